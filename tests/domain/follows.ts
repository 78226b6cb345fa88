import type {
  Assessment,
  Contribution,
  FlowAssessment,
  LeverAssessment,
  Profile,
  ResourceEntry,
  Score,
} from "#domain";

/*
 * The rules of the contract a second time, written from its text and from what an assessment shows alone:
 * what is concluded must follow from the contributions and reasons beside it.
 */

const near = 1e-9;
const atLeast = (x: number, t: number) => x >= t - near;
const more = (x: number, t: number) => x > t + near;

type StageId = keyof Assessment["stages"];
const stageIds: StageId[] = ["impulser", "animer", "structurer"];

/** The figures of a group, from its contributions. */
export function figuresFrom(contributions: readonly Contribution[]): Omit<Score, "contributions"> {
  const sum = (of: (member: Contribution) => number) =>
    contributions.reduce((total, member) => total + of(member), 0);
  const weights = sum(({ weight }) => weight);
  const covered = sum(({ weight, coverage }) => weight * coverage);
  if (weights === 0 || covered === 0) return { point: null, coverage: 0, low: 0, high: 1 };
  const point = sum(({ weight, coverage, point }) => weight * coverage * (point ?? 0)) / covered;
  const coverage = covered / weights;
  return { point, coverage, low: coverage * point, high: coverage * point + 1 - coverage };
}

const isMet = ({ coverage, point }: { coverage: number; point: number | null }) =>
  atLeast(coverage, 1 / 2) && point !== null && more(point, 0);

const unmetOf = ({ contributions }: Score) =>
  contributions.filter((member) => member.essential && !isMet(member)).map(({ id }) => id);

export function statusFrom(stage: Score): Assessment["stages"]["impulser"]["status"] {
  const { coverage, low, point } = figuresFrom(stage.contributions);
  if (!atLeast(coverage, 1 / 2) || point === null) return "notAssessed";
  if (atLeast(low, 2 / 3) && unmetOf(stage).length === 0) return "acquired";
  return atLeast(point, 1 / 3) ? "underway" : "toStart";
}

export function currentStageFrom({ stages }: Assessment): Assessment["currentStage"] {
  if (stages.impulser.status !== "acquired") return "impulser";
  if (stages.animer.status !== "acquired") return "animer";
  return stages.structurer.status === "acquired" ? "sustaining" : "structurer";
}

export function leapsFrom({ stages }: Assessment): Assessment["leaps"] {
  const pairs: [StageId, StageId][] = [
    ["impulser", "animer"],
    ["impulser", "structurer"],
    ["animer", "structurer"],
  ];
  return pairs.flatMap(([earlier, later]) => {
    const [from, to] = [stages[earlier], stages[later]];
    const isAhead =
      ["underway", "acquired"].includes(to.status) && ["toStart", "underway"].includes(from.status);
    const lead = (to.point ?? 0) - (from.point ?? 0);
    const unmet = unmetOf(from);
    return isAhead && more(lead, 0) && (atLeast(lead, 0.15) || unmet.length > 0)
      ? [{ earlier, later, unmet }]
      : [];
  });
}

export function phasesFrom({ stages }: Assessment): [Assessment["phaseNow"], Assessment["phaseToPrepare"]] {
  const acquired = stageIds.filter((id) => stages[id].status === "acquired").length;
  if (acquired === 0) return ["emergence", "emergence"];
  if (acquired === 1) return ["emergence", "implementation"];
  return acquired === 2 ? ["implementation", "sustaining"] : ["sustaining", "sustaining"];
}

/** The priority of a flow whose criteria are all known, or left out; null when one is not known. */
export function priorityFrom({ maturity, readiness, opportunity }: FlowAssessment): string | null {
  const parts = [...maturity.contributions, ...readiness.contributions];
  if (opportunity.point === null || readiness.point === null) return null;
  if (parts.some(({ point }) => point === null)) return null;
  const isOpportune = atLeast(opportunity.point, 1 / 3);
  const isReady = atLeast(readiness.point, 1 / 2);
  const isBlocked = readiness.contributions.some(({ point }) => point === 0);
  if (isOpportune && isReady && !isBlocked) return "launch";
  if (isOpportune) return "prepare";
  return isReady ? "consolidate" : "watch";
}

