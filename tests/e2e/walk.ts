import { readFileSync } from "node:fs";
import type { Page, Request } from "playwright-core";
import { catalogue } from "#content";
import { type DiagnosisDocument, pathOf } from "#domain";
import { homeWords } from "#i18n";
import { examples } from "../../src/ui/examples.ts";
import type { Lang } from "./visit.ts";

type Example = "full-territory" | "half-known" | "empty";

/** The document of an example. */
export const documentOf = (example: Example) =>
  JSON.parse(
    readFileSync(new URL(`../../public/examples/${example}.json`, import.meta.url), "utf8"),
  ) as DiagnosisDocument;

/** The addresses of every screen of an example, in the order of its itinerary. */
export const placesOf = (example: Example): string[] =>
  pathOf(documentOf(example), catalogue, "full").map(({ id }) => id);

/** Opens an example from the home screen, up to its first screen. */
export async function openExample(page: Page, example: Example, lang: Lang): Promise<void> {
  loadingIn(page);
  const title = examples.find(({ id }) => id === example)?.title[lang] ?? example;
  const before = await page.title();
  await page.getByRole("button", { name: title, exact: true }).click();
  await arrive(page, before);
}

/** Follows an address, as a link does, and waits until its screen is whole and its heading has the focus. */
export async function go(page: Page, at: string): Promise<void> {
  loadingIn(page);
  const before = await page.title();
  await page.evaluate((place) => {
    location.hash = `#/${place}`;
  }, at);
  await arrive(page, before);
}

/** Waits for another screen, named otherwise, with the focus on its heading and nothing left to load. */
export async function arrive(page: Page, before: string): Promise<void> {
  loadingIn(page);
  const isHere = ({ before, waiting }: { before: string; waiting: string[] }) => {
    const shown = document.querySelector("main")?.textContent ?? "";
    const isWhole = shown !== "" && !waiting.some((words) => shown.includes(words));
    return document.activeElement?.localName === "h1" && document.title !== before && isWhole;
  };
  const waiting = [homeWords.fr.loading, homeWords.en.loading];
  try {
    await page.waitForFunction(isHere, { before, waiting }, { timeout: 10_000 });
  } catch {
    const [title, focused] = await page.evaluate(() => [
      document.title,
      document.activeElement?.outerHTML.slice(0, 80),
    ]);
    throw new Error(`No new screen took the focus at ${page.url()}: « ${title} », focus on ${focused}`);
  }
  await settle(page);
}

const loading = new WeakMap<Page, Set<Request>>();

/** What is being loaded by a page, followed from the first time it is asked for. */
function loadingIn(page: Page): Set<Request> {
  const known = loading.get(page);
  if (known) return known;
  const requests = new Set<Request>();
  loading.set(page, requests);
  page.on("request", (request) => requests.add(request));
  const end = (request: Request) => requests.delete(request);
  page.on("requestfinished", end);
  page.on("requestfailed", end);
  return requests;
}

/** Waits until the parts of a screen that load by themselves are there too, and two frames have shown them. */
async function settle(page: Page): Promise<void> {
  const frames = () =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          document.fonts.ready.then(() =>
            requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
          );
        }),
    );
  await frames();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await frames();
  while (loadingIn(page).size > 0) {
    await Promise.all([...loadingIn(page)].map((request) => request.response().then((it) => it?.finished())));
    await frames();
  }
}
