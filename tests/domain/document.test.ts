import { describe, expect, test } from "vitest";
import {
  answerAt,
  documentSchema,
  limits,
  newDocument,
  parseAnswerKey,
  withAnswer,
  withValue,
} from "#domain";
import { territory } from "./builders.ts";

test("a new document is a territory and nothing else", () => {
  const given = { id: "d-1", now: "2026-11-24T14:02:00Z", catalogueVersion: "1.2.0" };
  const document = newDocument({ name: "Valvert", kind: "petr" }, given);
  expect(document).toEqual({
    format: "ressorts/diagnosis",
    schemaVersion: 1,
    catalogueVersion: "1.2.0",
    id: "d-1",
    createdAt: "2026-11-24T14:02:00Z",
    updatedAt: "2026-11-24T14:02:00Z",
    profile: { name: "Valvert", kind: "petr" },
  });
  expect(documentSchema.parse(document)).toEqual(document);
});

describe("an answer key", () => {
  test.each([
    ["volonte", { in: "criteria", criterion: "volonte" }],
    ["flows.f1.knowledge", { in: "flows", entry: "f1", criterion: "knowledge" }],
    ["resources.r.used", { in: "resources", entry: "r", criterion: "used" }],
    ["flows.a.b.c.leader", { in: "flows", entry: "a.b.c", criterion: "leader" }],
    ["flows.flows.leader", { in: "flows", entry: "flows", criterion: "leader" }],
    ["flows.knowledge", { in: "criteria", criterion: "flows.knowledge" }],
    ["flows", { in: "criteria", criterion: "flows" }],
    ["levers.a.b", { in: "criteria", criterion: "levers.a.b" }],
  ])("%s", (key, place) => {
    expect(parseAnswerKey(key)).toEqual(place);
  });
});

describe("answers", () => {
  const { document } = territory()
    .answering({ volonte: 3 })
    .withFlow("wood", { leader: 1 })
    .withFlow("old.wood", { leader: 2 })
    .withResource("mill", { used: "unknown" });

  test("are found where they stand", () => {
    expect(answerAt(document, "volonte")).toEqual({ value: 3 });
    expect(answerAt(document, "flows.wood.leader")).toEqual({ value: 1 });
    expect(answerAt(document, "flows.old.wood.leader")).toEqual({ value: 2 });
    expect(answerAt(document, "resources.mill.used")).toEqual({ value: "unknown" });
  });

  test("are undefined where nothing was entered", () => {
    const nothing = territory().document;
    for (const key of ["acteurs", "flows.wood.outlets", "flows.nowhere.leader", "resources.wood.used"]) {
      expect(answerAt(document, key)).toBeUndefined();
      expect(answerAt(nothing, key)).toBeUndefined();
    }
    expect(answerAt({ ...nothing, flows: [{ id: "f", flow: "bois" }] }, "flows.f.leader")).toBeUndefined();
  });

  test("are never what every object has by birth", () => {
    expect(answerAt(document, "constructor")).toBeUndefined();
    expect(answerAt(document, "toString")).toBeUndefined();
    expect(answerAt(document, "flows.wood.__proto__")).toBeUndefined();
  });

  test("are replaced in a new document, the old one staying as it was", () => {
    const before = structuredClone(document);
    expect(withAnswer(document, "volonte", { value: 0, source: "Vote" })).toEqual({
      ...before,
      answers: { volonte: { value: 0, source: "Vote" } },
    });
    expect(withAnswer(document, "acteurs", { value: 2 })).toEqual({
      ...before,
      answers: { volonte: { value: 3 }, acteurs: { value: 2 } },
    });
    expect(withAnswer(document, "flows.old.wood.outlets", { value: 3 })).toEqual({
      ...before,
      flows: [
        { id: "wood", flow: "bois", answers: { leader: { value: 1 } } },
        { id: "old.wood", flow: "bois", answers: { leader: { value: 2 }, outlets: { value: 3 } } },
      ],
    });
    expect(withAnswer(document, "resources.mill.used", { value: 1 })).toEqual({
      ...before,
      resources: [{ id: "mill", type: "batiment", answers: { used: { value: 1 } } }],
    });
    expect(document).toEqual(before);
  });

  test("are taken away with null, and only they", () => {
    expect(withAnswer(document, "volonte", null)).toEqual({ ...document, answers: {} });
    expect(withAnswer(document, "flows.wood.leader", null)).toEqual({
      ...document,
      flows: [
        { id: "wood", flow: "bois", answers: {} },
        { id: "old.wood", flow: "bois", answers: { leader: { value: 2 } } },
      ],
    });
  });

  test("start where there were none", () => {
    const nothing = territory().document;
    expect(withAnswer(nothing, "volonte", { value: 1 })).toEqual({
      ...nothing,
      answers: { volonte: { value: 1 } },
    });
    const listed = { ...nothing, flows: [{ id: "f", flow: "bois" }] };
    expect(withAnswer(listed, "flows.f.leader", { value: 1 })).toEqual({
      ...nothing,
      flows: [{ id: "f", flow: "bois", answers: { leader: { value: 1 } } }],
    });
  });

  test("of an entry that is not there change nothing", () => {
    expect(withAnswer(document, "flows.nowhere.leader", { value: 1 })).toEqual(document);
    const without = withAnswer(territory().document, "flows.nowhere.leader", { value: 1 });
    expect(without.flows ?? []).toEqual([]);
  });

  test("keep their words when only the value changes", () => {
    const noted = withAnswer(document, "volonte", {
      value: 3,
      justification: "Vote of June",
      source: "Minutes",
    });
    expect(withValue(noted, "volonte", "unknown").answers).toEqual({
      volonte: { value: "unknown", justification: "Vote of June", source: "Minutes" },
    });
    expect(withValue(document, "acteurs", 1).answers).toEqual({
      volonte: { value: 3 },
      acteurs: { value: 1 },
    });
  });
});

test("the limits are generous for people and bounded for files", () => {
  expect(limits).toEqual({ name: 200, line: 500, text: 2000, logo: 700_000, items: 200 });
});
