import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import { type DiagnosisDocument, fileLimits, tidied, withoutJustifications } from "#domain";
import { decodeLink, encodeLink, longestLink } from "#files";
import { example, exampleIds, uniform } from "../report/fixtures.ts";

const all = { justifications: true };
const start = "#/lien/";

function linkOf(document: DiagnosisDocument, choices = all): string {
  const link = encodeLink(document, choices);
  if (!link.ok) throw new Error(`Too long: ${link.length}`);
  return link.fragment;
}
const read = (fragment: string) => decodeLink(fragment.slice(start.length), catalogue);
const problemOf = (fragment: string) => {
  const result = read(fragment);
  return result.ok ? "opened" : result.problems.map(({ code }) => code).join();
};

/** A link of our making, whatever it carries. */
function carrying(content: Uint8Array | string): string {
  const data = deflateRawSync(content);
  const sum = createHash("sha256").update(data).digest("hex").slice(0, 8);
  return `${start}1.${data.toString("base64url")}.${sum}`;
}

describe("a link", () => {
  test.each(exampleIds)("carries the whole of %s", (id) => {
    const fragment = linkOf(example(id));
    expect(fragment).toMatch(/^#\/lien\/1\.[\w-]+\.[0-9a-f]{8}$/);
    expect(fragment.length).toBeLessThanOrEqual(longestLink);
    expect(read(fragment)).toEqual({ ok: true, document: tidied(example(id)), notices: [] });
  });

  test("leaves the logo out, and what people wrote when asked", () => {
    const logo = `data:image/png;base64,${"A".repeat(400)}`;
    const base: DiagnosisDocument = {
      ...uniform(2),
      answers: { "imp-focus": { value: 2, justification: "Voté en mars.", source: "Registre" } },
    };
    const document = { ...base, report: { logo, colour: "#1a6b54" } };
    expect(read(linkOf(document))).toEqual({
      ok: true,
      document: tidied({ ...base, report: { colour: "#1a6b54" } }),
      notices: [],
    });
    expect(read(linkOf({ ...base, report: { logo } }, { justifications: false }))).toEqual({
      ok: true,
      document: tidied(withoutJustifications(base)),
      notices: [],
    });
  });

  test("is not made past 16,000 characters: its length is told", () => {
    let seed = 1;
    const noise = () => {
      seed = (seed * 48271) % 2147483647;
      return seed.toString(36);
    };
    const plan = Array.from({ length: 60 }, (_, index) => ({
      id: `a${index}`,
      action: Array.from({ length: 60 }, noise).join(" "),
    }));
    const link = encodeLink({ ...uniform(2), plan }, all);
    expect(link).toEqual({ ok: false, length: expect.any(Number) });
    expect(!link.ok && link.length).toBeGreaterThan(longestLink);
  });

  const fragment = linkOf(example("full-territory"));

  test("that lacks its end, anywhere, is said to be incomplete", () => {
    const cut = Array.from({ length: 200 }, (_, index) => fragment.slice(0, start.length + index * 20));
    const short = cut.filter((each) => each.length < fragment.length);
    expect(new Set([...short, fragment.slice(0, -1), fragment.slice(0, -9)].map(problemOf))).toEqual(
      new Set(["linkCut"]),
    );
  });

  test("is read all the same when folded, or followed by what ends a sentence", () => {
    const folded = fragment.replace(/(.{70})/g, "$1\r\n");
    for (const each of [
      `${folded}`,
      `${fragment}.`,
      `${fragment})`,
      `${fragment}&gt;`,
      fragment.replace(".", "%0A."),
    ]) {
      expect(decodeLink(each.replace(/^#\/lien\//, ""), catalogue)).toMatchObject({ ok: true });
    }
  });

  test.each([
    ["one letter changed", fragment.replace(/.(?=.{40}$)/, (sign) => (sign === "A" ? "B" : "A")), "linkCut"],
    ["nothing", start, "linkCut"],
    ["words", `${start}bonjour`, "linkCut"],
    ["letters that stand for no bytes", `${start}1.A.00000000`, "linkCut"],
    ["what is not compressed", carryingRaw(Buffer.from("{}")), "linkCut"],
    ["a later version", fragment.replace("/1.", "/2."), "linkVersion"],
    ["a version that never was", fragment.replace("/1.", "/0."), "linkVersion"],
    ["another thing", carrying("{}"), "missing"],
    ["no JSON", carrying('{"format":'), "notJson"],
    ["too much", carrying(Buffer.alloc(fileLimits.bytes + 1, 0x20)), "tooLarge"],
    ["ten thousand times too long", `${start}1.${"A".repeat(1_000_000)}.00000000`, "linkCut"],
  ])("with %s is refused with a sentence of its own", (_, damaged, code) => {
    expect(problemOf(damaged)).toBe(code);
  });

  function carryingRaw(data: Buffer): string {
    const sum = createHash("sha256").update(data).digest("hex").slice(0, 8);
    return `${start}1.${data.toString("base64url")}.${sum}`;
  }

  test("inflates no more than a file may hold, whatever it carries", () => {
    const bomb = carrying(Buffer.alloc(12_000_000));
    expect(bomb.length).toBeLessThan(longestLink);
    expect(problemOf(bomb)).toBe("tooLarge");
  });
});
