import type { Assessment } from "./assessment.ts";
import type { PhaseId } from "./catalogue.ts";

/**
 * The levers whose first step could become an action, each once: those that apply in the phases given and are not
 * in use yet; in each phase, those that come first before the others.
 */
export function leversToEngage({ levers }: Pick<Assessment, "levers">, phases: readonly PhaseId[]): string[] {
  const applying = phases.flatMap((phase) => {
    const ofPhase = levers[phase].filter(({ state, inUse }) => state === "applies" && !inUse);
    return [...ofPhase.filter(({ first }) => first), ...ofPhase.filter(({ first }) => !first)];
  });
  return [...new Set(applying.map(({ id }) => id))];
}
