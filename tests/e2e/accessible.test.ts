import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { problemsOf } from "./accessible.ts";
import { launch } from "./browser.ts";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch(inject("browser"));
  page = await browser.newPage({ viewport: { width: 360, height: 640 } });
});
afterAll(() => browser.close());

const sound = {
  lang: "fr",
  head: "<title>Le point de départ</title>",
  body: "<main><h1>Le point de départ</h1></main>",
};

/** Shows a small page at 360 px. */
async function show({ lang, head, body }: typeof sound): Promise<void> {
  const style = "<style>body { margin: 0; font: 16px/1.5 sans-serif } h1, p { margin: 0 }</style>";
  await page.setContent(
    `<!doctype html><html lang="${lang}"><head><meta name="viewport" content="width=device-width">${head}${style}</head><body>${body}</body></html>`,
  );
}

async function ownProblems(change: Partial<typeof sound>): Promise<string[]> {
  await show({ ...sound, ...change });
  return problemsOf(page, "fr", "none");
}

const small = (name: string) =>
  `<button style="width: 12px; height: 12px; padding: 0; border: 0" aria-label="${name}"></button>`;
const inMain = (inside: string) => ({ body: `<main><h1>Titre</h1>${inside}</main>` });
const table =
  '<table><caption>Les étapes</caption><tr><th scope="col">Étape</th></tr><tr><td>Animer</td></tr></table>';

describe("what axe does not see is said", () => {
  it.each<[string, Partial<typeof sound>, string[]]>([
    ["no title", { head: "" }, ["the page has no title"]],
    ["another language", { lang: "en" }, ['html says lang="en" where "fr" is shown']],
    [
      "an id used twice",
      inMain('<p id="a">Un</p><p id="a">Deux</p>'),
      ["the id « a » is used more than once"],
    ],
    ["no first heading", { body: "<main><p>Rien</p></main>" }, ["there are 0 headings of level 1"]],
    ["two first headings", inMain("<h1>Autre</h1>"), ["there are 2 headings of level 1"]],
    ["a level skipped", inMain("<h3>Trop bas</h3>"), ["<h3> « Trop bas » skips a level"]],
    ["an empty heading", inMain("<h2> </h2>"), ["<h2> is empty"]],
    [
      "small targets side by side",
      inMain(`<p>${small("Bois")}${small("Eau")}</p>`),
      [
        "<button> « Bois » is a target of 12 × 12 px, close to others: 24 × 24 px at least",
        "<button> « Eau » is a target of 12 × 12 px, close to others: 24 × 24 px at least",
      ],
    ],
    [
      "a chart without a table",
      inMain("<figure>Bois</figure>"),
      ["the chart <figure> « Bois » has no table with a name and headers after it"],
    ],
    [
      "a chart whose table is in the next section",
      inMain(`<svg role="img" aria-label="Les étapes"></svg><h2>Suite</h2>${table}`),
      ["the chart <svg> « Les étapes » has no table with a name and headers after it"],
    ],
    [
      "a chart whose table has no name",
      inMain(`<figure>Bois</figure>${table.replace(/<caption>.*<\/caption>/, "")}`),
      ["the chart <figure> « Bois » has no table with a name and headers after it"],
    ],
    [
      "a chart whose table is not shown",
      inMain(`<figure>Bois</figure><div hidden>${table}</div>`),
      ["the chart <figure> « Bois » has no table with a name and headers after it"],
    ],
    [
      "what is too wide",
      inMain('<p style="width: 500px">Large</p>'),
      ["the page scrolls sideways: 500 px in 360", "<p> « Large » goes beyond the side of the screen"],
    ],
    [
      "what is cut at the side",
      inMain('<div style="overflow: hidden"><p style="width: 500px">Large</p></div>'),
      ["<p> « Large » goes beyond the side of the screen"],
    ],
    [
      "a focus stop without a name in a drawing",
      inMain('<svg width="40" height="40"><circle r="20" tabindex="0" role="button"></circle></svg>'),
      ['a focusable button has no name: <circle r="20" tabindex="0" role="button"></circle>'],
    ],
    [
      "an application without a name",
      inMain(`<div role="application" tabindex="0">Bois</div>${table}`),
      ['a focusable application has no name: <div role="application" tabindex="0">Bois</div>'],
    ],
    [
      "a field without a name",
      inMain('<input style="height: 30px">'),
      ['a focusable textbox has no name: <input style="height: 30px">'],
    ],
  ])("%s", async (_, change, problems) => {
    expect(await ownProblems(change)).toEqual(problems);
  });
});

describe("what is well is let be", () => {
  it.each<[string, string]>([
    ["headings one level at a time, and back", "<h2>Un</h2><h3>Deux</h3><h2>Trois</h2>"],
    [
      "a small link within a sentence",
      '<p>Voyez <a href="#a">ici</a> ou <a href="#b">là</a>, comme vous préférez.</p>',
    ],
    [
      "small targets well apart",
      `<p style="padding: 20px">${small("Bois")}</p><p style="padding: 20px">${small("Eau")}</p>`,
    ],
    [
      "a small box with its label",
      '<label style="display: block; padding: 12px"><input type="checkbox"> Bois</label><label style="display: block; padding: 12px"><input type="checkbox"> Eau</label>',
    ],
    ["a layer of a drawing that nothing focuses", '<svg><g tabindex="-1"><text>Bois</text></g></svg>'],
    ["a chart with its table", `<figure>Bois</figure>${table}`],
    [
      "a chart with its table in it, folded",
      `<figure><details><summary>Le tableau</summary>${table}</details></figure>`,
    ],
    [
      "two charts of a section before one table",
      `<h2>Les flux</h2><figure>Bois</figure><h3>Eau</h3><figure>Eau</figure>${table}`,
    ],
    [
      "what is wide where the keyboard scrolls it",
      '<div role="region" aria-label="Tableau" tabindex="0" style="overflow-x: auto"><p style="width: 500px">Large</p></div>',
    ],
    [
      "what is wide and hidden from everyone",
      '<div aria-hidden="true" style="overflow: hidden"><p style="width: 500px">Large</p></div>',
    ],
  ])("%s", async (_, inside) => {
    expect(await ownProblems(inMain(inside))).toEqual([]);
  });
});

it("what axe sees is said with it", async () => {
  await show({ ...sound, ...inMain('<p style="color: #aaa">Pâle</p>') });
  expect(await problemsOf(page, "fr")).toEqual([expect.stringMatching(/^axe color-contrast: .*Pâle/)]);
  await show(sound);
  expect(await problemsOf(page, "fr")).toEqual([]);
});
