import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { heading, startCommune, visits } from "./visit.ts";

const visit = visits();

const saved = (page: Page) => page.getByText(/^Enregistré à \d\d:\d\d sur ce poste$/).waitFor();
const desk = async (page: Page) => {
  await page.getByRole("link", { name: "Mes diagnostics" }).click();
  await heading(page, "Mes diagnostics");
};
const names = (page: Page) => page.locator(".diagnoses .diagnosis-name").allInnerTexts();
const tool = (page: Page, name: string, words: string) =>
  page.getByRole("button", { name: `${words}, ${name}`, exact: true });
const said = (page: Page) => page.locator(".desk-said").innerText();

async function withOne(page: Page, name = "Commune d’Essai"): Promise<void> {
  await startCommune(page, name);
  await saved(page);
  await desk(page);
  await page.getByRole("button", { name: `Reprendre\u00a0: ${name}`, exact: true }).waitFor();
}

it("a diagnosis can be named on this machine, which its document does not know of", async () => {
  const page = await visit("fr");
  await withOne(page);
  await tool(page, "Commune d’Essai", "Renommer").click();
  await page.getByRole("textbox", { name: "Nom de ce diagnostic, sur ce poste" }).fill(" Atelier  de mars ");
  await page.getByRole("button", { name: "Enregistrer le nom" }).click();
  await page.getByText("Le diagnostic s’appelle «\u00a0Atelier de mars\u00a0».").waitFor();
  expect(await names(page)).toEqual(["Atelier de mars"]);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Atelier de mars");
  await page.getByRole("button", { name: "Reprendre\u00a0: Atelier de mars" }).click();
  await heading(page, "Le territoire et l’ambition");
  expect(await page.getByRole("textbox", { name: "Nom du territoire" }).inputValue()).toBe("Commune d’Essai");
});

it("a diagnosis can be duplicated, and its copy lives on its own", async () => {
  const page = await visit("fr");
  await withOne(page);
  await tool(page, "Commune d’Essai", "Dupliquer").click();
  await page.getByText("«\u00a0Commune d’Essai (copie)\u00a0» est dans la liste.").waitFor();
  await page.getByRole("button", { name: "Reprendre\u00a0: Commune d’Essai (copie)" }).click();
  await page.getByRole("textbox", { name: "Vision à long terme" }).fill("Autre chose");
  await saved(page);
  await desk(page);
  await page.getByRole("button", { name: "Reprendre\u00a0: Commune d’Essai", exact: true }).click();
  await heading(page, "Le territoire et l’ambition");
  expect(await page.getByRole("textbox", { name: "Vision à long terme" }).inputValue()).toBe("");
});

it("a diagnosis can be archived, found there, and taken out again", async () => {
  const page = await visit("fr");
  await withOne(page);
  await tool(page, "Commune d’Essai", "Archiver").click();
  const archive = page.getByText("Archivés (1)");
  await archive.click();
  await page.goto(inject("address"));
  expect(await page.getByRole("button", { name: /^Reprendre/ }).count()).toBe(0);
  await desk(page);
  await archive.click();
  await tool(page, "Commune d’Essai", "Sortir des archives").click();
  await archive.waitFor({ state: "detached" });
  expect(await names(page)).toEqual(["Commune d’Essai"]);
});

