import { describe, expect, it } from "vitest";
import { readNumber, readWhole } from "#i18n";

describe("readWhole", () => {
  it.each([
    ["18400", 18400],
    ["18 400", 18400],
    ["18\u202f400 hab.", 18400],
    [" 18\u00a0400 habitants ", 18400],
    ["18.400", 18400],
    ["18,400", 18400],
    ["1,234,567", 1234567],
    ["0", 0],
  ])("reads %j as %d", (text, value) => {
    expect(readWhole(text)).toBe(value);
  });

  it.each([
    "",
    "beaucoup",
    "environ 18000",
    "-5",
    "18,4",
    "18.4000",
    "1e5",
    "12 000 et 13 000",
    "18 k",
    "1 million",
    "18 milliers d’habitants",
  ])("does not read %j", (text) => {
    expect(readWhole(text)).toBeNaN();
  });
});

describe("readNumber", () => {
  it.each([
    ["fr", "1 500", 1500],
    ["fr", "12,5", 12.5],
    ["fr", "12.5", 12.5],
    ["fr", "4\u202f200,25 m³/an", 4200.25],
    ["fr", "1,500", 1.5],
    ["en", "1,500", 1500],
    ["en", "1,234,567.5", 1234567.5],
    ["en", "12.5 t/year", 12.5],
    ["en", "12,5", 12.5],
    ["fr", "300 kWh/an", 300],
    ["fr", "300 m²", 300],
    ["fr", "300 Mt", 300],
    ["en", "1.500", 1.5],
  ] as const)("in %s, reads %j as %d", (lang, text, value) => {
    expect(readNumber(text, lang)).toBe(value);
  });

  it.each([
    ["fr", "1.500"],
    ["fr", "1.500.000"],
    ["fr", "1,5,2"],
    ["en", "1,50,000"],
    ["en", "1,5000"],
    ["fr", "1,2 million de m³"],
    ["en", "1.2 million t"],
    ["fr", "-3"],
    ["en", "a lot"],
    ["fr", ""],
  ] as const)("in %s, does not read %j", (lang, text) => {
    expect(readNumber(text, lang)).toBeNaN();
  });
});
