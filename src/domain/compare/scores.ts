import type { Assessment } from "../assessment.ts";
import { axisIds, stageIds } from "../catalogue.ts";
import { derivedFrom } from "../members.ts";
import { method } from "../method.ts";
import type { Contribution } from "../score.ts";
import type { AnswerChange } from "./answers.ts";

/** A score without what it is made of. */
export type Figures = { point: number | null; low: number; high: number; coverage: number };

/**
 * How a score moved. `narrowed`: it lies within what was possible, so that it may only be better known; `widened`: the
 * reverse. `up` and `down`: both its bounds moved that way, which no answer found can do; `above` and `below`: it
 * leaves everything that was possible behind.
 */
export const scoreReadingIds = ["above", "up", "narrowed", "widened", "down", "below"] as const;
export type ScoreReading = (typeof scoreReadingIds)[number];

export type ScoreChange = {
  /** `stages.animer`, `axes.actor`, `flows.index`, `flows.<id>.readiness`, `resources.<id>.deposit`. */
  name: string;
  before: Figures;
  after: Figures;
  reading: ScoreReading;
  /** The answers it is made of that changed, in the order of the answers, and whether its list did. */
  because: AnswerChange[];
  listChanged: boolean;
};

/** What a figure rests on: the keys of its answers, and the lists whose entries it is the mean of. */
export type Basis = { answers: readonly string[]; lists: readonly List[] };
export type List = "flows" | "resources";

/** The lists in which an entry came or went. */
export type Lists = ReadonlySet<List>;

type Named = Basis & { figures: Figures };

/** The scores that differ, in the order they are read, each with how it moved and why. */
export function scoreChanges(
  before: Assessment,
  after: Assessment,
  answers: readonly AnswerChange[],
  changed: Lists,
): ScoreChange[] {
  const was = scoresOf(before);
  return [...scoresOf(after)].flatMap(([name, now]): ScoreChange[] => {
    const then = was.get(name);
    const reading = then && readingOf(then.figures, now.figures);
    if (!then || !reading) return [];
    const keys = new Set([...then.answers, ...now.answers]);
    const lists = [...then.lists, ...now.lists];
    return [
      {
        name,
        before: then.figures,
        after: now.figures,
        reading,
        because: answers.filter(({ key, change }) => change !== "reworded" && keys.has(key)),
        listChanged: lists.some((list) => changed.has(list)),
      },
    ];
  });
}

/** How one interval lies to another; null when they are the same. */
export function readingOf(before: Figures, after: Figures): ScoreReading | null {
  const low = after.low - before.low;
  const high = after.high - before.high;
  const t = method.tolerance;
  if (Math.abs(low) <= t && Math.abs(high) <= t) return null;
  if (low >= -t && high <= t) return "narrowed";
  if (low <= t && high >= -t) return "widened";
  if (low > 0) return after.low >= before.high - t ? "above" : "up";
  return after.high <= before.low + t ? "below" : "down";
}

function scoresOf({ stages, positioning, flows, resources }: Assessment): Map<string, Named> {
  const named = new Map<string, Named>();
  for (const id of stageIds) named.set(`stages.${id}`, made(stages[id]));
  for (const id of axisIds) named.set(`axes.${id}`, made(positioning[id]));
  named.set("flows.index", { ...made(flows.index), lists: ["flows"] });
  for (const { id, maturity, readiness, opportunity } of flows.items) {
    named.set(`flows.${id}.maturity`, made(maturity));
    named.set(`flows.${id}.readiness`, made(readiness));
    const coverage = opportunity.point === null ? 0 : 1;
    named.set(`flows.${id}.opportunity`, {
      figures: { ...opportunity, coverage },
      answers: [`flows.${id}.capture`, `flows.${id}.potential`],
      lists: [],
    });
  }
  named.set("resources.index", { ...made(resources.index), lists: ["resources"] });
  for (const { id, deposit } of resources.items) {
    named.set(`resources.${id}.deposit`, {
      figures: {
        point: deposit,
        low: deposit ?? 0,
        high: deposit ?? 1,
        coverage: deposit === null ? 0 : 1,
      },
      answers: ["used", "endogenous", "resilient"].map((note) => `resources.${id}.${note}`),
      lists: [],
    });
  }
  return named;
}

const made = ({ point, low, high, coverage, contributions }: Figures & Made): Named => ({
  figures: { point, low, high, coverage },
  ...basisOf(contributions),
});

type Made = { contributions: readonly Contribution[] };

/** What contributions rest on. */
export const basisOf = (contributions: readonly Contribution[]): Basis => ({
  answers: answersIn(contributions),
  lists: contributions.flatMap(({ id, contributions: parts }) => {
    const derived = parts && derivedFrom(id);
    return derived ? [derived.list] : [];
  }),
});

const answersIn = (contributions: readonly Contribution[]): string[] =>
  contributions.flatMap(({ id, contributions: parts }) => (parts ? answersIn(parts) : [id]));
