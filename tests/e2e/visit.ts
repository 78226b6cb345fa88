import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { launch } from "./browser.ts";
import { watch } from "./watch.ts";

export type Lang = "fr" | "en";

const locales: Record<Lang, string> = { fr: "fr-FR", en: "en-GB" };

/**
 * Opens pages for the tests of a file, each in a browser profile of its own. After each test, nothing may have
 * gone wrong in any page, unless the tests break it: no error, no breach of its policy, no request to anyone else.
 */
export function visits({ where = () => inject("address"), broken = false } = {}) {
  let browser: Browser;
  let opened: Page[] = [];
  let watched: (() => Promise<string[]>)[] = [];
  beforeAll(async () => {
    browser = await launch(inject("browser"));
  });
  afterEach(async () => {
    const wrong = await Promise.all(watched.map((found) => found()));
    await Promise.all(opened.map((page) => page.context().close()));
    [opened, watched] = [[], []];
    if (!broken) expect(wrong.flat()).toEqual([]);
  });
  afterAll(() => browser.close());

  return async (lang: Lang, at = "", options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ locale: locales[lang], ...options });
    context.setDefaultTimeout(20_000);
    // No test answers the system's own window for choosing a file; those that need one give another (files.test.ts).
    await context.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
    const page = await context.newPage();
    opened.push(page);
    watched.push(await watch(page, where()));
    await page.goto(where() + at);
    return page;
  };
}

/** The heading of a screen, once it is there. */
export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name }).waitFor();

/** Starts a diagnosis of a commune, up to its first screen. */
export async function startCommune(page: Page, name: string, lang: Lang = "fr"): Promise<void> {
  const words = {
    fr: {
      way: "Commencer",
      name: "Nom du territoire",
      kind: "Type de territoire",
      go: "Commencer",
      h1: "Le territoire et l’ambition",
    },
    en: {
      way: "Start",
      name: "Name of the territory",
      kind: "Kind of territory",
      go: "Start",
      h1: "The territory and its ambition",
    },
  }[lang];
  await page.getByRole("link", { name: words.way, exact: true }).click();
  await page.getByRole("textbox", { name: words.name }).fill(name);
  await page.getByRole("combobox", { name: words.kind }).selectOption("commune");
  await page.getByRole("button", { name: words.go, exact: true }).click();
  await heading(page, words.h1);
}
