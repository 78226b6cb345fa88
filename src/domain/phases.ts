import type { Assessment } from "./assessment.ts";
import { type PhaseId, phaseIds } from "./catalogue.ts";

type Phases = Pick<Assessment, "phaseNow" | "phaseToPrepare">;

/** When a phase of support comes, seen from the phase now. */
export type PhaseTime = "now" | "next" | "later" | "before";

/** When a phase comes, seen from the phase now. */
export function phaseTime(phase: PhaseId, { phaseNow, phaseToPrepare }: Phases): PhaseTime {
  if (phase === phaseNow) return "now";
  if (phase === phaseToPrepare) return "next";
  return phaseIds.indexOf(phase) < phaseIds.indexOf(phaseNow) ? "before" : "later";
}

/** The phases in the order a territory should read them: now, to prepare, then the others. */
export const phasesToRead = ({ phaseNow, phaseToPrepare }: Phases): PhaseId[] => [
  ...new Set([phaseNow, phaseToPrepare, ...phaseIds]),
];
