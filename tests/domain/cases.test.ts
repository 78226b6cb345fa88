import { expect, test } from "vitest";
import { type CaseStudy, type Catalogue, nearestCases } from "#domain";
import { territory } from "./builders.ts";
import { smallCatalogue } from "./small-catalogue.ts";

const [model] = smallCatalogue.cases;

const study = (id: string, given: Partial<CaseStudy>): CaseStudy => {
  if (!model) throw new Error("A case expected");
  return { ...model, id, flows: [], role: "both", stages: [], ...given };
};

const near = (cases: CaseStudy[], described = territory(), most?: number) => {
  const catalogue: Catalogue = { ...smallCatalogue, cases };
  const { document, assessed } = described;
  return nearestCases(document, assessed(), catalogue, most).map(({ id }) => id);
};

/** A council that runs things itself, still in its first stage. */
const actor = territory().answering({ porteur: 3, exploitant: 3, accompagnement: 0, outillage: 0 });

test("the nearest cases share flows first, then the role of the verdict, then the current stage", () => {
  const cases = [
    study("nothing", {}),
    study("stage", { stages: ["impulser"] }),
    study("role", { role: "actor" }),
    study("role and stage", { role: "actor", stages: ["animer", "impulser"] }),
    study("one flow", { flows: ["bois", "autre"] }),
    study("two flows", { flows: ["bois", "dechets"] }),
    study("one flow and stage", { flows: ["dechets"], stages: ["impulser"] }),
  ];
  const described = actor.withFlow("a").withFlow("b", {}, { flow: "dechets" }).withFlow("c");
  expect(near(cases, described, 7)).toEqual([
    "two flows",
    "one flow and stage",
    "one flow",
    "role and stage",
    "role",
    "stage",
    "nothing",
  ]);
  expect(near(cases, described)).toEqual(["two flows", "one flow and stage", "one flow"]);
});

test("among cases with as many flows in common, the one with fewest others is nearer", () => {
  const cases = [
    study("wide", { flows: ["bois", "dechets", "autre"], role: "actor", stages: ["impulser"] }),
    study("narrow", { flows: ["bois"] }),
    study("half", { flows: ["bois", "autre"] }),
  ];
  expect(near(cases, actor.withFlow("a"))).toEqual(["narrow", "half", "wide"]);
});

test("a document that tells of a case is not given that case", () => {
  const cases = [study("one", { flows: ["bois"] }), study("two", {})];
  const { document, assessed } = actor.withFlow("a");
  const near = (id: string) =>
    nearestCases({ ...document, id }, assessed(), { ...smallCatalogue, cases }).map((found) => found.id);
  expect([near("cas-one"), near("one")]).toEqual([["two"], ["one", "two"]]);
});

test("ties keep the catalogue's order, and no flow means none in common", () => {
  const cases = [study("one", { flows: ["bois"] }), study("two", {}), study("three", { role: "actor" })];
  expect(near(cases)).toEqual(["one", "two", "three"]);
  expect(near(cases, actor)).toEqual(["three", "one", "two"]);
});

test("no stage is shared once all are acquired", () => {
  const all = Object.fromEntries(smallCatalogue.criteria.map(({ id }) => [id, 3 as const]));
  const done = territory()
    .answering(all)
    .withFlow("f", { knowledge: 3, leader: 3, outlets: 3 }, { flow: "autre" });
  expect(done.assessed().currentStage).toBe("sustaining");
  const cases = [study("one", { role: "actor" }), study("two", { role: "actor", stages: ["structurer"] })];
  expect(near(cases, done)).toEqual(["one", "two"]);
});
