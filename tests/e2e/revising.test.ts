import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { heading, type Lang, visits } from "./visit.ts";

const visit = visits();

const words = {
  fr: {
    example: /à moitié connu/,
    check: "Vos réponses pour Impulser",
    start: "Le point de départ",
    row: "Portage politique",
    change: "Modifier : Portage politique",
    onward: "Revenir à vos réponses",
    open: /réponses restent à trouver/,
    answers: "Toutes vos réponses",
    flow: "Énergie",
    question: /^Boucle/,
    answer: /^Répondre : Quelle part de ce flux/,
  },
  en: {
    example: /half known/,
    check: "Your answers for Impulser",
    start: "The starting point",
    row: "Political backing",
    change: /^Change\s?: Political backing$/,
    onward: "Back to your answers",
    open: /answers are still to be found/,
    answers: "All your answers",
    flow: "Energy",
    question: /^Loop/,
    answer: /^Answer\s?: How much of this flow/,
  },
} as const;

async function openExample(lang: Lang): Promise<Page> {
  const page = await visit(lang);
  await page.getByRole("button", { name: words[lang].example }).click();
  await page.waitForURL(/#\/cadrage/);
  return page;
}

const goTo = (page: Page, at: string) => page.evaluate((hash) => location.assign(hash), `#/${at}`);
const focused = (page: Page) =>
  page.evaluate("document.activeElement?.closest('fieldset, li')?.innerText.split('\\n')[0] ?? ''");
const address = (page: Page) => new URL(page.url()).hash;

describe.each(["fr", "en"] as const)("answers looked over, in %s", (lang) => {
  const w = words[lang];

  it("are changed and come back to the same row, with the change", async () => {
    const page = await openExample(lang);
    await goTo(page, "impulser/verification");
    await heading(page, w.check);
    await page.getByRole("link", { name: w.change }).click();
    await heading(page, w.start);
    expect(address(page)).toBe("#/impulser/point-de-depart/imp-portage");
    const group = page.getByRole("group", { name: w.row });
    expect(
      await group.getByRole("radio", { name: /^2/ }).evaluate((el) => el === document.activeElement),
    ).toBe(true);
    await group.getByRole("radio", { name: /^3/ }).check();
    await page.getByRole("button", { name: w.onward }).click();
    await heading(page, w.check);
    expect(address(page)).toBe("#/impulser/verification/imp-portage");
    expect(await focused(page)).toBe(w.row);
    const row = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: w.row }) });
    expect(await row.getByText("3", { exact: true }).count()).toBe(1);
  });

  it("are led to one by one from what is to clarify, and Back comes back to the same place", async () => {
    const page = await openExample(lang);
    await goTo(page, "bilan/a-eclaircir");
    await heading(page, w.open);
    await page.getByRole("link", { name: w.answer }).first().click();
    await heading(page, w.flow);
    expect(await focused(page)).toMatch(w.question);
    await page.goBack();
    await heading(page, w.open);
    expect(
      await page.evaluate(
        "document.activeElement?.tagName + ' ' + document.activeElement?.innerText.split('\\n')[0]",
      ),
    ).toMatch(lang === "fr" ? /^A Répondre/ : /^A Answer/);
  });

  it("are all on one screen at the end", async () => {
    const page = await openExample(lang);
    await goTo(page, "bilan/reponses");
    await heading(page, w.answers);
    expect(await page.getByRole("heading", { level: 3, name: w.row }).count()).toBe(1);
  });
});

it("an address that names no question of the screen is mended to the screen’s", async () => {
  const page = await openExample("fr");
  await goTo(page, "impulser/verification/rien");
  await heading(page, "Vos réponses pour Impulser");
  expect(address(page)).toBe("#/impulser/verification");
});
