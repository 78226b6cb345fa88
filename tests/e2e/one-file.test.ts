import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { pngOf, red } from "../report/logos.ts";
import { tagProblems } from "../report/tags.ts";
import { heading, startCommune, visits } from "./visit.ts";
import { go, openExample } from "./walk.ts";

const address = () => pathToFileURL(inject("oneFile")).href;
const visit = visits({ where: address });

const made = async (page: Page, button: string) => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

describe("the one-file edition", () => {
  it("is at most 1.4 MB after gzip, typefaces included", () => {
    const page = readFileSync(inject("oneFile"));
    expect(gzipSync(page, { level: 9 }).length).toBeLessThanOrEqual(1_400_000);
    expect(page.toString()).toContain("data:font/woff2;base64,");
  });

  it("may connect to nothing, and runs only what its policy names by its hash", async () => {
    const page = await visit("fr");
    const policy = await page.locator("head > :not([charset])").first().getAttribute("content");
    const said = (policy ?? "").replace(/'sha256-[\w+/]{43}='/g, "HASH");
    expect(said.split("; ")).toEqual([
      "default-src 'none'",
      "script-src HASH HASH",
      "style-src HASH",
      "img-src data: blob:",
      "font-src data:",
      "connect-src 'none'",
      "worker-src blob:",
      "form-action 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types ressorts",
    ]);
  });

  it("keeps a diagnosis under its own name, and finds it again", async () => {
    const page = await visit("fr", "", { offline: true });
    const asked: string[] = [];
    page.context().on("request", (request) => asked.push(request.url()));
    await page.getByText("Vous utilisez l’édition en un seul fichier.").waitFor();
    await startCommune(page, "Commune d’Essai");
    await page.getByRole("textbox", { name: "Vision à long terme" }).fill("Une commune sobre.");
    await page.getByText(/^Enregistré à/).waitFor();
    await page.reload();
    await heading(page, "Le territoire et l’ambition");
    const vision = page.getByRole("textbox", { name: "Vision à long terme" });
    expect(await vision.inputValue()).toBe("Une commune sobre.");
    await page.getByRole("radio", { name: "sombre" }).check();
    await page.getByRole("link", { name: "Ressorts, retour à l’accueil" }).click();
    await page.getByRole("button", { name: "Reprendre\u00a0: Commune d’Essai" }).waitFor();
    await page.reload();
    await heading(page, "Ressorts");
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    const kept = await page.evaluate(async () => [
      ...(await indexedDB.databases()).map(({ name }) => name ?? ""),
      ...Object.keys(localStorage),
    ]);
    expect(kept.filter((name) => !/^ressorts-single(\.|$)/.test(name))).toEqual([]);
    expect(kept).toContain("ressorts-single");
    expect([...new Set(asked.map((url) => url.split("#")[0]))]).toEqual([address()]);
    expect(await page.evaluate(() => navigator.serviceWorker?.controller ?? null)).toBe(null);
  });

  it("opens an example, draws a logo, and makes the tagged report, its text to edit and a paper", async () => {
    const page = await visit("en", "", { offline: true });
    await openExample(page, "full-territory", "en");
    await go(page, "rapport");
    await page.getByText("The territory’s logo and colour").click();
    await page
      .getByLabel(/^Logo/)
      .and(page.locator("input"))
      .setInputFiles({
        name: "logo.png",
        mimeType: "image/png",
        buffer: Buffer.from(pngOf(400, 200, () => red)),
      });
    await page.locator(".own-logo").waitFor();
    await go(page, "bilan");
    const pdf = await made(page, "The report as a PDF");
    expect(pdf.bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    expect(await tagProblems(pdf.bytes)).toEqual([]);
    const text = await made(page, "Export to a word processor");
    expect(text.bytes.subarray(0, 2).toString("latin1")).toBe("PK");
    await go(page, "atelier");
    expect((await made(page, "Make the poster")).bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  });
});
