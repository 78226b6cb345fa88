import { defineConfig } from "vitest/config";

const inBrowser = ["tests/e2e/**/*.test.ts", "tests/storage/**/*.test.ts", "tests/dist.test.ts"];

/** Two projects: `core` runs in Node alone, `browser` drives a real browser on what is built. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "core",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["**/node_modules/**", ...inBrowser],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          environment: "node",
          include: inBrowser,
          globalSetup: "tests/e2e/setup.ts",
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
