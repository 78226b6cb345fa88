import type { Lang } from "#domain";
import { type Catalogue, cleanText, type DiagnosisDocument, type Notice } from "#domain";
import { type CliWords, noticeSentence, problemSentence } from "#i18n";
import { type InputFault, readInput } from "./inputs.ts";
import type { Io } from "./io.ts";
import { writeProblem } from "./outputs.ts";

/** What a command shares while it goes through its files. */
export type Session = {
  io: Io;
  catalogue: Catalogue;
  lang: Lang;
  words: CliWords;
  /** Becomes true as soon as one file is refused. */
  refused: boolean;
};

/** Goes through the files in order: problems and notices are told, and each good diagnosis is handed to `use`. */
export async function eachDiagnosis(
  session: Session,
  files: readonly string[],
  use: (file: string, document: DiagnosisDocument) => Promise<void> | void,
): Promise<void> {
  for (const file of files) {
    try {
      const document = await read(session, file);
      if (document) await use(file, document);
    } catch (error) {
      refuse(session, file, session.words.unexpected(error instanceof Error ? error.message : String(error)));
    }
  }
}

/** Writes by way of `write`; what the system refuses becomes a sentence about that path. Gives whether it was done. */
export async function written(session: Session, path: string, write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    refuse(session, path, writeProblem(error, session.words.cannotWrite));
    return false;
  }
}

async function read(session: Session, file: string): Promise<DiagnosisDocument | null> {
  const { io, lang, words } = session;
  const input = await readInput(file, session.catalogue, io);
  if (input.ok) {
    for (const notice of input.notices) noticed(session, file, notice);
    return input.document;
  }
  if ("fault" in input) refuse(session, file, faultSentence(input.fault, words));
  else {
    session.refused = true;
    for (const problem of input.problems) tell(io, file, problem.path, problemSentence(problem, lang));
  }
  return null;
}

/** Tells what is to be known of a file that is read all the same. */
export function noticed({ io, lang }: Session, file: string, notice: Notice): void {
  tell(io, file, notice.path, noticeSentence(notice, lang));
}

function faultSentence(fault: InputFault, words: CliWords): string {
  if (fault.code === "notUtf8") return words.notUtf8;
  return fault.code === "other" ? words.cannotRead.other(fault.system) : words.cannotRead[fault.code];
}

function refuse(session: Session, file: string, sentence: string): void {
  session.refused = true;
  tell(session.io, file, "", sentence);
}

/** One line: file, path inside the file where there is one, sentence; no file can break it or steer a terminal. */
function tell(io: Io, file: string, path: string, sentence: string): void {
  const line = [file, path, sentence].filter((part) => part !== "").join(": ");
  io.complain(`${cleanText(line).replace(/[\t\n\r\u2028\u2029]+/g, " ")}\n`);
}
