export type Counts = { passed: number; failed: number };

type Results = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/**
 * How many tests of a Vitest run (its JSON report) passed and failed. A file that failed before any of its tests
 * is one failure, and so is a run that failed with nothing failed in it.
 */
export function countsOf(report: string, passes: boolean): Counts {
  const { numPassedTests, numFailedTests, testResults }: Results = JSON.parse(report);
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const failed = numFailedTests + broken.length;
  return { passed: numPassedTests, failed: failed === 0 && !passes ? 1 : failed };
}
