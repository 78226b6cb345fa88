import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import type { DiagnosisDocument, Lang } from "#domain";
import { makeReport } from "#report";
import { empty, example, extreme, fonts, uniform } from "./fixtures.ts";
import { tagProblems } from "./tags.ts";

const reportOf = (document: DiagnosisDocument, lang: Lang = "fr"): Uint8Array =>
  makeReport({ document, catalogue, lang, fonts });

const full = reportOf(example("full-territory"));

describe("the structure of the PDF, read back", () => {
  test.each<[string, DiagnosisDocument]>([
    ["a full territory", example("full-territory")],
    ["half known", example("half-known")],
    ["nothing answered", empty],
    ["nothing known", uniform("unknown", 3, 3)],
    ["thirty flows with very long names", extreme()],
  ])("lacks nothing: %s", async (_, document) => {
    expect(await tagProblems(reportOf(document, "fr"))).toEqual([]);
    expect(await tagProblems(reportOf(document, "en"))).toEqual([]);
  });

  test("is read by another reader too, in the order of the pages", async () => {
    const pdf = await getDocument({ data: full.slice(), useSystemFonts: false, verbosity: 0 }).promise;
    const first = await (await pdf.getPage(1)).getStructTree();
    const roles = (tree: { role?: string; children?: unknown[] }): string[] => [
      ...(tree.role ? [tree.role] : []),
      ...(tree.children ?? []).flatMap((child) => roles(child as { role?: string })),
    ];
    const found = roles(first);
    expect(found.slice(0, 3)).toEqual(["Root", "Document", "Sect"]);
    expect(new Set(found).has("H1")).toBe(true);
    const { items } = await (await pdf.getPage(1)).getTextContent({ includeMarkedContent: true });
    expect(
      items.filter((item) => "type" in item && item.type === "beginMarkedContent").length,
    ).toBeGreaterThan(0);
  });
});

type Change = (pdf: PDFDocument) => void;

const elements = (pdf: PDFDocument, role: string): PDFDict[] =>
  pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict &&
      object.get(PDFName.of("S")) === PDFName.of(role) &&
      object.has(PDFName.of("P"))
        ? [object]
        : [],
    );

const first = <T>(items: readonly T[]): T => {
  const [item] = items;
  if (item === undefined) throw new Error("Nothing to break");
  return item;
};

const breakages: [string, Change, RegExp][] = [
  [
    "a figure without words",
    (pdf) => first(elements(pdf, "Figure")).delete(PDFName.of("Alt")),
    /says nothing/,
  ],
  [
    "a figure with a blank for words",
    (pdf) => first(elements(pdf, "Figure")).set(PDFName.of("Alt"), PDFHexString.fromText(" ")),
    /says nothing/,
  ],
  [
    "no mark information",
    (pdf) => pdf.catalog.delete(PDFName.of("MarkInfo")),
    /does not say that it is marked/,
  ],
  ["no language", (pdf) => pdf.catalog.delete(PDFName.of("Lang")), /no language/],
  ["no title shown", (pdf) => pdf.catalog.delete(PDFName.of("ViewerPreferences")), /does not show its title/],
  ["no metadata", (pdf) => pdf.catalog.delete(PDFName.of("Metadata")), /no PDF\/UA/],
  ["no structure", (pdf) => pdf.catalog.delete(PDFName.of("StructTreeRoot")), /no structure/],
  [
    "a page out of the order of its structure",
    (pdf) => pdf.getPage(0).node.delete(PDFName.of("Tabs")),
    /does not follow its structure/,
  ],
  [
    "a paragraph out of the tree",
    (pdf) => first(elements(pdf, "P")).delete(PDFName.of("K")),
    /is not in the structure/,
  ],
  [
    "an element with another parent",
    (pdf) => first(elements(pdf, "TR")).set(PDFName.of("P"), PDFRef.of(1)),
    /names another parent/,
  ],
  [
    "an unknown role",
    (pdf) => first(elements(pdf, "P")).set(PDFName.of("S"), PDFName.of("Paragraph")),
    /unknown role Paragraph/,
  ],
  [
    "a level of heading left out",
    (pdf) => first(elements(pdf, "H2")).set(PDFName.of("S"), PDFName.of("H3")),
    /comes after level 1/,
  ],
  ["a head cell of nothing", (pdf) => first(elements(pdf, "TH")).delete(PDFName.of("A")), /what it heads/],
  [
    "a cell headed by another table",
    (pdf) => {
      const attributes = first(elements(pdf, "TD")).get(PDFName.of("A"));
      if (attributes instanceof PDFDict) {
        const heads = PDFArray.withContext(pdf.context);
        heads.push(PDFString.of("nowhere"));
        attributes.set(PDFName.of("Headers"), heads);
      }
    },
    /no head cells in its table/,
  ],
  [
    "a row that lacks a cell",
    (pdf) => {
      const kids = first(elements(pdf, "TR")).get(PDFName.of("K"));
      if (kids instanceof PDFArray) kids.remove(0);
    },
    /has rows of/,
  ],
  [
    "a list item outside a list",
    (pdf) => first(elements(pdf, "L")).set(PDFName.of("S"), PDFName.of("Sect")),
    /LI .* is in Sect/,
  ],
  [
    "a parent tree that leads elsewhere",
    (pdf) => pdf.getPage(0).node.set(PDFName.of("StructParents"), PDFNumber.of(1)),
    /leads back to another element/,
  ],
  [
    "a font that gives no characters",
    (pdf) => {
      for (const [, object] of pdf.context.enumerateIndirectObjects()) {
        if (object instanceof PDFDict) object.delete(PDFName.of("ToUnicode"));
      }
    },
    /gives no characters/,
  ],
  [
    "something painted outside",
    (pdf) => {
      pdf.getPage(0).drawLine({ start: { x: 0, y: 0 }, end: { x: 9, y: 9 } });
    },
    /neither marked nor decoration/,
  ],
];

describe("a broken copy is found out", () => {
  test.each(breakages)("%s", async (_, breaks, problem) => {
    const pdf = await PDFDocument.load(full, { updateMetadata: false });
    breaks(pdf);
    const problems = await tagProblems(await pdf.save({ useObjectStreams: false }));
    expect(problems.filter((found) => problem.test(found)).length).toBeGreaterThan(0);
  });

  test("while an unbroken copy is not", async () => {
    const pdf = await PDFDocument.load(full, { updateMetadata: false });
    expect(await tagProblems(await pdf.save({ useObjectStreams: false }))).toEqual([]);
  });
});
