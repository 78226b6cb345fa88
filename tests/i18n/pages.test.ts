import { describe, expect, it, test } from "vitest";
import { method } from "#domain";
import {
  accessibilityPage,
  constants,
  howItWorksPage,
  methodPage,
  methodWords,
  type PageText,
  type Part,
  sourcesPage,
  workshopPage,
  yourDataPage,
} from "#i18n";

const pages = { accessibilityPage, howItWorksPage, methodPage, sourcesPage, workshopPage, yourDataPage };

const kindOf = (part: Part) => (typeof part === "string" ? "paragraph" : Object.keys(part).sort().join());
const shapeOf = ({ sections }: PageText) =>
  sections.map(({ id, parts }) => ({ id, parts: parts.map(kindOf) }));

const wordsOf = (part: Part): readonly string[] => {
  if (typeof part === "string") return [part];
  if ("list" in part) return part.list;
  if ("link" in part) return [part.link];
  return [part.table.caption, ...part.table.head, ...part.table.rows.flat()];
};
const sentencesOf = ({ title, lead, sections }: PageText) => [
  title,
  lead,
  ...sections.flatMap((section) => [section.title, ...section.parts.flatMap(wordsOf)]),
];

describe.each(Object.entries(pages))("%s", (_, { fr, en }) => {
  it("has the same sections, in the same order, in both languages", () => {
    expect(shapeOf(en)).toEqual(shapeOf(fr));
  });

  it("is typeset: no ordinary space before a high sign in French, no French marks in English", () => {
    expect(sentencesOf(fr).filter((words) => / [:;!?%»]|« |['"]| {2}/.test(words))).toEqual([]);
    expect(sentencesOf(en).filter((words) => /\s[:;!?%]|[«»'"]| {2}/.test(words))).toEqual([]);
  });
});

test("every constant of the method has a label and a value people can read, in both languages", () => {
  const names = Object.keys(method).sort();
  expect(Object.keys(methodWords.fr.constants).sort()).toEqual(names);
  expect(Object.keys(methodWords.en.constants).sort()).toEqual(names);
  expect(constants.fr).toEqual({
    tolerance: "un milliardième",
    levels: "3",
    enoughCoverage: "1/2",
    stageAcquired: "2/3",
    stageUnderway: "1/3",
    leap: "0,15",
    opportunity: "1/3",
    readiness: "1/2",
    lowLoopRate: "0,1",
    highLoopRate: "0,6",
    gap: "0,15",
    bystander: "1/3",
    posture: "1/2",
    cells: "1 ; 1/2",
    misfit: "0,75",
    need: "1/3",
    first: "1/2",
    clarifications: "5",
  });
});
