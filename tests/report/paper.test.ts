import { decodePDFRawStream, PDFDocument, PDFRawStream } from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import type { Lang, PathKind } from "#domain";
import { answerTerms, capitalised, say } from "#i18n";
import { makePaper, type PaperOrder, paperFile, posterIds } from "#report";
import { boundsOf } from "../../src/report/marks.ts";
import { layPaper } from "../../src/report/paper/index.ts";
import { openPdf } from "../../src/report/pdf/draw.ts";
import type { Node } from "../../src/report/structure.ts";
import { fonts } from "./fixtures.ts";
import { tagProblems } from "./tags.ts";

const langs: Lang[] = ["fr", "en"];
const flows = [null, ...catalogue.flows.map(({ id }) => id)];
const posters = posterIds(catalogue).map((criterion): PaperOrder => ({ kind: "poster", criterion }));
const questionnaire = (path: PathKind, isForm = false): PaperOrder => ({
  kind: "questionnaire",
  path,
  isForm,
});
const flowSheet = (flow: string | null, isForm = false): PaperOrder => ({ kind: "flow", flow, isForm });

const everyKind: [string, PaperOrder][] = [
  ["the express questionnaire", questionnaire("express")],
  ["the full questionnaire", questionnaire("full")],
  ["the express form", questionnaire("express", true)],
  ["the full form", questionnaire("full", true)],
  ["the sheet of a flow", flowSheet("bois")],
  ["the blank sheet", flowSheet(null)],
  ["the sheet of a flow as a form", flowSheet("bois", true)],
  ["the poster of a criterion", { kind: "poster", criterion: "ani-animateur" }],
  ["the poster of a criterion of flows", { kind: "poster", criterion: "capture" }],
];

const { faces } = openPdf(fonts);
const laid = (order: PaperOrder, lang: Lang) => layPaper({ order, catalogue, lang }, faces);
const fresh = (order: PaperOrder, lang: Lang) => makePaper({ order, catalogue, lang, fonts });

const known = new Map<string, Uint8Array>();
function made(order: PaperOrder, lang: Lang): Uint8Array {
  const key = `${lang} ${JSON.stringify(order)}`;
  const bytes = known.get(key) ?? fresh(order, lang);
  known.set(key, bytes);
  return bytes;
}

/** The text of laid pages, without its spaces; that it is the text of the file is told of the questionnaires. */
const drawnText = ({ pages }: ReturnType<typeof laid>): string =>
  squeezed(
    pages
      .flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : [])))
      .join(" "),
  );
const squeezed = (text: string) => text.replace(/\s+/gu, "");

async function textOf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(squeezed(items.map((item) => ("str" in item ? item.str : "")).join(" ")));
  }
  return texts.join("\n");
}

const countIn = (text: string, words: string): number => text.split(squeezed(words)).length - 1;

/** What each path asks, by the contract of the path: how often a criterion is met, and whether it may be left out. */
function asked(path: PathKind) {
  const essentials = new Set(
    catalogue.stages
      .flatMap(({ members }) => members.filter(({ essential }) => essential))
      .map((m) => m.member),
  );
  const entries = { express: 1, full: 3 }[path];
  const of = (criteria: readonly (typeof catalogue.criteria)[number][], times: number, list = "") =>
    criteria
      .filter(({ express }) => path === "full" || express)
      .map((criterion) => ({ criterion, times, essential: essentials.has(`${list}${criterion.id}`) }));
  return [
    ...of(catalogue.criteria, 1),
    ...of(catalogue.flowCriteria, entries, "flows."),
    ...of(catalogue.resourceNotes, entries, "resources."),
  ];
}

