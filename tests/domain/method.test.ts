import { describe, expect, test } from "vitest";
import { above, atLeast, below, method, percent } from "#domain";

describe("thresholds have a tolerance, so that 1/3 means 1/3", () => {
  test("`≥ t` holds from t − 1e-9", () => {
    expect(atLeast(1 / 3, 1 / 3)).toBe(true);
    expect(atLeast(1 / 3 - 1e-9, 1 / 3)).toBe(true);
    expect(atLeast(1 / 3 - 2e-9, 1 / 3)).toBe(false);
    expect(atLeast(1, 1 / 3)).toBe(true);
  });

  test("`<` is its negation", () => {
    expect(below(1 / 3, 1 / 3)).toBe(false);
    expect(below(1 / 3 - 1e-9, 1 / 3)).toBe(false);
    expect(below(1 / 3 - 2e-9, 1 / 3)).toBe(true);
    expect(below(0, 1 / 3)).toBe(true);
  });

  test("`>` needs more than t + 1e-9", () => {
    expect(above(1 / 3, 1 / 3)).toBe(false);
    expect(above(1 / 3 + 0.9e-9, 1 / 3)).toBe(false);
    expect(above(1e-9, 0)).toBe(false);
    expect(above(1 / 3 + 2e-9, 1 / 3)).toBe(true);
    expect(above(0, 1 / 3)).toBe(false);
  });
});

describe("percent, rounded half up after adding 1e-9", () => {
  test.each([
    [0, 0],
    [0.004, 0],
    [0.005, 1],
    [0.0049999, 0],
    [0.145, 15],
    [0.285, 29],
    [1 / 3, 33],
    [0.615, 62],
    [2 / 3, 67],
    [1, 100],
  ])("%f is %i %%", (share, whole) => {
    expect(percent(share)).toBe(whole);
  });
});

test("the constants are those of the contract", () => {
  expect(method).toEqual({
    tolerance: 0.000000001,
    levels: 3,
    enoughCoverage: 0.5,
    stageAcquired: 2 / 3,
    stageUnderway: 1 / 3,
    leap: 0.15,
    opportunity: 1 / 3,
    readiness: 0.5,
    lowLoopRate: 0.1,
    highLoopRate: 0.6,
    gap: 0.15,
    bystander: 1 / 3,
    posture: 0.5,
    cells: { primary: 1, secondary: 0.5, none: 0 },
    misfit: 0.75,
    need: 1 / 3,
    first: 0.5,
    clarifications: 5,
  });
});
