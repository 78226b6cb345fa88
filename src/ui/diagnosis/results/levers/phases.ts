import type { LeverAssessment } from "#domain";
import type { PhaseCounts } from "#i18n";

/** How the levers of a phase stand, counted. */
export const countsOf = (levers: readonly LeverAssessment[]): PhaseCounts => ({
  applies: levers.filter(({ state }) => state === "applies").length,
  first: levers.filter(({ first }) => first).length,
  mayApply: levers.filter(({ state }) => state === "mayApply").length,
  all: levers.length,
});
