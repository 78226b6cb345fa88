import { type Catalogue, catalogueSchema, flowCriterionIds, resourceNoteIds } from "./catalogue.ts";

/** Everything wrong with a catalogue, a line each with its id: shape first, then whether its parts agree. */
export function catalogueProblems(value: unknown): string[] {
  const parsed = catalogueSchema.safeParse(value);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  }
  return crossReferences(parsed.data);
}

function crossReferences(catalogue: Catalogue): string[] {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const criteria = ids(catalogue.criteria);
  const members = new Set([
    ...criteria,
    ...flowCriterionIds.map((id) => `flows.${id}`),
    ...resourceNoteIds.map((id) => `resources.${id}`),
  ]);
  const flows = ids(catalogue.flows);
  const levers = ids(catalogue.levers);
  const references = ids(catalogue.references);
  const powers = ids(catalogue.powers);
  const missing = (from: string, found: readonly string[], known: ReadonlySet<string>) =>
    found.filter((id) => !known.has(id)).map((id) => `${from}: unknown id ${id}`);
  const asked = catalogue.themes.flatMap((theme) => theme.criteria);
  return [
    ...Object.entries(catalogue).flatMap(([list, items]) =>
      Array.isArray(items) ? repeated(list, items) : [],
    ),
    ...[...catalogue.stages, ...catalogue.axes].flatMap(({ id, members: own }) =>
      missing(
        id,
        own.map(({ member }) => member),
        members,
      ),
    ),
    ...catalogue.themes.flatMap(({ id, criteria: own }) => missing(id, own, criteria)),
    ...[...criteria].filter((id) => !asked.includes(id)).map((id) => `themes: ${id} is never asked`),
    ...asked.filter((id, index) => asked.indexOf(id) !== index).map((id) => `themes: ${id} is asked twice`),
    ...catalogue.levers.flatMap(({ id, actsOn, condition }) => [
      ...missing(
        id,
        actsOn.map(({ member }) => member),
        members,
      ),
      ...actsOn
        .filter(({ member }) => member === "flows.potential")
        .map(() => `${id}: acts on flows.potential`),
      ...missing(id, condition?.powers ?? [], powers),
    ]),
    ...catalogue.flows.flatMap(({ id, references: own }) => missing(id, own, references)),
    ...catalogue.cases.flatMap(({ id, flows: crossed, levers: used }) => [
      ...missing(id, crossed, flows),
      ...missing(id, used, levers),
    ]),
    ...catalogue.implications.flatMap(({ verdict, levers: used }) => missing(verdict, used, levers)),
  ];
}

function repeated(list: string, items: readonly unknown[]): string[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const id = typeof item === "object" && item !== null && "id" in item ? String(item.id) : null;
    if (id === null) return [];
    if (seen.has(id)) return [`${list}: ${id} stands twice`];
    seen.add(id);
    return [];
  });
}
