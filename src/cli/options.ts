import { parseArgs } from "node:util";
import type { Lang } from "#domain";
import { type CliWords, cliWords } from "#i18n";
import type { PaperOrder, ReportFormat } from "#report";
import { paperOrder } from "./paper.ts";

export const commandNames = ["catalogue", "check", "assess", "report", "compare", "table", "paper"] as const;
export type CommandName = (typeof commandNames)[number];

/** A command with its language; `out` is the path given to --out, `format` what reports are made as. */
export type Command =
  | { name: "help"; of: CommandName | "general"; lang: Lang }
  | { name: "catalogue"; lang: Lang }
  | { name: "paper"; order: PaperOrder; out: string | null; lang: Lang }
  | {
      name: Exclude<CommandName, "catalogue" | "paper">;
      files: string[];
      out: string | null;
      lang: Lang;
      format?: ReportFormat;
      /** The earlier diagnosis that reports are compared with. */
      compare?: string;
      /** Whether a comparison is given as JSON, not as text. */
      json?: true;
    };

/** What was typed, understood; or a sentence that says what to type instead. */
export type Typed = { ok: true; command: Command } | { ok: false; sentence: string };

const options = {
  out: { type: "string" },
  lang: { type: "string" },
  format: { type: "string" },
  help: { type: "boolean", short: "h" },
  express: { type: "boolean" },
  form: { type: "boolean" },
  compare: { type: "string" },
  json: { type: "boolean" },
} as const;

const writers: readonly string[] = ["assess", "report", "compare", "table", "paper"];
const isName = (word: string): word is CommandName => (commandNames as readonly string[]).includes(word);
const isFormat = (word: unknown): word is ReportFormat => word === "pdf" || word === "docx";
const isLang = (word: unknown): word is Lang => word === "fr" || word === "en";

type Token = ReturnType<typeof tokensOf>[number];
const tokensOf = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;

/** Reads the words typed after the program's name. */
export function parseCommand(argv: readonly string[]): Typed {
  const tokens = tokensOf(argv);
  const optionValue = (name: string) =>
    tokens.flatMap((token) => (token.kind === "option" && token.name === name ? [token.value] : [])).at(0);
  const given = optionValue("lang");
  const lang = isLang(given) ? given : "fr";
  const words = cliWords[lang].usage;
  const wrong = (sentence: string): Typed => ({ ok: false, sentence });

  const problem = optionProblem(tokens, words);
  if (problem) return wrong(problem);
  const [name, ...files] = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const names = commandNames.join(", ");
  const has = (option: keyof typeof options) =>
    tokens.some((token) => token.kind === "option" && token.name === option);
  const wantsHelp = has("help");
  if (name === undefined) {
    return wantsHelp ? understood({ name: "help", of: "general", lang }) : wrong(words.noCommand(names));
  }
  if (!isName(name)) return wrong(words.unknownCommand(name, names));
  if (wantsHelp) return understood({ name: "help", of: name, lang });
  const out = optionValue("out") ?? null;
  if (out !== null && !writers.includes(name)) return wrong(words.outNotWanted(name));
  if (out === "") return wrong(words.emptyOut);
  const format = optionValue("format");
  if (format !== undefined && name !== "report") return wrong(words.formatNotWanted(name));
  const compare = optionValue("compare");
  if (compare !== undefined && name !== "report") return wrong(words.compareNotWanted(name));
  if (has("json") && name !== "compare") return wrong(words.jsonNotWanted(name));
  if (name === "paper") {
    const made = paperOrder(files, { express: has("express"), form: has("form") }, words);
    return typeof made === "string" ? wrong(made) : understood({ name, order: made, out, lang });
  }
  const stray = (["express", "form"] as const).find(has);
  if (stray) return wrong(words.paperAlone(`--${stray}`));
  if (name === "catalogue") {
    return files[0] === undefined ? understood({ name, lang }) : wrong(words.filesNotWanted(name, files[0]));
  }
  if (files.length === 0) return wrong(words.noFile(name));
  if (name === "compare" && files.length !== 2) return wrong(words.twoFiles);
  if ([...files, compare].filter((file) => file === "-").length > 1) return wrong(words.standardInputTwice);
  return understood({
    name,
    files,
    out,
    lang,
    ...(isFormat(format) ? { format } : {}),
    ...(compare === undefined ? {} : { compare }),
    ...(has("json") ? { json: true } : {}),
  });
}

const understood = (command: Command): Typed => ({ ok: true, command });

function optionProblem(tokens: readonly Token[], words: CliWords["usage"]): string | null {
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (!(name in options)) return words.unknownOption(rawName);
    if (seen.has(name)) return words.givenTwice(rawName);
    seen.add(name);
    if (options[name as keyof typeof options].type === "boolean") {
      if (value !== undefined) return words.needlessValue(rawName);
    } else if (value === undefined || (!inlineValue && value.startsWith("-"))) {
      return words.missingValue(rawName);
    } else if (name === "lang" && !isLang(value)) {
      return words.unknownLanguage(value);
    } else if (name === "format" && !isFormat(value)) {
      return words.unknownFormat(value);
    }
  }
  return null;
}
