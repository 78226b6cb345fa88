import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from "pdf-lib";
import { expect, test } from "vitest";
import { catalogue } from "#content";
import { makeReport } from "#report";
import { joined } from "../../src/report/model.ts";
import { example, fonts } from "./fixtures.ts";

test("a head that a narrow column breaks is said whole", async () => {
  const bytes = makeReport({ document: example("full-territory"), catalogue, lang: "fr", fonts });
  const pdf = await PDFDocument.load(bytes);
  const said = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const words = object instanceof PDFDict ? object.get(PDFName.of("ActualText")) : undefined;
    return words instanceof PDFHexString || words instanceof PDFString ? [words.decodeText()] : [];
  });
  expect(said.map((text) => text.replaceAll("\u00a0", " "))).toEqual([
    "Connaissance",
    "Débouchés",
    "Potentiel",
    "Préparation %",
    "Opportunité %",
  ]);
});

test("on a page it may be broken where it is too narrow, and nowhere else", () => {
  expect(joined("Connais-\nsance")).toBe("Connais\u00adsance");
  expect(joined("Boucle\nmesurée %")).toBe("Boucle mesurée %");
});
