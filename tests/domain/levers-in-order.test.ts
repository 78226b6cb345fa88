import { describe, expect, test } from "vitest";
import { near, territory } from "./builders.ts";
import { called, type Known, order, unknown } from "./calls.ts";
import { capitalCondition, lever } from "./small-catalogue.ts";

describe("within a phase the levers are ordered", () => {
  const secondary = { emergence: "secondary", implementation: "none", sustaining: "none" } as const;
  const members: Record<string, Known> = {
    volonte: [0, 1],
    diagnostic: [0.5, 1],
    vision: [0.2, 1],
    projet: [1, 1],
    culture: unknown,
    pratiques: [1, 0.6],
  };

  test("applies, may apply, covered; then primary; then by relevance, null last; then the deck's order", () => {
    const { levers } = called(
      [
        lever("covered, secondary", { projet: 1 }, { cells: secondary }),
        lever("covered", { projet: 1 }),
        lever("may apply, secondary", { projet: 1, culture: 1 }, { cells: secondary }),
        lever("may apply, null", { culture: 1 }),
        lever("may apply, relevance 0", { projet: 1, culture: 1 }),
        lever("may apply, secondary, null", { culture: 1 }, { cells: secondary }),
        lever("applies, secondary 1/2", { volonte: 1 }, { cells: secondary }),
        lever("applies, 1/2", { diagnostic: 1 }),
        lever("applies, 4/5", { vision: 1 }),
        lever("applies, 1/2 again", { diagnostic: 2 }),
        lever("covered again", { projet: 3 }),
      ],
      members,
    );
    expect(order(levers.emergence)).toEqual([
      "applies, 4/5",
      "applies, 1/2",
      "applies, 1/2 again",
      "applies, secondary 1/2",
      "may apply, relevance 0",
      "may apply, null",
      "may apply, secondary",
      "may apply, secondary, null",
      "covered",
      "covered again",
      "covered, secondary",
    ]);
    expect(order(levers.implementation)).toEqual([
      "applies, 4/5",
      "applies, 1/2",
      "applies, 1/2 again",
      "may apply, relevance 0",
      "may apply, null",
      "covered",
      "covered again",
    ]);
  });

  test("ties are ties, though two sums of the same need differ in the last digit", () => {
    const { levers } = called([lever("first", { a: 1, b: 1, c: 1 }), lever("second", { d: 1 })], {
      a: [0.9, 1],
      b: [0.8, 1],
      c: [0, 1],
      d: [1 - 1.3 / 3, 1],
    });
    const [first, second] = levers.emergence;
    expect(first?.relevance).toBeCloseTo(second?.relevance ?? 0, 12);
    expect(order(levers.emergence)).toEqual(["first", "second"]);
    const swapped = called([lever("second", { d: 1 }), lever("first", { a: 1, b: 1, c: 1 })], {
      a: [0.9, 1],
      b: [0.8, 1],
      c: [0, 1],
      d: [1 - 1.3 / 3, 1],
    });
    expect(order(swapped.levers.emergence)).toEqual(["second", "first"]);
  });
});

test("a lever already used keeps its place, and is marked", () => {
  const levers = [lever("one", { vision: 1 }), lever("two", { vision: 1 })];
  const found = called(levers, { vision: [0, 1] }, { inUse: ["two"] }).levers.emergence;
  expect(found.map(({ id, inUse }) => [id, inUse])).toEqual([
    ["one", false],
    ["two", true],
  ]);
});

describe("the levers of a whole territory", () => {
  test("follow its verdict, its phase now and what it already uses", () => {
    const { levers, excludedLevers, phaseNow, positioning } = territory({ population: 4000 })
      .answering({
        volonte: 0,
        diagnostic: 3,
        acteurs: 3,
        "ani-animateur": 0,
        porteur: 3,
        exploitant: 3,
        investisseur: 3,
        accompagnement: 0,
        outillage: 0,
        vision: "notApplicable",
        projet: "notApplicable",
        culture: "notApplicable",
      })
      .withFlow("wood", { knowledge: 3, leader: 0 })
      .using("animation")
      .assessed();
    expect([phaseNow, positioning.verdict]).toEqual(["emergence", "actor"]);
    expect(excludedLevers).toEqual([
      { id: "capital", condition: capitalCondition },
      { id: "commande", condition: "notApplicable" },
    ]);
    const shown = levers.emergence.map(({ id, cell, fit, relevance, state, first, inUse }) => ({
      id,
      cell,
      fit,
      relevance,
      state,
      first,
      inUse,
    }));
    expect(shown).toEqual(
      near([
        // volonte 0 of weight 2, the two others at 3: need 2/4
        {
          id: "ingenierie",
          cell: "primary",
          fit: 1,
          relevance: 0.5,
          state: "applies",
          first: true,
          inUse: false,
        },
        // ani-animateur and flows.leader at 0, acteurs 3 of weight 2: need 2/4, for a facilitator
        {
          id: "animation",
          cell: "secondary",
          fit: 0.75,
          relevance: 0.1875,
          state: "applies",
          first: false,
          inUse: true,
        },
      ]),
    );
    expect(order(levers.implementation)).toEqual(["animation", "ingenierie"]);
    expect(order(levers.sustaining)).toEqual(["animation"]);
  });
});
