import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Counts, countsOf } from "./test-counts.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const programs = {
  tsc: "node_modules/typescript/bin/tsc",
  biome: "node_modules/@biomejs/biome/bin/biome",
  vitest: "node_modules/vitest/vitest.mjs",
} as const;

function runs(program: keyof typeof programs, ...parameters: string[]): boolean {
  console.log(`\n> ${program} ${parameters.join(" ")}`);
  const { status } = spawnSync(process.execPath, [join(root, programs[program]), ...parameters], {
    cwd: root,
    stdio: "inherit",
  });
  return status === 0;
}

const check = (passes: boolean): Counts => ({ passed: Number(passes), failed: Number(!passes) });

function vitest(): Counts {
  const folder = mkdtempSync(join(tmpdir(), "ressorts-tests-"));
  const file = join(folder, "results.json");
  try {
    const passes = runs(
      "vitest",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    );
    return countsOf(readFileSync(file, "utf8"), passes);
  } catch {
    return check(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const counts = [
  check(runs("tsc", "-p", "tsconfig.json")),
  check(runs("tsc", "-p", "tsconfig.core.json")),
  check(runs("biome", "check")),
  vitest(),
];
const sum = (of: keyof Counts) => counts.reduce((total, count) => total + count[of], 0);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") === 0 ? 0 : 1;