describe.each(langs)("what is printed, in %s", (lang) => {
  test.each(everyKind)("%s is tagged throughout", async (_, order) => {
    expect(await tagProblems(made(order, lang))).toEqual([]);
  });

  test.each(everyKind)("%s is in black and white", async (_, order) => {
    const pdf = await PDFDocument.load(made(order, lang));
    const drawn = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []))
      .filter(
        ({ dict }) =>
          !/Length1|Subtype \/(XML|CIDFontType0C)|\/Type \/(XRef|ObjStm|Metadata)/.test(String(dict)),
      )
      .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1"))
      .filter((content) => /(^|\s)(re|m|l|Tj)\s/.test(content));
    expect(drawn.length).toBeGreaterThan(0);
    const colours = drawn.flatMap((content) => content.match(/\s(rg|RG|k|K|cs|CS|scn?|SCN?|sh)\s/g) ?? []);
    expect(colours).toEqual([]);
  });

  test.each(everyKind)("%s keeps within its margins", (_, order) => {
    const { pages } = laid(order, lang);
    const sheet =
      order.kind === "poster"
        ? { left: 25, top: 19, right: 272, bottom: 401 }
        : { left: 18, top: 11.5, right: 192, bottom: 287.5 };
    const outside = pages.flatMap(({ marks }) =>
      marks.filter((mark) => {
        const seen = mark.kind === "text" ? { ...mark, text: mark.text.trimEnd() } : mark;
        const { left, top, right, bottom } = boundsOf(seen, faces);
        const isIn = left >= sheet.left - 0.01 && right <= sheet.right + 0.6;
        return !isIn || top < sheet.top || bottom > sheet.bottom;
      }),
    );
    expect(outside).toEqual([]);
  });

  test.each(everyKind)("%s is the same bytes for the same order", (_, order) => {
    expect(Buffer.from(made(order, lang)).equals(Buffer.from(fresh(order, lang)))).toBe(true);
  });

  test.each<[PathKind, number]>([
    ["express", 9],
    ["full", 21],
  ])("the %s questionnaire has %i pages, as the screen says", (path, count) => {
    expect(laid(questionnaire(path), lang).pages.length).toBe(count);
  });

  test.each<PathKind>(["express", "full"])(
    "the %s questionnaire asks all its path asks, whole",
    async (path) => {
      const text = await textOf(made(questionnaire(path), lang));
      const wanted = asked(path);
      const expected = wanted.flatMap(({ criterion: { question, levels }, times }) =>
        [question, ...levels].map((each) => [say(each, lang), times]),
      );
      expect(expected.map(([words]) => [words, countIn(text, String(words))])).toEqual(expected);
      const ratings = wanted.reduce((sum, { times }) => sum + times, 0);
      const optional = wanted.reduce((sum, { times, essential }) => sum + (essential ? 0 : times), 0);
      expect({
        ratings,
        unknown: countIn(text, capitalised(say(answerTerms.unknown, lang))) - 1,
        notApplicable: countIn(text, capitalised(say(answerTerms.notApplicable, lang))),
      }).toEqual({ ratings: { express: 20, full: 56 }[path], unknown: ratings, notApplicable: optional });
    },
  );

  test("every flow has its sheet on one page, with all that helps to rate it", () => {
    for (const id of flows) {
      const sheet = laid(flowSheet(id), lang);
      expect([id, sheet.pages.length]).toEqual([id, 1]);
      const text = drawnText(sheet);
      const flow = catalogue.flows.find((each) => each.id === id);
      const wanted = [
        ...(flow ? [flow.title, flow.leak, flow.loop, flow.leaders, flow.whereToLook] : []),
        ...catalogue.flowCriteria.flatMap(({ question, levels }) => [question, ...levels]),
      ].map((each) => say(each, lang));
      expect(wanted.filter((words) => countIn(text, words) === 0)).toEqual([]);
    }
  });

  test("every criterion has its poster on one page, its question and levels once", () => {
    for (const order of posters) {
      const { pages } = laid(order, lang);
      expect([order, pages.length]).toEqual([order, 1]);
      const [page] = pages;
      const lowest = Math.max(...(page?.marks ?? []).map((mark) => boundsOf(mark, faces).bottom));
      expect(lowest).toBeLessThan(401);
      const rules = (page?.marks ?? []).flatMap((mark) =>
        mark.kind === "line" && mark.x2 - mark.x1 > 100 ? [mark.y1] : [],
      );
      const crossed = (page?.marks ?? []).filter((mark) => {
        const { top, bottom } = boundsOf(mark, faces);
        return mark.kind === "text" && rules.some((y) => top < y && bottom > y);
      });
      expect(crossed).toEqual([]);
      const text = drawnText(laid(order, lang));
      const id = order.kind === "poster" ? order.criterion : "";
      const { question, levels } = [
        ...catalogue.criteria,
        ...catalogue.flowCriteria,
        ...catalogue.resourceNotes,
      ].find((each) => each.id === id) ?? { question: { fr: "", en: "" }, levels: [] };
      expect([question, ...levels].map((each) => countIn(text, say(each, lang)))).toEqual([1, 1, 1, 1, 1]);
    }
  });
});

