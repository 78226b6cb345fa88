import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import { type Lang, percent } from "#domain";
import { buildReport } from "#report";
import { openPdf } from "../../src/report/draw.ts";
import { scoreBar } from "../../src/report/figures.ts";
import { layOut } from "../../src/report/layout.ts";
import type { Face, Mark } from "../../src/report/marks.ts";
import { setLines } from "../../src/report/text.ts";
import { page, sizes } from "../../src/report/tokens.ts";
import { empty, extreme, fonts, uniform } from "./fixtures.ts";

const { faces } = openPdf(fonts);
const documents = { empty, full: uniform(2, 6, 6), unknown: uniform("unknown", 3, 3), extreme: extreme() };
const cases = Object.keys(documents).flatMap((name) =>
  (["fr", "en"] as Lang[]).map((lang) => [name as keyof typeof documents, lang] as const),
);
const laid = (name: keyof typeof documents, lang: Lang) =>
  layOut(buildReport({ document: documents[name], catalogue, lang }), faces);

const isText = (mark: Mark): mark is Extract<Mark, { kind: "text" }> => mark.kind === "text";
const isBody = ({ y }: { y: number }) => y > page.top && y < page.foot - 3;

describe.each(cases)("the pages of the %s diagnosis in %s", (name, lang) => {
  const { pages, outline } = laid(name, lang);

  test("no text leaves the margins", () => {
    const over = pages.flatMap(({ marks }, index) =>
      marks
        .filter(isText)
        .filter(({ x, y, text, face, pt }) => {
          const right = x + faces.width(text.trimEnd(), face, pt);
          return x < page.left - 0.01 || right > page.right + 0.3 || y < page.head || y > page.foot;
        })
        .map(({ text }) => `${index + 1}: ${text}`),
    );
    expect(over).toEqual([]);
  });

  test("no mark stands below the content, and no page is blank", () => {
    const low = pages
      .slice(1)
      .flatMap(({ marks }) =>
        marks.filter(isText).filter((mark) => isBody(mark) && mark.y > page.bottom + 1),
      );
    expect(low).toEqual([]);
    expect(pages.filter(({ marks }) => !marks.filter(isText).some(isBody))).toEqual([]);
  });

  test("no heading ends a page", () => {
    const widows = pages.flatMap(({ marks }, index) => {
      const last = marks.filter(isText).filter(isBody).at(-1);
      return last?.face === "title" ? [`${index + 1}: ${last.text}`] : [];
    });
    expect(widows).toEqual([]);
  });

  test("every page but the cover says its number out of all, and the bookmarks go forward", () => {
    const numbers = pages.map(({ marks }) => marks.filter(isText).at(-1)?.text);
    expect(numbers.slice(1)).toEqual(pages.slice(1).map((_, index) => `${index + 2} / ${pages.length}`));
    expect(outline.filter(({ level }) => level === 0)).toHaveLength(12);
    expect(outline.map(({ page: number }) => number)).toEqual(
      outline.map(({ page: number }) => number).toSorted((a, b) => a - b),
    );
  });
});

test("a part that stands whole, and an annex where a third of a page is left, begin under the part before", () => {
  expect(laid("empty", "fr").pages.map(({ section }) => section)).toEqual([
    "",
    "Synthèse",
    "Étapes",
    "Flux · Ressources",
    "Positionnement",
    "Leviers",
    "Leviers",
    "Plan d’actions",
    "À éclaircir · Cas",
    "Cas · Méthode",
    "Méthode",
    "Réponses",
    "Sources",
  ]);
  const { pages, begins } = laid("full", "fr");
  expect(pages[7]?.section).toBe("Plan d’actions · À éclaircir");
  expect([begins.get("plan"), begins.get("clarifications"), begins.get("cases")]).toEqual([8, 8, 9]);
  const titles = pages[7]?.marks
    .filter(isText)
    .filter(({ face, pt }) => face === "title" && pt === sizes.title.pt);
  expect(titles?.map(({ y }) => y > page.top && y < page.bottom)).toEqual([true, true, true]);
});

describe("the cover", () => {
  const words = (name: keyof typeof documents) =>
    (laid(name, "fr").pages[0]?.marks ?? [])
      .filter(isText)
      .map(({ text }) => text.replace(/\s/g, " ").trim());

  test("names the territory, says « ni label, ni audit » and lists every section with its page", () => {
    const { outline } = laid("full", "fr");
    const said = words("full");
    expect(said.join(" ")).toContain("Vallons de l’Ourse");
    expect(said.some((text) => text.startsWith("Ni label, ni audit"))).toBe(true);
    for (const { title, page: number } of outline.filter(({ level }) => level === 0)) {
      expect(said[said.indexOf(title) + 1]).toBe(String(number));
    }
  });

  test("draws the strands of the flows, and names at most fourteen of them", () => {
    const strands = (name: keyof typeof documents) =>
      (laid(name, "fr").pages[0]?.marks ?? []).filter(({ kind }) => kind === "path").length;
    expect(strands("empty")).toBe(3);
    expect(strands("full")).toBeGreaterThan(6 * 6);
    expect(words("full").filter((text) => /^\d+ %$/.test(text.replace(/\u00a0/g, " ")))).toHaveLength(6);
    expect(words("extreme").filter((text) => /^\d+\s%$/.test(text))).toHaveLength(0);
  });
});

test("the summary is one page for a full, an empty and an unknown diagnosis", () => {
  const secondPages = (["full", "empty", "unknown"] as const).map(
    (name) => laid(name, "fr").pages[2]?.section,
  );
  expect(secondPages).toEqual(["Étapes", "Étapes", "Étapes"]);
});

describe("lines", () => {
  const width = (text: string, face: Face = "regular") => faces.width(text, face, sizes.text.pt);

  test("break at plain spaces only, keep their trailing space, and never at a no-break one", () => {
    const lines = setLines(
      [{ text: "un flux, deux\u00a0: trois" }],
      width("un flux, deux\u00a0:") - 0.1,
      sizes.text.pt,
      faces,
    );
    expect(lines.map(({ runs }) => runs.map(({ text }) => text).join(""))).toEqual([
      "un flux, ",
      "deux\u00a0: trois",
    ]);
  });

  test("cut a word that is wider than the line", () => {
    const lines = setLines([{ text: "a".repeat(30) }], width("a".repeat(12)) + 0.1, sizes.text.pt, faces);
    expect(lines.map(({ runs }) => runs[0]?.text.length)).toEqual([12, 12, 6]);
  });

  test("show a sign for every character that the face lacks", () => {
    const [line] = setLines([{ text: "école 日本 e\u0301" }], 100, sizes.text.pt, faces);
    expect(line?.runs[0]?.text).toBe("école □□ é");
  });
});

test("the hatch of a bar is as wide as the unknown share", () => {
  const score = { point: 0.5, low: 0.3, high: 0.7, coverage: 0.6 };
  const rects = scoreBar(score, { x: 10, y: 0, w: 100, h: 7 }, "#fff").filter((mark) => mark.kind === "rect");
  expect(rects.map(({ x, w }) => [percent(x / 100), percent(w / 100)])).toEqual([
    [10, 100],
    [10, 30],
    [40, 40],
    [59, 2],
    [59, 1],
  ]);
});
