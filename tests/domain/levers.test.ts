import { describe, expect, test } from "vitest";
import {
  type Assessment,
  type Condition,
  essentialMembers,
  type Lever,
  type LeverAssessment,
  meets,
  type PhaseId,
  type Profile,
  type Verdict,
} from "#domain";
import { assessLevers } from "../../src/domain/levers.ts";
import { figures, knowing, near, only, territory } from "./builders.ts";
import { capitalCondition, lever, smallCatalogue } from "./small-catalogue.ts";

type Known = readonly [point: number | null, coverage: number];
const unknown: Known = [null, 0];

/** The levers of a territory of which these members are known; `volonte`, `acteurs`, `flows.leader` and `gouvernance` are essential. */
function called(
  levers: Lever[],
  members: Record<string, Known>,
  given: { verdict?: Verdict; phaseNow?: PhaseId; profile?: Partial<Profile>; inUse?: string[] } = {},
): Pick<Assessment, "levers" | "excludedLevers"> {
  const { verdict = "both", phaseNow = "emergence", profile = {}, inUse = [] } = given;
  return assessLevers(
    territory(profile).using(...inUse).document,
    { ...smallCatalogue, levers },
    knowing(members),
    { verdict, phaseNow },
  );
}

/** The one lever in the phase now, where it is primary. */
const theLever = (
  actsOn: Record<string, number>,
  members: Record<string, Known>,
  given: Parameters<typeof called>[2] = {},
): LeverAssessment => only(called([lever("it", actsOn)], members, given).levers.emergence);

const order = (levers: readonly LeverAssessment[]): string[] => levers.map(({ id }) => id);

test("the essential members are those of all stages", () => {
  expect([...essentialMembers(smallCatalogue)]).toEqual([
    "volonte",
    "acteurs",
    "flows.leader",
    "gouvernance",
  ]);
});

describe("the need of a lever", () => {
  test("is what its members lack, weighted, with the reasons that say so", () => {
    const found = theLever(
      { volonte: 2, diagnostic: 1, "flows.knowledge": 1 },
      { volonte: [1 / 3, 1], diagnostic: unknown, "flows.knowledge": [0, 0.5] },
    );
    // covered 2 + 1/2 of 4; lacking 2·2/3 + 1/2·1
    expect(found).toEqual(
      near({
        id: "it",
        cell: "primary",
        need: {
          point: 11 / 15,
          coverage: 5 / 8,
          low: 11 / 24,
          high: 20 / 24,
          contributions: [
            { id: "volonte", weight: 2, coverage: 1, point: 2 / 3 },
            { id: "diagnostic", weight: 1, coverage: 0, point: null },
            { id: "flows.knowledge", weight: 1, coverage: 0.5, point: 1 },
          ],
        },
        fit: 1,
        relevance: 11 / 15,
        state: "applies",
        first: true,
        inUse: false,
        reasons: [
          { member: "volonte", point: 1 / 3, coverage: 1, contribution: 8 / 15 },
          { member: "flows.knowledge", point: 0, coverage: 0.5, contribution: 1 / 5 },
        ],
      }),
    );
  });

  test("is that of the members that have not left", () => {
    const found = theLever({ diagnostic: 3, vision: 1, projet: 1 }, { vision: [0, 1], projet: [0.5, 1] });
    expect(figures(found.need)).toEqual(near({ point: 0.75, coverage: 1, low: 0.75, high: 0.75 }));
    expect(found.reasons).toEqual(
      near([
        { member: "vision", point: 0, coverage: 1, contribution: 0.5 },
        { member: "projet", point: 0.5, coverage: 1, contribution: 0.25 },
      ]),
    );
  });
});

