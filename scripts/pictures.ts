import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { env, execPath } from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));

// Pictures of other platforms show the old look too: they are taken again there.
rmSync(new URL("../tests/e2e/pictures/", import.meta.url), { recursive: true, force: true });
const { status } = spawnSync(
  execPath,
  [vitest, "run", "--project", "browser", "tests/e2e/pictures.test.ts"],
  { cwd: root, stdio: "inherit", env: { ...env, RESSORTS_PICTURES: "take" } },
);
process.exitCode = status ?? 1;
