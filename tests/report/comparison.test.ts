import { PDFDocument } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import type { DiagnosisDocument, Lang } from "#domain";
import {
  type Block,
  buildComparison,
  buildReport,
  type CompareWith,
  comparisonAnnex,
  makeReport,
  plainText,
  type Section,
} from "#report";
import { layOut } from "../../src/report/layout.ts";
import { openPdf } from "../../src/report/pdf/draw.ts";
import { earlier } from "./earlier.ts";
import { empty, example, extreme, fonts, uniform } from "./fixtures.ts";
import { headingsLast, leftEmpty, offPaper, overprinted, split } from "./page-faults.ts";
import { saidByPdf } from "./said.ts";
import { tagProblems } from "./tags.ts";
import { faultsIn, textOf } from "./typesetting.ts";
import { saidByWord, wordOf } from "./word.ts";

const { faces } = openPdf(fonts);
const now = example("full-territory");
const since: Record<Lang, string> = { fr: "le 3 mars 2026", en: "3 March 2026" };
const against = (document: DiagnosisDocument, lang: Lang = "fr"): CompareWith => ({
  document,
  label: since[lang],
});
const input = (document: DiagnosisDocument, before: DiagnosisDocument, lang: Lang = "fr") => ({
  document,
  catalogue,
  lang,
  compareWith: against(before, lang),
});
const said = (document: DiagnosisDocument, before: DiagnosisDocument, lang: Lang = "fr") =>
  buildComparison(input(document, before, lang));

