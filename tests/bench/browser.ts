import type { Browser, CDPSession, Page } from "playwright-core";
import { findBrowser, launch } from "../e2e/browser.ts";
import { noteInteractive, timeOfScreen, timesOfAnswers } from "./in-page.ts";
import { type Line, median } from "./ratio.ts";
import { serveSurvey, serveWizard } from "./served.ts";
import { screen, sixty } from "./sixty.ts";

const slowdown = 4;
const rounds = 5;

/** A page with nothing but radio buttons: what the browser itself needs to repaint one. */
const plainRadios = `<!doctype html><title>radios</title>${Array.from(
  { length: 5 },
  (_, group) =>
    `<fieldset>${Array.from({ length: 5 }, () => `<label><input type="radio" name="g${group}"> level</label>`).join("")}</fieldset>`,
).join("")}`;

type Slowed = { page: Page; session: CDPSession };

/** A page of a profile of its own, and the way to slow it. */
async function open(browser: Browser, address: string): Promise<Slowed> {
  const context = await browser.newContext({ locale: "fr-FR" });
  const page = await context.newPage();
  await page.addInitScript(noteInteractive);
  await page.goto(address);
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  return { page, session };
}

/** Runs something in a page that is in front, with the CPU slowed. */
async function slowed<T>({ page, session }: Slowed, run: () => Promise<T>): Promise<T> {
  await page.bringToFront();
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  try {
    return await run();
  } finally {
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  }
}

const answer = (opened: Slowed) => slowed(opened, () => opened.page.evaluate<number[]>(timesOfAnswers(20)));

/** Told by the page itself: what would look into it from outside takes tens of milliseconds of it. */
const interactive = (opened: Slowed) =>
  slowed(opened, async () => {
    const said = opened.page.waitForEvent("console", (message) => message.text().startsWith("interactive"));
    await opened.page.reload();
    return [Number((await said).text().split(" ")[1])];
  });

/** The results met for the first time, then again. */
async function results(opened: Slowed): Promise<number[]> {
  const { page } = opened;
  await page.reload();
  const times: number[] = [];
  for (const _ of ["first", "again"]) {
    await page.locator('a[href="#/bilan"]').first().waitFor();
    times.push(await slowed(opened, () => page.evaluate<number>(timeOfScreen("#/bilan"))));
    await page.goBack();
  }
  return times;
}

/** Measures several pages in turn, A B A B …, after a warm-up: the medians of each. */
async function inTurn(
  pages: readonly Slowed[],
  measure: (opened: Slowed) => Promise<number[]>,
): Promise<number[][]> {
  const times: number[][][] = pages.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, page] of pages.entries()) {
      const measured = await measure(page);
      if (round > 0) times[index]?.push(measured);
    }
  }
  return times.map((all) => (all[0] ?? []).map((_, at) => median(all.map((each) => each[at] ?? Number.NaN))));
}

/** The sixty questions opened in the wizard, kept by its browser, at the screen the bench answers on. */
async function openWizard(browser: Browser, address: string): Promise<Slowed> {
  const wizard = await open(browser, address);
  const file = {
    name: "bench.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(sixty)),
  };
  await wizard.page.locator("input[type=file]").setInputFiles(file);
  await wizard.page.waitForURL(/#\/cadrage/);
  await wizard.page.getByText(/^Enregistré à/).waitFor();
  await wizard.page.goto(`${address}#/${screen}`);
  await wizard.page.locator("input[type=radio]").first().waitFor();
  return wizard;
}

const line = (name: string, goal: string, time = Number.NaN, yardstick = Number.NaN): Line => ({
  name,
  goal,
  time,
  yardstick,
  ratio: time / yardstick,
});

async function openSurvey(browser: Browser, address: string): Promise<Slowed> {
  const survey = await open(browser, address);
  await survey.page.locator("input[type=radio]").first().waitFor({ state: "attached" });
  return survey;
}

async function measured(browser: Browser, wizardAt: string, surveyAt: string): Promise<Line[]> {
  const wizard = await openWizard(browser, wizardAt);
  const paged = await openSurvey(browser, surveyAt);
  const single = await openSurvey(browser, `${surveyAt}#single`);
  const bare = await open(browser, "about:blank");
  await bare.page.setContent(plainRadios);
  const [ours = [], theirs = [], theirsSingle = [], least = []] = await inTurn(
    [wizard, paged, single, bare],
    answer,
  );
  const [ready = [], readyPaged = [], readySingle = []] = await inTurn([wizard, paged, single], interactive);
  const [shown = []] = await inTurn([wizard], results);
  const handled = "an answer until the page is free again";
  const first = "from navigation to the first question painted";
  return [
    line("an answer until it is painted / a bare radio button", "≤ 50 ms", ours[1], least[1]),
    line(`${handled} / in SurveyJS, the same pages`, "ratio ≤ 0.1", ours[0], theirs[0]),
    line(`${handled} / in SurveyJS, one page`, "ratio ≤ 0.1", ours[0], theirsSingle[0]),
    line(`${first} / in SurveyJS, the same pages`, "ratio ≤ 0.5", ready[0], readyPaged[0]),
    line(`${first} / in SurveyJS, one page`, "ratio ≤ 0.5", ready[0], readySingle[0]),
    line("from the click to the results painted, first time / again", "≤ 300 ms", shown[0], shown[1]),
  ].map((each) => ({ ...each, name: `${each.name}; CPU slowed ${slowdown} times` }));
}

/** An answer, the first question and the results in the wizard, beside the same sixty questions in SurveyJS. */
export async function benchBrowser(): Promise<Line[]> {
  const served = [await serveWizard(), await serveSurvey()];
  const browser = await launch(await findBrowser());
  try {
    const [wizard, survey] = served.map(({ address }) => address);
    return await measured(browser, wizard ?? "", survey ?? "");
  } finally {
    await browser.close();
    await Promise.all(served.map(({ stop }) => stop()));
  }
}
