import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Builder, type WebDriver } from "selenium-webdriver";
import firefox from "selenium-webdriver/firefox.js";

/** A browser that is driven: what it calls itself, and how to end it with all that was started for it. */
export type Driven = { driver: WebDriver; version: string; stop: () => Promise<void> };

/** A browser that the journey can be made in: what of it is missing here, and how it is started. */
export type Candidate = {
  name: string;
  missing: () => string[];
  /** Starts it with an empty profile; what it downloads goes to `folder`. */
  start: (folder: string, port: number) => Promise<Driven>;
};

function program(names: readonly string[], places: readonly string[] = []): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places].find((path) => existsSync(path));
}

const lacking = (programs: Readonly<Record<string, string | undefined>>): string[] =>
  Object.keys(programs).filter((name) => programs[name] === undefined);

const firefoxParts = () => ({
  "firefox-esr or firefox": program(["firefox-esr", "firefox"]),
  geckodriver: program(["geckodriver"]),
});

const firefoxCandidate: Candidate = {
  name: "firefox",
  missing: () => lacking(firefoxParts()),
  start: async (folder, port) => {
    const { "firefox-esr or firefox": binary = "", geckodriver = "" } = firefoxParts();
    const options = new firefox.Options().setBinary(binary).addArguments("-headless");
    const preferences = {
      "intl.accept_languages": "fr",
      "browser.download.folderList": 2,
      "browser.download.dir": folder,
      "browser.helperApps.neverAsk.saveToDisk": "application/pdf,application/json",
      "browser.download.always_ask_before_handling_new_types": false,
      "pdfjs.disabled": true,
    };
    for (const [name, value] of Object.entries(preferences)) options.setPreference(name, value);
    const driver = await new Builder()
      .disableEnvironmentOverrides()
      .forBrowser("firefox")
      .setFirefoxOptions(options)
      .setFirefoxService(new firefox.ServiceBuilder(geckodriver).setPort(port))
      .build();
    const capabilities = await driver.getCapabilities();
    const version = `Firefox ${capabilities.get("browserVersion")}`;
    return { driver, version, stop: () => driver.quit() };
  },
};

/** Where systems keep what WebKitGTK comes with, which stands on no path. */
const webkitFolders = (): string[] =>
  ["/usr/lib", "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/libexec", "/usr/lib64"]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => /webkit(2)?gtk-[\d.]+$/.test(path));

const webkitParts = () => ({
  WebKitWebDriver: program(["WebKitWebDriver"]),
  MiniBrowser: program(
    ["MiniBrowser"],
    webkitFolders().map((folder) => join(folder, "MiniBrowser")),
  ),
  ...(process.env.DISPLAY ? {} : { Xvfb: program(["Xvfb"]) }),
});

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill();
  await ended;
}

/** Waits until a driver listens. */
async function listening(address: string): Promise<void> {
  const isReady = () =>
    fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isReady())) await pause(50);
}

const webkitCandidate: Candidate = {
  name: "webkit",
  missing: () => lacking(webkitParts()),
  start: async (folder, port) => {
    const { WebKitWebDriver = "", MiniBrowser = "", Xvfb } = webkitParts();
    const started: ChildProcess[] = [];
    const stop = async () => {
      for (const child of started.toReversed()) await stopChild(child);
    };
    let display = process.env.DISPLAY;
    if (Xvfb) {
      const screen = spawn(Xvfb, ["-displayfd", "1", "-screen", "0", "1600x2400x24"], {
        stdio: ["ignore", "pipe", "ignore"],
      });
      started.push(screen);
      // It says its number once it can be drawn on.
      const [said] = await once(screen.stdout, "data");
      display = `:${String(said).trim()}`;
    }
    const config = join(folder, "config");
    mkdirSync(config, { recursive: true });
    writeFileSync(join(config, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${folder}"\n`);
    const env = { ...process.env, DISPLAY: display, HOME: folder, XDG_CONFIG_HOME: config };
    started.push(spawn(WebKitWebDriver, [`--port=${port}`], { env, stdio: "ignore" }));
    const address = `http://127.0.0.1:${port}`;
    await listening(address);
    const driver = await new Builder()
      .disableEnvironmentOverrides()
      .usingServer(address)
      .withCapabilities({
        browserName: "MiniBrowser",
        "webkitgtk:browserOptions": { binary: MiniBrowser, args: ["--automation"] },
      })
      .build();
    const capabilities = await driver.getCapabilities();
    const version = `WebKitGTK ${capabilities.get("browserVersion")}`;
    return {
      driver,
      version,
      stop: async () => {
        await driver.quit();
        await stop();
      },
    };
  },
};

/** The browsers beside Chromium that the journey is made in. */
export const candidates: readonly Candidate[] = [firefoxCandidate, webkitCandidate];
