import { atLeast, below, method } from "#domain";
import type { Line, Point } from "./geometry.ts";
import { isShown, type ShownScore } from "./score-bar.ts";

export type PlaneZone = "actor" | "facilitator" | "both" | "bystander";

/** The place of shares of actor and facilitator. */
export type Places = (actor: number, facilitator: number) => Point;

const { gap, bystander: low } = method;

const corners: Record<PlaneZone, readonly [actor: number, facilitator: number][]> = {
  bystander: [
    [0, 0],
    [0, low],
    [low, low],
    [low, 0],
  ],
  facilitator: [
    [0, low],
    [0, 1],
    [1 - gap, 1],
    [low - gap, low],
  ],
  actor: [
    [low, 0],
    [1, 0],
    [1, 1 - gap],
    [low, low - gap],
  ],
  both: [
    [low - gap, low],
    [1 - gap, 1],
    [1, 1],
    [1, 1 - gap],
    [low, low - gap],
    [low, low],
  ],
};

/** The zone in which the territory stands, when both axes are known well enough. */
export function zoneOf(actor: ShownScore, facilitator: ShownScore): PlaneZone | null {
  if (!isShown(actor) || !isShown(facilitator)) return null;
  const [a, f] = [actor.point ?? 0, facilitator.point ?? 0];
  if (below(a, low) && below(f, low)) return "bystander";
  if (atLeast(a - f, gap)) return "actor";
  return atLeast(f - a, gap) ? "facilitator" : "both";
}

/** The outline of a zone. */
export const outline = (zone: PlaneZone, at: Places): Point[] => corners[zone].map(([a, f]) => at(a, f));

/** The lines between the zones: the two slanted sides of the band, and those of the low square. */
export function zoneLines(at: Places): { slanted: Line[]; straight: Line[] } {
  const line = (a1: number, f1: number, a2: number, f2: number): Line => {
    const [from, to] = [at(a1, f1), at(a2, f2)];
    return [from.x, from.y, to.x, to.y];
  };
  return {
    slanted: [line(low - gap, low, 1 - gap, 1), line(low, low - gap, 1, 1 - gap)],
    straight: [line(0, low, low, low), line(low, 0, low, low)],
  };
}
