import { defineConfig } from "vitest/config";

/**
 * Under mutation the laws run fewer cases, since they run once for each mutant; elsewhere they run 1,000.
 * The first run counts every mutant it passes, which is slow over a file of 2 MB.
 */
export default defineConfig({
  test: {
    include: ["tests/domain/**/*.test.ts"],
    testTimeout: 60_000,
    env: { PROPERTY_RUNS: "25" },
  },
});
