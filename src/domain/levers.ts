import { type Assessment, type LeverAssessment, type LeverState, leverStateIds } from "./assessment.ts";
import {
  type Catalogue,
  type Cell,
  type Condition,
  type Lever,
  type PhaseId,
  phaseIds,
  type Verdict,
} from "./catalogue.ts";
import type { DiagnosisDocument, Profile } from "./document.ts";
import type { MemberOf } from "./members.ts";
import { above, atLeast, method } from "./method.ts";
import { type Contribution, group, type Score } from "./score.ts";
import { isMet } from "./stages.ts";

type Reason = LeverAssessment["reasons"][number];

/** Everything about a lever that does not depend on the phase; null when none of its members is left. */
type Call = {
  lever: Lever;
  need: Score;
  fit: number;
  state: LeverState;
  callsForUnmetEssential: boolean;
  inUse: boolean;
  reasons: Reason[];
};

/** Whether a profile meets a condition; a field that is not given excludes nothing (contract §7). */
export function meets(profile: Profile, condition: Condition | null): boolean {
  if (!condition) return true;
  const { kinds, populationAtLeast = 0, populationBelow = Number.POSITIVE_INFINITY, powers } = condition;
  const { kind, population, powers: held } = profile;
  return (
    (kinds === undefined || kinds.includes(kind)) &&
    (population === undefined || (population >= populationAtLeast && population < populationBelow)) &&
    (powers === undefined || held === undefined || powers.some((power) => held.includes(power)))
  );
}

/** The essential members of all stages, by id. */
export const essentialMembers = (catalogue: Catalogue): ReadonlySet<string> =>
  new Set(
    catalogue.stages.flatMap(({ members }) =>
      members.filter(({ essential }) => essential).map(({ member }) => member),
    ),
  );

function fitOf(suits: Lever["suits"], verdict: Verdict): number {
  const isOpposite =
    (suits === "actor" && verdict === "facilitator") || (suits === "facilitator" && verdict === "actor");
  return isOpposite ? method.misfit : 1;
}

const needOf = ({ id, weight, coverage, point }: Contribution): Contribution => ({
  id,
  weight,
  coverage,
  point: point === null ? null : 1 - point,
});

/** The members that called for a lever, with their part of its need, largest first. */
function reasonsOf(members: readonly Contribution[]): Reason[] {
  const covered = members.reduce((sum, { weight, coverage }) => sum + weight * coverage, 0);
  return members
    .filter(({ point }) => point !== null && above(1 - point, 0))
    .map(({ id, point, coverage, weight }) => ({
      member: id,
      point,
      coverage,
      contribution: (weight * coverage * (1 - (point ?? 1))) / covered,
    }))
    .toSorted((a, b) => rank(b.contribution) - rank(a.contribution));
}

/** A share made comparable: what differs by less than the tolerance ranks the same. */
const rank = (share: number): number => Math.round(share / method.tolerance);

function callOf(
  lever: Lever,
  memberOf: MemberOf,
  verdict: Verdict,
  essentials: ReadonlySet<string>,
  inUse: boolean,
): Call | null {
  const members = lever.actsOn.flatMap(({ member, weight }) => {
    const known = memberOf(member);
    return known ? [{ ...known, weight }] : [];
  });
  const need = group(members.map(needOf));
  if (!need) return null;
  const callsForUnmetEssential = members.some(
    (member) =>
      essentials.has(member.id) && atLeast(member.coverage, method.enoughCoverage) && !isMet(member),
  );
  const isCalledFor = atLeast(need.coverage, method.enoughCoverage) && above(need.point ?? 0, method.need);
  let state: LeverState = "covered";
  if (isCalledFor || callsForUnmetEssential) state = "applies";
  else if (above(need.high, method.need)) state = "mayApply";
  return {
    lever,
    need,
    fit: fitOf(lever.suits, verdict),
    state,
    callsForUnmetEssential,
    inUse,
    reasons: reasonsOf(members),
  };
}

function inPhase(call: Call, cell: Exclude<Cell, "none">, isNow: boolean): LeverAssessment {
  const { lever, need, fit, state, inUse, reasons } = call;
  const relevance = need.point === null ? null : method.cells[cell] * need.point * fit;
  const isUrgent = above(relevance ?? 0, method.first) || (cell === "primary" && call.callsForUnmetEssential);
  return {
    id: lever.id,
    cell,
    need,
    fit,
    relevance,
    state,
    first: isNow && state === "applies" && isUrgent,
    inUse,
    reasons,
  };
}

const stateRank = ({ state }: LeverAssessment): number => leverStateIds.indexOf(state);
const cellRank = ({ cell }: LeverAssessment): number => (cell === "primary" ? 0 : 1);
const relevanceRank = ({ relevance }: LeverAssessment): number => (relevance === null ? 1 : -rank(relevance));

/** Applies, may apply, covered; then primary first; then by relevance; then in the deck's order (stable sort). */
const inOrder = (levers: readonly LeverAssessment[]): LeverAssessment[] =>
  levers.toSorted(
    (a, b) => stateRank(a) - stateRank(b) || cellRank(a) - cellRank(b) || relevanceRank(a) - relevanceRank(b),
  );

/** The levers of each phase, and those excluded with the condition that says why (contract §7). */
export function assessLevers(
  document: DiagnosisDocument,
  catalogue: Catalogue,
  memberOf: MemberOf,
  { verdict, phaseNow }: { verdict: Verdict; phaseNow: PhaseId },
): Pick<Assessment, "levers" | "excludedLevers"> {
  const essentials = essentialMembers(catalogue);
  const calls: Call[] = [];
  const excludedLevers: Assessment["excludedLevers"] = [];
  for (const lever of catalogue.levers) {
    if (!meets(document.profile, lever.condition)) {
      excludedLevers.push({ id: lever.id, condition: lever.condition });
      continue;
    }
    const inUse = document.leversInUse?.includes(lever.id) ?? false;
    const call = callOf(lever, memberOf, verdict, essentials, inUse);
    if (call) calls.push(call);
    else excludedLevers.push({ id: lever.id, condition: "notApplicable" });
  }
  const leversOf = (phase: PhaseId): LeverAssessment[] =>
    inOrder(
      calls.flatMap((call) => {
        const cell = call.lever.cells[phase];
        return cell === "none" ? [] : [inPhase(call, cell, phase === phaseNow)];
      }),
    );
  const [emergence, implementation, sustaining] = phaseIds.map(leversOf);
  return {
    levers: {
      emergence: emergence ?? [],
      implementation: implementation ?? [],
      sustaining: sustaining ?? [],
    },
    excludedLevers,
  };
}
