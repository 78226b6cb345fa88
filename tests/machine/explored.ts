import { adjacencyMapToArray, getAdjacencyMap } from "@xstate/graph";
import type { SnapshotFrom } from "xstate";
import type { Catalogue, Change } from "#domain";
import { type DiagnosticEvent, diagnosticMachine } from "#machine";
import { territory } from "../domain/builders.ts";
import { smallCatalogue } from "./small-catalogue.ts";

export type Snapshot = SnapshotFrom<typeof diagnosticMachine>;
export type Edge = { from: Snapshot; event: DiagnosticEvent; to: Snapshot };

const { document } = territory();

/** The first screen of each mode. */
const entrances = ["cadrage", "impulser/cap", "animer/dynamique", "structurer/modele", "bilan"];

const changes: Change[] = [
  { type: "answer", key: "volonte", answer: { value: 2 } },
  { type: "answer", key: "volonte", answer: null },
  { type: "addFlow", flow: { id: "f", flow: "bois" } },
  { type: "removeFlow", id: "f" },
];

/** Everything a person can do here. */
export const events: DiagnosticEvent[] = [
  ...entrances.map((step): DiagnosticEvent => ({ type: "start", document, path: "full", step })),
  { type: "start", document, path: "express" },
  ...changes.map((change): DiagnosticEvent => ({ type: "edit", change })),
  { type: "next" },
  { type: "back" },
  ...entrances.map((step): DiagnosticEvent => ({ type: "goTo", step })),
  { type: "goTo", step: "impulser/cap/volonte", returnTo: "impulser/verification/volonte" },
  { type: "choosePath", path: "full" },
  { type: "choosePath", path: "express" },
  { type: "goHome" },
  { type: "leaveAnyway" },
  { type: "stay" },
];

/** What tells two situations apart; `heading` counts only where `leaveAnyway` can follow it. */
export const situation = ({ value, context }: Snapshot): string =>
  JSON.stringify([
    value,
    context.document,
    context.path,
    context.step,
    context.question,
    context.returnTo,
    value === "unfinished" ? context.heading : null,
    [...context.told].sort(),
  ]);

/** Every situation that these events can lead to, and every way from one to another. */
export function explore(): { situations: Snapshot[]; edges: Edge[] } {
  const map = getAdjacencyMap<Snapshot, DiagnosticEvent, { catalogue: Catalogue }>(diagnosticMachine, {
    input: { catalogue: smallCatalogue },
    events,
    serializeState: situation,
    limit: 600_000,
  });
  return {
    situations: Object.values(map).map(({ state }) => state),
    edges: adjacencyMapToArray(map).map(({ state, event, nextState }) => ({
      from: state,
      event,
      to: nextState,
    })),
  };
}
