import { zipSync } from "fflate";
import { type DiagnosisDocument, fileLimits } from "#domain";
import { inflatedWithin } from "./bounded.ts";
import { fileName } from "./name.ts";
import { fileEnding, writeDocument } from "./write.ts";

/** How many files a compressed folder may hold and how large they may be, all told: no more is ever inflated. */
export const zipLimits = { entries: 200, bytes: 20_000_000 } as const;

/** The files of a compressed folder that could be read, and those that could not; or why it cannot be opened at all. */
export type Unzipped =
  | { ok: true; files: { name: string; bytes: Uint8Array }[]; left: { name: string; reason: LeftOut }[] }
  | { ok: false; reason: "damaged" | "tooMany" };
type LeftOut = "tooLarge" | "damaged" | "foreign";

/** Diagnoses as one compressed folder, each under a name of its own. */
export function zipOf(documents: readonly DiagnosisDocument[]): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = {};
  const taken = new Set<string>();
  for (const document of documents) {
    const name = freeName(document.profile.name, taken);
    taken.add(name.toLowerCase());
    files[name] = new TextEncoder().encode(writeDocument(document));
  }
  return new Uint8Array(zipSync(files, { level: 9, mtime: new Date(Date.UTC(1980, 0, 2)) }));
}

function freeName(territory: string, taken: ReadonlySet<string>): string {
  let name = fileName(territory, fileEnding);
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    name = fileName(territory, `${number}.${fileEnding}`);
  }
  return name;
}

type Entry = { name: string; method: number; flags: number; packed: number; at: number };

/**
 * The files of a compressed folder, as its directory lists them: their folders are left out of account, and what
 * they say of their sizes is not believed.
 */
export function unzip(bytes: Uint8Array): Unzipped {
  const entries = entriesOf(bytes);
  if (!entries) return { ok: false, reason: "damaged" };
  const wanted = entries.filter(({ name }) => name !== "" && !name.startsWith("."));
  if (wanted.length > zipLimits.entries) return { ok: false, reason: "tooMany" };
  const files: { name: string; bytes: Uint8Array }[] = [];
  const left: { name: string; reason: LeftOut }[] = [];
  let room: number = zipLimits.bytes;
  for (const entry of wanted) {
    const { name } = entry;
    const read = isOurs(name) ? contentOf(bytes, entry, Math.min(room, fileLimits.bytes)) : "foreign";
    if (typeof read === "string") left.push({ name, reason: read });
    else files.push({ name, bytes: read });
    // What was given up was inflated too, up to its limit.
    room -=
      typeof read === "string" ? (read === "foreign" ? 0 : Math.min(room, fileLimits.bytes)) : read.length;
  }
  return { ok: true, files, left };
}

const isOurs = (name: string): boolean => /\.(json|pdf)$/i.test(name);

function contentOf(bytes: Uint8Array, entry: Entry, max: number): Uint8Array | LeftOut {
  const { at, packed, method, flags } = entry;
  const view = viewOf(bytes);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) return "damaged";
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const isEncrypted = (flags & 1) !== 0;
  if (isEncrypted || from + packed > bytes.length) return "damaged";
  const data = bytes.subarray(from, from + packed);
  if (method === 0) return data.length > max ? "tooLarge" : data;
  if (method !== 8) return "damaged";
  const inflated = inflatedWithin(data, max);
  return inflated.ok ? inflated.bytes : inflated.reason;
}

/** What the directory at the end of a compressed folder lists (APPNOTE 4.3.12); null where there is none that holds. */
function entriesOf(bytes: Uint8Array): Entry[] | null {
  const view = viewOf(bytes);
  const end = endOf(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const [nameLength, extra, comment] = [28, 30, 32].map((from) => view.getUint16(at + from, true));
    const name = bytes.subarray(at + 46, at + 46 + (nameLength ?? 0));
    entries.push({
      name: baseName(name),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** Where the end of the directory is said: a comment may stand after it. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}

/** The name of a file without its folders, whichever way they are written; empty for a folder. */
const baseName = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).split(/[/\\]/).at(-1) ?? "";

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);
