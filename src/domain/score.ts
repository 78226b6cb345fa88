import { method } from "./method.ts";

/** What one member brings to a score: `point` 0–1, null when nothing is known of it (`coverage` 0). */
export type Contribution = {
  id: string;
  weight: number;
  coverage: number;
  point: number | null;
  essential?: boolean;
  /** For a derived member, what it is made of. */
  contributions?: Contribution[];
};

/** A point and a coverage (scoring contract §2): `low` with every unknown at 0, `high` with every unknown at 3. */
export type Score = {
  point: number | null;
  low: number;
  high: number;
  coverage: number;
  contributions: Contribution[];
};

/** What is answered to a criterion; absent means not asked yet. */
export type Value = 0 | 1 | 2 | 3 | "unknown" | "notApplicable";

/** The interval that a point and a coverage leave open, 0–1. */
export function interval(point: number | null, coverage: number): { low: number; high: number } {
  const low = point === null ? 0 : coverage * point;
  return { low, high: low + (1 - coverage) };
}

/** The contribution of one answered criterion, or null when it does not concern the territory and leaves its group. */
export function contribution(id: string, value: Value | undefined, weight = 1): Contribution | null {
  if (value === "notApplicable") return null;
  return typeof value === "number"
    ? { id, weight, coverage: 1, point: value / method.levels }
    : { id, weight, coverage: 0, point: null };
}

const isMember = (member: Contribution | null): member is Contribution => member !== null;

/** The score of a group of members (null ones have left it), or null when no member is left. */
export function group(members: readonly (Contribution | null)[]): Score | null {
  const contributions = members.filter(isMember);
  if (contributions.length === 0) return null;
  let weights = 0;
  let covered = 0;
  let points = 0;
  for (const { weight, coverage, point } of contributions) {
    weights += weight;
    covered += weight * coverage;
    points += weight * coverage * (point ?? 0);
  }
  const coverage = covered / weights;
  const point = covered === 0 ? null : points / covered;
  return { point, ...interval(point, coverage), coverage, contributions };
}

/** The score of a group that is shown on its own: without members, nothing is known (coverage 0, interval [0, 1]). */
export function topGroup(members: readonly (Contribution | null)[]): Score {
  return group(members) ?? { point: null, low: 0, high: 1, coverage: 0, contributions: [] };
}

/** A group as a member of a group above it; null when it has no member left. */
export function asMember(id: string, score: Score | null, weight = 1): Contribution | null {
  return (
    score && { id, weight, coverage: score.coverage, point: score.point, contributions: score.contributions }
  );
}
