import { readFile } from "node:fs/promises";
import { PDFDocument } from "pdf-lib";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { problemsOf } from "./accessible.ts";
import { heading, visits } from "./visit.ts";

const visit = visits();

/** What a button makes: the name of the file, its pages, and its fields. */
async function made(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  const pdf = await PDFDocument.load(await readFile(await download.path()), { updateMetadata: false });
  const [first] = pdf.getPages();
  return {
    name: download.suggestedFilename(),
    title: pdf.getTitle(),
    pages: pdf.getPageCount(),
    width: Math.round(first?.getWidth() ?? 0),
    isForm: pdf.getForm().getFields().length > 0,
  };
}

const said = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text }).waitFor();

describe("the page for the workshop", () => {
  it("makes the questionnaire that is chosen, and says so", async () => {
    const page = await visit("fr", "#/atelier");
    await heading(page, "Pour l’atelier");
    expect(await made(page, "Produire le questionnaire")).toEqual({
      name: "Ressorts - questionnaire express.pdf",
      title: "Ressorts, questionnaire express",
      pages: 9,
      width: 595,
      isForm: false,
    });
    await said(page, "Téléchargé\u00a0: «\u00a0Ressorts - questionnaire express.pdf\u00a0».");
    await page.getByRole("radio", { name: /^Complète/ }).check();
    await page
      .getByRole("checkbox", { name: /^À remplir/ })
      .first()
      .check();
    const form = await made(page, "Produire le questionnaire");
    expect({ name: form.name, isForm: form.isForm }).toEqual({
      name: "Ressorts - questionnaire complet à remplir à l’écran.pdf",
      isForm: true,
    });
    expect(await problemsOf(page, "fr")).toEqual([]);
  });

  it("makes the sheet of a flow and the poster of a criterion, in English too", async () => {
    const page = await visit("en", "#/atelier");
    await heading(page, "For the workshop");
    await page.getByRole("combobox", { name: "Flow" }).selectOption("Wood");
    expect(await made(page, "Make the sheet")).toEqual({
      name: "Ressorts - flow sheet Wood.pdf",
      title: "Ressorts, flow sheet: Wood",
      pages: 1,
      width: 595,
      isForm: false,
    });
    await page.getByRole("combobox", { name: "Criterion" }).selectOption("Dedicated coordination");
    expect(await made(page, "Make the poster")).toEqual({
      name: "Ressorts - poster Dedicated coordination.pdf",
      title: "Ressorts, poster: Dedicated coordination",
      pages: 1,
      width: 842,
      isForm: false,
    });
    expect(await page.getByRole("status").allInnerTexts()).toEqual([
      "",
      "Downloaded: “Ressorts - flow sheet Wood.pdf”.",
      "Downloaded: “Ressorts - poster Dedicated coordination.pdf”.",
    ]);
  });

  it("says when a paper could not be made, and makes it at the next try", async () => {
    const page = await visit("fr", "#/atelier");
    await heading(page, "Pour l’atelier");
    await page.context().route("**/fonts/*.ttf", (route) => route.fulfill({ status: 300 }));
    await page.getByRole("button", { name: "Produire l’affiche" }).click();
    await said(page, "Le PDF n’a pas pu être produit. Vérifiez votre connexion, puis réessayez.");
    expect(await problemsOf(page, "fr")).toEqual([]);
    await page.context().unroute("**/fonts/*.ttf");
    expect((await made(page, "Produire l’affiche")).name).toBe("Ressorts - affiche Portage politique.pdf");
  });

  it("is where the page on how it works leads", async () => {
    const page = await visit("fr", "#/comment-ca-marche/a-plusieurs");
    await page
      .getByRole("main")
      .getByRole("link", { name: /^Pour l’atelier/ })
      .click();
    await heading(page, "Pour l’atelier");
  });
});
