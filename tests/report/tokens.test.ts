import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { colourOf, contrast, luminance } from "#domain";
import { colours, onLevel, sizes } from "../../src/report/tokens.ts";
import { lightness, lightnessOf } from "./colour.ts";

type Palette = {
  paper: string;
  hatch: string;
  levels: readonly string[];
  onLevels: readonly string[];
  texts: readonly string[];
};

const style = readFileSync(new URL("../../src/ui/styles/tokens.css", import.meta.url), "utf8");

/** The colours of a theme of the screen, as its style sheet writes them. */
function theme(name: "light" | "dark"): Palette {
  const colour = (token: string): string =>
    style.match(new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`))?.[name === "light" ? 1 : 2] ??
    "";
  const levels = [0, 1, 2, 3];
  return {
    paper: colour("paper"),
    hatch: colour("hatch-line"),
    levels: levels.map((level) => colour(`level-${level}`)),
    onLevels: levels.map((level) => colour(`on-level-${level}`)),
    texts: ["ink", "slate", "terracotta"].map(colour),
  };
}

const report: Palette = {
  paper: colours.white,
  hatch: colours.slate,
  levels: colours.levels,
  onLevels: colours.levels.map((_, level) => onLevel(level)),
  texts: [colours.ink, colours.slate, colours.terracotta],
};

describe.each([
  ["the report", report],
  ["the light theme", theme("light")],
  ["the dark theme", theme("dark")],
])("in %s", (_, { paper, hatch, levels, onLevels, texts }) => {
  test("text reaches 4.5:1 on paper and on every level", () => {
    const pairs = [
      ...texts.map((text) => [text, paper] as const),
      ...levels.map((level, index) => [onLevels[index] ?? "", level] as const),
    ];
    expect(pairs.filter(([text, ground]) => !(contrast(colourOf(text), colourOf(ground)) >= 4.5))).toEqual(
      [],
    );
  });

  test("the four levels, and the hatch seen from afar, are at least 12 L* apart from one another", () => {
    const half = (luminance(colourOf(hatch)) + luminance(colourOf(paper))) / 2;
    const tones = [...levels.map((level) => lightness(colourOf(level))), lightnessOf(half)];
    const sorted = tones.toSorted((a, b) => b - a);
    const gaps = sorted.slice(1).map((tone, index) => (sorted[index] ?? 0) - tone);
    expect(gaps.filter((gap) => !(gap >= 12))).toEqual([]);
  });
});

test("the report has the colours of the light theme, on white", () => {
  expect(report).toEqual({ ...theme("light"), paper: colours.white });
});

test("the lines of a hatch are as wide as what is between them on screen too", () => {
  expect(style.match(/--hatch: (.*);/)?.[1]).toBe(
    "repeating-linear-gradient(135deg, transparent 0 2px, var(--hatch-line) 2px 4px)",
  );
});

test("nothing is set under 8 points", () => {
  expect(Math.min(...Object.values(sizes).map(({ pt }) => pt))).toBe(8);
});
