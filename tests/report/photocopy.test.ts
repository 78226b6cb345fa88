import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import { colourOf, contrast, type Lang } from "#domain";
import { buildReport, makePaper, makeReport, type PaperOrder } from "#report";
import { type LaidReport, layOut } from "../../src/report/layout.ts";
import { boundsOf, type Mark } from "../../src/report/marks.ts";
import { layPaper } from "../../src/report/paper/index.ts";
import { openPdf } from "../../src/report/pdf/draw.ts";
import { colours } from "../../src/report/tokens.ts";
import { greyOf, lightness, toned } from "./colour.ts";
import { example, exampleIds, fonts } from "./fixtures.ts";
import { type Area, areasOf } from "./photocopy.ts";
import { renderPages } from "./rendered.ts";

const dotsPerInch = 150;
const least = 12;
const { faces } = openPdf(fonts);
/** Pages with their pictures. */
type Copy = { pages: LaidReport["pages"]; pictures: Awaited<ReturnType<typeof renderPages>> };

async function copied(id: string): Promise<Copy> {
  const input = { document: example(id), catalogue, lang: "fr" as const };
  const { pages } = layOut(buildReport(input), faces);
  return { pages, pictures: await renderPages(makeReport({ ...input, fonts }), dotsPerInch) };
}

/** Everything a report can hold, and one in which much is not known. */
const copies = [await copied("full-territory"), await copied("half-known")];
const poster = {
  order: { kind: "poster", criterion: "ani-animateur" } satisfies PaperOrder,
  catalogue,
  lang: "fr" as const,
};
const posterCopy: Copy = {
  pages: layPaper(poster, faces).pages,
  pictures: await renderPages(makePaper({ ...poster, fonts }), dotsPerInch),
};

const seen = (wanted: (mark: Mark) => boolean, of: readonly Copy[] = copies): Area[] =>
  of.flatMap(({ pages, pictures }) =>
    pages.flatMap(({ marks }, index) => {
      const picture = pictures[index];
      return picture ? areasOf(marks, wanted, { picture, faces, dotsPerInch }) : [];
    }),
  );

const filled = (fill: string) => (mark: Mark) => mark.kind === "rect" && mark.fill === fill;
const isHatch = ({ kind }: Mark) => kind === "strokes";
const levels = colours.levels.map((fill) => seen(filled(fill)));
const hatches = seen(isHatch);

/** From the lightest tone to the darkest, what lies between each and the next, each tone being that of many areas. */
function gapsOf(tones: readonly (readonly Area[])[]): number[] {
  const ranges = tones.map((areas) => {
    const means = areas.map(({ mean }) => mean);
    return { lightest: Math.max(...means), darkest: Math.min(...means) };
  });
  const sorted = ranges.toSorted((a, b) => b.lightest - a.lightest);
  return sorted.slice(1).map(({ lightest }, index) => (sorted[index]?.darkest ?? 0) - lightest);
}

describe("the report copied in black and white", () => {
  test("shows every level, and what is not known, many times", () => {
    expect([...levels, hatches].map(({ length }) => length > 5)).toEqual(Array(5).fill(true));
  });

  test("keeps the four levels and the hatch 12 L* apart from one another", () => {
    expect(gapsOf([...levels, hatches]).filter((gap) => gap < least)).toEqual([]);
  });

  test("keeps them as far apart on a poster", () => {
    const boxes = seen((mark) => mark.kind === "rect" && mark.w === mark.h, [posterCopy]);
    const tones = [...boxes, ...seen(isHatch, [posterCopy])].map((area) => [area]);
    expect(tones).toHaveLength(5);
    expect(gapsOf(tones).filter((gap) => gap < least)).toEqual([]);
  });

  test("keeps each level flat, and the lines of a hatch 12 L* apart from their ground", () => {
    expect(levels.flat().filter(({ deviation }) => deviation > 1)).toEqual([]);
    expect(hatches.filter(({ dark, light }) => light - dark < least)).toEqual([]);
    expect(hatches.filter(({ deviation }) => deviation < least)).toEqual([]);
  });

  test("keeps the levels 12 L* apart from paper, or in an outline of ink", () => {
    const paper = lightness(colourOf(colours.white));
    const near = levels.map((areas) => areas.some(({ mean }) => paper - mean < least));
    expect(near).toEqual([true, false, false, false]);
    const loose = copies.flatMap(({ pages }) =>
      pages.flatMap(({ section, marks }) =>
        marks.flatMap((mark) =>
          mark.kind === "rect" && mark.fill === colours.levels[0] && mark.stroke !== colours.ink
            ? [section]
            : [],
        ),
      ),
    );
    // The corner of the plane where a flow is ready: inside the frame, and named.
    expect(loose).toEqual(["Flux", "Flux"]);
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

/** The texts of a page that reach less than 4.5:1 on what they are written on, once in grey. */
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
    return ratio < 4.5 ? [`${ratio.toFixed(2)}:1 « ${mark.text} »`] : [];
  });
}

test.each(exampleIds.flatMap((id) => (["fr", "en"] as Lang[]).map((lang) => [id, lang] as const)))(
  "every text of %s in %s can be read in grey",
  (id, lang) => {
    const { pages } = layOut(buildReport({ document: example(id), catalogue, lang }), faces);
    expect(pages.flatMap(({ marks }) => faint(marks))).toEqual([]);
  },
);
