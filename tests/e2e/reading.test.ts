import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import {
  accessibilityPage,
  homeWords,
  howItWorksPage,
  methodPage,
  sourcesPage,
  workshopPage,
  yourDataPage,
} from "#i18n";
import { articleIds } from "../../src/ui/address.ts";
import { heading, type Lang, startCommune, visits } from "./visit.ts";

const visit = visits();

const texts = {
  "comment-ca-marche": howItWorksPage,
  methode: methodPage,
  atelier: workshopPage,
  sources: sourcesPage,
  accessibilite: accessibilityPage,
  "vos-donnees": yourDataPage,
};

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");
const foot = (page: Page, lang: Lang) => page.getByRole("navigation", { name: homeWords[lang].about });

describe("the pages to read", () => {
  it.each<Lang>(["fr", "en"])(
    "are each reached from the foot of home, with title and focus, in %s",
    async (lang) => {
      const page = await visit(lang);
      for (const id of articleIds) {
        const { title, sections } = texts[id][lang];
        await foot(page, lang).getByRole("link", { name: homeWords[lang].pages[id] }).click();
        await heading(page, title);
        expect(await page.title()).toBe(`${title} · Ressorts`);
        expect(page.url()).toBe(`${inject("address")}#/${id}`);
        expect(await focused(page)).toBe(title);
        expect(await page.getByRole("main").getByRole("heading", { level: 2 }).allInnerTexts()).toEqual(
          sections.map((section) => section.title),
        );
      }
      await page.goBack();
      await heading(page, texts.accessibilite[lang].title);
      await page.getByRole("link", { name: homeWords[lang].brand }).click();
      await heading(page, "Ressorts");
      expect(await focused(page)).toBe("Ressorts");
    },
  );

  it("change language without leaving", async () => {
    const page = await visit("fr", "#/methode");
    await heading(page, "La méthode");
    await page.getByRole("button", { name: "English" }).click();
    await heading(page, "The method");
    expect(page.url()).toBe(`${inject("address")}#/methode`);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  });

  it("open at the section an address names, with the focus", async () => {
    const page = await visit("fr", "#/methode/leviers");
    await page.getByRole("heading", { level: 2, name: "Les leviers de soutien" }).waitFor();
    expect(await focused(page)).toBe("Les leviers de soutien");
    await page.getByRole("link", { name: "Les flux" }).click();
    await page.waitForFunction(() => document.activeElement?.textContent === "Les flux");
    expect(page.url()).toBe(`${inject("address")}#/methode/flux`);
  });

  it("lead back to the diagnosis that was left for them, as it was", async () => {
    const page = await visit("fr");
    await startCommune(page, "Commune d’Essai");
    await page.getByRole("button", { name: "Continuer" }).click();
    await heading(page, "Le point de départ");
    const second = page.getByRole("radio", { name: /^2 / }).first();
    await second.check();
    await foot(page, "fr").getByRole("link", { name: "Sources et licences" }).click();
    await heading(page, "Les sources et les licences");
    await page.getByRole("link", { name: "La méthode" }).first().click();
    await heading(page, "La méthode");
    await page.getByRole("link", { name: "Revenir au diagnostic" }).click();
    await heading(page, "Le point de départ");
    expect(await second.isChecked()).toBe(true);
    await page.goBack();
    await heading(page, "La méthode");
    await page.goBack();
    await page.goBack();
    await heading(page, "Le point de départ");
    expect(await second.isChecked()).toBe(true);
  });

  it("offer no way back where no diagnosis is open", async () => {
    const page = await visit("en", "#/vos-donnees");
    await heading(page, "Your data stays with you");
    expect(await page.getByRole("link", { name: "Back to the diagnosis" }).count()).toBe(0);
  });

  it("give every source that has an address as a link that tells nobody where one comes from", async () => {
    const page = await visit("fr", "#/sources");
    await heading(page, "Les sources et les licences");
    const links = page.getByRole("main").locator("a[href^='http']");
    const rels = await links.evaluateAll((found) => found.map((link) => link.getAttribute("rel")));
    expect(rels.length).toBeGreaterThan(50);
    expect(new Set(rels)).toEqual(new Set(["noreferrer"]));
  });
});

describe("home", () => {
  it("opens a file dropped anywhere on it", async () => {
    const page = await visit("fr");
    await heading(page, "Ressorts");
    const file = new URL("../../public/examples/half-known.json", import.meta.url);
    const drag = (type: string) =>
      page.evaluate(
        ({ type, text }) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], "diagnostic.json", { type: "application/json" }));
          const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
          document.querySelector("footer")?.dispatchEvent(event);
        },
        { type, text: readFileSync(file, "utf8") },
      );
    await drag("dragover");
    await page.getByText("Déposez ici un ou plusieurs fichiers pour les ouvrir.").waitFor();
    await drag("drop");
    await heading(page, "Le territoire et l’ambition");
    expect(await page.getByRole("textbox", { name: "Nom du territoire" }).inputValue()).toBe(
      "Commune de Brévanche",
    );
  });

  it("tells how far a kept diagnosis is", async () => {
    const page = await visit("fr");
    await startCommune(page, "Commune d’Essai");
    await page.getByRole("button", { name: "Continuer" }).click();
    await heading(page, "Le point de départ");
    await page.getByRole("radio", { name: /^2 / }).first().check();
    await page
      .getByRole("radio", { name: /^Nous ne savons pas/ })
      .nth(1)
      .check();
    await page.getByText(/^Enregistré à/).waitFor();
    await page.getByRole("link", { name: "Ressorts, retour à l’accueil" }).click();
    await page.getByRole("button", { name: "Reprendre\u00a0: Commune d’Essai" }).waitFor();
    await page
      .getByText(/^Réponses en cours\u00a0: Impulser\. 2 réponses sur \d+, dont 1 à éclaircir\.$/)
      .waitFor();
  });

  it("leads to its examples", async () => {
    const page = await visit("en");
    await page.getByRole("button", { name: "Open an example" }).click();
    expect(await focused(page)).toBe("Examples to look at");
  });
});

describe("the look", () => {
  it("is chosen in the foot, kept, and there before the application", async () => {
    const page = await visit("fr");
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme ?? "");
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const choice = page.getByRole("group", { name: "Apparence" });
    expect(await choice.getByRole("radio", { name: "comme le poste" }).isChecked()).toBe(true);
    await choice.getByRole("radio", { name: "sombre" }).check();
    expect([await theme(), await ground()]).toEqual(["dark", "rgb(16, 25, 27)"]);
    await page.route("**/assets/*.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: "" }),
    );
    await page.reload();
    expect([await page.locator("h1").count(), await theme()]).toEqual([0, "dark"]);
    await page.unroute("**/assets/*.js");
    await page.reload();
    expect(await choice.getByRole("radio", { name: "sombre" }).isChecked()).toBe(true);
    await choice.getByRole("radio", { name: "comme le poste" }).check();
    expect([await theme(), await ground()]).toEqual(["", "rgb(251, 250, 246)"]);
  });
});
