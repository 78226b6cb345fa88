import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { articleWords } from "#i18n";
import { type Focus, readFocus } from "./focus.ts";
import { visits } from "./visit.ts";
import { arrive } from "./walk.ts";

const visit = visits();

/** A person who has only a keyboard: every stop is looked at, and what is wrong with it is kept. */
function hands(page: Page) {
  const problems: string[] = [];
  const press = (key: string) => page.keyboard.press(key);

  async function tab(key: "Tab" | "Shift+Tab" = "Tab"): Promise<Focus | null> {
    await press(key);
    const focus = await page.evaluate(readFocus);
    problems.push(...(focus?.problems ?? []));
    return focus;
  }

  /** Goes on with Tab to what has a name, and says what it met on the way. */
  async function tabTo(name: string, meet: (focus: Focus) => Promise<void> = async () => {}): Promise<void> {
    for (let stops = 0; stops < 300; stops += 1) {
      const focus = await tab();
      if (focus?.name === name) return;
      if (focus) await meet(focus);
    }
    throw new Error(`Tab does not reach « ${name} » at ${page.url()}`);
  }

  /** Presses Enter on what has a name, which leads to another screen. */
  async function follow(name: string, meet?: (focus: Focus) => Promise<void>): Promise<void> {
    const before = await page.title();
    await tabTo(name, meet);
    await press("Enter");
    await arrive(page, before);
  }

  return { problems, press, tab, tabTo, follow };
}

it("the express way from home to the report, by keyboard alone", async () => {
  const page = await visit("fr");
  const { problems, press, tab, tabTo, follow } = hands(page);
  await follow("Version express");

  await tabTo("Nom du territoire");
  await page.keyboard.type("Commune d’Essai");
  await tabTo("Type de territoire");
  await page.keyboard.type("Commune");
  await follow("Commencer");

  let ratings = 0;
  const answer = async ({ kind, name, group, isChosen }: Focus) => {
    if (kind === "checkbox" && name === "Bois") await press("Space");
    if (group === "" || isChosen || !name.startsWith("0")) return;
    ratings += 1;
    if (ratings % 2 === 0) return press("2");
    await press("Space");
    await press("ArrowDown");
    await press("ArrowDown");
  };
  const visited: string[] = [];
  while (!page.url().endsWith("#/bilan") && visited.length < 30) {
    visited.push(new URL(page.url()).hash.slice(2));
    await follow("Continuer", answer);
  }
  expect(visited).toEqual([
    "impulser/point-de-depart",
    "impulser/flux",
    "impulser/flux/bois",
    "animer/parties-prenantes",
    "animer/dynamique-collective",
    "animer/role-d-acteur",
    "animer/role-de-facilitateur",
    "animer/posture",
    "structurer/modele-economique",
    "structurer/gouvernance",
  ]);
  expect(ratings).toBe(20);

  await tabTo(articleWords.fr.report);
  await tab("Shift+Tab");
  await tab();
  const [report] = await Promise.all([page.waitForEvent("download"), press("Enter")]);
  const bytes = await readFile(await report.path());
  expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  expect([...new Set(problems)]).toEqual([]);
});
