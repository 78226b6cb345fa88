import { deflateSync } from "fflate";
import {
  type Catalogue,
  type DiagnosisDocument,
  fileLimits,
  type Problem,
  type ReadResult,
  tidied,
  withoutJustifications,
} from "#domain";
import { fromBase64Url, toBase64Url } from "./base64.ts";
import { inflatedWithin } from "./bounded.ts";
import { readDocumentFile } from "./read.ts";
import { sha256 } from "./sha256.ts";

/** The version of links this program writes, and the only one it reads. */
const linkVersion = "1";

/** The longest link that is made, in characters after `#`: longer ones are cut by too many programs. */
export const longestLink = 16_000;

/** The first part of the address of a link: `#/lien/1.…`. */
export const linkPlace = "lien";

/** The end of a link that carries a diagnosis, or how many characters it would have taken. */
export type Link = { ok: true; fragment: string } | { ok: false; length: number };

/** A whole diagnosis but its logo as a fragment of an address, which no browser sends to a server. */
export function encodeLink(document: DiagnosisDocument, choices: { justifications: boolean }): Link {
  const {
    checksum: _,
    report,
    ...content
  } = tidied(choices.justifications ? document : withoutJustifications(document));
  const { logo: __, ...look } = report ?? {};
  const carried = Object.keys(look).length > 0 ? { ...content, report: look } : content;
  const data = deflateSync(new TextEncoder().encode(JSON.stringify(carried)), { level: 9 });
  const fragment = `#/${linkPlace}/${linkVersion}.${toBase64Url(data)}.${sumOf(data)}`;
  return fragment.length > longestLink ? { ok: false, length: fragment.length } : { ok: true, fragment };
}

/** Reads the diagnosis that an address carries after `#/lien/`; what a mail program cut or folded is told apart. */
export function decodeLink(carried: string, catalogue: Catalogue): ReadResult {
  const unfolded = carried.slice(0, 4 * longestLink).replace(/\s|%(?:09|0[aAdD]|20)/g, "");
  const version = /^(\d{1,9})\./.exec(unfolded)?.[1];
  if (version !== undefined && version !== linkVersion)
    return refuse({ code: "linkVersion", found: version });
  const [, letters = "", sum = ""] = /^1\.([\w-]+)\.([0-9a-f]{8})(?![\w-])/.exec(unfolded) ?? [];
  const data = letters.length <= longestLink ? fromBase64Url(letters) : null;
  if (!data || sumOf(data) !== sum) return refuse({ code: "linkCut" });
  const content = inflatedWithin(data, fileLimits.bytes);
  if (content.ok) return readDocumentFile(new TextDecoder().decode(content.bytes), catalogue);
  return refuse(
    content.reason === "tooLarge" ? { code: "tooLarge", max: fileLimits.bytes } : { code: "linkCut" },
  );
}

/** Eight digits at the end, by which a link that was cut is known. */
const sumOf = (data: Uint8Array): string => sha256(data).slice(0, 8);

type Refused =
  | { code: "linkCut" }
  | { code: "linkVersion"; found: string }
  | { code: "tooLarge"; max: number };
const refuse = (problem: Refused): ReadResult => ({
  ok: false,
  problems: [{ path: "", ...problem } as Problem],
});
