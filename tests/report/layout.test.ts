import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import { type DiagnosisDocument, type Lang, percent } from "#domain";
import { buildReport } from "#report";
import { layTitle } from "../../src/report/blocks.ts";
import { scoreBar } from "../../src/report/figures.ts";
import { type LaidReport, layOut } from "../../src/report/layout.ts";
import { boundsOf, type Face, type Mark } from "../../src/report/marks.ts";
import { openPdf } from "../../src/report/pdf/draw.ts";
import { setLines } from "../../src/report/text.ts";
import { page, sizes } from "../../src/report/tokens.ts";
import { empty, example, exampleIds, extreme, fonts, uniform } from "./fixtures.ts";
import { headingsLast, isBody, isText, leftEmpty, offPaper, overprinted, split } from "./page-faults.ts";

const { faces } = openPdf(fonts);
const documents: Record<string, DiagnosisDocument> = {
  ...Object.fromEntries(exampleIds.map((id) => [id, example(id)])),
  nothing: empty,
  full: uniform(2, 6, 6),
  unknown: uniform("unknown", 3, 3),
  extreme: extreme(),
};
const langs: Lang[] = ["fr", "en"];
const cases = Object.keys(documents).flatMap((name) => langs.map((lang) => [name, lang] as const));
const laid = (name: string, lang: Lang) =>
  layOut(buildReport({ document: documents[name] ?? empty, catalogue, lang }), faces);

describe.each(cases)("the pages of the %s diagnosis in %s", (name, lang) => {
  const report = laid(name, lang);
  const { pages, outline } = report;

  test("no text leaves the margins, and nothing the paper", () => {
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
    expect(offPaper(report, faces)).toEqual([]);
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

  test("nothing is written over, no row or figure is split, no heading is left last", () => {
    expect(overprinted(report, faces)).toEqual([]);
    expect(split(report)).toEqual([]);
    expect(headingsLast(report)).toEqual([]);
  });

  test("a page is a third full at least where its part goes on", () => {
    expect(leftEmpty(report, faces, 1 / 3)).toEqual([]);
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

describe("a spoilt page is found out", () => {
  const sound = laid("full-territory", "fr");
  /** The report with the marks of one page made otherwise. */
  const spoilt = (number: number, change: (marks: readonly Mark[]) => Mark[]): LaidReport => ({
    ...sound,
    pages: sound.pages.map((each, index) =>
      index === number - 1 ? { ...each, marks: change(each.marks) } : each,
    ),
  });
  const bodyOf = (marks: readonly Mark[]) => marks.filter(isText).filter(isBody);
  const title = (marks: readonly Mark[]) => bodyOf(marks).find(({ node }) => node?.role === "H1");

  test("a mark off the paper", () => {
    const mark: Mark = { kind: "rect", x: 200, y: 100, w: 10.1, h: 5 };
    expect(
      offPaper(
        spoilt(4, (marks) => [...marks, mark]),
        faces,
      ),
    ).toEqual(["page 4: rect off the paper"]);
  });

  test("a line over the one before", () => {
    const written = spoilt(2, (marks) => {
      const first = title(marks);
      return first ? [...marks, { ...first, x: first.x + 5, y: first.y + 6, text: "par-dessus" }] : [];
    });
    expect(overprinted(written, faces).map((fault) => fault.replaceAll("\u00a0", " "))).toEqual([
      "page 2: « L’élan est acquis, l’animation est en cours,  » over « par-dessus »",
      "page 2: « par-dessus » over « le modèle économique reste à bâtir »",
    ]);
  });

  test("a row of which a cell stands on the next page", () => {
    const cell = bodyOf(sound.pages[2]?.marks ?? []).find(({ node }) => node?.role === "TD");
    expect(cell).toBeDefined();
    expect(split(spoilt(4, (marks) => (cell ? [...marks, cell] : [...marks])))).toEqual([
      "TR on pages 3 and 4",
    ]);
  });

  test("a heading with only what stands beside it", () => {
    const cut = spoilt(3, (marks) => {
      const [, second] = marks.filter(isText).filter(({ node }) => node?.role === "H2");
      return marks.filter((mark) => !isText(mark) || !second || mark.y <= second.y + 1);
    });
    expect(headingsLast(cut)).toEqual(["page 3: Animer, définition d’un projet commun"]);
  });

  test("a page left empty in the middle of its part", () => {
    const cut = spoilt(10, (marks) => marks.filter((mark) => boundsOf(mark, faces).bottom < 60));
    expect(leftEmpty(cut, faces, 1 / 3)).toEqual(["page 10: 12 % of Leviers"]);
  });
});

describe("the cover", () => {
  const words = (name: string) =>
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
    const strands = (name: string) =>
      (laid(name, "fr").pages[0]?.marks ?? []).filter(({ kind }) => kind === "path").length;
    expect(strands("nothing")).toBe(3);
    expect(strands("full")).toBeGreaterThan(6 * 6);
    expect(words("full").filter((text) => /^niveau 2 sur 3$/.test(text))).toHaveLength(6);
    const measured = words("full-territory").filter((text) => /^(\d+ %|niveau \d sur 3)$/.test(text));
    expect(measured).toEqual(["20 %", "38 %", "16 %", "niveau 0 sur 3", "niveau 1 sur 3"]);
    expect(words("extreme").filter((text) => /^(\d+\s%|niveau \d sur 3)$/.test(text))).toHaveLength(0);
  });
});

test("the summary is one page for a full, an empty and an unknown diagnosis", () => {
  const secondPages = ["full", "nothing", "unknown"].map((name) => laid(name, "fr").pages[2]?.section);
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

  test("never begin with a sign that ends what is before it, as typed with a plain space", () => {
    const text = "un fait (2007) ; un autre";
    const lines = setLines([{ text }], width("un fait (2007) ;") - 0.1, sizes.text.pt, faces);
    expect(lines.map(({ runs }) => runs.map((run) => run.text).join(""))).toEqual([
      "un fait ",
      "(2007) ; un ",
      "autre",
    ]);
  });

  test("of a title end on no article and no small word before one", () => {
    const text = "L’élan se construit, l’animation et le modèle économique restent à éclaircir";
    const { marks } = layTitle(text, page.right - page.left, "title", faces);
    expect(marks.filter(isText).map((mark) => mark.text.replaceAll("\u00a0", " "))).toEqual([
      "L’élan se construit, l’animation et le modèle ",
      "économique restent à éclaircir",
    ]);
  });

  test("end on a space where they are ended, so that a reader does not join their words", () => {
    const lines = setLines(
      [{ text: "Bois", face: "bold" }, { text: "\nrôle tenu" }],
      100,
      sizes.text.pt,
      faces,
    );
    expect(lines.map(({ runs }) => runs.map(({ text }) => text).join(""))).toEqual(["Bois ", "rôle tenu"]);
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
    [40, 40],
    [59, 2],
    [59, 1],
  ]);
});
