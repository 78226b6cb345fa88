import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { catalogue } from "#content";
import { assess, clarify, type DiagnosisDocument, type Lang, percent, stageIds } from "#domain";
import { explainedWords, flowName, priorityTerms, resultWords, say, titleOf } from "#i18n";
import { findingsOf } from "#report";
import { uniform } from "../report/fixtures.ts";
import { visits } from "./visit.ts";
import { documentOf, go, openExample } from "./walk.ts";

const visit = visits();

const toldOf = (document: DiagnosisDocument, lang: Lang) => {
  const assessment = assess(document, catalogue);
  const clarifications = clarify(document, catalogue);
  return { assessment, findings: findingsOf({ document, catalogue, lang, assessment, clarifications }) };
};

const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, " ").trim();

const rowsOf = async (page: Page, table: string): Promise<string[][]> => {
  const rows = await page.getByRole("table", { name: table, exact: true }).getByRole("row").all();
  return Promise.all(
    rows.map(async (row) => (await row.locator("th, td").allInnerTexts()).map((cell) => plain(cell))),
  );
};

const headings = async (page: Page, level: number): Promise<string[]> =>
  (await page.getByRole("main").getByRole("heading", { level }).allInnerTexts()).map(plain);

describe.each(["fr", "en"] as const)("the results as an article, in %s", (lang) => {
  it("say the findings of the report, in its words and its order", async () => {
    const page = await visit(lang);
    await openExample(page, "full-territory", lang);
    await go(page, "bilan");
    const { findings } = toldOf(documentOf("full-territory"), lang);
    expect(await headings(page, 1)).toEqual([plain(findings.stages)]);
    const titles = await headings(page, 2);
    const told = [
      findings.detail,
      findings.flows,
      findings.resources,
      findings.positioning,
      findings.clarifications,
      findings.levers,
      findings.plan,
    ].map(plain);
    expect(titles.filter((title) => told.includes(title))).toEqual(told);
  });

  it("give each flow the figures and the priority that were computed, and its chart the same", async () => {
    const page = await visit(lang);
    await openExample(page, "full-territory", lang);
    await go(page, "bilan");
    const document = documentOf("full-territory");
    const { assessment } = toldOf(document, lang);
    const rows = await rowsOf(page, resultWords[lang].flows);
    const figure = page.getByRole("figure", {
      name: /^(Opportunité et préparation|Opportunity and readiness)/,
    });
    await figure.waitFor();
    const sentence = plain((await figure.getAttribute("aria-label")) ?? "");
    assessment.flows.items.forEach((flow, index) => {
      const entry = document.flows?.find(({ id }) => id === flow.id);
      const name = plain(entry ? flowName(entry, catalogue, lang) : flow.id);
      const [first = "", opportunity = "", , priority = ""] = rows[index + 1] ?? [];
      const called = say(priorityTerms[flow.priority], lang);
      expect([first, Number.parseInt(opportunity, 10)]).toEqual([name, percent(flow.opportunity.point ?? 0)]);
      expect(priority.toLocaleLowerCase()).toContain(called);
      expect(sentence).toContain(`${name} ${called}`);
    });
  });

  it("explain every figure: stages, flows, resources, axes, gap and both indices", async () => {
    const page = await visit(lang);
    await openExample(page, "full-territory", lang);
    await go(page, "bilan");
    const document = documentOf("full-territory");
    const w = explainedWords[lang];
    const summaries = (await page.locator("details.explained > summary").allInnerTexts()).map(plain);
    const count = (document.flows?.length ?? 0) + (document.resources?.length ?? 0);
    expect(summaries).toHaveLength(stageIds.length + count + 2 + 3 + 1);
    for (const id of stageIds) {
      expect(summaries).toContain(plain(w.one(titleOf(catalogue.stages, id, lang))));
    }
  });

  it("open the explanation of a stage: one line a criterion, with its weight, and the result of the table", async () => {
    const page = await visit(lang);
    await openExample(page, "half-known", lang);
    await go(page, "bilan");
    const name = titleOf(catalogue.stages, "impulser", lang);
    const { assessment } = toldOf(documentOf("half-known"), lang);
    const { contributions, point } = assessment.stages.impulser;
    const details = page.locator("details").filter({ hasText: plain(explainedWords[lang].one(name)) });
    await page.getByText(explainedWords[lang].one(name)).click();
    await details.getByRole("table").waitFor();
    const rows = details.getByRole("row");
    expect(await rows.count()).toBe(contributions.length + 1);
    const [, firstRow] = await rows.all();
    const cells = (await firstRow?.locator("td").allInnerTexts()) ?? [];
    expect(Number(cells[1])).toBe(contributions[0]?.weight);
    expect(plain(await details.innerText())).toMatch(
      new RegExp(`(Résultat :|Result:) ${percent(point ?? 0)} ?%`),
    );
  });
});

describe("the results of a diagnosis where nothing is answered", () => {
  it("say what is left to answer, draw nothing and offer the first question", async () => {
    const page = await visit("fr");
    await openExample(page, "empty", "fr");
    await go(page, "bilan");
    expect(await headings(page, 1)).toEqual(["Il reste à répondre pour savoir où en est le territoire"]);
    expect(await page.getByRole("figure").count()).toBe(0);
    await page.getByRole("link", { name: "Commencer par la première question" }).click();
    await page.waitForFunction(() => location.hash.startsWith("#/impulser/"));
  });
});

it("shows as many levers, and as many first actions, as its titles announce", async () => {
  const page = await visit("fr");
  const document = uniform(0, 2, 0);
  await page
    .getByLabel("Ouvrir un fichier")
    .setInputFiles({ name: "a.json", mimeType: "", buffer: Buffer.from(JSON.stringify(document)) });
  await page.getByRole("heading", { level: 1, name: "Le territoire et l’ambition" }).waitFor();
  await go(page, "bilan");
  const levers = page.locator("#leviers");
  await levers.getByRole("heading", { name: /^Quatre leviers viennent d’abord/ }).waitFor();
  expect(await levers.getByRole("listitem").count()).toBe(4);
  const plan = page.locator("#plan");
  await plan.getByRole("heading", { name: /^Cinq premières actions vous sont proposées/ }).waitFor();
  expect(await plan.getByRole("listitem").count()).toBe(5);
});
