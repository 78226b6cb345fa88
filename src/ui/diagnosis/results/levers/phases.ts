import { type Assessment, type LeverAssessment, type PhaseId, phaseIds } from "#domain";
import type { PhaseCounts, PhaseTime } from "#i18n";

type Phases = Pick<Assessment, "phaseNow" | "phaseToPrepare">;

/** When a phase comes, seen from the phase now. */
export function timeOf(phase: PhaseId, { phaseNow, phaseToPrepare }: Phases): PhaseTime {
  if (phase === phaseNow) return "now";
  if (phase === phaseToPrepare) return "next";
  return phaseIds.indexOf(phase) < phaseIds.indexOf(phaseNow) ? "before" : "later";
}

/** The phases in the order to read them: now, to prepare, then the others. */
export const inReadingOrder = ({ phaseNow, phaseToPrepare }: Phases): PhaseId[] => [
  ...new Set([phaseNow, phaseToPrepare, ...phaseIds]),
];

/** How the levers of a phase stand, counted. */
export const countsOf = (levers: readonly LeverAssessment[]): PhaseCounts => ({
  applies: levers.filter(({ state }) => state === "applies").length,
  first: levers.filter(({ first }) => first).length,
  mayApply: levers.filter(({ state }) => state === "mayApply").length,
  all: levers.length,
});
