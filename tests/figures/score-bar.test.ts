import { expect, it } from "vitest";
import { hatchLines } from "../../src/figures/hatch.ts";
import { stageBar } from "../../src/figures/score-bar.ts";

const track = { x: 100, y: 10, w: 200, h: 20 };

it("fills a score that is known whole to its point, and nothing else", () => {
  expect(stageBar({ point: 0.75, low: 0.75, high: 0.75, coverage: 1 }, track)).toEqual({
    sure: { x: 100, y: 10, w: 150, h: 20 },
    open: null,
    whisker: null,
    dot: null,
  });
});

it("hatches the unknown share and sets the dot at the point", () => {
  expect(stageBar({ point: 0.5, low: 0.375, high: 0.625, coverage: 0.75 }, track)).toEqual({
    sure: { x: 100, y: 10, w: 75, h: 20 },
    open: { x: 175, y: 10, w: 50, h: 20 },
    whisker: { from: 175, to: 225, y: 20 },
    dot: { x: 200, y: 20 },
  });
});

it("shows a point at half coverage, and none below it", () => {
  const half = { point: 0, low: 0, high: 0.5, coverage: 0.5 };
  expect(stageBar(half, track)).toEqual({
    sure: null,
    open: { x: 100, y: 10, w: 100, h: 20 },
    whisker: { from: 100, to: 200, y: 20 },
    dot: { x: 100, y: 20 },
  });
  expect(stageBar({ ...half, high: 0.51, coverage: 0.49 }, track).dot).toBeNull();
});

it("hatches the whole track when nothing is known", () => {
  expect(stageBar({ point: null, low: 0, high: 1, coverage: 0 }, track)).toEqual({
    sure: null,
    open: track,
    whisker: null,
    dot: null,
  });
});

it("clips every line of a hatch to its box", () => {
  const lines = hatchLines({ x: 0, y: 0, w: 4, h: 2 }, Math.SQRT2);
  expect(lines.map((line) => line.map((end) => Math.round(end * 1e9) / 1e9))).toEqual([
    [0, 1, 1, 0],
    [1, 2, 3, 0],
    [3, 2, 4, 1],
  ]);
});
