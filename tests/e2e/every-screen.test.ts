import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addresses, pageIds } from "../../src/ui/address.ts";
import { type AxeExtent, problemsOf } from "./accessible.ts";
import { type Lang, startCommune, visits } from "./visit.ts";
import { arrive, go, openExample, placesOf } from "./walk.ts";

const visit = visits();

const outside = [...Object.values<string>(addresses), ...pageIds];
const example = placesOf("full-territory");

const at = (width: number): BrowserContextOptions => ({
  viewport: { width, height: 800 },
  reducedMotion: "reduce",
});

/** The problems of the screen shown, each with its address. */
async function problemsAt(page: Page, lang: Lang, axe: AxeExtent): Promise<string[]> {
  const place = new URL(page.url()).hash;
  return (await problemsOf(page, lang, axe)).map((problem) => `${place} ${problem}`);
}

type Walk = { lang: Lang; axe: AxeExtent };

/** Walks the pages outside a diagnosis, then every screen of the full example: their problems and their titles. */
async function walk(page: Page, { lang, axe }: Walk) {
  const problems: string[] = [];
  const titles: string[] = [];
  const look = async () => {
    titles.push(await page.title());
    problems.push(...(await problemsAt(page, lang, axe)));
  };
  for (const place of outside.filter((place) => place !== addresses.home && place !== addresses.express)) {
    await go(page, place);
    await look();
  }
  await go(page, addresses.home);
  await look();
  await openExample(page, "full-territory", lang);
  await look();
  for (const place of example.filter((place) => !page.url().endsWith(`#/${place}`))) {
    await go(page, place);
    await look();
  }
  return { problems: [...new Set(problems)], titles };
}

/** A walk in which nothing may be wrong and no two screens may have the same title. */
async function expectSound(page: Page, options: Walk): Promise<void> {
  const { problems, titles } = await walk(page, options);
  expect(problems).toEqual([]);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
}

describe("every screen of a full diagnosis is sound", () => {
  it.each<[Lang, number, AxeExtent]>([
    ["fr", 360, "none"],
    ["fr", 768, "none"],
    ["fr", 1440, "all"],
    ["en", 360, "none"],
    ["en", 768, "none"],
    ["en", 1440, "none"],
  ])("in %s at %i px", async (lang, width, axe) => {
    await expectSound(await visit(lang, "", at(width)), { lang, axe });
  });

  it("in dark colours", async () => {
    await expectSound(await visit("fr", "", { ...at(768), colorScheme: "dark" }), {
      lang: "fr",
      axe: "colours",
    });
  });

  it("in forced colours", async () => {
    await expectSound(await visit("fr", "", { ...at(1440), forcedColors: "active" }), {
      lang: "fr",
      axe: "colours",
    });
  });

  it("at 320 px", async () => {
    await expectSound(await visit("fr", "", at(320)), { lang: "fr", axe: "none" });
  });

  it("with text twice as large", async () => {
    const page = await visit("fr", "", at(1440));
    const session = await page.context().newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: 32 } });
    await expectSound(page, { lang: "fr", axe: "none" });
  });

  it("with everything that folds unfolded", async () => {
    const page = await visit("fr", "", at(360));
    await openExample(page, "full-territory", "fr");
    const problems: string[] = [];
    for (const place of example) {
      if (!page.url().endsWith(`#/${place}`)) await go(page, place);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      problems.push(...(await problemsAt(page, "fr", "all")));
    }
    expect([...new Set(problems)]).toEqual([]);
  });
});

describe("every state is sound", () => {
  it.each<[Lang, number]>([
    ["fr", 360],
    ["en", 1440],
  ])("a fresh diagnosis and its unfinished stages, in %s at %i px", async (lang, width) => {
    const page = await visit(lang, "", at(width));
    await openExample(page, "empty", lang);
    const problems = await problemsAt(page, lang, "all");
    const leave = { fr: "Continuer quand même", en: "Continue anyway" }[lang];
    let unfinished = 0;
    for (const place of placesOf("empty").slice(1)) {
      await go(page, place);
      problems.push(...(await problemsAt(page, lang, "all")));
      const anyway = page.getByRole("button", { name: leave, exact: true });
      if ((await anyway.count()) === 0) continue;
      unfinished += 1;
      const before = await page.title();
      await anyway.click();
      await arrive(page, before);
      problems.push(...(await problemsAt(page, lang, "all")));
    }
    expect([...new Set(problems)]).toEqual([]);
    expect(unfinished).toBe(3);
  });

  it.each<[Lang, number]>([
    ["fr", 1440],
    ["en", 360],
  ])("errors in forms, in %s at %i px", async (lang, width) => {
    const page = await visit(lang, "", at(width));
    await go(page, addresses.start);
    await page.getByRole("main").getByRole("button").last().click();
    await page.getByRole("alert").waitFor();
    const problems = await problemsAt(page, lang, "all");
    await go(page, addresses.home);
    await startCommune(page, "Commune d’Essai", lang);
    await page.getByRole("textbox", { name: "Population" }).fill("beaucoup");
    await page.getByRole("button", { name: { fr: "Continuer", en: "Continue" }[lang] }).click();
    await page.getByRole("alert").waitFor();
    problems.push(...(await problemsAt(page, lang, "all")));
    expect(problems).toEqual([]);
  });

  it.each<[Lang, number]>([
    ["fr", 768],
    ["en", 360],
  ])("the workshop view, and a justification being written, in %s at %i px", async (lang, width) => {
    const page = await visit(lang, "", at(width));
    await openExample(page, "empty", lang);
    await go(page, "impulser/point-de-depart");
    const dense = page.getByRole("button", { name: { fr: "Vue atelier", en: "Workshop view" }[lang] });
    const justify = { fr: "Ajouter une justification", en: "Add a justification" }[lang];
    await page.getByRole("button", { name: justify }).first().click();
    await page.getByRole("main").getByRole("textbox").first().waitFor();
    const problems = await problemsAt(page, lang, "all");
    await dense.click();
    await page.getByRole("button", { name: { fr: "Vue détaillée", en: "Detailed view" }[lang] }).waitFor();
    problems.push(...(await problemsAt(page, lang, "all")));
    expect(problems).toEqual([]);
  });

  it("a file that is refused", async () => {
    const page = await visit("fr", "", at(360));
    await page
      .getByLabel("Ouvrir un fichier")
      .setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("[]") });
    await page.getByRole("alert").getByRole("listitem").first().waitFor();
    expect(await problemsAt(page, "fr", "all")).toEqual([]);
  });
});
