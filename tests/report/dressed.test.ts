import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import { contrastOnWhite, type DiagnosisDocument, type Lang, leastContrast } from "#domain";
import { buildReport, makeReport, urlOf } from "#report";
import { layOut } from "../../src/report/layout.ts";
import { boundsOf, type Mark } from "../../src/report/marks.ts";
import { openPdf } from "../../src/report/pdf/draw.ts";
import { colours, page } from "../../src/report/tokens.ts";
import { example, extreme, fonts } from "./fixtures.ts";
import { halves, keptLogo, svgOf } from "./logos.ts";
import { renderPages } from "./rendered.ts";
import { saidByPdf } from "./said.ts";
import { tagProblems } from "./tags.ts";
import { bodyOf, picturesOf, saidByWord, wordOf } from "./word.ts";
import { all as allOf } from "./xml.ts";

const { faces } = openPdf(fonts);
const logos = {
  wide: await keptLogo(halves(900, 180)),
  tall: await keptLogo(halves(120, 400)),
  small: await keptLogo(halves(30, 20)),
};

const dressed = (report: DiagnosisDocument["report"], from = example("half-known")): DiagnosisDocument => ({
  ...from,
  report: { ...from.report, ...report },
});
const laid = (document: DiagnosisDocument, lang: Lang = "fr") =>
  layOut(buildReport({ document, catalogue, lang }), faces);
const marksOf = (document: DiagnosisDocument): Mark[] => laid(document).pages.flatMap(({ marks }) => marks);
const coloursOf = (marks: readonly Mark[]) =>
  marks.flatMap((mark) =>
    "colour" in mark
      ? [mark.colour]
      : [("fill" in mark && mark.fill) || "", ("stroke" in mark && mark.stroke) || ""],
  );

const dots = 100;
const at = (picture: PNG | undefined, x: number, y: number): number[] => {
  if (!picture) return [];
  const pixels = (millimetres: number) => Math.round((millimetres / 25.4) * dots);
  return [...picture.data.subarray((pixels(y) * picture.width + pixels(x)) * 4).subarray(0, 3)];
};

