import { expect, test } from "vitest";
import { phaseIds, phasesToRead, phaseTime } from "#domain";

const times = (phaseNow: "emergence" | "implementation" | "sustaining", phaseToPrepare: typeof phaseNow) =>
  phaseIds.map((phase) => phaseTime(phase, { phaseNow, phaseToPrepare }));

test("a phase is now, next, later or behind", () => {
  expect(times("emergence", "emergence")).toEqual(["now", "later", "later"]);
  expect(times("emergence", "implementation")).toEqual(["now", "next", "later"]);
  expect(times("implementation", "sustaining")).toEqual(["before", "now", "next"]);
  expect(times("sustaining", "sustaining")).toEqual(["before", "before", "now"]);
});

test("phases are read from now on, each once", () => {
  expect(phasesToRead({ phaseNow: "emergence", phaseToPrepare: "emergence" })).toEqual([
    "emergence",
    "implementation",
    "sustaining",
  ]);
  expect(phasesToRead({ phaseNow: "implementation", phaseToPrepare: "sustaining" })).toEqual([
    "implementation",
    "sustaining",
    "emergence",
  ]);
});
