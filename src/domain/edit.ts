import type { Answer, DiagnosisDocument, FlowEntry, Profile, ResourceEntry } from "./document.ts";
import { withAnswer } from "./document.ts";

/** One thing a person does to a diagnosis. */
export type Change =
  | { type: "profile"; profile: Profile }
  | { type: "answer"; key: string; answer: Answer | null }
  | { type: "addFlow"; flow: FlowEntry }
  | { type: "setFlow"; flow: FlowEntry }
  | { type: "removeFlow"; id: string }
  | { type: "addResource"; resource: ResourceEntry }
  | { type: "setResource"; resource: ResourceEntry }
  | { type: "removeResource"; id: string }
  | { type: "leverInUse"; lever: string; inUse: boolean };

const withNew = <T extends { id: string }>(entries: readonly T[] | undefined, entry: T): T[] =>
  entries?.some(({ id }) => id === entry.id) ? [...entries] : [...(entries ?? []), entry];

const without = <T extends { id: string }>(entries: readonly T[] | undefined, id: string): T[] =>
  (entries ?? []).filter((entry) => entry.id !== id);

const replacing = <T extends { id: string }>(entries: readonly T[] | undefined, entry: T): T[] =>
  (entries ?? []).map((old) => (old.id === entry.id ? entry : old));

/** The document after a change; what the change does not speak of stays as it is. */
export function edit(document: DiagnosisDocument, change: Change): DiagnosisDocument {
  switch (change.type) {
    case "profile":
      return { ...document, profile: change.profile };
    case "answer":
      return withAnswer(document, change.key, change.answer);
    case "addFlow":
      return { ...document, flows: withNew(document.flows, change.flow) };
    case "setFlow":
      return { ...document, flows: replacing(document.flows, change.flow) };
    case "removeFlow":
      return { ...document, flows: without(document.flows, change.id) };
    case "addResource":
      return {
        ...document,
        resources: [...without(document.resources, change.resource.id), change.resource],
      };
    case "setResource":
      return { ...document, resources: replacing(document.resources, change.resource) };
    case "removeResource":
      return { ...document, resources: without(document.resources, change.id) };
    case "leverInUse": {
      const others = (document.leversInUse ?? []).filter((lever) => lever !== change.lever);
      return { ...document, leversInUse: change.inUse ? [...others, change.lever] : others };
    }
  }
}
