import { method } from "#domain";
import type { Box, Point } from "./geometry.ts";

export type ShownScore = { point: number | null; low: number; high: number; coverage: number };

/** Whether enough is known of a score for its point to be shown. */
export const isShown = ({ point, coverage }: Pick<ShownScore, "point" | "coverage">): boolean =>
  point !== null && coverage >= method.enoughCoverage - method.tolerance;

/** Whether the unknown leaves a width that can be seen. */
export const isOpen = ({ low, high }: Pick<ShownScore, "low" | "high">): boolean => high - low > 0.004;

export type StageBar = {
  /** From 0 to `low`: what is certain. */
  sure: Box | null;
  /** From `low` to `high`: its width is the unknown share. */
  open: Box | null;
  whisker: { from: number; to: number; y: number } | null;
  dot: Point | null;
};

/** A score on its track: full to `low`, hatched to `high`, a whisker over the hatch, a dot where enough is known. */
export function stageBar(score: ShownScore, track: Box): StageBar {
  const { x, y, w, h } = track;
  const at = (share: number) => x + share * w;
  const middle = y + h / 2;
  const hasRange = isOpen(score);
  return {
    sure: score.low > 0 ? { x, y, w: score.low * w, h } : null,
    open: hasRange ? { x: at(score.low), y, w: (score.high - score.low) * w, h } : null,
    whisker: hasRange && score.coverage > 0 ? { from: at(score.low), to: at(score.high), y: middle } : null,
    dot: hasRange && isShown(score) ? { x: at(score.point ?? 0), y: middle } : null,
  };
}
