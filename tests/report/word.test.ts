import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import type { DiagnosisDocument, Lang } from "#domain";
import { buildReport } from "#report";
import { layOut } from "../../src/report/layout.ts";
import { openPdf } from "../../src/report/pdf/draw.ts";
import { extreme, fonts, uniform } from "./fixtures.ts";
import { saidByPdf } from "./said.ts";
import { bodyOf, opened, partOf, picturesOf, saidByWord, styleOf, wordOf, wordsOf } from "./word.ts";
import { all, at, parseXml } from "./xml.ts";

const example = (id: string): DiagnosisDocument =>
  JSON.parse(readFileSync(new URL(`../../public/examples/${id}.json`, import.meta.url), "utf8"));

const cases = ["full-territory", "half-known", "empty"].flatMap((id) =>
  (["fr", "en"] as const).map((lang): [string, Lang] => [id, lang]),
);
const full = await wordOf(example("full-territory"), "fr");

const value = (element: Parameters<typeof at>[0], ...path: string[]) =>
  at(element, ...path)?.attributes["w:val"];

describe("the report in Word", () => {
  test.each(cases)(
    "says what the PDF of « %s » says in %s, heading for heading, cell for cell",
    async (id, lang) => {
      const document = example(id);
      const { structure, pages } = layOut(buildReport({ document, catalogue, lang }), openPdf(fonts).faces);
      const marks = pages.flatMap(({ marks }) => marks);
      const pdf = saidByPdf(structure, marks).map((said) => said.replace(/^TH Row/, "TD"));
      expect(saidByWord(await wordOf(document, lang))).toEqual(pdf);
      expect(pdf.length).toBeGreaterThan(id === "empty" ? 200 : 500);
    },
  );

  test.each([
    ["fr", "fr-FR", "Diagnostic d’économie circulaire\u00a0: Commune de Brévanche"],
    ["en", "en-GB", "Circular economy diagnosis: Commune de Brévanche"],
  ] as const)("bears its language, its title and its subject in %s", async (lang, language, title) => {
    const word = await wordOf(example("half-known"), lang);
    const defaults = at(partOf(word, "word/styles.xml"), "w:docDefaults", "w:rPrDefault", "w:rPr");
    expect(defaults && value(defaults, "w:lang")).toBe(language);
    const core = partOf(word, "docProps/core.xml");
    const said = ["dc:title", "dc:subject", "dc:creator", "dc:language"].map((name) => at(core, name)?.text);
    expect(said).toEqual([title, "Commune de Brévanche", "Ressorts", language]);
  });

  test("has headings that Word knows as such, each at its level", () => {
    const levels = new Map(
      all(partOf(full, "word/styles.xml"), "w:style").map((style) => [
        value(style, "w:name")?.toLowerCase(),
        value(style, "w:pPr", "w:outlineLvl"),
      ]),
    );
    expect(["heading 1", "heading 2", "heading 3"].map((name) => levels.get(name))).toEqual(["0", "1", "2"]);
    const minor = all(partOf(full, "word/styles.xml"), "w:style").find(
      (style) => value(style, "w:name") === "Minor heading",
    );
    expect(minor && value(minor, "w:basedOn")).toBe("Heading2");
  });

  test("has tables of the width of the text, whose heads are repeated and whose rows are not cut", () => {
    const tables = all(bodyOf(full), "w:tbl");
    const problems = tables.flatMap((table, index) => {
      const grid = all(table, "w:gridCol").map(({ attributes }) => Number(attributes["w:w"]));
      const [head, ...body] = table.children.filter(({ name }) => name === "w:tr");
      const rows = head ? [head, ...body] : [];
      const wide = grid.reduce((sum, width) => sum + width, 0);
      return [
        value(table, "w:tblPr", "w:tblStyle") === "RessortsTable" ? "" : "has another style",
        (value(table, "w:tblPr", "w:tblLayout") ??
        at(table, "w:tblPr", "w:tblLayout")?.attributes["w:type"] === "fixed")
          ? ""
          : "is not fixed",
        Math.abs(wide - 9865) <= grid.length ? "" : `is ${wide} wide`,
        head && at(head, "w:trPr", "w:tblHeader") ? "" : "has no head",
        body.some((row) => at(row, "w:trPr", "w:tblHeader")) ? "has two heads" : "",
        rows.every((row) => at(row, "w:trPr", "w:cantSplit")) ? "" : "has rows that may be cut",
        rows.every((row) => all(row, "w:tc").length === grid.length) ? "" : "has rows of other lengths",
      ].flatMap((problem) => (problem ? [`Table ${index} ${problem}`] : []));
    });
    expect(problems).toEqual([]);
    expect(tables.length).toBeGreaterThan(20);
  });

  test("says each figure in words, and holds the picture it shows", () => {
    const figures = all(bodyOf(full), "w:drawing");
    const said = figures.flatMap((figure) =>
      all(figure, "wp:docPr").map(({ attributes }) => attributes.descr),
    );
    expect(said.filter((words) => !words?.trim())).toEqual([]);
    const signatures = picturesOf(full).map((bytes) => Buffer.from(bytes.subarray(1, 4)).toString());
    expect([signatures.length, ...new Set(signatures)]).toEqual([figures.length, "PNG"]);
    const ids = figures.flatMap((figure) => all(figure, "wp:docPr")).map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(figures.length);
    expect(figures.length).toBeGreaterThan(100);
  });

  test("has contents that lead to each part", () => {
    const body = bodyOf(full);
    const places = all(body, "w:bookmarkStart").map(({ attributes }) => attributes["w:name"]);
    const links = all(body, "w:hyperlink");
    expect(links.map(({ attributes }) => attributes["w:anchor"])).toEqual(places);
    expect(links.map(wordsOf)).toEqual(
      buildReport({ document: example("full-territory"), catalogue, lang: "fr" }).sections.map(
        ({ name }) => name,
      ),
    );
  });

  test("numbers each ordered list from one", () => {
    const lists = all(bodyOf(full), "w:p")
      .filter((paragraph) => styleOf(paragraph, full) === "List Number")
      .map((paragraph) => value(paragraph, "w:pPr", "w:numPr", "w:numId"));
    expect(lists.length).toBe(6);
    expect(new Set(lists).size).toBe(2);
    const restarted = all(partOf(full, "word/numbering.xml"), "w:num").filter(({ attributes }) =>
      lists.includes(attributes["w:numId"]),
    );
    expect(restarted.map((num) => value(num, "w:lvlOverride", "w:startOverride"))).toEqual(["1", "1"]);
  });

  test("is on A4, with the part, the territory and the page on every page but the cover", () => {
    const sections = all(bodyOf(full), "w:sectPr");
    const sizes = sections.map((section) => at(section, "w:pgSz")?.attributes);
    expect(new Set(sizes.map((size) => `${size?.["w:w"]} × ${size?.["w:h"]}`))).toEqual(
      new Set(["11906 × 16838"]),
    );
    const heads = Object.entries(full.xml).flatMap(([path, part]) =>
      path.startsWith("word/header") ? [wordsOf(part)] : [],
    );
    const { head, sections: parts } = buildReport({
      document: example("full-territory"),
      catalogue,
      lang: "fr",
    });
    expect(heads.toSorted()).toEqual(
      ["", ...parts.map(({ name }) => `${name}${head.territory}${head.date}`)].toSorted(),
    );
    const feet = Object.entries(full.xml).flatMap(([path, part]) =>
      path.startsWith("word/footer") ? [all(part, "w:instrText").map(({ text }) => text)] : [],
    );
    expect(feet.toSorted((a, b) => a.length - b.length)).toEqual([[], ["PAGE", "NUMPAGES"]]);
  });

  test("embeds its faces, and names what may stand in for them", () => {
    const faces = all(partOf(full, "word/fontTable.xml"), "w:font").map((font) => [
      font.attributes["w:name"],
      value(font, "w:altName"),
      font.children.filter(({ name }) => name.startsWith("w:embed")).length,
    ]);
    expect(faces).toEqual([
      ["Ressorts Sans", "Source Sans 3,Calibri,Carlito", 3],
      ["Bricolage Grotesque SemiBold", "Bricolage Grotesque,Calibri,Carlito", 1],
    ]);
  });

  test("leaves out the justifications where it must", async () => {
    const document = uniform(2);
    const [id = ""] = Object.keys(document.answers ?? {});
    const told = {
      ...document,
      answers: { ...document.answers, [id]: { value: 2 as const, justification: "Entre nous." } },
    };
    const texts = async (justifications: boolean) =>
      wordsOf(bodyOf(await wordOf(told, "fr", { justifications })));
    expect((await texts(true)).includes("Entre nous.")).toBe(true);
    expect((await texts(false)).includes("Entre nous.")).toBe(false);
  });

  test.each([
    ["markup", "<w:p/>]]><!-- & --> &amp; \"quoted\" 'too' <?xml?>", "<w:p/>]]><!--"],
    ["control characters", "avant\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0085après", "avantaprès"],
    ["directions", "abc\u202edef\u2066ghi\u2069\u200f", "abcdefghi"],
    ["half a character", "un\ud83ddeux\udc00trois\ufffe\uffff", "undeuxtrois"],
    ["emoji and far planes", "👩‍🌾🌿𝔸 م ש", "👩‍🌾🌿𝔸 م ש"],
    ["ten thousand characters", `${"é".repeat(9_999)}!`, `${"é".repeat(9_999)}!`],
    ["lines", "une\ndeux\r\ntrois\u2028quatre", "une\ndeux\ntrois\nquatre"],
  ])("stays a sound file whatever is written: %s", async (_, text, expected) => {
    const document = uniform(2, 1, 1);
    const [id = ""] = Object.keys(document.answers ?? {});
    const word = await wordOf(
      {
        ...document,
        profile: { ...document.profile, name: text, respondents: text },
        answers: { ...document.answers, [id]: { value: 2, justification: text, source: text } },
        flows: (document.flows ?? []).map((flow) => ({ ...flow, name: text })),
        resources: (document.resources ?? []).map((resource) => ({ ...resource, name: text })),
      },
      "fr",
    );
    expect(wordsOf(bodyOf(word)).includes(expected)).toBe(true);
  });

  test("bears thirty flows and the longest names", async () => {
    const word = await wordOf(extreme(), "en");
    expect(all(bodyOf(word), "w:tbl").length).toBeGreaterThan(20);
  });
});

describe("what reads the files", () => {
  test.each([
    ["a character that XML forbids", "<a>\u0001</a>"],
    ["one it may not even name", "<a>&#x1;</a>"],
    ["a lone half", "<a>\ud83d</a>"],
    ["a bare sign", "<a>R & D</a>"],
    ["a sign for a tag", "<a>1 < 2</a>"],
    ["an element not ended", "<a><b></a>"],
    ["two elements", "<a/><b/>"],
    ["an attribute twice", '<a b="1" b="2"/>'],
  ])("refuses %s", (_, xml) => {
    expect(() => parseXml(xml)).toThrow();
  });

  test("refuses a file cut short", () => {
    expect(() => opened(new Uint8Array([0x50, 0x4b, 3, 4]))).toThrow();
  });
});
