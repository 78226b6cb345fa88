import { describe, expect, test } from "vitest";
import type { Quantities, Value } from "#domain";
import { figures, idsOf, near, territory, theFlow } from "./builders.ts";

type Answers = readonly (Value | undefined)[];
const unknown = "unknown";
const none = "notApplicable";

describe("a flow", () => {
  test("has a maturity of four criteria and a readiness of three", () => {
    const flow = theFlow([3, 1, unknown, 2, 3]);
    expect(flow.maturity).toEqual(
      near({
        point: 2 / 3,
        coverage: 0.75,
        low: 0.5,
        high: 0.75,
        contributions: [
          { id: "flows.f.knowledge", weight: 1, coverage: 1, point: 1 },
          { id: "flows.f.capture", weight: 1, coverage: 1, point: 1 / 3 },
          { id: "flows.f.leader", weight: 1, coverage: 0, point: null },
          { id: "flows.f.outlets", weight: 1, coverage: 1, point: 2 / 3 },
        ],
      }),
    );
    expect(figures(flow.readiness)).toEqual(near({ point: 5 / 6, coverage: 2 / 3, low: 5 / 9, high: 8 / 9 }));
    expect(idsOf(flow.readiness.contributions)).toEqual([
      "flows.f.knowledge",
      "flows.f.leader",
      "flows.f.outlets",
    ]);
  });

  test("that nobody rated is anywhere, and could be anything", () => {
    const nothing = { point: null, coverage: 0, low: 0, high: 1 };
    const flow = theFlow([]);
    expect({ ...flow, maturity: figures(flow.maturity), readiness: figures(flow.readiness) }).toEqual({
      id: "f",
      maturity: nothing,
      readiness: nothing,
      opportunity: { point: null, low: 0, high: 1 },
      priority: "toConfirm",
      possiblePriorities: ["launch", "prepare", "consolidate", "watch"],
      loopRate: null,
      roleHeld: null,
      roleIntended: null,
      warnings: [],
    });
  });

  test("whose criteria concern nobody is nothing known, at the top", () => {
    const flow = theFlow([none, none, none, none, none]);
    expect(flow.maturity).toEqual({ point: null, coverage: 0, low: 0, high: 1, contributions: [] });
    expect(flow.readiness).toEqual({ point: null, coverage: 0, low: 0, high: 1, contributions: [] });
    expect(flow.opportunity).toEqual({ point: null, low: 0, high: 1 });
    expect(flow.priority).toBe("toConfirm");
  });

  test("keeps the roles that the council holds and aims at", () => {
    expect(theFlow([], { roleHeld: "none", roleIntended: "facilitator" })).toMatchObject({
      roleHeld: "none",
      roleIntended: "facilitator",
    });
  });
});

describe("opportunity is (P/3)·(1 − C/3)", () => {
  test.each([
    // capture, potential → point, low, high
    [0, 3, 1, 1, 1],
    [0, 1, 1 / 3, 1 / 3, 1 / 3],
    [1, 2, 4 / 9, 4 / 9, 4 / 9],
    [3, 3, 0, 0, 0],
    [unknown, 3, null, 0, 1],
    [unknown, 1, null, 0, 1 / 3],
    [unknown, 0, null, 0, 0],
    [1, unknown, null, 0, 2 / 3],
    [3, undefined, null, 0, 0],
    [none, 2, null, 0, 2 / 3],
    [2, none, null, 0, 1 / 3],
  ] as const)("capture %s and potential %s", (capture, potential, point, low, high) => {
    expect(theFlow([3, capture, 3, 3, potential]).opportunity).toEqual(near({ point, low, high }));
  });
});

describe("the priority, when all is known", () => {
  // answers: knowledge, capture, leader, outlets, potential
  test.each<[string, Answers, string]>([
    ["opportunity 1, readiness 2/3", [2, 0, 2, 2, 3], "launch"],
    ["opportunity exactly 1/3, as 1/3·1", [2, 0, 2, 2, 1], "launch"],
    ["opportunity exactly 1/3, as 1·(1 − 2/3)", [2, 2, 2, 2, 3], "launch"],
    ["opportunity just under, 2/9 as 2/3·1/3", [2, 2, 2, 2, 2], "consolidate"],
    ["opportunity just under, 2/9 as 1/3·2/3", [2, 1, 2, 2, 1], "consolidate"],
    ["opportunity just over, 4/9", [2, 1, 2, 2, 2], "launch"],
    ["readiness exactly 1/2, of two criteria", [1, 0, 2, none, 3], "launch"],
    ["readiness just over, 5/9", [1, 0, 2, 2, 3], "launch"],
    ["readiness just under, 4/9", [1, 0, 1, 2, 3], "prepare"],
    ["knowledge at 0, ready all the same", [0, 0, 3, 3, 3], "prepare"],
    ["leader at 0, ready all the same", [3, 0, 0, 3, 3], "prepare"],
    ["outlets at 0, ready all the same", [3, 0, 3, 0, 3], "prepare"],
    ["nothing ready", [0, 0, 0, 0, 3], "prepare"],
    ["nothing left to capture, ready", [3, 3, 3, 3, 3], "consolidate"],
    ["a 0 does not matter without opportunity", [0, 3, 3, 3, 3], "consolidate"],
    ["no potential, readiness exactly 1/2", [1, 0, none, 2, 0], "consolidate"],
    ["no potential, not ready", [1, 0, 1, 2, 0], "watch"],
    ["nothing at all", [0, 0, 0, 0, 0], "watch"],
  ])("%s", (_, answers, priority) => {
    expect(theFlow(answers)).toMatchObject({ priority, possiblePriorities: [priority] });
  });
});

