import { readFile } from "node:fs/promises";
import pixelmatch from "pixelmatch";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { catalogue } from "#content";
import { buildReport, plainText } from "#report";
import { layOut } from "../../src/report/layout.ts";
import { openPdf } from "../../src/report/pdf/draw.ts";
import { fonts } from "../report/fixtures.ts";
import { halves, keptLogo } from "../report/logos.ts";
import { saidByPdf } from "../report/said.ts";
import { opened, picturesOf, saidByWord, wordOf } from "../report/word.ts";
import { visits } from "./visit.ts";
import { arrive, documentOf, go, openExample } from "./walk.ts";

const visit = visits();

/** What the page says, in the same words. */
const saidByPage = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const roles: Record<string, string> = {
      H1: "H",
      H2: "H",
      H3: "H",
      H4: "H",
      P: "P",
      LI: "LI",
      CAPTION: "Caption",
      TH: "TH",
      TD: "TD",
      A: "Link",
    };
    const squeeze = (text: string | null) => (text ?? "").replace(/\s+/gu, "").replaceAll("\u00ad", "-");
    const said = (element: Element): string[] => {
      if (element.getAttribute("role") === "img")
        return [`Figure ${squeeze(element.getAttribute("aria-label"))}`];
      if (element instanceof HTMLImageElement) return [`Figure ${squeeze(element.alt)}`];
      const role = roles[element.tagName];
      const holds = element.querySelector("[role=img], a") !== null;
      if (role && !holds) return [`${role} ${squeeze(element.textContent)}`];
      return [...element.children].flatMap(said);
    };
    const parts = [...document.querySelectorAll(".report > header, .report > section")];
    return parts.flatMap(said);
  });

