import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { chromium, type Page } from "playwright-core";
import { args, type Found } from "../e2e/browser.ts";

/** A browser on a profile that stays on the disk, and how to kill it with all its processes at once. */
export type Killable = { page: Page; kill: () => Promise<void> };

/** Starts a browser of our own as a group of processes, which no signal but ours ends. */
export async function startKillable(found: Found, profile: string): Promise<Killable> {
  const said = join(profile, "DevToolsActivePort");
  rmSync(said, { force: true });
  const program = found.executablePath ?? chromium.executablePath();
  const own = ["--remote-debugging-port=0", `--user-data-dir=${profile}`, "--accept-lang=fr", "about:blank"];
  const child = spawn(program, [...args, ...own], { detached: true, stdio: "ignore" });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} does not start`);
  const ended = once(child, "exit");
  while (!existsSync(said) || !readFileSync(said, "utf8").includes("\n")) {
    if (child.exitCode !== null) throw new Error(`${program} ended before it could be driven`);
    await pause(20);
  }
  const [port] = readFileSync(said, "utf8").split("\n");
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = browser.contexts()[0]?.pages()[0];
  if (!page) throw new Error("The browser opened no page");
  // As everywhere in the tests, a file that is saved is a download, and no window of the system.
  await page.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  return {
    page,
    kill: async () => {
      process.kill(-pid, "SIGKILL");
      await ended;
      await browser.close().catch(() => undefined);
    },
  };
}
