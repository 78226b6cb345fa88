import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { tagProblems } from "../report/tags.ts";
import { problemsOf } from "./accessible.ts";
import { launch } from "./browser.ts";
import { type FileServer, serve } from "./file-server.ts";
import { heading, startCommune } from "./visit.ts";
import { go, openExample } from "./walk.ts";
import { watch } from "./watch.ts";

let browser: Browser;
let folder: string;
let server: FileServer;
let context: BrowserContext;
let page: Page;
let found: () => Promise<string[]>;

beforeAll(async () => {
  browser = await launch(inject("browser"));
});
afterAll(() => browser.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ressorts-served-"));
  await cp(inject("dist"), join(folder, "ressorts"), { recursive: true });
  server = await serve(folder);
  context = await browser.newContext({ locale: "fr-FR" });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  found = await watch(page, server.address, { installs: true });
  await page.addInitScript(() => {
    const { serviceWorker } = navigator;
    const register = serviceWorker.register.bind(serviceWorker);
    serviceWorker.register = (...given) => {
      document.documentElement.dataset.installedWhen = document.readyState;
      return register(...given);
    };
  });
  await page.goto(`${server.address}ressorts/`);
  await heading(page, "Ressorts");
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
});
afterEach(async () => {
  const wrong = await found();
  await context.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
  expect(wrong).toEqual([]);
});

const vision = (on: Page) => on.getByRole("textbox", { name: "Vision à long terme" });
const offer = (on: Page) => on.getByRole("complementary", { name: "Mise à jour" });
const made = async (button: string) => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return readFile(await download.path());
};

/** Puts a new version where the tool is served, another by what its page says of itself. */
async function put(version: string): Promise<void> {
  const at = (name: string) => join(folder, "ressorts", name);
  const index = await readFile(at("index.html"), "utf8");
  await writeFile(at("index.html"), index.replace("<html ", `<html data-version="${version}" `));
  const worker = await readFile(at("sw.js"), "utf8");
  const revised = worker.replace(/(url:"index\.html",revision:")\w+/, `$1${version}`);
  expect(revised).not.toBe(worker);
  await writeFile(at("sw.js"), revised);
}

/** The same, and has it looked for. */
async function publish(version: string): Promise<void> {
  await put(version);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.ready;
    return registration.waiting?.state === "installed";
  });
}
const version = (on: Page) => on.locator("html").getAttribute("data-version");

it("the tool is kept on the machine once its page is there, not before", async () => {
  expect(await page.locator("html").getAttribute("data-installed-when")).toBe("complete");
});

describe("with the server stopped and no network", () => {
  beforeEach(async () => {
    await server.stop();
    await context.setOffline(true);
  });

  it("everything still opens, and the report is made", async () => {
    await page.reload();
    await heading(page, "Ressorts");
    await openExample(page, "full-territory", "fr");
    await go(page, "bilan");
    const pdf = await made("Le rapport en PDF");
    expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    expect(await tagProblems(pdf)).toEqual([]);
    expect((await made("Exporter vers le traitement de texte")).subarray(0, 2).toString("latin1")).toBe("PK");
    await page.reload();
    await page.getByRole("button", { name: "Le rapport en PDF" }).waitFor();
    await page.goto(`${server.address}ressorts/#/methode/flux`);
    await page.reload();
    await heading(page, "La méthode");
  });

  it("a page never opened opens by its address in a new tab, with its typefaces, and prints a paper", async () => {
    await page.close();
    page = await context.newPage();
    await page.goto(`${server.address}ressorts/#/atelier`);
    await heading(page, "Pour l’atelier");
    expect((await made("Produire l’affiche")).subarray(0, 5).toString("latin1")).toBe("%PDF-");
    const faces = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === "error"));
    expect(faces).toEqual([]);
  });

  it("what is answered is kept", async () => {
    await startCommune(page, "Commune d’Essai");
    await vision(page).fill("Une commune sobre.");
    await page.getByText(/^Enregistré à/).waitFor();
    await page.reload();
    await heading(page, "Le territoire et l’ambition");
    expect(await vision(page).inputValue()).toBe("Une commune sobre.");
  });
});

describe("a new version", () => {
  it("is offered on the home screen, and used once it is accepted", async () => {
    expect(await offer(page).count()).toBe(0);
    await publish("2");
    await offer(page).getByText("Une nouvelle version de Ressorts est prête").waitFor();
    expect(await version(page)).toBe(null);
    expect(await problemsOf(page, "fr")).toEqual([]);
    await page.reload();
    await heading(page, "Ressorts");
    expect(await version(page)).toBe(null);
    await offer(page).getByRole("button", { name: "Plus tard" }).click();
    expect(await offer(page).count()).toBe(0);
    await page.reload();
    await offer(page).getByRole("button", { name: "Passer à la nouvelle version" }).click();
    await page.locator('html[data-version="2"]').waitFor();
    await heading(page, "Ressorts");
    expect(await offer(page).count()).toBe(0);
    const kept = await page.evaluate(() => caches.keys());
    expect(kept).toHaveLength(1);
  });

  it("is looked for when the page is seen again, once an hour at most", async () => {
    await put("2");
    const looked = () => server.asked.filter((path) => path === "/ressorts/sw.js").length;
    const before = looked();
    const seeAgain = () => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await seeAgain();
    await page.clock.setSystemTime(Date.now() + 61 * 60_000);
    await seeAgain();
    await offer(page).waitFor();
    await seeAgain();
    expect(looked() - before).toBe(1);
  });

  it("waits while one types and until the next screen, and loses nothing of what was just typed", async () => {
    await startCommune(page, "Commune d’Essai");
    await vision(page).pressSequentially("Une commune ");
    await publish("2");
    await vision(page).pressSequentially("sobre.");
    expect(await offer(page).count()).toBe(0);
    expect(await vision(page).inputValue()).toBe("Une commune sobre.");
    await page.getByRole("button", { name: "Continuer" }).click();
    await heading(page, "Le point de départ");
    const accept = offer(page).getByRole("button", { name: "Passer à la nouvelle version" });
    await accept.waitFor();
    expect(await version(page)).toBe(null);
    await page.getByRole("button", { name: "Ajouter une justification" }).first().click();
    await page.getByRole("textbox", { name: "Justification" }).pressSequentially("Voté en mars.");
    await accept.click();
    await page.locator('html[data-version="2"]').waitFor();
    await heading(page, "Le point de départ");
    await page.getByText("Voté en mars.").waitFor();
  });

  it("that another tab has passed to is offered in this one, which is not loaded again by itself", async () => {
    await startCommune(page, "Commune d’Essai");
    await vision(page).pressSequentially("Une commune ");
    const second = await context.newPage();
    await second.goto(`${server.address}ressorts/`);
    await publish("2");
    await offer(second).getByRole("button", { name: "Passer à la nouvelle version" }).click();
    await second.locator('html[data-version="2"]').waitFor();
    await vision(page).pressSequentially("sobre.");
    expect([await version(page), await vision(page).inputValue()]).toEqual([null, "Une commune sobre."]);
    await page.getByRole("button", { name: "Continuer" }).click();
    await offer(page).getByRole("button", { name: "Passer à la nouvelle version" }).click();
    await page.locator('html[data-version="2"]').waitFor();
    await heading(page, "Le point de départ");
  });
});
