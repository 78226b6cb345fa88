import { expect, test } from "vitest";
import { colours, onLevel, sizes } from "../../src/report/tokens.ts";

const channels = (hex: string): number[] =>
  [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));

/** Relative luminance (WCAG 2.2). */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = channels(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

/** CIE lightness L*. */
const lightness = (hex: string): number => {
  const y = luminance(hex);
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (24389 / 27) * y;
};

test("text reaches 4.5:1 on white and on every level", () => {
  const pairs = [
    [colours.ink, colours.white],
    [colours.slate, colours.white],
    [colours.terracotta, colours.white],
    ...colours.levels.map((level, index) => [onLevel(index), level]),
  ] as [string, string][];
  expect(pairs.filter(([text, ground]) => contrast(text, ground) < 4.5)).toEqual([]);
});

test("the four levels stay at least 13 L* apart on a photocopy", () => {
  const values = colours.levels.map(lightness);
  const gaps = values.slice(1).map((value, index) => (values[index] ?? 0) - value);
  expect(gaps.filter((gap) => gap < 13)).toEqual([]);
});

test("nothing is set under 8 points", () => {
  expect(Math.min(...Object.values(sizes).map(({ pt }) => pt))).toBe(8);
});
