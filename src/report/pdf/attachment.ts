import { zlibSync } from "fflate";
import { type Catalogue, type DiagnosisDocument, fileLimits, fingerprint, type ReadResult } from "#domain";
import { inflatedWithin, readDocumentFile, writeDocument } from "#files";
import { asText } from "../bytes.ts";
import { type Internals, type Pdf, putObject } from "./pdf-objects.ts";
import { maker } from "./tagged.ts";

/** The name under which any reader of PDFs shows the diagnosis. */
export const attachmentName = "ressorts.json";

/** The key of our own under which the stream of the diagnosis says its fingerprint. */
const printKey = "/RessortsPrint";

/** Attaches a diagnosis to the file that jsPDF is about to write, as its source (ISO 32000-1, 7.11.4; AFRelationship). */
export function attach(pdf: Pick<Pdf, "internal">, document: DiagnosisDocument): void {
  const internals = pdf.internal as Internals;
  const text = writeDocument(document);
  const content = new TextEncoder().encode(text);
  const data = zlibSync(content);
  let fileId = 0;
  internals.events.subscribe("postPutResources", () => {
    const streamId = internals.newObjectDeferred();
    fileId = internals.newObjectDeferred();
    internals.newObjectDeferredBegin(streamId, true);
    internals.write(
      `<</Type/EmbeddedFile/Subtype/application#2Fjson/Filter/FlateDecode/Length ${data.length}/Params<</Size ${content.length}>>${printKey}(${printOf(text)})>>`,
    );
    internals.write("stream");
    internals.write(asText(data));
    internals.write("endstream");
    internals.write("endobj");
    putObject(
      internals,
      fileId,
      `<</Type/Filespec/F(${attachmentName})/UF(${attachmentName})/AFRelationship/Source/Desc(Ressorts)/EF<</F ${streamId} 0 R/UF ${streamId} 0 R>>>>`,
    );
  });
  internals.events.subscribe("putCatalog", () => {
    internals.write(`/Names<</EmbeddedFiles<</Names[(${attachmentName})${fileId} 0 R]>>>>/AF[${fileId} 0 R]`);
  });
}

/** Whether the bytes of a file are those of a PDF. */
export const isPdf = (bytes: Uint8Array): boolean => asText(bytes.subarray(0, 5)) === "%PDF-";

const refuse = (code: "noReport" | "noDocument" | "damagedReport" | "alteredReport"): ReadResult => ({
  ok: false,
  problems: [{ path: "", code }],
});

/** Reads the diagnosis that a report carries, as a file is read; never throws. */
export function readReport(bytes: Uint8Array, catalogue: Catalogue): ReadResult {
  const text = asText(bytes);
  if (!/%%EOF\s*$/.test(text.slice(-1024))) return refuse(isPdf(bytes) ? "damagedReport" : "noReport");
  const found = embedded(text);
  if (!found) return refuse(text.includes(maker) ? "noDocument" : "noReport");
  const content = inflated(bytes.subarray(found.from, found.from + found.length));
  const print = content && printOf(content);
  if (!content || !print) return refuse("damagedReport");
  return print === found.print ? readDocumentFile(content, catalogue) : refuse("alteredReport");
}

/** Where the stream of the diagnosis lies among the bytes of a file, and the fingerprint it says. */
function embedded(text: string): { from: number; length: number; print: string } | null {
  const at = text.indexOf(printKey);
  if (at < 0) return null;
  const start = text.lastIndexOf("<<", text.lastIndexOf("/EmbeddedFile", at));
  const head = /stream\r?\n/.exec(text.slice(at, at + 200));
  const length = Number(/\/Length (\d+)/.exec(text.slice(start, at))?.[1]);
  const print = /^\(([0-9a-f]{8})\)/.exec(text.slice(at + printKey.length))?.[1];
  if (!head || !Number.isInteger(length) || !print) return null;
  return { from: at + head.index + head[0].length, length, print };
}

function inflated(data: Uint8Array): string | null {
  const content = inflatedWithin(data, fileLimits.bytes, "zlib");
  try {
    return content.ok ? new TextDecoder("utf-8", { fatal: true }).decode(content.bytes) : null;
  } catch {
    return null;
  }
}

/** The fingerprint of a file's content, its checksum left out; null where it is none, or nested past all measure. */
function printOf(content: string): string | null {
  try {
    const { checksum: _, ...document } = JSON.parse(content);
    return fingerprint(document);
  } catch {
    return null;
  }
}
