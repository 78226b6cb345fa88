import { describe, expect, test } from "vitest";
import { byDeposit, type Value } from "#domain";
import { figures, idsOf, near, territory, theResource } from "./builders.ts";

const unknown = "unknown";
const none = "notApplicable";

describe("a resource", () => {
  test("has four figures, and a name and type", () => {
    const { items } = territory()
      .withResource("mill", { known: 2, used: 1, endogenous: 3, resilient: 2 }, { name: "The old mill" })
      .assessed().resources;
    expect(items).toEqual(
      near([
        {
          id: "mill",
          name: "The old mill",
          type: "batiment",
          revelation: 2 / 3,
          valorisation: 1 / 3,
          anchoring: 5 / 6,
          deposit: 5 / 9,
          readings: ["dormant"],
        },
      ]),
    );
  });

  test.each<[string, (Value | undefined)[], (number | null)[]]>([
    ["nothing known", [], [null, null, null, null]],
    ["all unknown", [unknown, unknown, unknown, unknown], [null, null, null, null]],
    ["not applicable is not known", [none, none, none, none], [null, null, null, null]],
    ["everything at 0", [0, 0, 0, 0], [0, 0, 0, 0]],
    ["everything at 3", [3, 3, 3, 3], [1, 1, 1, 0]],
    ["anchored and unused", [3, 0, 3, 3], [1, 0, 1, 1]],
    ["resilient not known", [3, 0, 3, unknown], [1, 0, null, null]],
    ["endogenous not known", [3, 0, unknown, 3], [1, 0, null, null]],
    ["used not known", [1, unknown, 2, 1], [1 / 3, null, 1 / 2, null]],
    ["known not known", [unknown, 2, 1, 3], [null, 2 / 3, 2 / 3, 2 / 9]],
  ])("with %s", (_, notes, [revelation, valorisation, anchoring, deposit]) => {
    expect(theResource(notes)).toMatchObject(near({ revelation, valorisation, anchoring, deposit }));
  });

  test("has no name where none was given", () => {
    expect(theResource([]).name).toBeNull();
  });
});

describe("the readings of a resource", () => {
  // notes: known, used, endogenous, resilient
  test.each<[string, (Value | undefined)[], string[]]>([
    ["toReveal: known 1, endogenous 2", [1, 3, 2, 3], ["toReveal"]],
    ["toReveal: known 0, endogenous 3", [0, unknown, 3, unknown], ["toReveal"]],
    ["not toReveal: known 2", [2, 3, 2, 3], []],
    ["not toReveal: endogenous 1", [1, 3, 1, 3], ["interterritorial"]],
    ["not toReveal: known unknown", [unknown, 3, 3, 3], []],
    ["not toReveal: endogenous unknown", [0, 3, unknown, 3], []],
    ["dormant: known 2, used 1", [2, 1, 2, 3], ["dormant"]],
    ["dormant: known 3, used 0", [3, 0, undefined, 3], ["dormant"]],
    ["not dormant: known 1", [1, 1, unknown, 3], []],
    ["not dormant: used 2", [2, 2, 2, 3], []],
    ["not dormant: known unknown", [unknown, 0, 2, 3], []],
    ["not dormant: used unknown", [3, unknown, 2, 3], []],
    ["fragile: used 2, resilient 1", [2, 2, 2, 1], ["fragile"]],
    ["fragile: used 3, resilient 0", [unknown, 3, unknown, 0], ["fragile"]],
    ["not fragile: used 1", [unknown, 1, 2, 1], []],
    ["not fragile: resilient 2", [2, 2, 2, 2], []],
    ["not fragile: used unknown", [2, unknown, 2, 0], []],
    ["not fragile: resilient unknown", [2, 3, 2, unknown], []],
    ["interterritorial: endogenous 1", [3, 3, 1, 3], ["interterritorial"]],
    ["interterritorial: endogenous 0", [undefined, undefined, 0, undefined], ["interterritorial"]],
    ["not interterritorial: endogenous 2", [3, 3, 2, 3], []],
    ["not interterritorial: endogenous unknown", [3, 3, unknown, 3], []],
    ["all that hold, in the order of the contract", [1, 2, 3, 0], ["toReveal", "fragile"]],
    ["dormant and interterritorial", [3, 1, 0, 0], ["dormant", "interterritorial"]],
    ["fragile and interterritorial", [0, 3, 1, 1], ["fragile", "interterritorial"]],
    ["none where nothing is known", [], []],
    ["none where nothing is applicable", [none, none, none, none], []],
  ])("%s", (_, notes, readings) => {
    expect(theResource(notes).readings).toEqual(readings);
  });
});

describe("the resource index", () => {
  test("is the group of all known and used notes, in the order of the document", () => {
    const { resources } = territory()
      .withResource("mill", { known: 3, used: 0, endogenous: 0, resilient: 0 })
      .withResource("skill", { known: "unknown", used: "notApplicable", endogenous: 3 })
      .assessed();
    expect(resources.index).toEqual(
      near({
        point: 0.5,
        coverage: 2 / 3,
        low: 1 / 3,
        high: 2 / 3,
        contributions: [
          { id: "resources.mill.known", weight: 1, coverage: 1, point: 1 },
          { id: "resources.mill.used", weight: 1, coverage: 1, point: 0 },
          { id: "resources.skill.known", weight: 1, coverage: 0, point: null },
        ],
      }),
    );
    expect(resources.items.map(({ id }) => id)).toEqual(["mill", "skill"]);
  });

  test("of no resource is nothing known", () => {
    const { index, items } = territory().assessed().resources;
    expect(figures(index)).toEqual({ point: null, coverage: 0, low: 0, high: 1 });
    expect(idsOf(index.contributions)).toEqual([]);
    expect(items).toEqual([]);
  });
});

test("the list is ranked by deposit, those without one last, ties in the document's order", () => {
  const { items } = territory()
    .withResource("unknown", {})
    .withResource("none", { used: 3, endogenous: 3, resilient: 3 })
    .withResource("half", { used: 0, endogenous: 1, resilient: 2 })
    .withResource("all", { used: 0, endogenous: 3, resilient: 3 })
    .withResource("half again", { used: 0, endogenous: 2, resilient: 1 })
    .withResource("unknown too", { used: 0 })
    .assessed().resources;
  expect(byDeposit(items).map(({ id }) => id)).toEqual([
    "all",
    "half",
    "half again",
    "none",
    "unknown",
    "unknown too",
  ]);
  expect(items.map(({ id }) => id)).toEqual(["unknown", "none", "half", "all", "half again", "unknown too"]);
});
