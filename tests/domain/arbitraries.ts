import fc from "fast-check";
import {
  type Catalogue,
  type Condition,
  type DiagnosisDocument,
  essentialMembers,
  flowCriterionIds,
  type Lever,
  type Member,
  phaseIds,
  type Quantities,
  resourceNoteIds,
  type Value,
} from "#domain";
import { essential, lever, smallCatalogue, usual } from "./small-catalogue.ts";

/** How many cases each law is tried on; mutation testing alone lowers it. */
export const numRuns = Number(process.env.PROPERTY_RUNS ?? 1000);

/** A catalogue, and a document that answers to it. */
export type Scenario = { catalogue: Catalogue; document: DiagnosisDocument };

const criteria = smallCatalogue.criteria.map(({ id }) => id);
const derived = [
  ...flowCriterionIds.map((id) => `flows.${id}`),
  ...resourceNoteIds.map((id) => `resources.${id}`),
];
const members = [...criteria, ...derived];

/** Answers of one kind of document: how often a level is known, which levels, and the rest unknown, absent or left out. */
const anyValue = (known: number, levels: readonly (0 | 1 | 2 | 3)[]): fc.Arbitrary<Value | undefined> =>
  fc.oneof(
    { weight: known, arbitrary: fc.constantFrom(...levels) },
    { weight: 2, arbitrary: fc.constant("unknown" as const) },
    { weight: 1, arbitrary: fc.constant("notApplicable" as const) },
    { weight: 2, arbitrary: fc.constant(undefined) },
  );
const kindsOfAnswers = [
  anyValue(3, [0, 1, 2, 3]),
  anyValue(60, [0, 1, 2, 3]),
  anyValue(60, [2, 3, 3]),
  anyValue(60, [0, 0, 1]),
];
const applicable = (value: fc.Arbitrary<Value | undefined>) =>
  value.map((given) => (given === "notApplicable" ? "unknown" : given));
const open = fc.constantFrom("unknown" as const, undefined);

const memberOf = fc
  .tuple(fc.constantFrom(...members), fc.boolean())
  .map(([id, isEssential]) => (isEssential ? essential(id) : usual(id)));
const groupMembers: fc.Arbitrary<Member[]> = fc.uniqueArray(memberOf, {
  minLength: 1,
  maxLength: 6,
  selector: ({ member }) => member,
});
const axisMembers = groupMembers.map((group) => group.map(({ member }) => usual(member)));

const condition: fc.Arbitrary<Condition> = fc
  .record(
    {
      kinds: fc.constant<NonNullable<Condition["kinds"]>>(["commune", "petr"]),
      populationAtLeast: fc.constant(5000),
      populationBelow: fc.constant(50_000),
      powers: fc.constant<string[]>(["economie"]),
    },
    { requiredKeys: [] },
  )
  .map((parts) => ({ ...parts, reason: { fr: "Réservé", en: "Reserved" } }));

const cell = fc.constantFrom("primary", "secondary", "none");
const anyLever: fc.Arbitrary<Omit<Lever, "id">> = fc
  .record({
    actsOn: fc.uniqueArray(fc.constantFrom(...members.filter((id) => id !== "flows.potential")), {
      minLength: 3,
      maxLength: 5,
    }),
    weights: fc.tuple(...Array.from({ length: 5 }, () => fc.integer({ min: 1, max: 3 }))),
    cells: fc.record({ emergence: cell, implementation: cell, sustaining: cell }),
    suits: fc.constantFrom("actor", "facilitator", "either"),
    condition: fc.option(condition, { freq: 2 }),
  })
  .map(({ actsOn, weights, ...given }) =>
    lever("it", Object.fromEntries(actsOn.map((id, index) => [id, weights[index] ?? 1])), given),
  );

