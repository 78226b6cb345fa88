import type { Assessment, Lever, LeverAssessment, PhaseId, Profile, Verdict } from "#domain";
import { assessLevers } from "../../src/domain/levers.ts";
import { knowing, only, territory } from "./builders.ts";
import { lever, smallCatalogue } from "./small-catalogue.ts";

export type Known = readonly [point: number | null, coverage: number];
export const unknown: Known = [null, 0];

/** The levers of a territory of which these members are known; `volonte`, `acteurs`, `flows.leader` and `gouvernance` are essential. */
export function called(
  levers: Lever[],
  members: Record<string, Known>,
  given: { verdict?: Verdict; phaseNow?: PhaseId; profile?: Partial<Profile>; inUse?: string[] } = {},
): Pick<Assessment, "levers" | "excludedLevers"> {
  const { verdict = "both", phaseNow = "emergence", profile = {}, inUse = [] } = given;
  return assessLevers(
    territory(profile).using(...inUse).document,
    { ...smallCatalogue, levers },
    knowing(members),
    { verdict, phaseNow },
  );
}

/** The one lever in the phase now, where it is primary. */
export const theLever = (
  actsOn: Record<string, number>,
  members: Record<string, Known>,
  given: Parameters<typeof called>[2] = {},
): LeverAssessment => only(called([lever("it", actsOn)], members, given).levers.emergence);

/** The ids of levers in their order. */
export const order = (levers: readonly LeverAssessment[]): string[] => levers.map(({ id }) => id);
