import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** A browser that starts here: its program, or nothing for the one Playwright keeps itself. */
export type Found = { executablePath?: string };

const isRoot = process.getuid?.() === 0;

/** How it is started. */
export const args = [
  "--headless",
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the browser that was found. */
export const launch = (found: Found): Promise<Browser> => chromium.launch({ ...found, args });

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
];

function onPath(): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const ending = process.platform === "win32" ? ".exe" : "";
  return names.flatMap((name) => folders.map((folder) => join(folder, `${name}${ending}`)));
}

function usualPlaces(): string[] {
  const { ProgramFiles, LOCALAPPDATA } = process.env;
  const windows = [ProgramFiles, process.env["ProgramFiles(x86)"], LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
      join(folder, "Chromium/Application/chrome.exe"),
    ]);
  const apps = ["Google Chrome", "Chromium", "Microsoft Edge"];
  const mac = apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  const linux = ["/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge", "/snap/bin/chromium"];
  const places: Partial<Record<NodeJS.Platform, string[]>> = { win32: windows, darwin: mac, linux };
  return places[process.platform] ?? [];
}

async function starts(found: Found): Promise<boolean> {
  try {
    const browser = await launch(found);
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function firstThatStarts(paths: readonly string[]): Promise<Found | null> {
  for (const executablePath of paths.filter((path) => existsSync(path))) {
    if (await starts({ executablePath })) return { executablePath };
  }
  return null;
}

function run(what: string, program: string, parameters: string[], milliseconds?: number): void {
  console.log(`No browser to test with: ${what}`);
  try {
    execFileSync(program, parameters, {
      stdio: "inherit",
      ...(milliseconds ? { timeout: milliseconds } : {}),
    });
  } catch {
    console.log(`This did not work: ${program} ${parameters.join(" ")}`);
  }
}

function downloadPlaywrights(): void {
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  const parameters = [cli, "install", "chromium-headless-shell"];
  run("downloading Playwright’s own, for two minutes at most.", process.execPath, parameters, 120_000);
}

function installDebians(): void {
  run("installing Debian’s chromium with apt-get.", "apt-get", ["update"]);
  run("installing Debian’s chromium with apt-get.", "apt-get", ["install", "-y", "chromium"]);
}

/** A Chromium, Chrome or Edge that starts: one that is there, or one that is fetched, saying so; rejects with a sentence. */
export async function findBrowser(): Promise<Found> {
  const chosen = process.env.RESSORTS_BROWSER;
  if (chosen) {
    if (await starts({ executablePath: chosen })) return { executablePath: chosen };
    throw new Error(
      `RESSORTS_BROWSER names ${chosen}, which does not start. Name a Chromium, Chrome or Edge.`,
    );
  }
  const here = await firstThatStarts([...onPath(), ...usualPlaces()]);
  if (here) return here;
  if (await starts({})) return {};
  downloadPlaywrights();
  if (await starts({})) return {};
  if (isRoot && existsSync("/etc/debian_version")) {
    installDebians();
    const installed = await firstThatStarts(onPath());
    if (installed) return installed;
  }
  throw new Error(
    "The browser tests need Chromium, Chrome or Edge, and none could be found or fetched. Install one, or name it in RESSORTS_BROWSER.",
  );
}
