import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright-core";
import { questionnaire } from "#content";
import { readDocument } from "#domain";
import type { Found } from "../e2e/browser.ts";
import { heading, startCommune } from "../e2e/visit.ts";
import { startKillable } from "./killable.ts";
import { type Ledger, openLedger, type State, type Verdict } from "./ledger.ts";

const theme = "impulser/point-de-depart";
const question = /^Portage politique/;

/** Numbers between 0 and 1 that are the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Tells each moment when the page says that all is saved: when it begins to, and a second after one last did something. */
function watchSaved(): void {
  const tell = () => (globalThis as unknown as { saved: (at: number) => void }).saved(Date.now());
  const isSaved = () => document.querySelector('.saved[data-saving="saved"]') !== null;
  let was = false;
  const look = () => {
    const is = isSaved();
    if (is && !was) tell();
    was = is;
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ["data-saving"],
  });
  let timer = 0;
  const settle = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => isSaved() && tell(), 1000);
  };
  for (const kind of ["input", "click"]) document.addEventListener(kind, settle, true);
}

/** What the page gives as a file, read as any file is. */
async function readCopy(page: Page): Promise<State> {
  const [copy] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Enregistrer une copie" }).first().click(),
  ]);
  const read = readDocument(readFileSync(await copy.path(), "utf8"), questionnaire);
  if (!read.ok || read.notices.length > 0) throw new Error(`A damaged document: ${JSON.stringify(read)}`);
  const { answers, flows = [] } = read.document;
  const answer = answers?.["imp-portage"];
  return {
    text: answer?.justification ?? "",
    value: typeof answer?.value === "number" ? answer.value : -1,
    flows: flows.map(({ name = "" }) => name),
  };
}

async function begin(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await startCommune(page, "Commune d’Essai");
  await page.getByRole("button", { name: "Continuer" }).click();
}

/** Opens the page where one answers, with the justification open. */
async function openTheme(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/${theme}`);
  await heading(page, "Le point de départ");
}

async function write(page: Page): Promise<void> {
  const group = page.getByRole("group", { name: question });
  const open = group.getByRole("button", { name: /^(Ajouter une|Modifier la) justification$/ });
  if ((await group.getByRole("textbox", { name: "Justification" }).count()) === 0) await open.click();
  await group.getByRole("textbox", { name: "Justification" }).focus();
  await page.keyboard.press("Control+End");
}

const letters = "abcdefghijklmnopqrstuvwxyz";

/** Does one thing of the kind an officer does: writes a word, chooses an answer, names a flow, stops to think. */
async function actOnce(page: Page, ledger: Ledger, random: () => number): Promise<void> {
  const drawn = random();
  const pick = (count: number) => Math.floor(random() * count);
  if (drawn < 0.08) {
    const value = pick(4);
    const radio = page.getByRole("group", { name: question }).getByRole("radio").nth(value);
    await ledger.enter({ value }, () => radio.check());
    await write(page);
  } else if (drawn < 0.13) {
    const flows = [
      ...ledger.latest().flows,
      `Flux ${Array.from({ length: 6 }, () => letters[pick(26)]).join("")}`,
    ];
    await page.evaluate(() => location.assign("#/impulser/flux"));
    await page.getByRole("textbox", { name: "Nom du flux" }).fill(flows.at(-1) ?? "");
    await ledger.enter({ flows }, () => page.getByRole("button", { name: "Ajouter ce flux" }).click());
    await page.evaluate((at) => location.assign(at), `#/${theme}`);
    await heading(page, "Le point de départ");
    await write(page);
  } else if (drawn < 0.2) {
    await page.waitForTimeout(1200);
  } else {
    const word = `${Array.from({ length: 4 + pick(8) }, () => letters[pick(26)]).join("")}-`;
    for (const letter of word) {
      const text = ledger.latest().text + letter;
      await ledger.enter({ text }, () => page.keyboard.insertText(letter));
      await page.waitForTimeout(15 + pick(60));
    }
  }
}

type Sitting = { found: Found; profile: string; address: string; random: () => number };

/** Opens what is kept, and works on it until the browser is killed in the middle; gives what was done. */
async function sit({ found, profile, address, random }: Sitting, isFirst: boolean) {
  const { page, kill } = await startKillable(found, profile);
  let killing: Promise<void> | null = null;
  try {
    page.setDefaultTimeout(20_000);
    if (isFirst) await begin(page, address);
    await openTheme(page, address);
    const ledger = openLedger(await readCopy(page));
    await page.exposeFunction("saved", (at: number) => ledger.claim(at));
    // What compiles this file may name its functions by a helper, which the page has not.
    await page.evaluate("globalThis.__name = (named) => named");
    await page.evaluate(watchSaved);
    await write(page);
    if (ledger.latest().text.length > 1500) {
      await ledger.enter({ text: "" }, () => page.getByRole("textbox", { name: "Justification" }).fill(""));
    }
    let killedAt = 0;
    const act = async () => {
      while (killedAt === 0) await actOnce(page, ledger, random);
    };
    const acting = act().catch((error: unknown) => {
      if (killedAt === 0) throw error;
    });
    await Promise.race([acting, pause(300 + random() * 5000)]);
    killedAt = Date.now();
    killing = kill();
    await Promise.all([killing, acting]);
    return { ledger, killedAt };
  } finally {
    if (!killing) await kill();
  }
}

/** Opens what is kept after a kill, and reads it. */
async function look({ found, profile, address }: Sitting): Promise<State> {
  const { page, kill } = await startKillable(found, profile);
  try {
    page.setDefaultTimeout(20_000);
    await openTheme(page, address);
    return await readCopy(page);
  } finally {
    await kill();
  }
}

type Run = { found: Found; address: string; kills: number; seed: number; tell?: (verdict: Verdict) => void };

/** Works on one diagnosis, killing the browser at random moments; gives what each kill cost. */
export async function killAtRandom({ found, address, kills, seed, tell }: Run): Promise<Verdict[]> {
  const profile = mkdtempSync(join(tmpdir(), "ressorts-profile-"));
  const sitting = { found, profile, address, random: seeded(seed) };
  const verdicts: Verdict[] = [];
  try {
    for (let turn = 0; turn < kills; turn += 1) {
      const { ledger, killedAt } = await sit(sitting, turn === 0);
      const verdict = ledger.settle(await look(sitting), killedAt);
      verdicts.push(verdict);
      tell?.(verdict);
    }
    return verdicts;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
