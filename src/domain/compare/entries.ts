import type { Action, DiagnosisDocument, FlowEntry, profileFieldIds, ResourceEntry } from "../document.ts";

/** What is said of a flow, a resource and an action beside answers, in the order it is asked. */
export const flowFieldIds = [
  "flow",
  "name",
  "roleHeld",
  "roleIntended",
  "quantities.entering",
  "quantities.produced",
  "quantities.looped",
  "quantities.leaving",
  "quantities.year",
  "quantities.source",
] as const;
export const resourceFieldIds = ["type", "name"] as const;
export const actionFieldIds = [
  "action",
  "lever",
  "lead",
  "due",
  "term",
  "cost",
  "indicator",
  "status",
] as const;

type Given = string | number | readonly string[] | undefined;

/** A field with what it held and what it holds; undefined where nothing was given. */
export type FieldChange<Field extends string = string> = { field: Field; before: Given; after: Given };

/** An entry of a list that came, went, or is said otherwise; its answers are told with the answers. */
export type EntryChange<Entry, Field extends string> =
  | { id: string; change: "added"; after: Entry }
  | { id: string; change: "removed"; before: Entry }
  | { id: string; change: "edited"; before: Entry; after: Entry; fields: FieldChange<Field>[] };

export type ProfileChange = FieldChange<(typeof profileFieldIds)[number]>;
export type FlowChange = EntryChange<FlowEntry, (typeof flowFieldIds)[number]>;
export type ResourceChange = EntryChange<ResourceEntry, (typeof resourceFieldIds)[number]>;
export type ActionChange = EntryChange<Action, (typeof actionFieldIds)[number]>;
export type LeverInUseChange = { id: string; change: "added" | "removed" };

/** The fields of two things that differ, in the order given. */
export function fieldChanges<Field extends string>(
  before: object,
  after: object,
  fields: readonly Field[],
): FieldChange<Field>[] {
  return fields.flatMap((field) => {
    const sides = { before: at(before, field), after: at(after, field) };
    return same(sides.before, sides.after) ? [] : [{ field, ...sides }];
  });
}

/** The entries that came, then those that went, then those said otherwise; each in the order of its list. */
export function entryChanges<Entry extends { id: string }, Field extends string>(
  before: readonly Entry[] = [],
  after: readonly Entry[] = [],
  fields: readonly Field[],
): EntryChange<Entry, Field>[] {
  const was = new Map(before.map((entry) => [entry.id, entry]));
  const is = new Set(after.map(({ id }) => id));
  const edited = after.flatMap((entry): EntryChange<Entry, Field>[] => {
    const old = was.get(entry.id);
    const changed = old ? fieldChanges(old, entry, fields) : [];
    return old && changed.length > 0
      ? [{ id: entry.id, change: "edited", before: old, after: entry, fields: changed }]
      : [];
  });
  return [
    ...after.filter(({ id }) => !was.has(id)).map((entry) => added(entry)),
    ...before.filter(({ id }) => !is.has(id)).map((entry) => removed(entry)),
    ...edited,
  ];
}

const added = <Entry extends { id: string }>(after: Entry) =>
  ({ id: after.id, change: "added", after }) as const;
const removed = <Entry extends { id: string }>(before: Entry) =>
  ({ id: before.id, change: "removed", before }) as const;

/** The levers the council began or ceased to use. */
export function leverInUseChanges(before: DiagnosisDocument, after: DiagnosisDocument): LeverInUseChange[] {
  const [was, is] = [before.leversInUse ?? [], after.leversInUse ?? []];
  return [
    ...[...new Set(is)].filter((id) => !was.includes(id)).map((id) => ({ id, change: "added" as const })),
    ...[...new Set(was)].filter((id) => !is.includes(id)).map((id) => ({ id, change: "removed" as const })),
  ];
}

function at(thing: object, field: string): Given {
  const [first = "", second] = field.split(".");
  const value = (thing as Record<string, unknown>)[first];
  const found = second === undefined ? value : (value as Record<string, unknown> | undefined)?.[second];
  return isNothing(found) ? undefined : (found as Given);
}

/** An empty text or list says no more than an absent one. */
const isNothing = (value: unknown): boolean => value === "" || (Array.isArray(value) && value.length === 0);

const same = (a: Given, b: Given): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((item) => b.includes(item))
    : a === b;
