import { expect, test } from "vitest";
import { catalogue } from "#content";
import { uniform } from "../report/fixtures.ts";
import { partOf, wordOf, wordsOf } from "../report/word.ts";
import { all } from "../report/xml.ts";
import { hostile, hostileDocument } from "./hostile.ts";

const word = await wordOf(hostileDocument(), "fr");
const harmless = await wordOf(uniform(2, 2, 1), "fr");
const instructions = (of: typeof word) =>
  Object.values(of.xml)
    .flatMap((part) => all(part, "w:instrText"))
    .map(({ text }) => text.trim().split(" ")[0]);
const targets = (of: typeof word) =>
  Object.entries(of.xml)
    .filter(([path]) => path.endsWith(".rels"))
    .flatMap(([, part]) => part.children.map(({ attributes }) => attributes));
const ours = new Set(JSON.stringify(catalogue).match(/https?:\/\/[^"\\]+/g));

test("what is typed is no field, no object and no link of the text for word processors", () => {
  expect([...new Set(instructions(word))].toSorted()).toEqual(
    [...new Set(instructions(harmless))].toSorted(),
  );
  for (const part of Object.values(word.xml)) {
    for (const name of [
      "w:fldSimple",
      "w:object",
      "w:altChunk",
      "w:control",
      "w:attachedTemplate",
      "w:script",
    ]) {
      expect(all(part, name)).toEqual([]);
    }
  }
  const outside = targets(word).filter(({ TargetMode }) => TargetMode === "External");
  expect(outside.filter(({ Target = "" }) => !ours.has(Target))).toEqual([]);
  expect([...new Set(targets(word).map(({ Type }) => Type))].toSorted()).toEqual(
    [...new Set(targets(harmless).map(({ Type }) => Type))].toSorted(),
  );
});

test("and every word of it is there, as it was typed", () => {
  const spaced = (text: string) => text.replace(/\s+/g, " ");
  const said = spaced(wordsOf(partOf(word, "word/document.xml")));
  expect(hostile.filter((text) => !said.includes(spaced(text)))).toEqual([]);
});
