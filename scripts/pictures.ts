import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { argv, env, execPath } from "node:process";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const vitest = fileURLToPath(new URL("node_modules/vitest/vitest.mjs", root));
const isOfPages = argv[2] === "pages";
const of = isOfPages ? "tests/report/pages" : "tests/e2e/pictures";

// What is no longer there goes; pictures of screens on other platforms show the old look too: they are taken again there.
rmSync(new URL(`${of}/`, root), { recursive: true, force: true });
const { status } = spawnSync(
  execPath,
  [vitest, "run", "--project", isOfPages ? "core" : "browser", `${of}.test.ts`],
  { cwd: fileURLToPath(root), stdio: "inherit", env: { ...env, RESSORTS_PICTURES: "take" } },
);
process.exitCode = status ?? 1;
