import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of what the bench measures beside. */
export const peers = fileURLToPath(new URL("./peers/", import.meta.url));

/** The peers are the bench’s alone: they are installed in their own folder when it first runs. */
export function installPeers(): void {
  if (existsSync(join(peers, "node_modules/.package-lock.json"))) return;
  console.log("Installing what the bench measures beside, in tests/bench/peers");
  const isWindows = process.platform === "win32";
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: peers,
    stdio: "inherit",
    shell: isWindows,
  });
}