describe("the report as a page", () => {
  it.each([
    ["full-territory", "fr"],
    ["half-known", "en"],
    ["empty", "fr"],
  ] as const)("says what the PDF of « %s » says, element by element, in %s", async (example, lang) => {
    const page = await visit(lang);
    await openExample(page, example, lang);
    await go(page, "rapport");
    const model = buildReport({ document: documentOf(example), catalogue, lang });
    const { structure, pages } = layOut(model, openPdf(fonts).faces);
    const pdf = saidByPdf(
      structure,
      pages.flatMap(({ marks }) => marks),
    ).map((said) => said.replace(/^H\d/, "H").replace(/^TH Row/, "TH"));
    expect(await saidByPage(page)).toEqual(pdf);
    expect(pdf.length).toBeGreaterThan(example === "empty" ? 200 : 500);
  });

  it("says it with the logo of a territory too, first", async () => {
    const page = await visit("fr");
    const given = documentOf("full-territory");
    const document = { ...given, report: { ...given.report, logo: await keptLogo(halves(900, 180)) } };
    const before = await page.title();
    await page.getByLabel("Ouvrir un fichier").setInputFiles({
      name: "diagnostic.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(document)),
    });
    await arrive(page, before);
    await go(page, "rapport");
    const { structure, pages } = layOut(
      buildReport({ document, catalogue, lang: "fr" }),
      openPdf(fonts).faces,
    );
    const pdf = saidByPdf(
      structure,
      pages.flatMap(({ marks }) => marks),
    ).map((said) => said.replace(/^H\d/, "H").replace(/^TH Row/, "TH"));
    const said = await saidByPage(page);
    expect(said).toEqual(pdf);
    expect(said[0]).toMatch(/^Figure Logo:/);
  });

  it("names each table by its head cells, and leads to each part", async () => {
    const page = await visit("fr");
    await openExample(page, "full-territory", "fr");
    await go(page, "rapport");
    const tables = await page.locator(".report table").evaluateAll((all) =>
      all.map((table) => ({
        heads: table.querySelectorAll('thead th[scope="col"]').length,
        columns: table.querySelectorAll("tbody tr:first-child > *").length,
        unnamed: [...table.querySelectorAll("tbody tr:not(:has(> th[scope=row]))")].filter(
          (row) => row.textContent !== "",
        ).length,
      })),
    );
    expect(tables.filter(({ heads, columns, unnamed }) => heads !== columns || unnamed > 0)).toEqual([]);
    expect(tables.length).toBeGreaterThan(20);
    await page.getByRole("link", { name: "Méthode", exact: true }).click();
    expect(await page.evaluate(() => document.activeElement?.closest("section")?.id)).toBe("method");
    expect(page.url()).toMatch(/#\/rapport$/);
  });

  it("is exported to a word processor: the same words, and the same figures drawn with the same faces", async () => {
    const page = await visit("fr");
    await openExample(page, "full-territory", "fr");
    await go(page, "rapport");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Exporter vers le traitement de texte" }).click(),
    ]);
    await page.getByText("Le rapport est téléchargé.").waitFor();
    const document = documentOf("full-territory");
    expect(download.suggestedFilename()).toBe(`Rapport Ressorts - ${document.profile.name}.docx`);
    const exported = opened(new Uint8Array(await readFile(await download.path())));
    const expected = await wordOf(document, "fr");
    expect(saidByWord(exported)).toEqual(saidByWord(expected));
    const others = picturesOf(expected).map((file) => PNG.sync.read(Buffer.from(file)));
    const differing = picturesOf(exported).map((file, index) => {
      const { data } = PNG.sync.read(Buffer.from(file));
      const other = others[index] ?? new PNG();
      const count = pixelmatch(data, other.data, undefined, other.width, other.height, { threshold: 0.2 });
      return count / (other.width * other.height);
    });
    expect(differing.filter((share) => share > 0.01)).toEqual([]);
    expect(differing.length).toBe(others.length);
    await page.goto(page.url().replace(/#.*/, ""));
    await page.getByLabel("Ouvrir un fichier").setInputFiles(await download.path());
    await page
      .getByRole("alert")
      .getByText(/document de traitement de texte/)
      .waitFor();
  });

  it("leaves the justifications out of what is exported, where one asks for it", async () => {
    const page = await visit("en");
    await openExample(page, "full-territory", "en");
    await go(page, "rapport");
    await page.getByText("What the report carries").click();
    await page.getByRole("checkbox", { name: /justifications/ }).uncheck();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Export to a word processor" }).click(),
    ]);
    const exported = opened(new Uint8Array(await readFile(await download.path())));
    const bare = await wordOf(documentOf("full-territory"), "en", { justifications: false });
    expect(saidByWord(exported)).toEqual(saidByWord(bare));
    expect(saidByWord(exported).length).toBeGreaterThan(500);
  });

  it("copies its summary, or says that the browser refuses", async () => {
    const page = await visit("fr");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await openExample(page, "full-territory", "fr");
    await go(page, "rapport");
    await page.getByRole("button", { name: "Copier la synthèse" }).click();
    await page.getByText("La synthèse est copiée", { exact: false }).waitFor();
    const model = buildReport({ document: documentOf("full-territory"), catalogue, lang: "fr" });
    const [summary] = model.sections;
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect([copied]).toEqual(summary ? [plainText(summary, model)] : []);
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await page.getByRole("button", { name: "Copier la synthèse" }).click();
    await page.getByText("sélectionnez la synthèse à la main", { exact: false }).waitFor();
  });

  it("prints on A4 with no part cut at the right", async () => {
    const page = await visit("fr", "", { viewport: { width: 718, height: 900 } });
    await openExample(page, "full-territory", "fr");
    await go(page, "rapport");
    await page.emulateMedia({ media: "print" });
    const wide = await page
      .locator(".report :is(svg, td, th, p, h1, h2, h3, h4)")
      .evaluateAll((all) =>
        all
          .filter(
            (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
          )
          .map((element) => element.textContent),
      );
    expect(wide).toEqual([]);
  });
});