describe("the reasons", () => {
  test("are the largest contribution first, ties as the lever lists them", () => {
    const { reasons } = theLever(
      { diagnostic: 1, vision: 1, projet: 3, culture: 1 },
      { diagnostic: [0.5, 1], vision: [0, 1], projet: [0.9, 1], culture: [0.5, 1] },
    );
    expect(reasons).toEqual(
      near([
        { member: "vision", point: 0, coverage: 1, contribution: 1 / 6 },
        { member: "diagnostic", point: 0.5, coverage: 1, contribution: 1 / 12 },
        { member: "culture", point: 0.5, coverage: 1, contribution: 1 / 12 },
        { member: "projet", point: 0.9, coverage: 1, contribution: 0.05 },
      ]),
    );
  });

  test("tie when they differ by less than can be told", () => {
    // 0.1 + 0.2 is not quite 0.3, and 3·0.1 is not either
    const { reasons } = theLever(
      { diagnostic: 1, vision: 3, projet: 1 },
      { diagnostic: [1 - 0.3, 1], vision: [1 - 0.1, 1], projet: [1 - (0.1 + 0.2), 1] },
    );
    expect(reasons.map(({ member }) => member)).toEqual(["diagnostic", "vision", "projet"]);
  });

  test("leave out what lacks nothing and what is not known", () => {
    const { reasons } = theLever(
      { diagnostic: 1, vision: 1, projet: 1 },
      { diagnostic: [1, 1], vision: unknown, projet: [1 / 3, 1] },
    );
    expect(reasons).toEqual(near([{ member: "projet", point: 1 / 3, coverage: 1, contribution: 1 / 3 }]));
    expect(theLever({ vision: 1 }, { vision: unknown }).reasons).toEqual([]);
  });
});

describe("the state of a lever", () => {
  const state = (actsOn: Record<string, number>, members: Record<string, Known>) =>
    theLever(actsOn, members).state;
  const thirds = { diagnostic: 1, vision: 1, projet: 1 };
  const all = (known: Known) => ({ diagnostic: known, vision: known, projet: known });

  test("applies with a need over 1/3, and is covered at 1/3", () => {
    expect(state(thirds, all([2 / 3 - 1e-6, 1]))).toBe("applies");
    expect(state(thirds, all([2 / 3, 1]))).toBe("covered");
    expect(state(thirds, all([2 / 3 - 0.5e-9, 1]))).toBe("covered");
    expect(state(thirds, all([1, 1]))).toBe("covered");
  });

  test("applies from a coverage of 1/2, and may apply under it", () => {
    const halves = { diagnostic: 2, vision: 1, projet: 1 };
    expect(state(halves, { diagnostic: [0, 1], vision: unknown, projet: unknown })).toBe("applies");
    expect(state(halves, { diagnostic: [0, 0.999], vision: unknown, projet: unknown })).toBe("mayApply");
    expect(state(thirds, all(unknown))).toBe("mayApply");
  });

  test("may apply while need could be over 1/3, and is covered once it cannot", () => {
    expect(state(thirds, { ...all([2 / 3, 1]), projet: unknown })).toBe("mayApply");
    // high exactly 1/3: two members at 3 and one unknown
    expect(state(thirds, { ...all([1, 1]), projet: unknown })).toBe("covered");
    expect(state(thirds, { ...all([0.999, 1]), projet: unknown })).toBe("mayApply");
  });

  describe("with an essential member", () => {
    const acts = { volonte: 1, diagnostic: 1, vision: 1 };
    const done: Record<string, Known> = { diagnostic: [1, 1], vision: [1, 1] };

    test("applies where that is known and not met, however small the need", () => {
      expect(theLever(acts, { ...done, volonte: [0, 1] })).toMatchObject({
        need: { point: expect.closeTo(1 / 3, 9) },
        state: "applies",
      });
      expect(theLever(acts, { ...done, volonte: [0, 0.5] })).toMatchObject({
        need: { point: expect.closeTo(1 / 5, 9) },
        state: "applies",
      });
    });

    test("does not for that alone where it is met, or covered by less than 1/2", () => {
      expect(state(acts, { ...done, volonte: [0.01, 1] })).toBe("covered");
      expect(state(acts, { ...done, volonte: [0, 0.49] })).toBe("covered");
      expect(state(acts, { ...done, volonte: unknown })).toBe("covered");
    });

    test("does not for that alone where the member is not essential", () => {
      expect(state({ projet: 1, diagnostic: 1, vision: 1 }, { ...done, projet: [0, 1] })).toBe("covered");
    });

    test("applies under a coverage of 1/2 all the same", () => {
      expect(
        theLever(
          { volonte: 1, diagnostic: 2, vision: 2 },
          {
            volonte: [0, 1],
            diagnostic: unknown,
            vision: unknown,
          },
        ),
      ).toMatchObject({ need: { coverage: expect.closeTo(1 / 5, 9) }, state: "applies" });
    });
  });
});

