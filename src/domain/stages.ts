import type { Assessment, StageAssessment, StageStatus } from "./assessment.ts";
import { type Catalogue, type PhaseId, type StageId, stageIds } from "./catalogue.ts";
import { type MemberOf, stageMembers, weighted } from "./members.ts";
import { above, atLeast, below, method } from "./method.ts";
import { type Contribution, type Score, topGroup } from "./score.ts";

type Stages = Assessment["stages"];

/** An essential member is met when its coverage is at least 1/2 and its point above 0 (contract §3). */
export const isMet = ({ coverage, point }: Contribution): boolean =>
  atLeast(coverage, method.enoughCoverage) && above(point ?? 0, 0);

/** The essential members of a stage that are not met, by id. */
export const unmetEssentials = ({ contributions }: Score): string[] =>
  contributions.filter((member) => member.essential === true && !isMet(member)).map(({ id }) => id);

function statusOf(score: Score): StageStatus {
  if (below(score.coverage, method.enoughCoverage)) return "notAssessed";
  if (atLeast(score.low, method.stageAcquired) && unmetEssentials(score).length === 0) return "acquired";
  return atLeast(score.point ?? 0, method.stageUnderway) ? "underway" : "toStart";
}

function assessStage(catalogue: Catalogue, stage: StageId, memberOf: MemberOf): StageAssessment {
  const score = topGroup(weighted(stageMembers(catalogue, stage), memberOf));
  return { ...score, status: statusOf(score) };
}

/** The score and status of the three stages. */
export const assessStages = (catalogue: Catalogue, memberOf: MemberOf): Stages => ({
  impulser: assessStage(catalogue, "impulser", memberOf),
  animer: assessStage(catalogue, "animer", memberOf),
  structurer: assessStage(catalogue, "structurer", memberOf),
});

/** The first stage that is not acquired, or `sustaining` when all are. */
export const currentStage = (stages: Stages): Assessment["currentStage"] =>
  stageIds.find((id) => stages[id].status !== "acquired") ?? "sustaining";

/** Each later stage that runs ahead of an earlier one, with the essentials the earlier one lacks (contract §3). */
export function leaps(stages: Stages): Assessment["leaps"] {
  return stageIds.flatMap((earlier, rank) =>
    stageIds
      .slice(rank + 1)
      .filter((later) => leapsOver(stages[later], stages[earlier]))
      .map((later) => ({ earlier, later, unmet: unmetEssentials(stages[earlier]) })),
  );
}

function leapsOver(later: StageAssessment, earlier: StageAssessment): boolean {
  if (later.status !== "underway" && later.status !== "acquired") return false;
  if (earlier.status !== "toStart" && earlier.status !== "underway") return false;
  const lead = (later.point ?? 0) - (earlier.point ?? 0);
  return above(lead, 0) && (atLeast(lead, method.leap) || unmetEssentials(earlier).length > 0);
}

const phasesByStagesAcquired: readonly { now: PhaseId; toPrepare: PhaseId }[] = [
  { now: "emergence", toPrepare: "emergence" },
  { now: "emergence", toPrepare: "implementation" },
  { now: "implementation", toPrepare: "sustaining" },
  { now: "sustaining", toPrepare: "sustaining" },
];

/** The phase of support now and the one to prepare, by the number of stages acquired: a reading of this project. */
export function phases(stages: Stages): { now: PhaseId; toPrepare: PhaseId } {
  const acquired = stageIds.filter((id) => stages[id].status === "acquired").length;
  const phase = phasesByStagesAcquired[acquired];
  if (!phase) throw new RangeError(`No phase for ${acquired} stages`);
  return phase;
}