describe("the priority, when an unknown cannot change it", () => {
  test.each<[string, Answers, string]>([
    ["opportunity sure, a 0 bars launching", [0, 0, unknown, 3, 3], "prepare"],
    ["opportunity sure, a 0 and the rest unknown", [0, 0, undefined, unknown, 1], "prepare"],
    [
      "no opportunity whatever the potential, ready whatever the leader",
      [3, 3, unknown, 3, unknown],
      "consolidate",
    ],
    ["no opportunity whatever is captured, never ready", [1, unknown, unknown, 0, 0], "watch"],
  ])("%s", (_, answers, priority) => {
    expect(theFlow(answers)).toMatchObject({ priority, possiblePriorities: [priority] });
  });
});

describe("the priority to confirm lists what is possible, in the order of the contract", () => {
  test.each<[string, Answers, string[]]>([
    [
      "everything unknown",
      [unknown, unknown, unknown, unknown, unknown],
      ["launch", "prepare", "consolidate", "watch"],
    ],
    [
      "opportunity open, ready or not",
      [2, 0, unknown, 1, unknown],
      ["launch", "prepare", "consolidate", "watch"],
    ],
    ["opportunity sure, ready unless the unknown is a 0", [unknown, 0, 3, 3, 3], ["launch", "prepare"]],
    ["opportunity sure, an absent answer is as open", [3, 0, undefined, 3, 3], ["launch", "prepare"]],
    ["opportunity sure, ready or not", [unknown, 0, 1, 1, 3], ["launch", "prepare"]],
    ["opportunity open, ready for good", [2, 0, 2, 2, unknown], ["launch", "consolidate"]],
    ["opportunity open up to exactly 1/3", [2, unknown, 2, 2, 1], ["launch", "consolidate"]],
    [
      "opportunity open, ready but perhaps a 0",
      [3, 0, 3, unknown, unknown],
      ["launch", "prepare", "consolidate"],
    ],
    ["opportunity open, ready but a 0", [0, 0, 3, 3, unknown], ["prepare", "consolidate"]],
    ["opportunity open, a 0, ready or not", [0, 0, unknown, 3, unknown], ["prepare", "consolidate", "watch"]],
    ["opportunity open, not ready", [1, 0, 1, 2, unknown], ["prepare", "watch"]],
    ["opportunity open, never ready", [0, 0, unknown, 1, unknown], ["prepare", "watch"]],
    ["no opportunity, ready or not", [unknown, 3, 2, 2, 3], ["consolidate", "watch"]],
    ["no opportunity, ready or not, a 0", [0, 3, unknown, 3, 3], ["consolidate", "watch"]],
    ["opportunity sure, readiness concerns nobody", [none, 0, none, none, 3], ["launch", "prepare"]],
    ["no opportunity, readiness concerns nobody", [none, 3, none, none, 3], ["consolidate", "watch"]],
    ["potential concerns nobody", [3, 0, 3, 3, none], ["launch", "consolidate"]],
  ])("%s", (_, answers, possiblePriorities) => {
    expect(theFlow(answers)).toMatchObject({ priority: "toConfirm", possiblePriorities });
  });

  test("at the limits of readiness: exactly 1/2 low is ready, just under is not", () => {
    expect(theFlow([1, 0, 2, none, unknown]).possiblePriorities).toEqual(["launch", "consolidate"]);
    expect(theFlow([1, 0, 1, none, unknown]).possiblePriorities).toEqual(["prepare", "watch"]);
    // high exactly 1/2: leader unknown with knowledge at 0, outlets not applicable
    expect(theFlow([0, 0, unknown, none, 0]).possiblePriorities).toEqual(["consolidate", "watch"]);
  });
});

describe("the loop rate is looped / (entering + produced)", () => {
  test.each<[string, Quantities, number | null]>([
    ["of both", { entering: 60, produced: 40, looped: 25 }, 0.25],
    ["of what enters alone", { entering: 50, looped: 25 }, 0.5],
    ["of what is produced alone", { produced: 100, looped: 25 }, 0.25],
    ["with one given at 0", { entering: 0, produced: 10, looped: 1 }, 0.1],
    ["with nothing looped", { entering: 10, looped: 0 }, 0],
    ["not without what is looped", { entering: 60, produced: 40, leaving: 10 }, null],
    ["not without either of the two", { looped: 5, leaving: 1 }, null],
    ["not of nothing", { entering: 0, produced: 0, looped: 5 }, null],
    ["not of no figures", {}, null],
  ])("%s", (_, quantities, loopRate) => {
    expect(theFlow([], { quantities }).loopRate).toEqual(near(loopRate));
  });
});