describe("fit", () => {
  test.each<[Lever["suits"], Verdict, number]>([
    ["actor", "facilitator", 0.75],
    ["facilitator", "actor", 0.75],
    ["actor", "actor", 1],
    ["facilitator", "facilitator", 1],
    ["actor", "both", 1],
    ["facilitator", "both", 1],
    ["actor", "bystander", 1],
    ["facilitator", "undetermined", 1],
    ["either", "actor", 1],
    ["either", "facilitator", 1],
  ])("of a lever for %s with the verdict %s is %f", (suits, verdict, fit) => {
    const it = lever("it", { vision: 1 }, { suits });
    const { levers } = called([it], { vision: [0, 1] }, { verdict });
    expect(only(levers.emergence)).toMatchObject({ fit, relevance: fit });
  });
});

describe("relevance is cell·need·fit", () => {
  test("per phase, a lever having no place where its cell is none", () => {
    const it = lever(
      "it",
      { vision: 1 },
      { cells: { emergence: "primary", implementation: "secondary", sustaining: "none" }, suits: "actor" },
    );
    const { levers, excludedLevers } = called([it], { vision: [0.2, 1] }, { verdict: "facilitator" });
    expect(only(levers.emergence)).toMatchObject(near({ cell: "primary", relevance: 0.6 }));
    expect(only(levers.implementation)).toMatchObject(near({ cell: "secondary", relevance: 0.3 }));
    expect(levers.sustaining).toEqual([]);
    expect(excludedLevers).toEqual([]);
  });

  test("is null where nothing is known of the need", () => {
    expect(theLever({ vision: 1 }, { vision: unknown })).toMatchObject({
      relevance: null,
      state: "mayApply",
      first: false,
    });
  });
});

describe("first, « à engager d'abord »", () => {
  const cells = { emergence: "primary", implementation: "secondary", sustaining: "primary" } as const;
  const firsts = (actsOn: Record<string, number>, members: Record<string, Known>, phaseNow: PhaseId) => {
    const { levers } = called([lever("it", actsOn, { cells })], members, { phaseNow });
    return [levers.emergence, levers.implementation, levers.sustaining].map((phase) => only(phase).first);
  };

  test("is in the phase now alone", () => {
    expect(firsts({ vision: 1 }, { vision: [0, 1] }, "emergence")).toEqual([true, false, false]);
    expect(firsts({ vision: 1 }, { vision: [0, 1] }, "sustaining")).toEqual([false, false, true]);
  });

  test("needs a relevance over 1/2", () => {
    expect(firsts({ vision: 1 }, { vision: [0.5, 1] }, "emergence")).toEqual([false, false, false]);
    expect(firsts({ vision: 1 }, { vision: [0.499, 1] }, "emergence")).toEqual([true, false, false]);
    // secondary: 1/2 at most
    expect(firsts({ vision: 1 }, { vision: [0, 1] }, "implementation")).toEqual([false, false, false]);
  });

  test("or a primary cell and an essential member that is not met", () => {
    const acts = { volonte: 1, diagnostic: 1, vision: 1 };
    const barely: Record<string, Known> = { volonte: [0, 1], diagnostic: [1, 1], vision: [1, 1] };
    expect(firsts(acts, barely, "emergence")).toEqual([true, false, false]);
    expect(firsts(acts, barely, "implementation")).toEqual([false, false, false]);
    expect(firsts(acts, { ...barely, volonte: [0.01, 1] }, "emergence")).toEqual([false, false, false]);
  });

  test("is for a lever that applies, not for one that only may", () => {
    const thin: Record<string, Known> = { diagnostic: [0, 1], vision: unknown, projet: unknown };
    expect(theLever({ diagnostic: 1, vision: 1, projet: 1 }, thin)).toMatchObject({
      relevance: 1,
      state: "mayApply",
      first: false,
    });
  });

  test("is lost with the fit", () => {
    const it = lever("it", { vision: 1 }, { suits: "actor" });
    const first = (verdict: Verdict) =>
      only(called([it], { vision: [0.4, 1] }, { verdict }).levers.emergence).first;
    expect(first("actor")).toBe(true);
    expect(first("facilitator")).toBe(false);
  });
});

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
