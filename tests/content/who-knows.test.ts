import { expect, it } from "vitest";
import { catalogue, questionnaire } from "#content";

const keys = [
  ...catalogue.criteria.map(({ id }) => id),
  ...catalogue.flowCriteria.map(({ id }) => `flows.${id}`),
  ...catalogue.resourceNotes.map(({ id }) => `resources.${id}`),
];

it("says of every question who might know", () => {
  expect(Object.keys(catalogue.whoKnows).toSorted()).toEqual(keys.toSorted());
});

it("says it as the end of a sentence", () => {
  const said = Object.values(catalogue.whoKnows).flatMap(({ fr, en }) => [fr, en]);
  expect(said.filter((text) => !/^\p{Ll}.*[^.]\.$/u.test(text))).toEqual([]);
});

it("stays out of what the questions wait for", () => {
  expect(questionnaire.whoKnows).toEqual({});
});