describe("a contradiction is a warning", () => {
  const warnings = (capture: Value | undefined, quantities: Quantities) =>
    theFlow([3, capture, 3, 3, 3], { quantities }).warnings;

  test("loopRateBelowLevel: under 10 % with capture at 3", () => {
    expect(warnings(3, { entering: 100, looped: 9.99 })).toEqual(["loopRateBelowLevel"]);
    expect(warnings(3, { entering: 100, looped: 10 })).toEqual([]);
    expect(warnings(2, { entering: 100, looped: 9.99 })).toEqual([]);
    expect(warnings(unknown, { entering: 100, looped: 0 })).toEqual([]);
    expect(warnings(3, { entering: 100 })).toEqual([]);
  });

  test("loopRateAboveLevel: over 60 % with capture at 0", () => {
    expect(warnings(0, { entering: 100, looped: 60.01 })).toEqual(["loopRateAboveLevel"]);
    expect(warnings(0, { entering: 100, looped: 60 })).toEqual([]);
    expect(warnings(1, { entering: 100, looped: 60.01 })).toEqual([]);
    expect(warnings(undefined, { entering: 100, looped: 100 })).toEqual([]);
    expect(warnings(0, { entering: 100, leaving: 100 })).toEqual([]);
  });

  test("unbalanced: more leaves and loops than enters and is produced", () => {
    expect(warnings(2, { entering: 60, produced: 40, looped: 30, leaving: 70.01 })).toEqual(["unbalanced"]);
    expect(warnings(2, { entering: 60, produced: 40, looped: 30, leaving: 70 })).toEqual([]);
    expect(warnings(2, { entering: 0.3, looped: 0.1, leaving: 0.2 })).toEqual([]);
    expect(warnings(2, { entering: 10, leaving: 11 })).toEqual(["unbalanced"]);
    expect(warnings(2, { produced: 10, leaving: 11 })).toEqual(["unbalanced"]);
    expect(warnings(2, { produced: 10, looped: 11 })).toEqual(["unbalanced"]);
    expect(warnings(2, { entering: 0, leaving: 1 })).toEqual(["unbalanced"]);
    expect(warnings(2, { entering: 10, leaving: 10 })).toEqual([]);
    // nothing is contradicted where nobody knows how much there is
    expect(warnings(2, { looped: 5, leaving: 5 })).toEqual([]);
  });

  test("several can hold, in the order of the contract", () => {
    expect(warnings(3, { entering: 100, looped: 5, leaving: 96 })).toEqual([
      "loopRateBelowLevel",
      "unbalanced",
    ]);
    expect(warnings(0, { entering: 100, looped: 61, leaving: 40 })).toEqual([
      "loopRateAboveLevel",
      "unbalanced",
    ]);
  });

  test("and nothing is contradicted without quantities", () => {
    expect(theFlow([3, 3, 3, 3, 3]).warnings).toEqual([]);
    expect(warnings(0, {})).toEqual([]);
  });

  test("and never changes a level", () => {
    const quantities = { entering: 100, looped: 5, leaving: 96 };
    const { loopRate, warnings: _, ...rated } = theFlow([3, 3, 3, 3, 3], { quantities });
    expect(loopRate).toBe(0.05);
    expect(theFlow([3, 3, 3, 3, 3])).toMatchObject(rated);
  });
});

describe("the flow index", () => {
  test("is the group of all maturities, equal weights, in the order of the document", () => {
    const { flows } = territory()
      .withFlow("wood", { knowledge: 3, capture: 3, leader: 3, outlets: 3 })
      .withFlow("waste", { knowledge: 0, capture: "unknown" })
      .withFlow("heat", { knowledge: "notApplicable", capture: 3, leader: "notApplicable", outlets: 0 })
      .assessed();
    expect(idsOf(flows.index.contributions)).toEqual(["wood", "waste", "heat"]);
    expect(flows.items.map(({ id }) => id)).toEqual(["wood", "waste", "heat"]);
    // covered 1 + 1/4 + 1; points 1 + 0 + 1/2
    expect(figures(flows.index)).toEqual(near({ point: 2 / 3, coverage: 0.75, low: 0.5, high: 0.75 }));
    expect(flows.index.contributions[1]).toMatchObject({ weight: 1, coverage: 0.25, point: 0 });
  });

  test("leaves out a flow that none of the four criteria concerns", () => {
    const nobody = { knowledge: none, capture: none, leader: none, outlets: none } as const;
    const { flows } = territory().withFlow("wood", { knowledge: 3 }).withFlow("waste", nobody).assessed();
    expect(idsOf(flows.index.contributions)).toEqual(["wood"]);
    expect(figures(flows.index)).toEqual(near({ point: 1, coverage: 0.25, low: 0.25, high: 1 }));
    expect(flows.items.map(({ id }) => id)).toEqual(["wood", "waste"]);
  });

  test("of no flow is nothing known", () => {
    expect(territory().assessed().flows).toEqual({
      index: { point: null, coverage: 0, low: 0, high: 1, contributions: [] },
      items: [],
    });
  });
});
