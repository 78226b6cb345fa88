import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { heading, type Lang, startCommune, visits } from "./visit.ts";

const visit = visits();

const words = {
  fr: {
    example: /à moitié connu/,
    lever: /^Diagnostics territoriaux/,
    add: "Ajouter au plan d’actions : Diagnostics territoriaux",
    inPlan: "Dans votre plan d’actions.",
    see: "Voir le plan d’actions",
    one: "Une action est inscrite au plan",
    form: "Action 1",
    action: "Action",
    lead: "Pilote",
    due: "Échéance",
    step: /^Rassembler sur une page/,
    written: "Réunir la scierie et la mairie.",
    long: "Long terme : vision",
    move: "Passer au long terme l’action 1",
    remove: "Retirer l’action 1",
    removed: "L’action 1 est retirée.",
    undo: "Annuler le retrait de l’action 1",
    restored: "L’action est remise à sa place.",
    tooLong: "Raccourcissez ce texte : 2 000 caractères au plus.",
    use: "La collectivité mobilise déjà ce levier : Diagnostics territoriaux",
    used: "levier déjà mobilisé",
    answer: /^Répondre : /,
    onward: "Revenir à vos réponses",
    toKnow: "Ce qu’il faut savoir d’abord",
  },
  en: {
    example: /half known/,
    lever: /^Territorial diagnoses/,
    add: /^Add to the action plan\s?: Territorial diagnoses$/,
    inPlan: "In your action plan.",
    see: "See the action plan",
    one: "One action is in the plan",
    form: "Action 1",
    action: "Action",
    lead: "Lead",
    due: "Due",
    step: /^Gather on one page/,
    written: "Bring the sawmill and the town hall together.",
    long: "Long term: vision",
    move: "Move to long term action 1",
    remove: "Remove action 1",
    removed: "Action 1 has been removed.",
    undo: "Undo removing action 1",
    restored: "The action is back in its place.",
    tooLong: "Shorten this text: 2,000 characters at most.",
    use: /^The council already uses this lever\s?: Territorial diagnoses$/,
    used: "already in use",
    answer: /^Answer\s?: /,
    onward: "Back to your answers",
    toKnow: "What to find out first",
  },
} as const;

const goTo = (page: Page, at: string) => page.evaluate((hash) => location.assign(hash), `#/${at}`);
const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Presses Tab until a control has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not reach it");
}

async function openLevers(lang: Lang): Promise<Page> {
  const page = await visit(lang);
  await page.getByRole("button", { name: words[lang].example }).click();
  await page.waitForURL(/#\/cadrage/);
  await goTo(page, "bilan/leviers");
  await page.locator("h1:focus").waitFor();
  return page;
}

/** The row of a lever in the phase now. */
const rowOf = (page: Page, name: RegExp) => page.locator("summary").filter({ hasText: name }).first();

describe.each(["fr", "en"] as const)("the action plan, by keyboard, in %s", (lang) => {
  const w = words[lang];

  it("takes in the first step of a lever, is written, moved, emptied and put back", async () => {
    const page = await openLevers(lang);
    await tabTo(page, rowOf(page, w.lever));
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("button", { name: w.add }));
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText(w.inPlan, { exact: true }).waitFor();
    expect(await isFocused(page.getByRole("link", { name: w.see }))).toBe(true);
    await page.keyboard.press("Enter");

    await heading(page, w.one);
    const form = page.getByRole("form", { name: w.form });
    const action = form.getByRole("textbox", { name: w.action, exact: true });
    expect(await action.inputValue()).toMatch(w.step);
    await tabTo(page, action);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText(w.written);
    await tabTo(page, form.getByRole("textbox", { name: w.due }));
    await page.keyboard.insertText("2027");

    await tabTo(page, page.getByRole("button", { name: w.move }));
    await page.keyboard.press("Enter");
    const long = page.getByRole("region", { name: w.long });
    await long.getByRole("heading", { name: w.form }).waitFor();
    expect(await isFocused(long.getByRole("heading", { name: w.form }))).toBe(true);

    await tabTo(page, page.getByRole("button", { name: w.remove }));
    await page.keyboard.press("Enter");
    await long.getByRole("status").getByText(w.removed).waitFor();
    expect(await form.count()).toBe(0);
    expect(await isFocused(page.getByRole("button", { name: w.undo }))).toBe(true);
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText(w.restored).waitFor();
    expect(await isFocused(long.getByRole("heading", { name: w.form }))).toBe(true);

    await page.reload();
    await heading(page, w.one);
    expect(await long.getByRole("textbox", { name: w.action, exact: true }).inputValue()).toBe(w.written);
    expect(await long.getByRole("textbox", { name: w.due }).inputValue()).toBe("2027");
  });

  it("says beside a field what is too long, and keeps the rest", async () => {
    const page = await openLevers(lang);
    await goTo(page, "bilan/plan");
    const add = page.getByRole("button", {
      name: { fr: "Ajouter une action à court terme", en: "Add a short-term action" }[lang],
    });
    await add.focus();
    await page.keyboard.press("Enter");
    await heading(page, w.one);
    const action = page.getByRole("textbox", { name: w.action, exact: true });
    expect(await isFocused(action)).toBe(true);
    await page.keyboard.insertText("a".repeat(2001));
    await page.getByText(w.tooLong.replace(" 000", "\u202f000").replace(" :", "\u00a0:")).waitFor();
    expect(await action.getAttribute("aria-invalid")).toBe("true");
    await page.keyboard.press("Backspace");
    await page.getByText(w.tooLong.slice(0, 20)).waitFor({ state: "detached" });
    await page.reload();
    await heading(page, w.one);
    expect(await action.inputValue()).toBe("a".repeat(2000));
  });

  it("marks a lever already in use, and comes back to the reason after an answer", async () => {
    const page = await openLevers(lang);
    await rowOf(page, w.lever).click();
    await page.getByRole("checkbox", { name: w.use }).check();
    await rowOf(page, w.lever).getByText(w.used).waitFor();
    await page.getByRole("link", { name: w.answer }).first().click();
    await page.getByRole("button", { name: w.onward }).click();
    await page.waitForURL(/#\/bilan\/leviers/);
    await page.locator("li.reason:focus").waitFor();
  });

  it("says what to find out first where nothing is answered", async () => {
    const page = await visit(lang);
    await startCommune(page, "Commune d’Essai", lang);
    await goTo(page, "bilan/leviers");
    const toKnow = page.getByRole("heading", { name: w.toKnow });
    await toKnow.waitFor();
    expect(await page.getByRole("region", { name: w.toKnow }).getByRole("listitem").count()).toBe(3);
  });
});
