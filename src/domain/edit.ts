import type { Action, Answer, DiagnosisDocument, FlowEntry, Profile, ResourceEntry } from "./document.ts";
import { withAnswer } from "./document.ts";

/** One thing a person does to a diagnosis; `at` puts an entry back where it was, at the end without it. */
export type Change =
  | { type: "profile"; profile: Profile }
  | { type: "answer"; key: string; answer: Answer | null }
  | { type: "addFlow"; flow: FlowEntry; at?: number }
  | { type: "setFlow"; flow: FlowEntry }
  | { type: "removeFlow"; id: string }
  | { type: "addResource"; resource: ResourceEntry; at?: number }
  | { type: "setResource"; resource: ResourceEntry }
  | { type: "removeResource"; id: string }
  | { type: "moveResource"; id: string; to: number }
  | { type: "logo"; logo: string | null }
  | { type: "colour"; colour: string | null }
  | { type: "leverInUse"; lever: string; inUse: boolean }
  | { type: "addAction"; action: Action; at?: number }
  | { type: "setAction"; action: Action }
  | { type: "removeAction"; id: string };

/** The entries with a new one at a place; as they are when they hold it already. */
function withNew<T extends { id: string }>(entries: readonly T[] = [], entry: T, at = entries.length): T[] {
  return entries.some(({ id }) => id === entry.id) ? [...entries] : entries.toSpliced(at, 0, entry);
}

const without = <T extends { id: string }>(entries: readonly T[] | undefined, id: string): T[] =>
  (entries ?? []).filter((entry) => entry.id !== id);

const replacing = <T extends { id: string }>(entries: readonly T[] | undefined, entry: T): T[] =>
  (entries ?? []).map((old) => (old.id === entry.id ? entry : old));

function moved<T extends { id: string }>(entries: readonly T[] = [], id: string, to: number): T[] {
  const entry = entries.find((each) => each.id === id);
  return entry ? without(entries, id).toSpliced(Math.max(0, to), 0, entry) : [...entries];
}

/** What is said of the report with one thing set, or taken away where it is null; nothing where nothing is left. */
function withReport(
  { report, ...others }: DiagnosisDocument,
  key: "logo" | "colour",
  value: string | null,
): DiagnosisDocument {
  const { [key]: _, ...kept } = report ?? {};
  const next = value === null ? kept : { ...kept, [key]: value };
  return Object.keys(next).length === 0 ? others : { ...others, report: next };
}

/** The document after a change; what the change does not speak of stays as it is. */
export function edit(document: DiagnosisDocument, change: Change): DiagnosisDocument {
  switch (change.type) {
    case "profile":
      return { ...document, profile: change.profile };
    case "answer":
      return withAnswer(document, change.key, change.answer);
    case "addFlow":
      return { ...document, flows: withNew(document.flows, change.flow, change.at) };
    case "setFlow":
      return { ...document, flows: replacing(document.flows, change.flow) };
    case "removeFlow":
      return { ...document, flows: without(document.flows, change.id) };
    case "addResource":
      return { ...document, resources: withNew(document.resources, change.resource, change.at) };
    case "setResource":
      return { ...document, resources: replacing(document.resources, change.resource) };
    case "removeResource":
      return { ...document, resources: without(document.resources, change.id) };
    case "moveResource":
      return { ...document, resources: moved(document.resources, change.id, change.to) };
    case "addAction":
      return { ...document, plan: withNew(document.plan, change.action, change.at) };
    case "setAction":
      return { ...document, plan: replacing(document.plan, change.action) };
    case "removeAction":
      return { ...document, plan: without(document.plan, change.id) };
    case "logo":
      return withReport(document, "logo", change.logo);
    case "colour":
      return withReport(document, "colour", change.colour);
    case "leverInUse": {
      const others = (document.leversInUse ?? []).filter((lever) => lever !== change.lever);
      return { ...document, leversInUse: change.inUse ? [...others, change.lever] : others };
    }
  }
}
