import { join, resolve } from "node:path";
import { catalogue } from "#content";
import { assessmentFile, compare, dayOf } from "#domain";
import { cliWords, compareWords } from "#i18n";
import {
  type CompareWith,
  type ComparisonInput,
  comparisonAnnex,
  comparisonText,
  makePaper,
  makeReport,
  makeWordReport,
  paperFile,
  withLogoDrawn,
} from "#report";
import { canvasWith } from "./canvas.ts";
import { eachDiagnosis, noticed, type Session, written } from "./diagnoses.ts";
import { reportFonts } from "./fonts.ts";
import { stemOf } from "./inputs.ts";
import { exitCodes, type Io } from "./io.ts";
import { drawLogo } from "./logo.ts";
import { type Command, parseCommand } from "./options.ts";
import { type Output, outputProblem, writeWhole } from "./outputs.ts";
import { paperProblem } from "./paper.ts";
import { type Row, tableOf } from "./table.ts";

type FileCommand = Extract<Command, { files: string[] }>;

/** Runs what was typed and gives the exit code: 0 done, 1 some file refused, 2 wrong usage; it never throws. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const typed = parseCommand(argv);
  if (!typed.ok) return wrongUsage(io, typed.sentence);
  const { command } = typed;
  const words = cliWords[command.lang];
  if (command.name === "help") {
    io.print(words.help[command.of]);
    return exitCodes.done;
  }
  if (command.name === "catalogue") {
    io.print(asJson(catalogue));
    return exitCodes.done;
  }
  const problem =
    command.name === "paper"
      ? paperProblem(command.order, catalogue, words.usage)
      : outputProblem(outputsOf(command), inputsOf(command), io.cwd, words.usage);
  if (problem) return wrongUsage(io, problem);
  const session: Session = { io, catalogue, lang: command.lang, words, refused: false };
  if (command.name === "paper") await print(session, command);
  else await runners[command.name](session, command);
  return session.refused ? exitCodes.refused : exitCodes.done;
}

function wrongUsage(io: Io, sentence: string): number {
  io.complain(`${sentence}\n`);
  return exitCodes.usage;
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const assessmentPath = (out: string, file: string): string => join(out, `${stemOf(file)}.assessment.json`);
const reportPath = ({ out, lang, format = "pdf" }: FileCommand, file: string): string =>
  join(out ?? "", `${stemOf(file)}.${lang}.${format}`);

/** Every file that a command reads. */
const inputsOf = ({ files, compare }: FileCommand): string[] =>
  compare === undefined ? files : [...files, compare];

/** Every file that a command would write, by what it is made from. */
function outputsOf(command: FileCommand): Output[] {
  const { name, files, out } = command;
  if (name === "report") return files.map((input) => ({ input, path: reportPath(command, input) }));
  if (out === null || name === "check") return [];
  if (name === "table" || name === "compare") return [{ input: name, path: out }];
  return files.map((input) => ({ input, path: assessmentPath(out, input) }));
}

const runners: Record<FileCommand["name"], (session: Session, command: FileCommand) => Promise<void>> = {
  check: (session, { files }) =>
    eachDiagnosis(session, files, (file) => session.io.print(`${file}: ${session.words.canBeAssessed}\n`)),

  assess: async (session, { files, out }) => {
    const assessments: unknown[] = [];
    await eachDiagnosis(session, files, async (file, document) => {
      const assessment = assessmentFile(document, session.catalogue);
      if (out === null) assessments.push(assessment);
      else await save(session, assessmentPath(out, file), asJson(assessment));
    });
    if (assessments.length > 0) session.io.print(asJson(files.length === 1 ? assessments[0] : assessments));
  },

  report: async (session, command) => {
    const { compare: earlier } = command;
    const compareWith = earlier === undefined ? undefined : await comparedWith(session, earlier);
    if (compareWith === null) return;
    await eachDiagnosis(session, command.files, async (file, given) => {
      const { document, isDrawn } = await withLogoDrawn(given, drawLogo);
      if (!isDrawn) noticed(session, file, { path: "report.logo", code: "logoNotDrawn" });
      const fonts = await reportFonts();
      const input = { document, catalogue: session.catalogue, lang: command.lang };
      const annex = compareWith ? { annex: comparisonAnnex({ ...input, compareWith }) } : {};
      const order = { ...input, fonts, ...annex };
      const report =
        command.format === "docx"
          ? await makeWordReport({ ...order, openCanvas: await canvasWith(fonts) })
          : makeReport(order);
      await save(session, reportPath(command, file), report);
    });
  },

  compare: async (session, { files: [earlier = "", later = ""], out, json }) => {
    const compareWith = await comparedWith(session, earlier);
    if (!compareWith) return;
    await eachDiagnosis(session, [later], async (_, document) => {
      const input = { document, catalogue: session.catalogue, lang: session.lang, compareWith };
      const said = json ? asJson(comparisonFile(input)) : comparisonText(input);
      if (out === null) session.io.print(said);
      else await save(session, out, said);
    });
  },

  table: async (session, { files, out }) => {
    const rows: Row[] = [];
    await eachDiagnosis(session, files, (file, document) => void rows.push({ file, document }));
    if (rows.length === 0) return;
    const table = tableOf(rows, session.catalogue, session.lang);
    if (out === null) session.io.print(table);
    else await save(session, out, table);
  },
};

/** What to compare with, read from its file; null where that is refused. */
async function comparedWith(session: Session, file: string): Promise<CompareWith | null> {
  const found: CompareWith[] = [];
  await eachDiagnosis(session, [file], (_, document) => {
    const c = compareWords[session.lang];
    const day = dayOf(document);
    found.push({ document, label: day ? c.day(day) : c.file(stemOf(file)) });
  });
  return found[0] ?? null;
}

/** A comparison as a file: what differs, with both assessments. */
const comparisonFile = ({ document, catalogue, compareWith }: ComparisonInput) => ({
  format: "ressorts/comparison",
  schemaVersion: 1,
  ...compare(compareWith.document, document, catalogue),
});

async function print(
  session: Session,
  { order, out, lang }: Extract<Command, { name: "paper" }>,
): Promise<void> {
  const paper = makePaper({ order, catalogue: session.catalogue, lang, fonts: await reportFonts() });
  await save(session, join(out ?? "", paperFile(order, session.catalogue, lang)), paper);
}

async function save(session: Session, path: string, content: string | Uint8Array): Promise<void> {
  const isDone = await written(session, path, () => writeWhole(resolve(session.io.cwd, path), content));
  if (isDone) session.io.print(`${path}\n`);
}
