import { readFile } from "node:fs/promises";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { catalogue } from "#content";
import { type DiagnosisDocument, withoutJustifications } from "#domain";
import { buildComparison, buildReport, comparisonAnnex } from "#report";
import { earlier } from "../report/earlier.ts";
import { opened, saidByWord, wordOf } from "../report/word.ts";
import { problemsOf } from "./accessible.ts";
import { heading, type Lang, startCommune, visits } from "./visit.ts";
import { documentOf, go, openExample } from "./walk.ts";

const visit = visits();

const file = (name: string, content: unknown) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify(content)),
});

const take: Record<Lang, { before: string; after: string }> = {
  fr: { before: "Prendre un fichier (avant)", after: "Prendre un fichier (après)" },
  en: { before: "Take a file (before)", after: "Take a file (after)" },
};

const give = (
  page: Page,
  lang: Lang,
  side: "before" | "after",
  document: DiagnosisDocument,
  name = "mars.json",
) => page.getByLabel(take[lang][side]).setInputFiles(file(name, document));

const labels: Record<Lang, string> = { fr: "le 3 mars 2026", en: "3 March 2026" };
const comparedTo = (document: DiagnosisDocument, lang: Lang) => ({
  document: documentOf("full-territory"),
  catalogue,
  lang,
  compareWith: { document, label: labels[lang] },
});

async function compareScreen(lang: Lang, options = {}): Promise<Page> {
  const page = await visit(lang, "", options);
  await openExample(page, "full-territory", lang);
  await go(page, "comparer");
  return page;
}

const tableRows = (page: Page) => page.locator(".compared table tbody tr").count();

