import { expect, it } from "vitest";
import { questionnaire } from "#content";
import { type DiagnosisDocument, edit, newDocument, pathOf } from "#domain";
import { keptProgress } from "../../src/ui/diagnosis/kept-progress.ts";

const given = { id: "d1", now: "2026-11-01T08:00:00.000Z", catalogueVersion: "1.0.0" };
const fresh = newDocument({ name: "Valserre", kind: "commune" }, given);
const answered = (document: DiagnosisDocument, keys: readonly string[], value: 2 | "unknown") =>
  keys.reduce((before, key) => edit(before, { type: "answer", key, answer: { value } }), document);
const keysOf = (mode: string) =>
  pathOf(fresh, questionnaire, "express").flatMap((step) => (step.mode === mode ? step.keys : []));

it("counts what the path asks, what is answered and what is unknown, and names the stages", () => {
  const [first = "", ...others] = keysOf("structurer");
  const document = answered(answered(answered(fresh, keysOf("animer"), 2), [first], "unknown"), others, 2);
  const asked = ["impulser", "animer", "structurer"].flatMap(keysOf).length;
  const all = [...keysOf("animer"), first, ...others].length;
  expect(keptProgress(document, questionnaire, "express")).toEqual({
    asked,
    answered: all,
    unknown: 1,
    finished: ["animer", "structurer"],
    underway: [],
  });
});

it("tells a stage under way from one that is not begun", () => {
  const [first = ""] = keysOf("animer");
  const document = answered(fresh, [first], 2);
  const { finished, underway } = keptProgress(document, questionnaire, "full");
  expect({ finished, underway }).toEqual({ finished: [], underway: ["animer"] });
});
