import { describe, expect, test } from "vitest";
import { type DiagnosisDocument, fingerprint } from "#domain";
import { territory } from "./builders.ts";

const { document } = territory().answering({ volonte: 3, acteurs: 1 }).withFlow("wood").withFlow("waste");

describe("the fingerprint of a document", () => {
  test("is eight hexadecimal digits", () => {
    expect(fingerprint(document)).toMatch(/^[0-9a-f]{8}$/);
  });

  test.each<[unknown, string]>([
    [[], "741638a5"],
    [[30], "0588f0d4"],
    [{ a: undefined }, "1b65dc51"],
    [{ b: 1, a: [true, null, "é"] }, "fd7161b0"],
    [{ a: [true, null, "é"], b: 1 }, "fd7161b0"],
  ])("is the FNV-1a of %j, its keys in order", (value, print) => {
    expect(fingerprint(value as DiagnosisDocument)).toBe(print);
  });

  test("is the same whatever the order of keys, and another for anything else", () => {
    const { profile, ...others } = document;
    const reordered = {
      ...others,
      answers: { acteurs: { value: 1 }, volonte: { value: 3 } },
      profile,
    } as const;
    expect(fingerprint(reordered)).toBe(fingerprint(document));
    const changes: DiagnosisDocument[] = [
      { ...document, profile: { ...profile, name: "Valverd" } },
      { ...document, answers: { volonte: { value: 3 } } },
      { ...document, flows: [...(document.flows ?? [])].toReversed() },
      { ...document, flows: [] },
    ];
    const prints = [document, ...changes].map(fingerprint);
    expect(new Set(prints).size).toBe(5);
  });
});
