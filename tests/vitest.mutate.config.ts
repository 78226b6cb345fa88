import { defineConfig } from "vitest/config";

/** Under mutation the laws run fewer cases, since they run once for each mutant; elsewhere they run 1,000. */
export default defineConfig({
  test: {
    include: ["tests/domain/**/*.test.ts"],
    env: { PROPERTY_RUNS: "40" },
  },
});
