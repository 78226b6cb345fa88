import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { CliWords } from "#i18n";
import { codeOf } from "./inputs.ts";

/** A file to be made from an input: its path as it is shown, from where the command was typed. */
export type Output = { input: string; path: string };

/** Writes a file whole or not at all, in a folder made for it if need be. Throws the errors of the system. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.ressorts-${randomUUID()}.tmp`);
  try {
    await writeFile(draft, content, { flag: "wx", flush: true });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** What is wrong with writing these outputs, as a sentence: two at one place, or one over a file that is read. */
export function outputProblem(
  outputs: readonly Output[],
  inputs: readonly string[],
  cwd: string,
  words: CliWords["usage"],
): string | null {
  const read = new Map(inputs.filter((file) => file !== "-").map((file) => [place(cwd, file), file]));
  const written = new Map<string, string>();
  for (const { input, path } of outputs) {
    const at = place(cwd, path);
    const replaced = read.get(at);
    if (replaced !== undefined) return words.wouldOverwrite(replaced);
    const other = written.get(at);
    if (other !== undefined) return words.sameOutput(other, input, path);
    written.set(at, input);
  }
  return null;
}

/** Two names that any system would take for the same file give the same place. */
const place = (cwd: string, path: string): string => resolve(cwd, path).normalize("NFC").toLowerCase();

/** Why a file could not be written, as a sentence; an error that is not the system's is thrown on. */
export function writeProblem(error: unknown, words: CliWords["cannotWrite"]): string {
  const code = codeOf(error);
  switch (code) {
    case null:
      throw error;
    case "EISDIR":
      return words.folder;
    case "ENOTDIR":
    case "EEXIST":
      return words.notFolder;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return words.forbidden;
    case "ENOSPC":
    case "EDQUOT":
      return words.full;
    case "ENAMETOOLONG":
      return words.tooLong;
    default:
      return words.other(code);
  }
}
