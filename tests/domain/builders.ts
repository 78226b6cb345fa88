import { expect } from "vitest";
import {
  type Answer,
  type Assessment,
  assess,
  type Catalogue,
  type Contribution,
  clarify,
  type DiagnosisDocument,
  type FlowAssessment,
  type FlowCriterionId,
  type FlowEntry,
  type Profile,
  type ResourceAssessment,
  type ResourceEntry,
  type ResourceNoteId,
  type Score,
  type Value,
} from "#domain";
import type { MemberOf } from "../../src/domain/members.ts";
import { smallCatalogue } from "./small-catalogue.ts";

const answered = (values: Readonly<Record<string, Value | undefined>>): Record<string, Answer> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([id, value]) => (value === undefined ? [] : [[id, { value }]])),
  );

/** A territory being described, one sentence after another; each gives a new one. */
export type Territory = {
  document: DiagnosisDocument;
  answering(values: Record<string, Value | undefined>): Territory;
  withFlow(
    id: string,
    values?: Partial<Record<FlowCriterionId, Value | undefined>>,
    given?: Partial<FlowEntry>,
  ): Territory;
  withResource(
    id: string,
    values?: Partial<Record<ResourceNoteId, Value | undefined>>,
    given?: Partial<ResourceEntry>,
  ): Territory;
  using(...levers: string[]): Territory;
  assessed(catalogue?: Catalogue): Assessment;
  clarified(catalogue?: Catalogue): { answer: string; changes: number }[];
};

function described(document: DiagnosisDocument): Territory {
  return {
    document,
    answering: (values) => described({ ...document, answers: { ...document.answers, ...answered(values) } }),
    withFlow: (id, values = {}, given = {}) =>
      described({
        ...document,
        flows: [...(document.flows ?? []), { id, flow: "bois", answers: answered(values), ...given }],
      }),
    withResource: (id, values = {}, given = {}) =>
      described({
        ...document,
        resources: [
          ...(document.resources ?? []),
          { id, type: "batiment", answers: answered(values), ...given },
        ],
      }),
    using: (...leversInUse) => described({ ...document, leversInUse }),
    assessed: (catalogue = smallCatalogue) => assess(document, catalogue),
    clarified: (catalogue = smallCatalogue) =>
      clarify(document, catalogue).map(({ answer, changes }) => ({ answer, changes })),
  };
}

/** A commune of which only the name is known, unless the profile says more. */
export const territory = (profile: Partial<Profile> = {}): Territory =>
  described({
    format: "ressorts/diagnosis",
    schemaVersion: 1,
    profile: { name: "Valvert", kind: "commune", ...profile },
  });

/** The assessment of the only flow of a territory, answered in the order knowledge, capture, leader, outlets, potential. */
export function theFlow(
  [knowledge, capture, leader, outlets, potential]: readonly (Value | undefined)[],
  given: Partial<FlowEntry> = {},
): FlowAssessment {
  const values = { knowledge, capture, leader, outlets, potential };
  return only(territory().withFlow("f", values, given).assessed().flows.items);
}

/** The assessment of the only resource of a territory, answered in the order known, used, endogenous, resilient. */
export function theResource([known, used, endogenous, resilient]: readonly (
  | Value
  | undefined
)[]): ResourceAssessment {
  const values = { known, used, endogenous, resilient };
  return only(territory().withResource("r", values).assessed().resources.items);
}

/** The one item of a list; fails when there are none or several. */
export function only<T>(items: readonly T[]): T {
  const [first, ...others] = items;
  if (first === undefined || others.length > 0) throw new Error(`One item expected, not ${items.length}`);
  return first;
}

/** The item of a list with an id; fails when there is none. */
export function the<T extends { id: string }>(id: string, items: readonly T[]): T {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`No ${id} among ${items.map((item) => item.id).join(", ")}`);
  return found;
}

/** What is known of members, each as [point, coverage]; the others have left. */
export const knowing =
  (members: Readonly<Record<string, readonly [point: number | null, coverage: number]>>): MemberOf =>
  (id) => {
    const found = members[id];
    return found ? { id, weight: 1, point: found[0], coverage: found[1] } : null;
  };

/** A score without its contributions. */
export const figures = ({ point, low, high, coverage }: Score) => ({ point, low, high, coverage });

/** The ids of contributions. */
export const idsOf = (contributions: readonly Contribution[]): string[] => contributions.map(({ id }) => id);

/** Every criterion of a catalogue at one value. */
export const everyCriterion = (value: Value, catalogue: Catalogue = smallCatalogue): Record<string, Value> =>
  Object.fromEntries(catalogue.criteria.map(({ id }) => [id, value]));

/** The same value with every number matched within half of 1e-9. */
export function near<T>(value: T): T {
  const matched = (part: unknown): unknown => {
    if (typeof part === "number") return expect.closeTo(part, 9);
    if (Array.isArray(part)) return part.map(matched);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, matched(item)]));
  };
  return matched(value) as T;
}
