import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { isTaking } from "../likeness.ts";
import { boxesOf, compareBoxes, comparePicture, keepBoxes, keepPicture } from "./pictures.ts";
import { visits } from "./visit.ts";
import { go, openExample } from "./walk.ts";

const visit = visits();

type Screen = { at: string; height?: number; colorScheme?: "light" | "dark" };

/** The screens whose look is kept, as far as a first look goes, the results further down. */
const screens: Record<string, Screen> = {
  home: { at: "" },
  question: { at: "impulser/point-de-depart" },
  "question-dark": { at: "impulser/point-de-depart", colorScheme: "dark" },
  flow: { at: "impulser/flux/bois" },
  results: { at: "bilan", height: 2600 },
  levers: { at: "bilan/leviers" },
  plan: { at: "bilan/plan" },
};

/** A page on which nothing moves: the same document, the same day, no caret, no motion, its fonts there. */
async function open(width: number, { at, height = 900, colorScheme = "light" }: Screen): Promise<Page> {
  const page = await visit("fr", "", {
    viewport: { width, height },
    deviceScaleFactor: 1,
    reducedMotion: "reduce",
    timezoneId: "Europe/Paris",
    colorScheme,
  });
  await page.clock.setFixedTime("2026-11-24T09:00:00Z");
  await page.goto(inject("address"));
  await page.getByRole("heading", { level: 1 }).waitFor();
  if (at !== "") {
    await openExample(page, "full-territory", "fr");
    await page.getByText(/^Enregistré à/).waitFor();
    await go(page, at);
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

describe("the main screens look as they did", () => {
  it.each(Object.keys(screens).flatMap((name) => [1440, 360].map((width) => [name, width] as const)))(
    "%s at %i px",
    async (name, width) => {
      const screen = screens[name];
      if (!screen) throw new Error(`No screen « ${name} »`);
      const page = await open(width, screen);
      const version = page.context().browser()?.version() ?? "";
      const picture = { name: `${name}-${width}`, version };
      const boxes = await boxesOf(page);
      const png = await page.screenshot({ caret: "hide", animations: "disabled" });
      if (isTaking) {
        keepPicture(picture, png);
        keepBoxes(picture, boxes);
        return;
      }
      expect(comparePicture(picture, png) ?? compareBoxes(picture, boxes)).toEqual([]);
    },
  );
});
