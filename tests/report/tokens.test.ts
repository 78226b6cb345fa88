import { expect, test } from "vitest";
import { colourOf, contrast } from "#domain";
import { colours, onLevel, sizes } from "../../src/report/tokens.ts";
import { lightness } from "./colour.ts";

test("text reaches 4.5:1 on white and on every level", () => {
  const pairs = [
    [colours.ink, colours.white],
    [colours.slate, colours.white],
    [colours.terracotta, colours.white],
    ...colours.levels.map((level, index) => [onLevel(index), level]),
  ] as [string, string][];
  expect(pairs.filter(([text, ground]) => contrast(colourOf(text), colourOf(ground)) < 4.5)).toEqual([]);
});

test("the four levels stay at least 13 L* apart on a photocopy", () => {
  const values = colours.levels.map((hex) => lightness(colourOf(hex)));
  const gaps = values.slice(1).map((value, index) => (values[index] ?? 0) - value);
  expect(gaps.filter((gap) => gap < 13)).toEqual([]);
});

test("nothing is set under 8 points", () => {
  expect(Math.min(...Object.values(sizes).map(({ pt }) => pt))).toBe(8);
});
