import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import { colourOf, contrast, type Lang } from "#domain";
import { buildReport, makeReport } from "#report";
import { layOut } from "../../src/report/layout.ts";
import { boundsOf, type Mark } from "../../src/report/marks.ts";
import { openPdf } from "../../src/report/pdf/draw.ts";
import { colours } from "../../src/report/tokens.ts";
import { greyOf, lightness, toned } from "./colour.ts";
import { example, exampleIds, fonts } from "./fixtures.ts";
import { type Area, areasOf } from "./photocopy.ts";
import { renderPages } from "./rendered.ts";

const dotsPerInch = 150;
const least = 12;
const { faces } = openPdf(fonts);
const input = { document: example("full-territory"), catalogue, lang: "fr" as const };
const { pages } = layOut(buildReport(input), faces);
const pictures = await renderPages(makeReport({ ...input, fonts }), dotsPerInch);

const seen = (wanted: (mark: Mark) => boolean): Area[] =>
  pages.flatMap(({ marks }, index) => {
    const picture = pictures[index];
    return picture ? areasOf(marks, wanted, { picture, faces, dotsPerInch }) : [];
  });

const filled = (fill: string) => (mark: Mark) => mark.kind === "rect" && mark.fill === fill;
const levels = colours.levels.map((fill) => seen(filled(fill)));
const hatches = seen(({ kind }) => kind === "strokes");

describe("the report copied in black and white", () => {
  test("shows every level, and what is not known, many times", () => {
    expect([...levels, hatches].map(({ length }) => length > 5)).toEqual(Array(5).fill(true));
  });

  test("keeps the four levels, each flat, 12 L* apart from one another", () => {
    const tones = levels.map((areas) => areas.map(({ mean }) => mean));
    const gaps = tones.slice(1).map((dark, index) => Math.min(...(tones[index] ?? [])) - Math.max(...dark));
    expect(gaps.filter((gap) => gap < least)).toEqual([]);
    expect(levels.flat().filter(({ deviation }) => deviation > 1)).toEqual([]);
  });

  test("keeps three of them 12 L* apart from paper, and the nearest to it in an outline of ink", () => {
    const paper = lightness(colourOf(colours.white));
    const near = levels.map((areas) => areas.some(({ mean }) => paper - mean < least));
    expect(near).toEqual([true, false, false, false]);
    const loose = pages.flatMap(({ section, marks }) =>
      marks.flatMap((mark) =>
        mark.kind === "rect" && mark.fill === colours.levels[0] && mark.stroke !== colours.ink
          ? [section]
          : [],
      ),
    );
    // The corner of the plane where a flow is ready: inside the frame, and named.
    expect(loose).toEqual(["Flux"]);
  });

  test("keeps the lines of a hatch 12 L* apart from their ground, a texture that no level has", () => {
    expect(hatches.filter(({ dark, light }) => light - dark < least)).toEqual([]);
    expect(hatches.filter(({ deviation }) => deviation < least)).toEqual([]);
  });
});

/** The colour a mark fills at a point, if it does. */
function fillAt(mark: Mark, x: number, y: number): string | null {
  if ((mark.kind !== "rect" && mark.kind !== "circle" && mark.kind !== "polygon") || !mark.fill) return null;
  const { left, top, right, bottom } = boundsOf(mark, faces);
  if (x < left || x > right || y < top || y > bottom) return null;
  if (mark.kind === "circle" && Math.hypot(x - mark.x, y - mark.y) > mark.r) return null;
  return mark.kind === "polygon" && !isInside(mark.points, x, y) ? null : mark.fill;
}

const isInside = (points: readonly [number, number][], x: number, y: number): boolean =>
  points.filter(([x2, y2], index) => {
    const [x1, y1] = points.at(index - 1) ?? [x2, y2];
    return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
  }).length %
    2 ===
  1;

/**
 * The texts of a page that reach less than 4.5:1 on what they are written on, once in grey. The digit of level 2 reaches
 * 4.1:1 there and 4.8:1 in colour; its tone and its place say the level too.
 */
function faint(marks: readonly Mark[]): string[] {
  const grey = (hex: string) => toned(greyOf(colourOf(hex)));
  return marks.flatMap((mark, index) => {
    if (mark.kind !== "text" || mark.text.trim() === "") return [];
    const { left, top, right, bottom } = boundsOf(mark, faces);
    const under = marks
      .slice(0, index)
      .flatMap((each) => fillAt(each, (left + right) / 2, (top + bottom) / 2) ?? [])
      .at(-1);
    const ratio = contrast(grey(mark.colour), grey(under ?? colours.white));
    const wanted = under === colours.levels[2] ? 4 : 4.5;
    return ratio < wanted ? [`${ratio.toFixed(2)}:1 « ${mark.text} »`] : [];
  });
}

test.each(exampleIds.flatMap((id) => (["fr", "en"] as Lang[]).map((lang) => [id, lang] as const)))(
  "every text of %s in %s can be read in grey",
  (id, lang) => {
    const { pages } = layOut(buildReport({ document: example(id), catalogue, lang }), faces);
    expect(pages.flatMap(({ marks }) => faint(marks))).toEqual([]);
  },
);
