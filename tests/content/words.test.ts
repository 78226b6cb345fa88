import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import type { Text } from "#domain";
import { derivedMemberTerms, typeset } from "#i18n";

/** Every text of the catalogue, with where it stands. */
function textsOf(value: unknown, path: string): { path: string; text: Text }[] {
  if (typeof value !== "object" || value === null) return [];
  if ("fr" in value && "en" in value) return [{ path, text: value as Text }];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, `${path}.${key}`));
}

const texts = textsOf(catalogue, "catalogue");
const levels = [...catalogue.criteria, ...catalogue.flowCriteria, ...catalogue.resourceNotes].flatMap(
  (criterion) => criterion.levels.map((text, level) => ({ path: `${criterion.id} ${level}`, text })),
);

describe("level sentences", () => {
  test.each(["fr", "en"] as const)("have one to twenty words and end with a full stop, in %s", (lang) => {
    const wrong = levels.filter(
      ({ text }) => text[lang].split(/\s+/).length > 20 || !text[lang].endsWith("."),
    );
    expect(wrong).toEqual([]);
  });

  test("never stand twice in one criterion", () => {
    const repeated = [...catalogue.criteria, ...catalogue.flowCriteria, ...catalogue.resourceNotes].filter(
      (criterion) => new Set(criterion.levels.flatMap(({ fr, en }) => [fr, en])).size !== 8,
    );
    expect(repeated).toEqual([]);
  });
});

describe("typography", () => {
  test("no straight apostrophe or quotation mark, no double space", () => {
    expect(texts.filter(({ text }) => /['"]| {2}/.test(text.fr + text.en)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test("French puts a space before : ; ! ? % and inside guillemets", () => {
    const wrong = texts.filter(({ text }) =>
      /[^\s\d]:(?=\s)|[^\s][;!?%»]|«[^\s]/u.test(text.fr.replace(/https?:\S+/g, "")),
    );
    expect(wrong.map(({ path, text }) => `${path}: ${text.fr}`)).toEqual([]);
  });

  test("English puts none, and keeps no French marks", () => {
    const wrong = texts.filter(({ text }) => / [:;!?%]|[«»]/.test(text.en));
    expect(wrong.map(({ path, text }) => `${path}: ${text.en}`)).toEqual([]);
  });

  test("typesetting French leaves no ordinary space before a high sign", () => {
    expect(
      texts.map(({ text }) => typeset(text.fr, "fr")).filter((text) => / [:;!?%»]|« /.test(text)),
    ).toEqual([]);
  });
});

describe("facts", () => {
  const facts = [
    ...catalogue.references,
    ...catalogue.levers.flatMap(({ card }) => [...card.who, ...card.legal]),
    ...catalogue.cases.flatMap((study) => study.facts),
  ];

  test("were all checked in the month the catalogue says", () => {
    expect(facts.filter(({ checked }) => checked !== "2026-11")).toEqual([]);
  });

  test("every lever says who offers it and on what basis", () => {
    expect(catalogue.levers.filter(({ card }) => card.who.length === 0 || card.legal.length === 0)).toEqual(
      [],
    );
  });

  test("no case is said to be running", () => {
    const claims = /en activité|est actif|fonctionne aujourd’hui|currently|is running|still runs/i;
    expect(textsOf(catalogue.cases, "cases").filter(({ text }) => claims.test(text.fr + text.en))).toEqual(
      [],
    );
  });

  test("the matrix says that it is this project’s reading", () => {
    expect(
      [catalogue.notes.matrix.fr, catalogue.notes.matrix.en].map((note) => /propre à|own reading/.test(note)),
    ).toEqual([true, true]);
  });
});

test("every derived member a lever or stage can name has a title in the report", () => {
  const derived = [...catalogue.stages, ...catalogue.axes]
    .flatMap(({ members }) => members)
    .concat(
      catalogue.levers.flatMap(({ actsOn }) =>
        actsOn.map(({ member, weight }) => ({ member, weight, essential: false })),
      ),
    )
    .map(({ member }) => member)
    .filter((member) => member.includes("."));
  expect(derived.filter((member) => !(member in derivedMemberTerms))).toEqual([]);
});
