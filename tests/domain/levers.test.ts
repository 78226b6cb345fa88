import { describe, expect, test } from "vitest";
import { essentialMembers, type Lever, type PhaseId, type Verdict } from "#domain";
import { figures, near, only } from "./builders.ts";
import { called, type Known, theLever, unknown } from "./calls.ts";
import { lever, smallCatalogue } from "./small-catalogue.ts";

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