const flat = (element: Node): Node[] => [element, ...element.children.flatMap(flat)];

/** The elements of a section from one heading of a question to the next. */
function questionsOf(root: Node): Node[][] {
  return root.children.flatMap(({ children }) => {
    const questions: Node[][] = [];
    let isInQuestion = false;
    for (const element of children) {
      const isHead = /^H[123]$/.test(element.role);
      if (element.role === "H3") questions.push([]);
      if (isHead) isInQuestion = element.role === "H3";
      const isFurniture = flat(element).some(({ field }) => field?.name === "territory");
      if (isInQuestion && !isFurniture) questions.at(-1)?.push(...flat(element));
    }
    return questions;
  });
}

describe.each(langs)("the pages of the questionnaires, in %s", (lang) => {
  test.each(everyKind.slice(0, 4))("%s breaks no question", (_, order) => {
    const { pages, structure } = laid(order, lang);
    const questions = questionsOf(structure);
    expect(questions.length).toBe(order.kind === "questionnaire" && order.path === "full" ? 56 : 20);
    const pagesOf = questions.map((elements) => {
      const inside = new Set(elements);
      return pages.flatMap(({ marks }, page) =>
        marks.some(({ node }) => node && inside.has(node)) ? [page] : [],
      );
    });
    expect(pagesOf.filter((places) => places.length !== 1)).toEqual([]);
  });

  test.each(everyKind.slice(0, 7))("%s has boxes of six millimetres, none over another", (_, order) => {
    const { pages } = laid(order, lang);
    for (const { marks } of pages) {
      const boxes = marks.flatMap((mark) =>
        mark.kind === "rect" && mark.node?.field && mark.node.field.kind !== "text" ? [mark] : [],
      );
      expect(boxes.filter(({ w, h }) => w < 6 || h < 6)).toEqual([]);
      const over = boxes.filter((box, index) =>
        boxes.slice(index + 1).some((other) => {
          const isBeside = Math.abs(box.x - other.x) >= 6;
          return !isBeside && Math.abs(box.y - other.y) < 6;
        }),
      );
      expect(over).toEqual([]);
    }
  });
});

test("a paper has a name that people and file systems read", () => {
  const names = (lang: Lang) => everyKind.map(([, order]) => paperFile(order, catalogue, lang));
  expect(names("fr")).toEqual([
    "Ressorts - questionnaire express.pdf",
    "Ressorts - questionnaire complet.pdf",
    "Ressorts - questionnaire express à remplir à l’écran.pdf",
    "Ressorts - questionnaire complet à remplir à l’écran.pdf",
    "Ressorts - fiche de flux Bois.pdf",
    "Ressorts - fiche de flux.pdf",
    "Ressorts - fiche de flux Bois à remplir à l’écran.pdf",
    "Ressorts - affiche Animation dédiée.pdf",
    "Ressorts - affiche Boucle.pdf",
  ]);
  expect(names("en")).toEqual([
    "Ressorts - express questionnaire.pdf",
    "Ressorts - full questionnaire.pdf",
    "Ressorts - express questionnaire to fill in on screen.pdf",
    "Ressorts - full questionnaire to fill in on screen.pdf",
    "Ressorts - flow sheet Wood.pdf",
    "Ressorts - flow sheet.pdf",
    "Ressorts - flow sheet Wood to fill in on screen.pdf",
    "Ressorts - poster Dedicated coordination.pdf",
    "Ressorts - poster Loop.pdf",
  ]);
  const all = [...posters, ...flows.map((flow) => flowSheet(flow))];
  const unsafe = langs.flatMap((lang) =>
    all
      .map((order) => paperFile(order, catalogue, lang))
      .filter((name) => !/^[^/\\:*?"<>|]+\.pdf$/.test(name)),
  );
  expect(unsafe).toEqual([]);
});
