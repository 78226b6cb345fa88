import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { heading, startCommune, visits } from "./visit.ts";

const visit = visits();

const backing = (page: Page) => page.getByRole("group", { name: /^Portage politique/ });
const level = (page: Page, name: RegExp) => backing(page).getByRole("radio", { name });
const saved = (page: Page) => page.getByText(/^Enregistré à \d\d:\d\d sur ce poste$/).waitFor();
const elsewhere = (page: Page) =>
  page.getByRole("alert").getByText("Ce diagnostic est ouvert dans un autre onglet");

/** Opens what the first tab has at hand in a second one. */
async function second(first: Page): Promise<Page> {
  const page = await first.context().newPage();
  await page.goto(inject("address"));
  await page.getByRole("button", { name: "Reprendre\u00a0: Commune d’Essai" }).click();
  await heading(page, "Le point de départ");
  return page;
}

async function first(): Promise<Page> {
  const page = await visit("fr");
  await startCommune(page, "Commune d’Essai");
  await page.getByRole("button", { name: "Continuer" }).click();
  await heading(page, "Le point de départ");
  await level(page, /^1 /).check();
  await saved(page);
  return page;
}

it("lets one tab write and the other read, which follows what is written", async () => {
  const writing = await first();
  const reading = await second(writing);
  await elsewhere(reading).waitFor();
  expect(await level(reading, /^1 /).isChecked()).toBe(true);
  expect(await level(reading, /^2 /).isDisabled()).toBe(true);
  await level(writing, /^3 /).check();
  await reading.waitForFunction(() => document.querySelector<HTMLInputElement>('input[value="3"]')?.checked);
  expect(await elsewhere(reading).count()).toBe(1);
});

it("hands the writing over when asked, with what was last typed, and back", async () => {
  const a = await first();
  const b = await second(a);
  await elsewhere(b).waitFor();
  await backing(a).getByRole("button", { name: "Ajouter une justification" }).click();
  await backing(a).getByRole("textbox", { name: "Justification" }).fill("Écrit juste avant.");
  await b.getByRole("button", { name: "Écrire ici" }).click();
  await backing(b).getByText("Écrit juste avant.").waitFor();
  await elsewhere(a).waitFor();
  await level(b, /^2 /).check();
  await saved(b);
  await a.getByRole("button", { name: "Écrire ici" }).click();
  await elsewhere(b).waitFor();
  expect(await level(a, /^2 /).isChecked()).toBe(true);
  await a.reload();
  await heading(a, "Le point de départ");
  expect(await level(a, /^2 /).isChecked()).toBe(true);
  await backing(a).getByText("Écrit juste avant.").waitFor();
});

it("says so at once to a tab whose right is taken without its leave", async () => {
  const page = await first();
  await page.evaluate(async () => {
    const { held = [] } = await navigator.locks.query();
    navigator.locks.request(held[0]?.name ?? "", { steal: true }, () => new Promise(() => {}));
  });
  await elsewhere(page).waitFor();
  expect(await level(page, /^1 /).isDisabled()).toBe(true);
});

it("lets the tab that reads write once the other is closed", async () => {
  const a = await first();
  const b = await second(a);
  await elsewhere(b).waitFor();
  await a.close();
  await elsewhere(b).waitFor({ state: "detached" });
  await level(b, /^0 /).check();
  await saved(b);
});

it("loses nothing where the browser has no locks: what follows an older state is put aside and said", async () => {
  const a = await visit("fr");
  await a.context().addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "locks", { value: undefined });
  });
  await a.reload();
  await startCommune(a, "Commune d’Essai");
  await a.getByRole("button", { name: "Continuer" }).click();
  await heading(a, "Le point de départ");
  await level(a, /^1 /).check();
  await saved(a);
  const b = await second(a);
  await level(b, /^2 /).check();
  await saved(b);
  await level(a, /^3 /).check();
  await elsewhere(a).waitFor();
  await a.getByRole("link", { name: "Versions", exact: true }).click();
  await a.getByText("Écrite pendant qu’un autre onglet écrivait aussi").waitFor();
});

it("finds its own diagnosis again when it is reloaded, whatever another tab has written since", async () => {
  const a = await first();
  const b = await a.context().newPage();
  await b.goto(inject("address"));
  await startCommune(b, "Autre commune");
  await saved(b);
  await a.reload();
  await heading(a, "Le point de départ");
  expect(await level(a, /^1 /).isChecked()).toBe(true);
});
