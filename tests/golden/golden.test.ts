import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assessmentFile } from "#domain";
import { examples, goldenOf, goldens, goldenText, jsonFilesIn } from "../../scripts/golden-files.ts";
import { territory } from "../domain/builders.ts";
import { smallCatalogue } from "../domain/small-catalogue.ts";

const names = jsonFilesIn(examples);

test("there are examples, and each has what it is expected to conclude (npm run golden)", () => {
  expect(names, "public/examples holds no JSON file").not.toEqual([]);
  expect(jsonFilesIn(goldens)).toEqual(names);
});

test.each(names)("%s concludes what it did; if it rightly changed: npm run golden", (name) => {
  expect(JSON.parse(goldenText(name))).toEqual(JSON.parse(readFileSync(new URL(name, goldens), "utf8")));
});

test.each(names)("%s is written as npm run golden writes it", (name) => {
  expect(readFileSync(new URL(name, goldens), "utf8") === goldenText(name)).toBe(true);
});

test("no word of a territory or of the catalogue is in it", () => {
  const { document } = territory({ name: "Valvert", population: 900 })
    .withFlow("f", { knowledge: 2 })
    .withResource("r", { known: 1 }, { name: "Scierie" });
  const words = JSON.stringify(goldenOf(assessmentFile(document, smallCatalogue)));
  expect(
    ["Valvert", "Scierie", "reserved", "(fr)", smallCatalogue.version].filter((word) => words.includes(word)),
  ).toEqual([]);
});