describe("a report with the logo of its territory", () => {
  test.each([
    ["wide", { left: 147, top: 18.5, right: 192, bottom: 27.5 }],
    ["tall", { left: 185.4, top: 12, right: 192, bottom: 34 }],
    [
      "small",
      { left: 192 - 30 * (25.4 / 96), top: 23 - 10 * (25.4 / 96), right: 192, bottom: 23 + 10 * (25.4 / 96) },
    ],
  ] as const)("shows it at the top right of the cover, its proportions kept: %s", (which, expected) => {
    const [cover] = laid(dressed({ logo: logos[which] })).pages;
    const [logo, ...others] = (cover?.marks ?? []).filter(({ kind }) => kind === "image");
    const bounds = logo && boundsOf(logo, faces);
    const near = (bound: number | undefined) => Math.round((bound ?? Number.NaN) * 1000) / 1000;
    expect(others).toEqual([]);
    expect(
      Object.fromEntries(Object.entries(bounds ?? {}).map(([key, value]) => [key, near(value)])),
    ).toEqual(Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, near(value)])));
  });

  test("covers nothing with it, whatever the name", () => {
    for (const document of [dressed({ logo: logos.tall }), dressed({ logo: logos.wide }, extreme())]) {
      const marks = laid(document).pages[0]?.marks ?? [];
      const [logo] = marks.filter(({ kind }) => kind === "image");
      const box = logo && boundsOf(logo, faces);
      const covered = marks.filter((mark) => {
        const { left, top, right, bottom } = boundsOf(mark, faces);
        return (
          mark !== logo && box && left < box.right && right > box.left && top < box.bottom && bottom > box.top
        );
      });
      expect([box !== undefined, covered]).toEqual([true, []]);
    }
  });

  test.each([
    ["fr", "FigureLogo:CommunedeBrévanche"],
    ["en", "FigureLogo:CommunedeBrévanche"],
  ] as const)("says it first in %s, the same in the PDF and in Word", async (lang, said) => {
    const document = dressed({ logo: logos.wide });
    const { structure, pages } = laid(document, lang);
    const pdf = saidByPdf(
      structure,
      pages.flatMap(({ marks }) => marks),
    ).map((each) => each.replace(/^TH Row/, "TD"));
    const word = await wordOf(document, lang);
    expect(pdf[0]?.replace(/\s/g, "")).toBe(said);
    expect(saidByWord(word)).toEqual(pdf);
    expect(urlOf("png", picturesOf(word)[0] ?? new Uint8Array())).toBe(logos.wide);
    const [extent] = allOf(bodyOf(word), "wp:extent");
    expect(
      [extent?.attributes.cx, extent?.attributes.cy].map((emu) => Math.round(Number(emu) / 36_000)),
    ).toEqual([45, 9]);
  });

  test("is tagged, its picture too, and read so by another reader", async () => {
    const bytes = makeReport({ document: dressed({ logo: logos.tall }), catalogue, lang: "fr", fonts });
    expect(await tagProblems(bytes)).toEqual([]);
    const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
    const cover = await pdf.getPage(1);
    const tree = JSON.stringify(await cover.getStructTree());
    expect(tree.match(/"role":"Figure","alt":"Logo[^"]*"|"alt":"Logo[^"]*"/g)?.length).toBe(1);
    expect(tree).toContain("Logo\u00a0: Commune de Brévanche");
    const { fnArray, argsArray } = await cover.getOperatorList();
    const drawn = fnArray.flatMap((operator, index) =>
      operator === OPS.paintImageXObject ? [argsArray[index].slice(1)] : [],
    );
    expect(drawn).toEqual([[120, 400]]);
  });

  test("prints its colours as they are, and paper where it is transparent", async () => {
    const bytes = makeReport({ document: dressed({ logo: logos.wide }), catalogue, lang: "fr", fonts });
    const [cover] = await renderPages(bytes, dots);
    expect({
      left: at(cover, 160, 23),
      right: at(cover, 180, 23),
      corners: [
        [148, 19],
        [191, 19],
        [148, 27],
        [191, 27],
      ].map(([x = 0, y = 0]) => at(cover, x, y)),
    }).toEqual({
      left: [200, 30, 30],
      right: [20, 60, 180],
      corners: Array.from({ length: 4 }, () => [255, 255, 255]),
    });
  });

  test("is the same bytes each time, and is drawn with none that is not ours", () => {
    const order = { catalogue, lang: "fr", fonts } as const;
    const made = (report: DiagnosisDocument["report"]) =>
      Buffer.from(makeReport({ ...order, document: dressed(report), attached: false }));
    expect(made({ logo: logos.wide }).equals(made({ logo: logos.wide }))).toBe(true);
    const svg = urlOf("svg", svgOf('<rect width="200" height="100"/>'));
    for (const logo of [svg, "data:image/png;base64,AAAA", urlOf("png", halves(1200, 300))]) {
      expect(buildReport({ ...order, document: dressed({ logo }) }).cover.logo).toBe(null);
      expect(marksOf(dressed({ logo })).filter(({ kind }) => kind === "image")).toEqual([]);
    }
  });
});

describe("a report in the colour of its territory", () => {
  const own = "#c0392b";

  test("draws in it what loops on the cover and the rules of the pages, and nothing else", () => {
    const plain = marksOf(example("half-known"));
    const marks = marksOf(dressed({ colour: own }));
    const changed = marks.flatMap((mark, index) => {
      const before = plain[index];
      return JSON.stringify({ ...mark, node: 0 }) === JSON.stringify({ ...before, node: 0 }) ||
        mark.kind === "text"
        ? []
        : [[mark.kind, "colour" in mark && mark.colour, before && "colour" in before && before.colour]];
    });
    expect(marks.length).toBe(plain.length);
    expect(new Set(changed.map((each) => each.join(" ")))).toEqual(
      new Set([`path ${own} ${colours.levels[3]}`, `line ${own} ${colours.ink}`]),
    );
    const rules = marks.filter((mark) => mark.kind === "line" && mark.colour === own);
    expect(rules.length).toBe(laid(example("half-known")).pages.length);
    expect(rules.every((mark) => mark.kind === "line" && mark.x1 === page.left && mark.width === 0.5)).toBe(
      true,
    );
  });

  test("is left out where it would not be seen, light yellow or the last shade that is too light", () => {
    for (const colour of ["#fff3b0", "#ffd400", "#959595"]) {
      expect(coloursOf(marksOf(dressed({ colour }))).includes(colour)).toBe(false);
      expect(buildReport({ document: dressed({ colour }), catalogue, lang: "fr" }).cover.colour).toBe(null);
    }
    expect(coloursOf(marksOf(dressed({ colour: "#949494" }))).includes("#949494")).toBe(true);
  });

  test("stays darker than what crosses the territory, as the cover says", () => {
    expect(contrastOnWhite(colours.through)).toBeLessThan(leastContrast);
  });
});
