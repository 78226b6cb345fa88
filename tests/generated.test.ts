import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { between, generatedFiles } from "../scripts/generated-files.ts";

const project = new URL("../", import.meta.url);
const files = await generatedFiles();

test.each([...files.keys()])("generating %s again changes nothing", (path) => {
  const kept = readFileSync(new URL(path, project));
  expect(kept.equals(files.get(path) ?? Buffer.of()), `${path} is out of date: npm run generate`).toBe(true);
});

test("the text between two marks is replaced, the marks and the rest stay", () => {
  expect(between("a<s>old</s>b", ["<s>", "</s>"], "new")).toBe("a<s>new</s>b");
  expect(() => between("a</s>b<s>", ["<s>", "</s>"], "new")).toThrow(RangeError);
  expect(() => between("a<s>b", ["<s>", "</s>"], "new")).toThrow(RangeError);
});

describe("the published schema of a diagnosis", () => {
  const schema = z.fromJSONSchema(
    JSON.parse(readFileSync(new URL("public/schema/diagnosis-1.schema.json", project), "utf8")),
  );
  const valid = {
    format: "ressorts/diagnosis",
    schemaVersion: 1,
    createdAt: "2026-11-24T14:02:00Z",
    profile: { name: "Valvert", kind: "commune" },
    answers: { "imp-portage": { value: 2 }, "imp-focus": { value: "unknown" } },
    flows: [{ id: "f", flow: "bois", answers: { knowledge: { value: 3 } } }],
  };

  test("accepts a diagnosis", () => {
    expect(schema.safeParse(valid).success).toBe(true);
  });

  test.each([
    ["a level out of range", { ...valid, answers: { "imp-portage": { value: 4 } } }],
    ["an unknown key", { ...valid, score: 1 }],
    [
      "an unknown criterion of a flow",
      { ...valid, flows: [{ id: "f", flow: "bois", answers: { x: { value: 1 } } }] },
    ],
    ["a missing profile", { format: valid.format, schemaVersion: 1 }],
    ["a kind of territory that does not exist", { ...valid, profile: { name: "Valvert", kind: "duchy" } }],
    ["another version", { ...valid, schemaVersion: 2 }],
  ])("refuses %s", (_, file) => {
    expect(schema.safeParse(file).success).toBe(false);
  });
});