describe("two diagnoses compared on a screen", () => {
  it.each<Lang>(["fr", "en"])(
    "with a file: the sentence, the tables and the figure of the annex, in %s",
    async (lang) => {
      const page = await compareScreen(lang);
      await give(page, lang, "before", earlier());
      const { title, opening, answers, others } = buildComparison(comparedTo(earlier(), lang));
      await heading(page, title);
      const blocks = [...opening, ...answers, ...others];
      const headings = blocks.flatMap((block) =>
        block.kind === "heading" && block.level === 2 ? [block.text] : [],
      );
      expect(await page.locator(".compared h2").allTextContents()).toEqual(headings);
      const rows = blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
      await page.waitForFunction(
        (count) => document.querySelectorAll(".compared table tbody tr").length === count,
        rows.length,
      );
      const figure = blocks.find(({ kind }) => kind === "stagePairs");
      const alt = figure && "alt" in figure ? figure.alt : "";
      expect(await page.locator(".compared svg[role=img]").first().getAttribute("aria-label")).toBe(alt);
      expect(await page.getByRole("status").filter({ hasText: title }).count()).toBe(1);
    },
  );

  it("shows the answers of one kind alone", async () => {
    const page = await compareScreen("fr");
    await give(page, "fr", "before", earlier());
    await page.getByRole("radio", { name: "tout (17)" }).waitFor();
    const all = await tableRows(page);
    await page.getByRole("radio", { name: "connaissances (7)" }).check();
    expect(all - (await tableRows(page))).toBe(10);
    await page.getByRole("radio", { name: "niveaux (10)" }).check();
    expect(all - (await tableRows(page))).toBe(7);
  });

  it("says why a file cannot be compared, and keeps the choice open", async () => {
    const page = await compareScreen("fr");
    await page.getByLabel(take.fr.before).setInputFiles(file("faux.json", { format: "autre" }));
    const alert = page.getByRole("alert");
    await alert.getByText("« faux.json » ne peut pas être comparé.").waitFor();
    expect(await alert.getByRole("listitem").count()).toBe(1);
    await page.getByLabel(take.fr.before).setInputFiles(file("grand.json", "x".repeat(2_100_000)));
    await alert.getByText("« grand.json » ne peut pas être comparé.").waitFor();
    await give(page, "fr", "before", earlier());
    await heading(page, /^Depuis le 3 mars 2026, 17 réponses/);
    expect(await alert.count()).toBe(0);
  });

  it("with itself: nothing has changed, and it says so", async () => {
    const page = await compareScreen("fr");
    await give(page, "fr", "before", documentOf("full-territory"));
    await heading(page, /rien n’a changé$/);
    await page.getByText("Ces deux diagnostics disent la même chose.").waitFor();
    expect(await tableRows(page)).toBe(0);
  });

  it("two files, swapped: it says that they are read backwards, and offers no annex", async () => {
    const page = await compareScreen("fr");
    await give(page, "fr", "after", earlier(), "avant.json");
    await give(page, "fr", "before", documentOf("full-territory"), "maintenant.json");
    await page.getByText("« Avant » est plus récent qu’« après »", { exact: false }).waitFor();
    await page.getByRole("button", { name: "Échanger" }).click();
    await heading(page, /^Depuis le 3 mars 2026, 17 réponses/);
    expect(await page.getByText("est plus récent", { exact: false }).count()).toBe(0);
    expect(await page.getByRole("checkbox", { name: /Joindre/ }).count()).toBe(0);
    await page.getByText("laissez « après » sur le diagnostic ouvert", { exact: false }).waitFor();
  });

  it("with another diagnosis kept here, which is of another territory", async () => {
    const page = await visit("fr");
    await openExample(page, "half-known", "fr");
    await page.getByText(/^Enregistré à/).waitFor();
    await go(page, "");
    await openExample(page, "full-territory", "fr");
    await go(page, "comparer");
    const before = page.getByRole("combobox", { name: "Avant" });
    await before.locator("option", { hasText: "Commune de Brévanche" }).waitFor({ state: "attached" });
    expect(
      await before.locator("optgroup").evaluateAll((all) => all.map((group) => group.getAttribute("label"))),
    ).toEqual(["Autres diagnostics de ce poste"]);
    const [value = ""] = await before
      .locator("optgroup option")
      .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
    await before.selectOption(value);
    await heading(page, /^Commune de Brévanche et Communauté de communes des Vallons/);
    await page.getByText("leurs écarts ne sont pas une évolution", { exact: false }).waitFor();
  });

  it("with a version frozen in the list of diagnoses, which leads there", async () => {
    const page = await visit("fr");
    await startCommune(page, "Commune d’Essai");
    await page.getByText(/^Enregistré à/).waitFor();
    await page.getByRole("link", { name: "Mes diagnostics" }).click();
    await page.locator(".desk-versions > summary").click();
    await page.getByRole("textbox", { name: "Nom de la version" }).fill("Comité");
    await page.getByRole("button", { name: "Figer une version" }).click();
    await page.getByText("La version «\u00a0Comité\u00a0» est gardée.").waitFor();
    await page.getByRole("button", { name: "Comparer les versions, Commune d’Essai" }).click();
    await heading(page, "Qu’est-ce qui a changé\u202f?");
    await go(page, "impulser/point-de-depart");
    await page.getByRole("radio", { name: /^2 / }).first().check();
    await go(page, "comparer");
    await page.getByRole("button", { name: "Continuer quand même" }).click();
    const before = page.getByRole("combobox", { name: "Avant" });
    const group = before.locator("optgroup").first();
    await group.locator("option", { hasText: "Comité" }).waitFor({ state: "attached" });
    expect(await group.getAttribute("label")).toBe("Versions de ce diagnostic");
    const values = await group
      .locator("option", { hasText: "Comité" })
      .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
    await before.selectOption(values[0] ?? "");
    await heading(page, /^Depuis la version « Comité » \(.*\), 1 réponse a été trouvée ; /);
    await page.getByRole("cell", { name: /^Réponse trouvée\./ }).waitFor();
  });

  it("is reached from the end of the results", async () => {
    const page = await visit("fr");
    await openExample(page, "full-territory", "fr");
    await go(page, "bilan");
    await page.getByRole("link", { name: "Comparer avec une version précédente ou un fichier" }).click();
    await heading(page, "Qu’est-ce qui a changé\u202f?");
  });
});

