import { canonical, type DiagnosisDocument, tidied } from "#domain";
import { sha256 } from "./sha256.ts";

/** The ending of the files that Ressorts writes. */
export const fileEnding = "ressorts.json";

/** The checksum of a document, whatever the order of its keys and the spaces around them. */
export const checksumOf = (content: object): string =>
  `sha256-${sha256(new TextEncoder().encode(canonical(content)))}`;

/** A document as the text of its file: readable, the same for the same content, with its checksum. */
export function writeDocument(document: DiagnosisDocument): string {
  const { checksum: _, ...content } = tidied(document);
  return `${JSON.stringify({ ...content, checksum: checksumOf(content) }, null, 2)}\n`;
}
