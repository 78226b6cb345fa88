import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from "pdf-lib";
import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import { makeReport, readReport } from "#report";
import { fonts, uniform } from "../report/fixtures.ts";
import { all, parseXml } from "../report/xml.ts";
import { hostileDocument } from "./hostile.ts";

const document = hostileDocument();
const make = (of: typeof document) => makeReport({ document: of, catalogue, lang: "fr", fonts });
const bytes = make(document);
const load = (of: Uint8Array) => PDFDocument.load(of, { updateMetadata: false });
const pdf = await load(bytes);

/** Every dictionary of a file, those inside others too. */
function dictionaries(of: PDFDocument): PDFDict[] {
  const inside = (object: PDFObject): PDFDict[] => {
    if (object instanceof PDFDict) return [object, ...object.values().flatMap(inside)];
    if (object instanceof PDFStream) return inside(object.dict);
    if (object instanceof PDFArray) return object.asArray().flatMap(inside);
    return [];
  };
  return of.context.enumerateIndirectObjects().flatMap(([, object]) => inside(object));
}
const nameAt = (dict: PDFDict, key: string): string | undefined => {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
};
const textAt = (dict: PDFDict, key: string): string | undefined => {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
};
/** Every key that a dictionary of a file has. */
const keysIn = (of: PDFDocument) => [
  ...new Set(dictionaries(of).flatMap((dict) => dict.keys().map((key) => key.decodeText()))),
];

/** Addresses the report may lead to: those of the catalogue. */
const ours = new Set(JSON.stringify(catalogue).match(/https?:\/\/[^"\\]+/g));

describe("what is typed, in a PDF", () => {
  test("becomes no action: each is to a place inside, or to an address of the catalogue", () => {
    const actions = dictionaries(pdf).filter(
      (dict) => dict.get(PDFName.of("URI")) || nameAt(dict, "S") === "URI",
    );
    const addresses = actions.map((dict) => textAt(dict, "URI") ?? "");
    expect(addresses.filter((address) => !ours.has(address))).toEqual([]);
  });

  test("becomes no key that a report of harmless words has not", async () => {
    const harmless = await load(make(uniform(2, 2, 1)));
    const known = new Set(keysIn(harmless));
    const isFace = (key: string) => /^F\d+$/.test(key);
    expect(keysIn(pdf).filter((key) => !known.has(key) && !isFace(key))).toEqual([]);
    for (const key of ["JS", "AA", "Launch", "JavaScript", "RichMedia", "XFA", "SubmitForm"]) {
      expect(keysIn(pdf)).not.toContain(key);
    }
  });

  test("becomes no annotation but links of ours", () => {
    const annotations = dictionaries(pdf).filter((dict) => nameAt(dict, "Type") === "Annot");
    expect(annotations.length).toBeGreaterThan(0);
    expect([...new Set(annotations.map((dict) => nameAt(dict, "Subtype")))]).toEqual(["Link"]);
  });

  test("is the title, to the letter, in the metadata and nothing else there", () => {
    const [stream] = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFRawStream && nameAt(object.dict, "Type") === "Metadata" ? [object] : [],
      );
    if (!stream) throw new Error("There is no metadata");
    const xml = new TextDecoder()
      .decode(stream.contents)
      .replace(/<\?xpacket[^?]*\?>/g, "")
      .trim();
    const root = parseXml(xml);
    const [title] = all(root, "dc:title");
    expect(title && all(title, "rdf:li").map(({ text }) => text)).toEqual([pdf.getTitle()]);
    expect(pdf.getTitle()).toContain(document.profile.name);
    expect(xml).not.toContain("<pdf:Evil");
  });

  test("names no attachment: the only one is the diagnosis, which is read back whole", () => {
    const specs = dictionaries(pdf).filter((dict) => nameAt(dict, "Type") === "Filespec");
    expect(specs.map((dict) => [textAt(dict, "F"), textAt(dict, "UF")])).toEqual([
      ["ressorts.json", "ressorts.json"],
    ]);
    expect(readReport(bytes, catalogue)).toEqual({ ok: true, document, notices: [] });
  });
});