/** Catalogues with the criteria of the small one, in any stages, axes and levers. */
export const anyCatalogue: fc.Arbitrary<Catalogue> = fc
  .record({
    stages: fc.tuple(groupMembers, groupMembers, groupMembers),
    axes: fc.tuple(axisMembers, axisMembers, axisMembers),
    levers: fc.array(anyLever, { minLength: 1, maxLength: 6 }),
  })
  .map(({ stages, axes, levers }) => ({
    ...smallCatalogue,
    stages: smallCatalogue.stages.map((stage, rank) => ({ ...stage, members: stages[rank] ?? [] })),
    axes: smallCatalogue.axes.map((axis, rank) => ({ ...axis, members: axes[rank] ?? [] })),
    levers: levers.map((found, rank) => ({ ...found, id: `lever-${rank}` })),
    cases: [],
    implications: [],
  }));

type Values = Record<string, Value | undefined>;
const answered = (values: Values) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([id, value]) => (value === undefined ? [] : [[id, { value }]])),
  );
const answersTo = (ids: readonly string[], value: (id: string) => fc.Arbitrary<Value | undefined>) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, value(id)]))).map(answered);

const quantities: fc.Arbitrary<Quantities> = fc.record(
  {
    entering: fc.nat(100),
    produced: fc.nat(100),
    looped: fc.nat(100),
    leaving: fc.nat(100),
  },
  { requiredKeys: [] },
);
const entryId = fc.constantFrom("a", "b", "c.d", "e f", "1");

/** Documents that answer to a catalogue, each answer drawn from what is given for its criterion. */
function documentOf(valueFor: (id: string) => fc.Arbitrary<Value | undefined>) {
  const flow = fc.record(
    {
      id: entryId,
      flow: fc.constantFrom("bois", "dechets", "autre"),
      answers: answersTo(flowCriterionIds, valueFor),
      quantities,
    },
    { requiredKeys: ["id", "flow"] },
  );
  const resource = fc.record(
    {
      id: entryId,
      type: fc.constantFrom("batiment", "savoir-faire"),
      answers: answersTo(resourceNoteIds, valueFor),
    },
    { requiredKeys: ["id", "type"] },
  );
  const unique = { maxLength: 4, selector: ({ id }: { id: string }) => id };
  return fc.record(
    {
      format: fc.constant("ressorts/diagnosis" as const),
      schemaVersion: fc.constant(1 as const),
      profile: fc.record(
        {
          name: fc.constant("Valvert"),
          kind: fc.constantFrom("commune", "petr", "pnr"),
          population: fc.constantFrom(0, 4999, 5000, 49_999, 50_000),
          powers: fc.subarray(["economie", "dechets"]),
        },
        { requiredKeys: ["name", "kind"] },
      ),
      answers: answersTo(criteria, valueFor),
      flows: fc.uniqueArray(flow, unique),
      resources: fc.uniqueArray(resource, unique),
      leversInUse: fc.subarray(["lever-0", "lever-1"]),
    },
    { requiredKeys: ["format", "schemaVersion", "profile"] },
  ) as fc.Arbitrary<DiagnosisDocument>;
}

/** Any catalogue, and any document that its reader would take. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .tuple(anyCatalogue, fc.constantFrom(...kindsOfAnswers))
  .chain(([catalogue, value]) => {
    const essentials = essentialMembers(catalogue);
    return documentOf((id) => (essentials.has(id) ? applicable(value) : value)).map((document) => ({
      catalogue: { ...catalogue, levers: withUsed(catalogue.levers) },
      document,
    }));
  });

/** Any catalogue, and a document in which nothing is answered, whatever it lists. */
export const nothingAnswered: fc.Arbitrary<Scenario> = fc.record({
  catalogue: anyCatalogue,
  document: documentOf(() => open),
});

/** At least the two levers that a document may say it uses. */
const withUsed = (levers: Lever[]): Lever[] =>
  levers.length > 1 ? levers : [...levers, lever("lever-1", { volonte: 1, acteurs: 1, projet: 1 })];

/** One of some items, by a share of their number; undefined when there are none. */
export const pick = <T>(items: readonly T[], share: number): T | undefined =>
  items[Math.min(items.length - 1, Math.floor(share * items.length))];

/** A share in [0, 1), to pick with. */
export const anyShare = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** The levers of a phase in one list. */
export const leversOf = <T>(levers: Record<(typeof phaseIds)[number], T[]>): T[] =>
  phaseIds.flatMap((phase) => levers[phase]);
