import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { heading, type Lang, startCommune, visits } from "./visit.ts";

const visit = visits();

const isFocused = (page: Page, name: string) =>
  page.getByRole("heading", { level: 1, name }).evaluate((found) => found === document.activeElement);

const itinerary = (page: Page) => page.getByRole("navigation", { name: "Les étapes" });

describe("moving about", () => {
  it("follows the address bar: Back, forward, title and focus", async () => {
    const page = await visit("fr");
    await startCommune(page, "Commune d’Essai");
    await page.getByRole("button", { name: "Continuer" }).click();
    await heading(page, "Le point de départ");
    expect(page.url()).toMatch(/#\/impulser\/point-de-depart$/);
    expect(await page.title()).toBe("Le point de départ · Ressorts");
    expect(await isFocused(page, "Le point de départ")).toBe(true);
    await page.getByRole("button", { name: "Continuer" }).click();
    await heading(page, "Les flux");
    await page.goBack();
    await heading(page, "Le point de départ");
    expect(page.url()).toMatch(/#\/impulser\/point-de-depart$/);
    expect(await isFocused(page, "Le point de départ")).toBe(true);
    await page.goForward();
    await heading(page, "Les flux");
  });

  it("goes Back from the first screens as far as home", async () => {
    const page = await visit("fr");
    await startCommune(page, "Commune d’Essai");
    await page.goBack();
    await heading(page, "De quel territoire s’agit-il\u202f?");
    await page.goBack();
    await heading(page, "Ressorts");
    expect(await isFocused(page, "Ressorts")).toBe(true);
    await page.goForward();
    await page.goForward();
    await heading(page, "Le territoire et l’ambition");
  });

  it("takes a deep link to the closest screen, and does not trap Back", async () => {
    const page = await visit("fr");
    await startCommune(page, "Commune d’Essai");
    await page.getByText(/^Enregistré à/).waitFor();
    await page.goto(`${inject("address")}#/animer/posture`);
    await page.reload();
    await heading(page, "La posture");
    await page.goto(`${inject("address")}#/animer`);
    await heading(page, "Les parties prenantes");
    expect(page.url()).toMatch(/#\/animer\/parties-prenantes$/);
    await page.goBack();
    await heading(page, "La posture");
    expect(page.url()).toMatch(/#\/animer\/posture$/);
  });

  it("leads home, with a sentence, from the address of a diagnosis that is not here", async () => {
    const page = await visit("fr", "#/animer/posture");
    await page
      .getByText(
        "Ce navigateur ne garde aucun diagnostic à cet endroit. Commencez-en un, ou ouvrez un fichier.",
      )
      .waitFor();
    await heading(page, "Ressorts");
    expect(page.url()).toBe(`${inject("address")}#/`);
  });

  it("says once which essential criteria are open when a stage is left", async () => {
    const page = await visit("fr");
    await startCommune(page, "Commune d’Essai");
    await itinerary(page)
      .getByRole("link", { name: /^Le point de départ/ })
      .click();
    await heading(page, "Le point de départ");
    await itinerary(page)
      .getByRole("link", { name: /^La posture/ })
      .click();
    await heading(page, "3 critères essentiels attendent encore une réponse");
    expect(await page.getByRole("main").getByRole("listitem").allInnerTexts()).toEqual([
      "Portage politique",
      "Leaders des flux",
      "Connaissance des flux",
    ]);
    expect(page.url()).toMatch(/#\/impulser\/point-de-depart$/);
    await page.getByRole("button", { name: "Revenir", exact: true }).click();
    await heading(page, "Le point de départ");
    await itinerary(page)
      .getByRole("link", { name: /^La posture/ })
      .click();
    await heading(page, "La posture");
    await itinerary(page)
      .getByRole("link", { name: /^Bilan et rapport/ })
      .click();
    await heading(page, "2 critères essentiels attendent encore une réponse");
    await page.getByRole("button", { name: "Continuer quand même" }).click();
    await heading(page, "Il reste à répondre pour savoir où en est le territoire");
    expect(page.url()).toMatch(/#\/bilan$/);
  });

  it("goes from an open essential criterion to the screen that asks for it", async () => {
    const page = await visit("fr");
    await startCommune(page, "Commune d’Essai");
    await itinerary(page)
      .getByRole("link", { name: /^Le point de départ/ })
      .click();
    await itinerary(page)
      .getByRole("link", { name: /^Bilan et rapport/ })
      .click();
    await page.getByRole("main").getByRole("link", { name: "Connaissance des flux" }).click();
    await heading(page, "Les flux");
  });

  it("leaves the express path, saying so, for what only the full one asks, and comes back", async () => {
    const page = await visit("fr");
    await startCommune(page, "Commune d’Essai");
    await page.getByRole("button", { name: "Passer à la version express" }).click();
    await itinerary(page).getByText("Vous suivez la version express.").waitFor();
    await itinerary(page)
      .getByRole("link", { name: /^Bilan et rapport/ })
      .click();
    await page.getByRole("link", { name: "Nommer les ressources (dans la version complète)" }).click();
    await heading(page, "Les ressources");
    await itinerary(page).getByText("Vous suivez la version complète.").waitFor();
    await page.getByRole("button", { name: "Revenir à vos réponses" }).click();
    await page.waitForURL(/#\/bilan$/);
  });

  it.each<Lang>(["fr", "en"])("fits a screen of 320 px, in %s", async (lang) => {
    const page = await visit(lang, "", { viewport: { width: 320, height: 640 } });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await heading(page, "Ressorts");
    const widths = [await width()];
    await page
      .getByRole("button", { name: { fr: /^Un territoire complet/, en: /^A complete territory/ }[lang] })
      .click();
    const places = [
      "cadrage",
      "impulser/point-de-depart",
      "impulser/flux",
      "impulser/flux/bois",
      "impulser/ressources",
      "structurer/leviers-mobilises",
      "bilan",
    ];
    for (const at of places) {
      await page
        .getByRole("button", { name: { fr: "Enregistrer une copie", en: "Save a copy" }[lang], exact: true })
        .waitFor();
      await page.goto(`${inject("address")}#/${at}`);
      await page.waitForFunction((place) => location.hash.startsWith(`#/${place}`), at);
      await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
      widths.push(await width());
    }
    expect(widths).toEqual(Array(8).fill(320));
  });
});