it("a deleted diagnosis can be taken back at once, or from the bin, or erased for good once one is sure", async () => {
  const page = await visit("fr");
  await withOne(page);
  await tool(page, "Commune d’Essai", "Supprimer").click();
  await page.getByRole("button", { name: "Annuler la suppression" }).click();
  await page.getByText("«\u00a0Commune d’Essai\u00a0» est de retour dans la liste.").waitFor();
  expect(await page.locator(".desk-said").evaluate((it) => it === document.activeElement)).toBe(true);
  await tool(page, "Commune d’Essai", "Supprimer").click();
  const bin = page.getByText("Corbeille (1)");
  await bin.click();
  const binned = (words: string) =>
    page.getByRole("button", { name: `${words}, Commune d’Essai`, exact: true });
  await binned("Rétablir").click();
  await tool(page, "Commune d’Essai", "Supprimer").click();
  await bin.click();
  await binned("Effacer pour de bon").click();
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await binned("Effacer pour de bon").click();
  await page.getByRole("button", { name: "Oui, effacer" }).click();
  await page.getByText("Ce navigateur ne garde encore aucun diagnostic.").waitFor();
  expect(await said(page)).toBe("«\u00a0Commune d’Essai\u00a0» est effacé. ".trim());
});

it("diagnoses are found whatever their accents and capitals", async () => {
  const page = await visit("fr");
  for (const name of ["Évaux", "Sètes-le-Vieux", "Lamballe", "Éveux"]) {
    await page.goto(inject("address"));
    await startCommune(page, name);
    await saved(page);
  }
  await desk(page);
  await page.getByRole("searchbox", { name: "Chercher parmi vos diagnostics" }).fill("EVE");
  await page.getByText("1 diagnostic trouvé").waitFor();
  expect(await names(page)).toEqual(["Éveux"]);
});

it("a version can be frozen under a name, and taken up again without losing what came after", async () => {
  const page = await visit("fr");
  await startCommune(page, "Commune d’Essai");
  const vision = page.getByRole("textbox", { name: "Vision à long terme" });
  await page.getByRole("button", { name: "Continuer" }).click();
  await heading(page, "Le point de départ");
  await page.getByRole("radio", { name: /^1 / }).first().check();
  await saved(page);
  await page.getByRole("link", { name: "Versions", exact: true }).click();
  await heading(page, "Mes diagnostics");
  await page.getByRole("button", { name: "Figer une version" }).click();
  await page.getByText("Donnez un nom à cette version.").waitFor();
  await page.getByRole("textbox", { name: "Nom de la version" }).fill("Conseil de mars");
  await page.getByRole("button", { name: "Figer une version" }).click();
  await page.getByText("La version «\u00a0Conseil de mars\u00a0» est gardée.").waitFor();
  await page.getByRole("link", { name: "Revenir au diagnostic" }).click();
  await heading(page, "Le point de départ");
  await page.getByRole("radio", { name: /^3 / }).first().check();
  await saved(page);
  await page.getByRole("link", { name: "Versions", exact: true }).click();
  await page.getByRole("button", { name: /^Reprendre cette version/ }).click();
  await heading(page, "Le point de départ");
  expect(await page.getByRole("radio", { name: /^1 / }).first().isChecked()).toBe(true);
  await page.getByRole("link", { name: "Versions", exact: true }).click();
  await page.getByText("Séance").first().waitFor();
  const versions = await page.locator(".desk-version strong").allInnerTexts();
  expect(versions).toEqual(["Séance", "Conseil de mars"]);
  expect(await vision.count()).toBe(0);
});

it("a diagnosis without a copy in a file for long says so, until it has one", async () => {
  const page = await visit("fr");
  await page.clock.install({ time: new Date("2026-11-01T09:00:00Z") });
  await page.reload();
  await startCommune(page, "Commune d’Essai");
  await saved(page);
  const said = page.getByText(/^Sans copie dans un fichier/);
  expect(await said.count()).toBe(0);
  await page.clock.setFixedTime(new Date("2026-11-13T10:00:00Z"));
  await page.getByRole("button", { name: "Continuer" }).click();
  expect(await said.count()).toBe(0);
  await page.getByRole("radio", { name: /^2 / }).first().check();
  await page.getByText("Sans copie dans un fichier depuis 12\u00a0jours").waitFor();
  await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Enregistrer une copie" }).click(),
  ]);
  await said.waitFor({ state: "detached" });
  await page.reload();
  await saved(page);
  expect(await said.count()).toBe(0);
});
