import { describe, expect, test } from "vitest";
import { type Condition, meets, type Profile } from "#domain";
import { only } from "./builders.ts";
import { called, order, unknown } from "./calls.ts";
import { capitalCondition, lever } from "./small-catalogue.ts";

describe("a condition", () => {
  const profile = (given: Partial<Profile>): Profile => ({ name: "Valvert", kind: "commune", ...given });
  const reason = { fr: "Pourquoi", en: "Why" };

  test.each<[string, Partial<Profile>, Partial<Condition>, boolean]>([
    ["of kind: is one of them", { kind: "petr" }, { kinds: ["pnr", "petr"] }, true],
    ["of kind: is not", { kind: "commune" }, { kinds: ["pnr", "petr"] }, false],
    ["at least 5,000: has them", { population: 5000 }, { populationAtLeast: 5000 }, true],
    ["at least 5,000: has 4,999", { population: 4999 }, { populationAtLeast: 5000 }, false],
    ["at least 5,000: not given", {}, { populationAtLeast: 5000 }, true],
    ["below 5,000: has 4,999", { population: 4999 }, { populationBelow: 5000 }, true],
    ["below 5,000: has 5,000", { population: 5000 }, { populationBelow: 5000 }, false],
    ["below 5,000: not given", {}, { populationBelow: 5000 }, true],
    ["at least 1: has none", { population: 0 }, { populationAtLeast: 1 }, false],
    ["of power: holds one", { powers: ["mobilite", "dechets"] }, { powers: ["economie", "dechets"] }, true],
    ["of power: holds others", { powers: ["mobilite"] }, { powers: ["economie", "dechets"] }, false],
    ["of power: holds none", { powers: [] }, { powers: ["economie"] }, false],
    ["of power: not given", {}, { powers: ["economie"] }, true],
    ["without parts: excludes nothing", { population: 1, powers: [] }, {}, true],
  ])("%s", (_, given, condition, met) => {
    expect(meets(profile(given), { reason, ...condition })).toBe(met);
  });

  test("holds when each part given holds", () => {
    const fitting: Profile = profile({ kind: "commune", population: 5000, powers: ["economie"] });
    expect(meets(fitting, capitalCondition)).toBe(true);
    expect(meets({ ...fitting, kind: "metropole" }, capitalCondition)).toBe(false);
    expect(meets({ ...fitting, population: 4999 }, capitalCondition)).toBe(false);
    expect(meets({ ...fitting, population: 99_999 }, capitalCondition)).toBe(true);
    expect(meets({ ...fitting, population: 100_000 }, capitalCondition)).toBe(false);
    expect(meets({ ...fitting, powers: ["mobilite"] }, capitalCondition)).toBe(false);
  });

  test("that is none excludes nobody", () => {
    expect(meets(profile({}), null)).toBe(true);
  });
});

describe("a lever is excluded", () => {
  const acts = { vision: 1, projet: 1, culture: 1 };

  test("with the condition that is not met, never silently", () => {
    const it = lever("it", acts, { condition: capitalCondition });
    const profile = { population: 300 };
    expect(called([lever("other", acts), it], { vision: [0, 1] }, { profile })).toMatchObject({
      levers: {
        emergence: [{ id: "other" }],
        implementation: [{ id: "other" }],
        sustaining: [{ id: "other" }],
      },
      excludedLevers: [{ id: "it", condition: capitalCondition }],
    });
    expect(order(called([it], { vision: [0, 1] }).levers.emergence)).toEqual(["it"]);
  });

  test("as not applicable when none of its members concerns the territory", () => {
    const { levers, excludedLevers } = called([lever("it", acts)], {});
    expect(levers).toEqual({ emergence: [], implementation: [], sustaining: [] });
    expect(excludedLevers).toEqual([{ id: "it", condition: "notApplicable" }]);
    const listed = called([lever("it", { "flows.outlets": 1 })], { "flows.outlets": unknown });
    expect(listed.excludedLevers).toEqual([]);
    expect(only(listed.levers.emergence).state).toBe("mayApply");
  });

  test("for its condition first, in the deck's order", () => {
    const { excludedLevers } = called(
      [lever("one", acts), lever("two", acts, { condition: capitalCondition }), lever("three", acts)],
      {},
      { profile: { kind: "pnr" } },
    );
    expect(excludedLevers).toEqual([
      { id: "one", condition: "notApplicable" },
      { id: "two", condition: capitalCondition },
      { id: "three", condition: "notApplicable" },
    ]);
  });
});
