import { describe, expect, test } from "vitest";
import { csv, harmless } from "../../src/cli/csv.ts";

const english = { separator: ",", decimal: "." };
const french = { separator: ";", decimal: "," };

describe("what a spreadsheet would run gets an apostrophe", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+33 1 02 03", "'+33 1 02 03"],
    ["-1+1", "'-1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    [" =1+1", "' =1+1"],
    ["\u00a0=1+1", "'\u00a0=1+1"],
    ["\u202f@x", "'\u202f@x"],
    ["\u3000-1", "'\u3000-1"],
    ["\ufeff=1+1", "'\ufeff=1+1"],
    ["\u200b=1+1", "'\u200b=1+1"],
    ["\u202e=1+1", "'\u202e=1+1"],
    ["\t=1+1", "'\t'=1+1"],
    ["\tx", "'\tx"],
    ["\rx", "'\rx"],
    [" \tx", "' \tx"],
    ["\r=1+1", "'\r'=1+1"],
    ["\n=1+1", "'\n'=1+1"],
    ["\u0000=1+1", "'\u0000=1+1"],
    ["＝1+1", "'＝1+1"],
    ["＋1", "'＋1"],
    ["－1", "'－1"],
    ["＠x", "'＠x"],
    ["\ufe661", "'\ufe661"],
    ["\u22121", "'\u22121"],
    ["town\n=cmd|' /C calc'!A0", "'town\n'=cmd|' /C calc'!A0"],
    ["town\r\n =1+1", "'town\r\n' =1+1"],
    ["town\r@x", "'town\r'@x"],
    ["town\u2028=1+1", "'town\u2028'=1+1"],
    ["town;=1+1", "'town;'=1+1"],
    ["town, =1+1", "'town,' =1+1"],
    ["town\t-1", "'town\t'-1"],
    ['=HYPERLINK("https://x.example")', `'=HYPERLINK("https://x.example")`],
  ])("%j is written %j", (text, expected) => {
    expect(harmless(text)).toBe(expected);
  });
});

describe("ordinary words stay as they are", () => {
  test.each([
    [""],
    ["Saint-Étienne"],
    ["L’Île-d’Yeu"],
    ["1 + 1 = 2"],
    ["maire@commune.example"],
    ["'=1+1"],
    ["Commune d’Ô, et alentours ; voir l’annexe"],
    ["« Bois »"],
    ["2026-11"],
  ])("%j", (text) => {
    expect(harmless(text)).toBe(text);
  });
});

describe("a table as text", () => {
  test("has a byte order mark, one line end after each row, and nothing for what is not known", () => {
    expect(
      csv(
        [
          [{ text: "a" }, null],
          [null, { text: "b" }],
        ],
        english,
      ),
    ).toBe("\ufeffa,\r\n,b\r\n");
  });

  test("writes numbers with the decimal of the language, unmarked even when negative", () => {
    const row = [
      { number: 62.5, decimals: 1 },
      { number: -3, decimals: 1 },
      { number: 18400, decimals: 0 },
    ];
    expect(csv([row], french)).toBe("\ufeff62,5;-3,0;18400\r\n");
    expect(csv([row], english)).toBe("\ufeff62.5,-3.0,18400\r\n");
  });

  test.each([
    ["a;b", '"a;b"'],
    ["a,b", '"a,b"'],
    ["a\tb", '"a\tb"'],
    ['le "Bois"', '"le ""Bois"""'],
    ["a\nb", '"a\nb"'],
    ["a\rb", '"a\rb"'],
    [" a", '" a"'],
    ["a ", '"a "'],
    ["=1;2", `"'=1;2"`],
    ["a b", "a b"],
  ])("%j becomes the field %s in both languages", (text, field) => {
    expect(csv([[{ text }]], french)).toBe(`\ufeff${field}\r\n`);
    expect(csv([[{ text }]], english)).toBe(`\ufeff${field}\r\n`);
  });
});
