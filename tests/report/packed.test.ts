import { jsPDF } from "jspdf";
import { PDFDocument } from "pdf-lib";
import { expect, test } from "vitest";
import { packed } from "../../src/report/pdf/packed.ts";

/** A file of one page with many small objects, as jsPDF writes it: the same bytes each time. */
function loose(bookmarks: number): Uint8Array {
  const pdf = new jsPDF({ compress: true });
  pdf.setFileId("0123456789ABCDEF0123456789ABCDEF");
  pdf.setCreationDate(new Date("2026-11-24T00:00:00Z"));
  pdf.text("Territoire (12 %) \\ », 18 400", 20, 20);
  for (let index = 0; index < bookmarks; index += 1)
    pdf.outline.add(null, `Signet ${index}`, { pageNumber: 1 });
  return new Uint8Array(pdf.output("arraybuffer"));
}

const objectsOf = async (bytes: Uint8Array) => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.context
    .enumerateIndirectObjects()
    .map(([reference, object]) => [String(reference), String(object)])
    .filter(([, text]) => !/\/Type \/(ObjStm|XRef)/.test(text ?? ""));
};

test("holds the same objects under the same numbers, in fewer bytes", async () => {
  const before = loose(300);
  const after = packed(before);
  expect(await objectsOf(after)).toEqual(await objectsOf(before));
  expect(after.length).toBeLessThan(before.length / 2);
});

test("keeps who made the file, and when", async () => {
  const pdf = await PDFDocument.load(packed(loose(1)), { updateMetadata: false });
  expect([pdf.getProducer(), pdf.getCreationDate()?.toISOString(), pdf.getPageCount()]).toEqual([
    "jsPDF 4.2.1",
    "2026-11-24T00:00:00.000Z",
    1,
  ]);
});

test("is the same bytes for the same file", () => {
  expect(Buffer.from(packed(loose(3))).equals(Buffer.from(packed(loose(3))))).toBe(true);
});

test("refuses what has no classic table, as a packed file", () => {
  expect(() => packed(packed(loose(1)))).toThrow("no classic table");
  expect(() => packed(new TextEncoder().encode("%PDF-1.7\nnothing"))).toThrow("no classic table");
});
