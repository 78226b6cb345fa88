import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type Lang, visits } from "./visit.ts";
import { go, openExample } from "./walk.ts";

const visit = visits();

const words = {
  fr: {
    stages: /^Les trois étapes/,
    flows: /^Opportunité et préparation des flux/,
    positioning: /^Le territoire entre acteur et facilitateur/,
    first: "Impulser",
    explained: /Impulser/,
    second: "Animer",
  },
  en: {
    stages: /^The three stages/,
    flows: /^Opportunity and readiness of the flows/,
    positioning: /^The territory between actor and facilitator/,
    first: "Impulser",
    explained: /Impulser/,
    second: "Animer",
  },
} as const;

async function openResults(lang: Lang): Promise<Page> {
  const page = await visit(lang);
  await openExample(page, "half-known", lang);
  await go(page, "bilan");
  await page.getByRole("figure", { name: words[lang].stages }).getByRole("button").first().waitFor();
  return page;
}

const marksOf = (page: Page, figure: RegExp) =>
  page.getByRole("figure", { name: figure }).getByRole("button");
const nameOfFocused = (page: Page): Promise<string | null> =>
  page.evaluate("document.activeElement.getAttribute('aria-label')");

describe.each(["fr", "en"] as const)("the charts of the results, in %s", (lang) => {
  const w = words[lang];

  it("name every mark, and put nothing without a name in the way of the keyboard", async () => {
    const page = await openResults(lang);
    for (const figure of [w.stages, w.flows, w.positioning]) {
      const stops = page.getByRole("figure", { name: figure }).locator("[tabindex='0'], button, a");
      const names = await stops.evaluateAll((found) => found.map((stop) => stop.getAttribute("aria-label")));
      expect(names.filter((name) => !name)).toEqual([]);
      expect(names.length).toBe(await marksOf(page, figure).count());
    }
  });

  it("say what a mark says when it takes the focus, and go on with the arrows", async () => {
    const page = await openResults(lang);
    const stages = marksOf(page, w.stages);
    await stages.first().focus();
    const said = await stages.first().getAttribute("aria-label");
    expect(said).toMatch(new RegExp(`^${w.first}`));
    expect(await page.getByRole("tooltip").innerText()).toContain(said ?? "no name");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("tooltip").count()).toBe(0);
    await page.keyboard.press("ArrowDown");
    expect(await nameOfFocused(page)).toMatch(new RegExp(`^${w.second}`));
    expect(await page.getByRole("tooltip").count()).toBe(1);
    await page.keyboard.press("ArrowUp");
    expect(await nameOfFocused(page)).toBe(said);
  });

  it("keep a tooltip under the pointer until Escape", async () => {
    const page = await openResults(lang);
    await marksOf(page, w.stages).nth(1).hover();
    const tooltip = page.getByRole("tooltip");
    await tooltip.hover();
    expect(await tooltip.innerText()).toMatch(new RegExp(`^${w.second}`));
    await page.keyboard.press("Escape");
    await tooltip.waitFor({ state: "detached" });
  });

  it("explain the figure of the mark that is chosen", async () => {
    const page = await openResults(lang);
    await marksOf(page, w.stages).first().focus();
    await page.keyboard.press("Enter");
    await page.locator("details[open]").filter({ hasText: w.explained }).waitFor();
  });
});
