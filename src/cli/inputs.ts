import { createReadStream } from "node:fs";
import { basename, resolve } from "node:path";
import { type Catalogue, fileLimits, isArchive, type ReadResult, readDocument } from "#domain";
import { readDocumentFile } from "#files";
import { isPdf, readReport } from "#report";
import type { Io } from "./io.ts";

/** Why the bytes of a file never came. */
export type InputFault =
  | { code: "missing" | "folder" | "forbidden" | "notUtf8" }
  | { code: "other"; system: string };

/** A diagnosis read, its problems, or why its file could not be read at all. */
export type Input = ReadResult | { ok: false; fault: InputFault };

/** Reads one file, a diagnosis or a report that carries one, or standard input for `-`, up to the size that is allowed and no further. */
export async function readInput(file: string, catalogue: Catalogue, io: Io): Promise<Input> {
  try {
    const source = file === "-" ? io.stdin : createReadStream(resolve(io.cwd, file));
    const bytes = await gather(source, fileLimits.bytes);
    if (!bytes) return { ok: false, problems: [{ path: "", code: "tooLarge", max: fileLimits.bytes }] };
    if (isPdf(bytes)) return readReport(bytes, catalogue);
    const start = new TextDecoder().decode(bytes.subarray(0, 4));
    if (isArchive(start)) return readDocument(start, catalogue);
    const text = decode(bytes);
    return text === null ? { ok: false, fault: { code: "notUtf8" } } : readDocumentFile(text, catalogue);
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}

/** The name that outputs take: the file's, without its last `.json`, `.fr.pdf` and the like; `stdin` for standard input. */
export function stemOf(file: string): string {
  if (file === "-") return "stdin";
  const name = basename(file);
  return name.replace(/\.(json|((fr|en)\.)?pdf)$/i, "") || name;
}

async function gather(source: AsyncIterable<Uint8Array>, max: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > max) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const faults: Record<string, "missing" | "folder" | "forbidden"> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "folder",
  EACCES: "forbidden",
  EPERM: "forbidden",
};

function faultOf(error: unknown): InputFault {
  const system = codeOf(error);
  if (system === null) throw error;
  const code = faults[system];
  return code ? { code } : { code: "other", system };
}

/** The code of an error of the system (`ENOENT` …); null for any other error. */
export const codeOf = (error: unknown): string | null =>
  error instanceof Error && "syscall" in error && "code" in error ? String(error.code) : null;