/** The readings of a resource, from its notes. */
export function readingsFrom({ answers }: ResourceEntry): string[] {
  const note = (id: "known" | "used" | "endogenous" | "resilient") => {
    const value = answers?.[id]?.value;
    return typeof value === "number" ? value : Number.NaN;
  };
  const holds = {
    toReveal: note("known") <= 1 && note("endogenous") >= 2,
    dormant: note("known") >= 2 && note("used") <= 1,
    fragile: note("used") >= 2 && note("resilient") <= 1,
    interterritorial: note("endogenous") <= 1,
  };
  return Object.entries(holds).flatMap(([id, held]) => (held ? [id] : []));
}

export function verdictFrom({ actor, facilitator }: Assessment["positioning"]): string {
  if (actor.point === null || facilitator.point === null) return "undetermined";
  if (!atLeast(actor.coverage, 1 / 2) || !atLeast(facilitator.coverage, 1 / 2)) return "undetermined";
  const most = actor.high - facilitator.low;
  const least = actor.low - facilitator.high;
  if (atLeast(most, 0.15) && atLeast(0 - least, 0.15)) return "undetermined";
  if (!atLeast(actor.point, 1 / 3) && !atLeast(facilitator.point, 1 / 3)) return "bystander";
  const gap = actor.point - facilitator.point;
  if (atLeast(gap, 0.15)) return "actor";
  return atLeast(0 - gap, 0.15) ? "facilitator" : "both";
}

export const postureFirstFrom = ({ posture }: Assessment["positioning"]): boolean =>
  posture.point !== null && atLeast(posture.coverage, 1 / 2) && !atLeast(posture.point, 1 / 2);

/** Whether a lever is called for by an essential member that is known and not met. */
export const essentialCalls = ({ reasons }: LeverAssessment, essentials: ReadonlySet<string>): boolean =>
  reasons.some(
    (reason) => essentials.has(reason.member) && atLeast(reason.coverage, 1 / 2) && !isMet(reason),
  );

export function stateFrom(lever: LeverAssessment, essentials: ReadonlySet<string>): string {
  const { point, coverage, high } = figuresFrom(lever.need.contributions);
  if (atLeast(coverage, 1 / 2) && point !== null && more(point, 1 / 3)) return "applies";
  if (essentialCalls(lever, essentials)) return "applies";
  return more(high, 1 / 3) ? "mayApply" : "covered";
}

export function relevanceFrom({ cell, need, fit }: LeverAssessment): number | null {
  if (need.point === null) return null;
  return (cell === "primary" ? 1 : 0.5) * need.point * fit;
}

export function reasonsFrom({ need }: LeverAssessment): LeverAssessment["reasons"] {
  const covered = need.contributions.reduce((sum, { weight, coverage }) => sum + weight * coverage, 0);
  return need.contributions.flatMap(({ id, weight, coverage, point: lack }) =>
    lack !== null && more(lack, 0)
      ? [{ member: id, point: 1 - lack, coverage, contribution: (weight * coverage * lack) / covered }]
      : [],
  );
}

/** Whether two levers of a phase stand in the order of the contract, the deck's order deciding ties. */
export function standInOrder(a: LeverAssessment, b: LeverAssessment, deck: readonly string[]): boolean {
  const ranks = ({ state, cell, relevance, id }: LeverAssessment) => [
    ["applies", "mayApply", "covered"].indexOf(state),
    cell === "primary" ? 0 : 1,
    relevance === null ? 1 : -relevance,
    deck.indexOf(id),
  ];
  const other = ranks(b);
  for (const [index, rank] of ranks(a).entries()) {
    const difference = rank - (other[index] ?? 0);
    if (Math.abs(difference) > 2e-9) return difference < 0;
  }
  return false;
}

/** Whether a profile breaks a condition: one of its parts is given, known and does not hold. */
export function breaks({ kind, population, powers }: Profile, condition: unknown): boolean {
  const parts = condition as {
    kinds?: string[];
    populationAtLeast?: number;
    populationBelow?: number;
    powers?: string[];
  };
  return (
    (parts.kinds !== undefined && !parts.kinds.includes(kind)) ||
    (parts.populationAtLeast !== undefined &&
      population !== undefined &&
      population < parts.populationAtLeast) ||
    (parts.populationBelow !== undefined &&
      population !== undefined &&
      population >= parts.populationBelow) ||
    (parts.powers !== undefined &&
      powers !== undefined &&
      parts.powers.filter((power) => powers.includes(power)).length === 0)
  );
}
