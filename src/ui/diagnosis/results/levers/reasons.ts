import {
  above,
  answerAt,
  atLeast,
  below,
  type Catalogue,
  type DiagnosisDocument,
  derivedFrom,
  essentialMembers,
  isMet,
  type LeverAssessment,
  method,
  parseAnswerKey,
  type Value,
} from "#domain";

/** One answer that speaks of a member: the key it stands at, and what was said there. */
export type Said = { key: string; value: Value | undefined };

/** A member a lever acts on: what is known of it, from which answers. */
export type Reason = {
  member: string;
  /** Null when nothing is known of it. */
  point: number | null;
  /** Whether it is essential to a stage and known not to be met, which calls for the lever by itself. */
  isUnmetEssential: boolean;
  said: Said[];
};

/** Every member a lever acts on: those that call for it, largest part first, then those in place, then the unknown ones. */
export function reasonsOf(
  { need, reasons }: Pick<LeverAssessment, "need" | "reasons">,
  document: DiagnosisDocument,
  catalogue: Catalogue,
): Reason[] {
  const essentials = essentialMembers(catalogue);
  const rank = (id: string): number => {
    const index = reasons.findIndex(({ member }) => member === id);
    return index < 0 ? reasons.length : index;
  };
  const all = need.contributions.map(({ id, coverage, point: lack }) => {
    const point = lack === null ? null : 1 - lack;
    const known = { id, weight: 1, coverage, point };
    return {
      member: id,
      point,
      isUnmetEssential: essentials.has(id) && atLeast(coverage, method.enoughCoverage) && !isMet(known),
      said: saidOf(id, document),
    };
  });
  const known = all.filter(({ point }) => point !== null);
  const unknown = all.filter(({ point }) => point === null);
  return [...known.toSorted((a, b) => rank(a.member) - rank(b.member)), ...unknown];
}

function saidOf(member: string, document: DiagnosisDocument): Said[] {
  const derived = derivedFrom(member);
  const keys = derived
    ? (document[derived.list] ?? []).map(({ id }) => `${derived.list}.${id}.${derived.criterion}`)
    : [member];
  return keys.map((key) => ({ key, value: answerAt(document, key)?.value }));
}

/** Whether an answer is still to be found. */
export const isOpen = ({ value }: Said): boolean => value === undefined || value === "unknown";

/** The members of a lever with something still to be known. */
export const openMembers = ({ need }: Pick<LeverAssessment, "need">): string[] =>
  need.contributions.filter(({ coverage }) => coverage < 1 - method.tolerance).map(({ id }) => id);

/** The members whose answers would shed light on most levers, with how many: what to find out first. */
export function mostAwaited(
  levers: readonly LeverAssessment[],
  most = 3,
): { member: string; count: number }[] {
  const open = levers.filter(({ state }) => state === "mayApply").flatMap(openMembers);
  return [...new Set(open)]
    .map((member) => ({ member, count: open.filter((each) => each === member).length }))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, most);
}

/**
 * The members that call for a lever: those where nothing has begun, and those begun; those in place are not named
 * where others are.
 */
export function lackingIn({ reasons }: Pick<LeverAssessment, "reasons">) {
  const notBegun = reasons.filter(({ point }) => point !== null && !above(point, 0));
  const some = reasons.filter(({ point }) => point !== null && above(point, 0));
  const short = some.filter(({ point }) => below(point ?? 0, method.stageAcquired));
  const begun = notBegun.length + short.length > 0 ? short : some;
  return { notBegun: notBegun.map(({ member }) => member), begun: begun.map(({ member }) => member) };
}

/** Whether an answer speaks of a lever, by itself or through what all flows or resources say together. */
export function speaksOf({ need }: Pick<LeverAssessment, "need">, key: string): boolean {
  const at = parseAnswerKey(key);
  const member = at.in === "criteria" ? at.criterion : `${at.in}.${at.criterion}`;
  return need.contributions.some(({ id }) => id === member);
}