describe("a comparison joined to the report", () => {
  async function joined(): Promise<Page> {
    const page = await compareScreen("fr");
    await give(page, "fr", "before", earlier());
    await page.getByRole("checkbox", { name: "Joindre cette comparaison au rapport, en annexe" }).check();
    return page;
  }

  it("is an annex of its page, until one takes it out", async () => {
    const page = await joined();
    await page.getByRole("link", { name: "Lire le rapport" }).click();
    await page.locator("#comparison h2").waitFor();
    const input = comparedTo(earlier(), "fr");
    const model = buildReport(input, comparisonAnnex(input));
    expect(await page.locator(".report > section").evaluateAll((all) => all.map(({ id }) => id))).toEqual(
      model.sections.map(({ id }) => id),
    );
    const { title } = buildComparison(comparedTo(earlier(), "fr"));
    expect(await page.locator("#comparison h2").textContent()).toBe(title);
    await page.getByText("Ce que le rapport emporte").click();
    await page.getByRole("checkbox", { name: /annexe sur ce qui a changé depuis le 3 mars 2026/ }).click();
    await page.locator("#comparison").waitFor({ state: "detached" });
  });

  it("is in the PDF and in the text to edit", async () => {
    const page = await joined();
    const save = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).click(),
      ]);
      await page.getByText("Le rapport est téléchargé.").waitFor();
      return new Uint8Array(await readFile(await download.path()));
    };
    const word = opened(await save("Exporter vers le traitement de texte"));
    const input = comparedTo(earlier(), "fr");
    const expected = await wordOf(input.document, "fr", { annex: comparisonAnnex(input) });
    expect(saidByWord(word)).toEqual(saidByWord(expected));
    const pdf = await getDocument({ data: await save("Le rapport en PDF"), verbosity: 0 }).promise;
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toContain("Ce qui a changé");
  });
});

describe("a comparison sent around without what supports the answers", () => {
  it("has no justification of either side in its annex", async () => {
    const page = await compareScreen("fr");
    await give(page, "fr", "before", earlier());
    await page.getByRole("checkbox", { name: "Joindre cette comparaison au rapport, en annexe" }).check();
    await page.getByText("Ce que le rapport emporte").click();
    await page.getByRole("checkbox", { name: /justifications et les sources/ }).uncheck();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Exporter vers le traitement de texte" }).click(),
    ]);
    const word = opened(new Uint8Array(await readFile(await download.path())));
    const { document, compareWith, ...input } = comparedTo(earlier(), "fr");
    const annex = comparisonAnnex({
      ...input,
      document: withoutJustifications(document),
      compareWith: { ...compareWith, document: withoutJustifications(compareWith.document) },
    });
    const expected = await wordOf(document, "fr", { annex, justifications: false });
    expect(saidByWord(word)).toEqual(saidByWord(expected));
  });
});

describe("every state of the screen is sound", () => {
  it.each<[Lang, number, "light" | "dark", "active" | "none"]>([
    ["fr", 360, "light", "none"],
    ["en", 768, "dark", "none"],
    ["fr", 1440, "light", "active"],
  ])("in %s at %i px, %s, forced colours %s", async (lang, width, colorScheme, forcedColors) => {
    const options = { viewport: { width, height: 800 }, reducedMotion: "reduce", colorScheme, forcedColors };
    const page = await compareScreen(lang, options);
    const problems = await problemsOf(page, lang, "all");
    await give(page, lang, "before", earlier());
    await page.locator(".compared table").first().waitFor();
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLElement>(".report-figure > div")].every(
        ({ scrollWidth, clientWidth, tabIndex }) => scrollWidth <= clientWidth + 1 || tabIndex === 0,
      ),
    );
    problems.push(...(await problemsOf(page, lang, "all")));
    await page.getByLabel(take[lang].after).setInputFiles(file("faux.json", []));
    await page.getByRole("alert").waitFor();
    problems.push(...(await problemsOf(page, lang, "all")));
    expect(problems).toEqual([]);
  });
});
