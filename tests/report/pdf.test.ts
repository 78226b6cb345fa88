import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import type { Lang } from "#domain";
import { reportWords } from "#i18n";
import { buildReport, makeReport } from "#report";
import { layOut } from "../../src/report/layout.ts";
import { openPdf } from "../../src/report/pdf/draw.ts";
import { extreme, fonts, uniform } from "./fixtures.ts";

const open = (bytes: Uint8Array) =>
  getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
const squeezed = (text: string) => text.replace(/\s+/gu, "");

async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const pdf = await open(bytes);
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(squeezed(items.map((item) => ("str" in item ? item.str : "")).join(" ")));
  }
  return texts;
}

describe.each(["fr", "en"] as Lang[])("the PDF in %s", (lang) => {
  const document = uniform(1, 4, 4);
  const bytes = makeReport({ document, catalogue, lang, fonts });

  test("reads in page order, every word of the pages and no other", async () => {
    const { faces } = openPdf(fonts);
    const { pages } = layOut(buildReport({ document, catalogue, lang }), faces);
    const drawn = pages.map(({ marks }) =>
      squeezed(marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : [])).join(" ")),
    );
    expect(await pageTexts(bytes)).toEqual(drawn);
  });

  test("keeps a space between the words of two lines", async () => {
    const lead = reportWords[lang].stagesLead;
    const { items } = await (await (await open(bytes)).getPage(3)).getTextContent();
    const text = items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? " " : ""}` : "")).join("");
    expect(text.replace(/[\u00a0\u202f]/g, " ")).toContain(lead);
  });

  test("says its title, its language and its bookmarks", async () => {
    const pdf = await open(bytes);
    const { info } = await pdf.getMetadata();
    const outline = await pdf.getOutline();
    expect({ title: "Title" in info && info.Title, language: "Language" in info && info.Language }).toEqual({
      title:
        lang === "fr"
          ? "Diagnostic d’économie circulaire\u00a0: Vallons de l’Ourse"
          : "Circular economy diagnosis: Vallons de l’Ourse",
      language: lang === "fr" ? "fr-FR" : "en-GB",
    });
    expect(outline.map(({ title }) => title)).toEqual(
      buildReport({ document, catalogue, lang }).sections.map(({ name }) => name),
    );
  });

  test("is the same bytes for the same diagnosis", () => {
    expect(Buffer.from(makeReport({ document, catalogue, lang, fonts })).equals(Buffer.from(bytes))).toBe(
      true,
    );
  });

  test("weighs 300 kB at most", () => {
    expect(bytes.length).toBeLessThanOrEqual(300_000);
  });
});

test("thirty flows and the longest words still make a report that opens", async () => {
  const pdf = await open(makeReport({ document: extreme(), catalogue, lang: "fr", fonts }));
  expect(pdf.numPages).toBeGreaterThan(30);
});
