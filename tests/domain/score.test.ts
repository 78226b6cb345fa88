import { describe, expect, test } from "vitest";
import { asMember, contribution, group, interval, topGroup } from "../../src/domain/score.ts";
import { near } from "./builders.ts";

describe("an answered criterion", () => {
  test.each([
    [0, 0],
    [1, 1 / 3],
    [2, 2 / 3],
    [3, 1],
  ] as const)("level %i is a point with coverage 1", (level, point) => {
    expect(contribution("volonte", level)).toEqual({ id: "volonte", weight: 1, coverage: 1, point });
  });

  test("unknown and absent have no point and coverage 0", () => {
    const open = { id: "volonte", weight: 2, coverage: 0, point: null };
    expect(contribution("volonte", "unknown", 2)).toEqual(open);
    expect(contribution("volonte", undefined, 2)).toEqual(open);
  });

  test("not applicable has no score at all", () => {
    expect(contribution("volonte", "notApplicable")).toBeNull();
  });
});

describe("an interval", () => {
  test("is low at coverage·point, and wide of what is not covered", () => {
    expect(interval(1, 0.5)).toEqual({ low: 0.5, high: 1 });
    expect(interval(0.5, 0.5)).toEqual({ low: 0.25, high: 0.75 });
    expect(interval(0, 0.75)).toEqual({ low: 0, high: 0.25 });
    expect(interval(0.5, 1)).toEqual({ low: 0.5, high: 0.5 });
    expect(interval(null, 0)).toEqual({ low: 0, high: 1 });
  });
});

describe("a group", () => {
  test("weighs its members: 3 with weight 2, 0 with weight 1, unknown with weight 1", () => {
    const members = [contribution("a", 3, 2), contribution("b", 0), contribution("c", "unknown")];
    expect(group(members)).toEqual({
      point: 2 / 3,
      coverage: 0.75,
      low: 0.5,
      high: 0.75,
      contributions: [
        { id: "a", weight: 2, coverage: 1, point: 1 },
        { id: "b", weight: 1, coverage: 1, point: 0 },
        { id: "c", weight: 1, coverage: 0, point: null },
      ],
    });
  });

  test("what is not applicable leaves: 3 and 0 are a half with or without it", () => {
    const members = [contribution("a", 3), contribution("b", "notApplicable", 2), contribution("c", 0)];
    expect(group(members)).toEqual({
      point: 0.5,
      coverage: 1,
      low: 0.5,
      high: 0.5,
      contributions: [
        { id: "a", weight: 1, coverage: 1, point: 1 },
        { id: "c", weight: 1, coverage: 1, point: 0 },
      ],
    });
  });

  test("of unknowns alone says nothing", () => {
    expect(group([contribution("a", "unknown"), contribution("b", undefined)])).toEqual({
      point: null,
      coverage: 0,
      low: 0,
      high: 1,
      contributions: [
        { id: "a", weight: 1, coverage: 0, point: null },
        { id: "b", weight: 1, coverage: 0, point: null },
      ],
    });
  });

  test("counts a member for as much as it is covered", () => {
    const half = { id: "a", weight: 2, coverage: 0.5, point: 1 };
    expect(group([half, contribution("b", 0)])).toEqual(
      near({
        point: 0.5,
        coverage: 2 / 3,
        low: 1 / 3,
        high: 2 / 3,
        contributions: [half, { id: "b", weight: 1, coverage: 1, point: 0 }],
      }),
    );
  });

  test("without members is no score inside another, and nothing known at the top", () => {
    const nothing = { point: null, coverage: 0, low: 0, high: 1, contributions: [] };
    expect(group([])).toBeNull();
    expect(group([contribution("a", "notApplicable")])).toBeNull();
    expect(topGroup([])).toEqual(nothing);
    expect(topGroup([contribution("a", "notApplicable")])).toEqual(nothing);
  });

  test("at the top is otherwise the same", () => {
    expect(topGroup([contribution("a", 2)])).toEqual(group([contribution("a", 2)]));
  });
});

describe("a group inside another", () => {
  test("is a member with its point, coverage and what it is made of", () => {
    expect(asMember("flows.leader", group([contribution("a", 3), contribution("b", "unknown")]), 2)).toEqual({
      id: "flows.leader",
      weight: 2,
      coverage: 0.5,
      point: 1,
      contributions: [
        { id: "a", weight: 1, coverage: 1, point: 1 },
        { id: "b", weight: 1, coverage: 0, point: null },
      ],
    });
  });

  test("has weight 1 unless said otherwise", () => {
    expect(asMember("f", group([contribution("a", 0)]))).toEqual({
      id: "f",
      weight: 1,
      coverage: 1,
      point: 0,
      contributions: [{ id: "a", weight: 1, coverage: 1, point: 0 }],
    });
  });

  test("leaves it when it has no members", () => {
    expect(asMember("f", group([]))).toBeNull();
  });
});
