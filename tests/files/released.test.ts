import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import { readDocument, schemaVersion } from "#domain";
import { readDocumentFile, writeDocument } from "#files";
import { problemSentence } from "#i18n";

const folder = new URL("fixtures/", import.meta.url);
const versions = readdirSync(folder).sort();
const read = (path: string): string => readFileSync(new URL(path, folder), "utf8");
const files = versions.flatMap((version) =>
  readdirSync(new URL(`${version}/`, folder))
    .filter((name) => name.endsWith(".ressorts.json"))
    .map((name) => [version, name.replace(".ressorts.json", "")] as const),
);

test("every released version of the schema has its files, three at least", () => {
  expect(versions).toEqual(Array.from({ length: schemaVersion }, (_, index) => `v${index + 1}`));
  for (const version of versions) {
    expect(files.filter(([of]) => of === version).length).toBeGreaterThanOrEqual(3);
  }
});

describe("a file of a released version opens for ever, as it did", () => {
  test.each(files)("%s/%s", (version, name) => {
    const text = read(`${version}/${name}.ressorts.json`);
    expect(JSON.parse(text.replace("\ufeff", "")).schemaVersion).toBe(Number(version.slice(1)));
    expect(readDocumentFile(text, catalogue)).toEqual({
      ok: true,
      ...JSON.parse(read(`${version}/${name}.reading.json`)),
    });
  });

  test.each(["express", "full"])("v1/%s is written again to the byte", (name) => {
    const text = read(`v1/${name}.ressorts.json`);
    const reading = readDocumentFile(text, catalogue);
    expect(reading.ok && writeDocument(reading.document)).toBe(text);
  });

  test("v1/full holds every field there was", () => {
    const named = new Set<string>();
    JSON.parse(read("v1/full.ressorts.json"), (key, value) => {
      if (Number.isNaN(Number(key))) named.add(key);
      return value;
    });
    const schema = JSON.parse(
      readFileSync(new URL("../../public/schema/diagnosis-1.schema.json", import.meta.url), "utf8"),
    );
    const fields = new Set<string>();
    JSON.stringify(schema, (key, value) => {
      if (key === "properties") for (const field of Object.keys(value)) fields.add(field);
      return value;
    });
    expect([...fields].filter((field) => !named.has(field))).toEqual([]);
  });
});

test("a file of a version to come is refused with a sentence", () => {
  const text = read("v1/express.ressorts.json").replace('"schemaVersion": 1', '"schemaVersion": 2');
  const reading = readDocument(text, catalogue);
  if (reading.ok) throw new Error("It was opened");
  expect(reading.problems.map((problem) => problemSentence(problem, "fr"))).toEqual([
    "Ce fichier vient d’une version plus récente de Ressorts (schéma 2, celui-ci lit jusqu’au 1). Mettez Ressorts à jour, puis rouvrez-le.",
  ]);
  expect(reading.problems.map((problem) => problemSentence(problem, "en"))).toEqual([
    "This file comes from a newer version of Ressorts (schema 2; this one reads up to 1). Update Ressorts, then open it again.",
  ]);
});
