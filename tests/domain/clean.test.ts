import { describe, expect, test } from "vitest";
import { cleanText } from "#domain";
import { clean, joinPath } from "../../src/domain/clean.ts";

describe("a cleaned text", () => {
  test.each([
    ["NUL", "\u0000"],
    ["backspace", "\u0008"],
    ["vertical tab", "\u000b"],
    ["form feed", "\u000c"],
    ["shift out", "\u000e"],
    ["unit separator", "\u001f"],
    ["delete", "\u007f"],
    ["next line", "\u0085"],
    ["application program command", "\u009f"],
    ["Arabic letter mark", "\u061c"],
    ["zero-width space", "\u200b"],
    ["left-to-right mark", "\u200e"],
    ["right-to-left mark", "\u200f"],
    ["left-to-right embedding", "\u202a"],
    ["right-to-left override", "\u202e"],
    ["word joiner", "\u2060"],
    ["left-to-right isolate", "\u2066"],
    ["pop directional isolate", "\u2069"],
    ["byte order mark", "\ufeff"],
    ["interlinear anchor", "\ufff9"],
    ["interlinear terminator", "\ufffb"],
    ["lone high surrogate", "\ud83d"],
    ["lone low surrogate", "\ude00"],
  ])("has no %s", (_, sign) => {
    expect(cleanText(`Val${sign}vert`)).toBe("Valvert");
    expect(cleanText(sign)).toBe("");
  });

  test("keeps what people write: tabs, line ends, accents, narrow spaces, joiners, pictures", () => {
    const kept = "Où\tça ?\r\nL’été\u202f: « forêt » \u200d \u200c 👩\u200d🌾 日本 עברית \u00a0~";
    expect(cleanText(kept)).toBe(kept);
  });

  test("is composed: an e and its accent become é", () => {
    expect(cleanText("Ve\u0301zelay")).toBe("Vézelay");
    expect(cleanText("e\u200b\u0301")).toBe("é");
  });

  test("keeps a pair of surrogates beside a lone one", () => {
    expect(cleanText("\ud83d\ud83d\ude00")).toBe("😀");
    expect(cleanText("😀\ude00")).toBe("😀");
    expect(cleanText("\ud83d\u202e\ude00")).toBe("");
  });
});

describe("a cleaned value", () => {
  test("says where characters were taken out, and how many", () => {
    const raw = {
      profile: { name: "\u202eValvert\u202c", population: 3 },
      flows: [{ id: "a" }, { id: "b\u0007", used: true, none: null }],
      "odd key": "x\u200b",
    };
    expect(clean(raw)).toEqual({
      value: {
        profile: { name: "Valvert", population: 3 },
        flows: [{ id: "a" }, { id: "b", used: true, none: null }],
        "odd key": "x",
      },
      notices: [
        { path: "profile.name", code: "cleaned", count: 2 },
        { path: "flows[1].id", code: "cleaned", count: 1 },
        { path: '["odd key"]', code: "cleaned", count: 1 },
      ],
    });
  });

  test("composes without a notice, since nothing was taken out", () => {
    expect(clean("e\u0301")).toEqual({ value: "é", notices: [] });
  });

  test("leaves numbers, booleans and null as they are", () => {
    expect(clean([1.5, true, null, []])).toEqual({ value: [1.5, true, null, []], notices: [] });
  });

  test("does not touch what it was given", () => {
    const raw = { name: "a\u0000", list: ["b\u0000"] };
    clean(raw);
    expect(raw).toEqual({ name: "a\u0000", list: ["b\u0000"] });
  });

  test("keeps a key named __proto__ a key", () => {
    const { value } = clean(JSON.parse('{"__proto__":{"seen":true}}'));
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect(Reflect.get(Object.prototype, "seen")).toBeUndefined();
  });
});

describe("the path of a key", () => {
  test.each([
    ["", "profile", "profile"],
    ["profile", "name", "profile.name"],
    ["answers", "ani-animateur_2", "answers.ani-animateur_2"],
    ["answers", "odd key", 'answers["odd key"]'],
    ["", "a.b", '["a.b"]'],
    ["answers", "", 'answers[""]'],
    ["answers", 'say "no"', 'answers["say \\"no\\""]'],
    ["answers", "x y\u202e", 'answers["x y"]'],
    ["answers", `${"a".repeat(39)} bc`, `answers["${"a".repeat(39)} "]`],
  ])("%s and %s is %s", (path, key, joined) => {
    expect(joinPath(path, key)).toBe(joined);
  });
});
