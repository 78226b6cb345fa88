import { getAdjacencyMap } from "@xstate/graph";
import type { SnapshotFrom } from "xstate";
import type { Change, DiagnosisDocument } from "#domain";
import { type DiagnosticEvent, diagnosticMachine } from "#machine";
import { territory } from "../domain/builders.ts";
import { smallCatalogue } from "./small-catalogue.ts";

export type Snapshot = SnapshotFrom<typeof diagnosticMachine>;
export type Edge = { from: Snapshot; event: DiagnosticEvent; to: Snapshot };

export const { document } = territory();
export const screens = [
  "cadrage",
  "impulser/cap",
  "impulser/flux",
  "impulser/flux/f",
  "animer/dynamique",
  "animer/projet",
  "structurer/modele",
  "structurer/leviers",
  "bilan",
];

const changes: Change[] = [
  { type: "answer", key: "volonte", answer: { value: 2 } },
  { type: "answer", key: "volonte", answer: null },
  { type: "addFlow", flow: { id: "f", flow: "bois" } },
  { type: "removeFlow", id: "f" },
];

const events: DiagnosticEvent[] = [
  ...screens.map((step): DiagnosticEvent => ({ type: "start", document, path: "full", step })),
  { type: "start", document, path: "express" },
  ...changes.map((change): DiagnosticEvent => ({ type: "edit", change })),
  { type: "next" },
  { type: "back" },
  ...[...screens, "nowhere"].map((step): DiagnosticEvent => ({ type: "goTo", step })),
  { type: "choosePath", path: "full" },
  { type: "choosePath", path: "express" },
  { type: "goHome" },
  { type: "leaveAnyway" },
  { type: "stay" },
];

/** What tells two situations apart; `heading` counts only where `leaveAnyway` can follow it. */
const situation = ({ value, context }: Snapshot): string =>
  JSON.stringify([
    value,
    context.document,
    context.path,
    context.step,
    value === "unfinished" ? context.heading : null,
    [...context.told].sort(),
  ]);

/** Every situation that these events can lead to, and every way from one to another. */
export function explore(): { situations: Snapshot[]; edges: Edge[] } {
  const map = getAdjacencyMap(diagnosticMachine, {
    input: { catalogue: smallCatalogue },
    events,
    serializeState: situation,
  });
  const explored = Object.values(map);
  return {
    situations: explored.map(({ state }) => state),
    edges: explored.flatMap(({ state, transitions }) =>
      Object.values(transitions).map(({ event, state: to }): Edge => ({ from: state, event, to })),
    ),
  };
}
export const theDocument: DiagnosisDocument = document;
