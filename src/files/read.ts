import { type Catalogue, type Notice, type ReadResult, readDocument } from "#domain";
import { checksumOf } from "./write.ts";

/** Reads the text of a file, and says when it is no longer what Ressorts wrote: that is opened all the same. */
export function readDocumentFile(text: string, catalogue: Catalogue): ReadResult {
  const read = readDocument(text, catalogue);
  if (!read.ok) return read;
  const { checksum, ...document } = read.document;
  const isAsWritten = checksum === undefined || checksum === checksumInside(text);
  const notice: Notice = { path: "", code: "changedSince" };
  return { ok: true, document, notices: isAsWritten ? read.notices : [notice, ...read.notices] };
}

function checksumInside(text: string): string {
  const { checksum: _, ...content } = JSON.parse(text.replace(/^\uFEFF/, ""));
  return checksumOf(content);
}