/** The same text with plain spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

const pairs: [string, DiagnosisDocument, DiagnosisDocument][] = [
  ["a full territory since March", now, earlier()],
  ["the reverse", earlier(), now],
  ["the same", now, now],
  ["another territory", now, example("half-known")],
  ["what was empty", now, empty],
  ["what is empty again", empty, now],
  ["everything found", uniform(3, 6, 6), uniform("unknown", 6, 6)],
  ["very long texts", extreme(), uniform("unknown", 30, 3)],
];

describe("the sentence that says the essential", () => {
  const withAnswers = (answers: DiagnosisDocument["answers"]): DiagnosisDocument => ({
    ...now,
    answers: { ...now.answers, ...answers },
  });
  const clause = (before: DiagnosisDocument) => plain(said(now, before).title);

  test.each<[string, DiagnosisDocument, string]>([
    ["nothing", structuredClone(now), "Depuis le 3 mars 2026, rien n’a changé"],
    [
      "a status",
      earlier(),
      "Depuis le 3 mars 2026, 17 réponses ont changé, dont 6 simplement trouvées ; l’étape Impulser passe de « en cours » à « acquise »",
    ],
    [
      "a score",
      withAnswers({ "ani-rythme": { value: 0 } }),
      "Depuis le 3 mars 2026, 1 réponse a changé ; l’étape Animer passe de 44 % à 48 %",
    ],
    [
      "what is only better known",
      withAnswers({ "ani-rythme": { value: "unknown" } }),
      "Depuis le 3 mars 2026, 1 réponse a été trouvée ; le diagnostic se précise, sans autre changement",
    ],
    [
      "a text alone",
      withAnswers({ "ani-rythme": { value: 1, justification: "Autre" } }),
      "Depuis le 3 mars 2026, aucun niveau n’a changé ; aucune conclusion ne change",
    ],
  ])("tells %s", (_, before, sentence) => {
    expect(clause(before)).toBe(sentence);
  });

  test("speaks of two territories, not of time, where the names and the ids differ", () => {
    const { title, name, opening } = said(now, example("half-known"));
    expect(plain(title)).toBe(
      "Commune de Brévanche et Communauté de communes des Vallons de l’Ourse : 30 réponses et 26 conclusions diffèrent",
    );
    expect(name).toBe("Comparaison");
    expect(opening[0]?.kind).toBe("attention");
    const renamed = { ...now, profile: { ...now.profile, name: "Vallons" } };
    expect(plain(said(renamed, now).title)).toMatch(/^Depuis le 3 mars 2026, /);
  });
});

describe("what is told", () => {
  const table = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => (block.kind === "table" ? [block] : []));

  test("every score says what its change means, and why", () => {
    const found = table(said(now, earlier()).opening).at(-1);
    const rows = found?.rows.map((cells) =>
      cells.map((cell) => (cell.kind === "text" ? plain(cell.spans.map(({ text }) => text).join("")) : "")),
    );
    expect(rows?.slice(0, 4)).toEqual([
      [
        "Étape Impulser",
        "65 % (entre 60 et 68 %)",
        "77 %",
        "En hausse, au-delà de ce qui était possible : 2 niveaux relevés, 1 réponse trouvée, des flux ou ressources ajoutés ou retirés.",
      ],
      [
        "Étape Animer",
        "13 % (entre 11 et 22 %)",
        "48 %",
        "En hausse, au-delà de ce qui était possible : 4 niveaux relevés, 1 réponse trouvée.",
      ],
      [
        "Étape Structurer",
        "36 % (entre 25 et 55 %)",
        "30 % (entre 30 et 32 %)",
        "Mieux connu, dans ce qui était possible : 1 niveau abaissé, 1 réponse trouvée, 1 question reprise, des flux ou ressources ajoutés ou retirés.",
      ],
      [
        "Acteur",
        "entre 27 et 87 %",
        "50 % (entre 40 et 60 %)",
        "Mieux connu, dans ce qui était possible : 3 réponses trouvées, 1 réponse devenue inconnue.",
      ],
    ]);
  });

  test("every answer that differs has a row of its own, among those of its kind where one asks for some", () => {
    const { comparison, answers } = said(now, earlier());
    const count = (blocks: readonly Block[]) => table(blocks).reduce((sum, { rows }) => sum + rows.length, 0);
    expect(count(answers)).toBe(comparison.answers.length);
    const found = buildComparison(input(now, earlier()), ["learned"]).answers;
    expect(count(found)).toBe(6);
  });
});

describe.each(pairs)("the annex: %s", (name, document, before) => {
  test.each<Lang>(["fr", "en"])("is laid out with no fault, tagged, and told alike in %s", async (lang) => {
    const given = input(document, before, lang);
    const model = buildReport(given, comparisonAnnex(given));
    const report = layOut(model, faces);
    expect(offPaper(report, faces)).toEqual([]);
    expect(overprinted(report, faces)).toEqual([]);
    expect(split(report)).toEqual([]);
    expect(headingsLast(report)).toEqual([]);
    // Rows of two thousand characters may leave a page short, and those names end with a space.
    const isUsual = name !== "very long texts";
    if (isUsual) expect(leftEmpty(report, faces, 1 / 3)).toEqual([]);
    expect(model.sections.map(({ id }) => id).indexOf("comparison")).toBe(7);
    const bytes = makeReport({ ...given, fonts, annex: comparisonAnnex(given) });
    expect(await tagProblems(bytes)).toEqual([]);
    const pdf = await PDFDocument.load(bytes);
    expect(pdf.getPageCount()).toBe(report.pages.length);
    if (isUsual && lang === "fr") expect(faultsIn(textOf(report.pages))).toEqual([]);
  });
});

test("the text to be edited says what the PDF says, heading for heading, cell for cell", async () => {
  const given = input(now, earlier());
  const { structure, pages } = layOut(buildReport(given, comparisonAnnex(given)), faces);
  const marks = pages.flatMap(({ marks }) => marks);
  const pdf = saidByPdf(structure, marks).map((element) => element.replace(/^TH Row/, "TD"));
  expect(saidByWord(await wordOf(now, "fr", { annex: comparisonAnnex(given) }))).toEqual(pdf);
});

test("as plain text, no change is lost", () => {
  const given = input(now, earlier());
  const model = buildReport(given, comparisonAnnex(given));
  const section = model.sections.find(({ id }) => id === "comparison") as Section;
  const text = plain(plainText(section, model));
  expect(text).toContain("– Étape Animer : à engager → en cours\n");
  expect(text).toContain("– Flux ajouté : Chaleur fatale.\n");
  expect(text).toContain("– Profil du territoire : population : 18 200 → 18 400");
  expect(text).not.toMatch(/undefined|null|NaN|\.\./);
});
