import { describe, expect, test } from "vitest";
import { parseCommand } from "../../src/cli/options.ts";

const words = (line: string): string[] => line.split(" ").filter((word) => word !== "");

describe("what is understood", () => {
  test.each([
    ["catalogue", { name: "catalogue", lang: "fr" }],
    ["check a.json b.json", { name: "check", files: ["a.json", "b.json"], out: null, lang: "fr" }],
    ["assess - --out d", { name: "assess", files: ["-"], out: "d", lang: "fr" }],
    ["--lang en report a.json", { name: "report", files: ["a.json"], out: null, lang: "en" }],
    ["table a.json --lang=fr --out=-t.csv", { name: "table", files: ["a.json"], out: "-t.csv", lang: "fr" }],
    [
      "paper questionnaire --express --form --out d",
      {
        name: "paper",
        order: { kind: "questionnaire", path: "express", isForm: true },
        out: "d",
        lang: "fr",
      },
    ],
    [
      "paper questionnaire",
      {
        name: "paper",
        order: { kind: "questionnaire", path: "full", isForm: false },
        out: null,
        lang: "fr",
      },
    ],
    [
      "paper flow bois --lang en",
      { name: "paper", order: { kind: "flow", flow: "bois", isForm: false }, out: null, lang: "en" },
    ],
    [
      "paper flow --form",
      { name: "paper", order: { kind: "flow", flow: null, isForm: true }, out: null, lang: "fr" },
    ],
    [
      "paper poster ani-animateur",
      { name: "paper", order: { kind: "poster", criterion: "ani-animateur" }, out: null, lang: "fr" },
    ],
    ["paper --help", { name: "help", of: "paper", lang: "fr" }],
    ["check -- --help", { name: "check", files: ["--help"], out: null, lang: "fr" }],
    ["--help", { name: "help", of: "general", lang: "fr" }],
    ["-h --lang en", { name: "help", of: "general", lang: "en" }],
    [
      "report a.json --format docx",
      { name: "report", files: ["a.json"], out: null, lang: "fr", format: "docx" },
    ],
    [
      "report b.json --compare a.json",
      { name: "report", files: ["b.json"], out: null, lang: "fr", compare: "a.json" },
    ],
    [
      "compare a.json - --json --out c.json",
      { name: "compare", files: ["a.json", "-"], out: "c.json", lang: "fr", json: true },
    ],
    ["report --help", { name: "help", of: "report", lang: "fr" }],
  ])("%s", (line, command) => {
    expect(parseCommand(words(line))).toEqual({ ok: true, command });
  });
});

const all = "catalogue, check, assess, report, compare, table, paper";
const ressorts = "npm run -s ressorts --";

describe("what is not, with what to type instead", () => {
  test.each([
    [
      "compare a.json --lang en",
      `Give two diagnoses, the old one then the new one: ${ressorts} compare old.json new.json`,
    ],
    ["report - --compare=- --lang en", "Standard input can be read only once. Keep a single “-”."],
    [
      "assess a.json --compare b.json --lang en",
      "The command assess makes no report. Remove --compare, or use the command compare.",
    ],
    [
      "assess a.json --json",
      "L’option --json ne va qu’avec la commande compare, pas avec assess. Retirez-la.",
    ],
    ["", `Indiquez une commande\u00a0: ${all}. L’aide\u00a0: ${ressorts} --help`],
    ["--lang en", `Give a command: ${all}. For help: ${ressorts} --help --lang en`],
    ["score a.json --lang en", `There is no command “score”. Choose one of: ${all}.`],
    [
      "check a.json --verbose --lang en",
      `There is no option --verbose. Check its spelling, or read the help: ${ressorts} --help --lang en`,
    ],
    [
      "check a.json -v --lang en",
      `There is no option -v. Check its spelling, or read the help: ${ressorts} --help --lang en`,
    ],
    [
      "assess a.json --out",
      "L’option --out attend une valeur. Écrivez-la après, ou --out=valeur si elle commence par un tiret.",
    ],
    [
      "assess a.json --out --lang en",
      "L’option --out attend une valeur. Écrivez-la après, ou --out=valeur si elle commence par un tiret.",
    ],
    ["check --help=yes", "L’option --help n’attend pas de valeur. Écrivez --help seul."],
    ["report a.json --lang fr --lang fr", "L’option --lang est donnée deux fois. N’en gardez qu’une."],
    ["report a.json --lang de", "La langue «\u00a0de\u00a0» n’est pas connue. Choisissez fr ou en."],
    [
      "check --lang en",
      `Give at least one file: ${ressorts} check diagnosis.json (or “-” for standard input).`,
    ],
    ["catalogue a.json", "La commande catalogue ne lit pas de fichier. Retirez «\u00a0a.json\u00a0»."],
    ["catalogue --out d", "La commande catalogue n’écrit pas de fichier. Retirez --out."],
    ["check a.json --out d", "La commande check n’écrit pas de fichier. Retirez --out."],
    ["assess a.json --out=", "L’option --out est vide. Donnez-lui un chemin."],
    ["report a.json --format odt", "Le format «\u00a0odt\u00a0» n’est pas connu. Choisissez pdf ou docx."],
    ["assess a.json --format docx", "La commande assess ne produit pas de rapport. Retirez --format."],
    [
      "paper",
      `Indiquez ce qu’il faut imprimer\u00a0: questionnaire, flow ou poster. Par exemple\u00a0: ${ressorts} paper questionnaire --express`,
    ],
    ["paper map --lang en", "“map” cannot be printed. Choose one of: questionnaire, flow, poster."],
    [
      "paper questionnaire bois",
      "«\u00a0bois\u00a0» est de trop après «\u00a0questionnaire\u00a0». Retirez-le.",
    ],
    ["paper flow bois eau --lang en", "“eau” is one word too many after “flow”. Remove it."],
    [
      "paper poster",
      `Indiquez le critère de l’affiche, par son identifiant. Par exemple\u00a0: ${ressorts} paper poster ani-animateur`,
    ],
    ["paper poster ani-animateur --form", "L’option --form ne va pas avec «\u00a0poster\u00a0». Retirez-la."],
    ["paper flow --express --lang en", "The option --express does not go with “flow”. Remove it."],
    ["report a.json --form", "L’option --form ne va qu’avec la commande paper. Retirez-la."],
    ["paper questionnaire --form=yes --lang en", "The option --form takes no value. Write --form alone."],
    ["check - - --lang en", "Standard input can be read only once. Keep a single “-”."],
  ])("%s", (line, sentence) => {
    expect(parseCommand(words(line))).toEqual({ ok: false, sentence });
  });
});
