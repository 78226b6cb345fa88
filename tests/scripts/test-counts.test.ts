import { expect, it } from "vitest";
import { countsOf } from "../../scripts/test-counts.ts";

const report = (passed: number, failed: number, files: { status: string; tests: number }[]) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    testResults: files.map(({ status, tests }) => ({ status, assertionResults: Array(tests).fill({}) })),
  });

it("counts the tests that passed and failed", () => {
  const files = [
    { status: "passed", tests: 2 },
    { status: "failed", tests: 2 },
  ];
  expect(countsOf(report(3, 1, files), false)).toEqual({ passed: 3, failed: 1 });
});

it("counts a file that failed before its tests as one failure", () => {
  expect(countsOf(report(3, 0, [{ status: "failed", tests: 0 }]), false)).toEqual({ passed: 3, failed: 1 });
});

it("counts a run that failed with nothing failed in it as one failure", () => {
  expect(countsOf(report(3, 0, [{ status: "passed", tests: 3 }]), false)).toEqual({ passed: 3, failed: 1 });
});

it("counts no failure in a run that passed", () => {
  expect(countsOf(report(3, 0, [{ status: "passed", tests: 3 }]), true)).toEqual({ passed: 3, failed: 0 });
});
