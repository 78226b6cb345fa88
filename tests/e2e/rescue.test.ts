import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { rescueWords } from "#i18n";
import { version } from "../../package.json";
import { addresses, pageIds } from "../../src/ui/address.ts";
import { expectAccessible } from "./accessible.ts";
import { keptDocuments, putRecord } from "./kept.ts";
import { heading, type Lang, startCommune, visits } from "./visit.ts";
import { documentOf, go, openExample, placesOf } from "./walk.ts";

const visit = visits({ broken: true });

type Arm = { at: string; spared: string };

/** Makes every heading fail at the address that is armed, but the one that says so. */
function breakable(): void {
  const text = Object.getOwnPropertyDescriptor(Node.prototype, "textContent");
  Object.defineProperty(Node.prototype, "textContent", {
    ...text,
    set(this: Node, value: string) {
      const { arm } = globalThis as { arm?: Arm };
      if (this.nodeName === "H1" && location.hash === arm?.at && value !== arm.spared) {
        throw new Error("Essai de panne");
      }
      text?.set?.call(this, value);
    },
  });
}

async function breakableVisit(lang: Lang = "fr"): Promise<Page> {
  const page = await visit(lang, "", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.addInitScript(breakable);
  await page.reload();
  return page;
}

/** Goes to an address whose screen breaks, until `mend`. */
const breakAt = (page: Page, at: string, lang: Lang = "fr") =>
  page.evaluate((arm) => Object.assign(globalThis, { arm }) && location.assign(arm.at), {
    at: `#/${at}`,
    spared: rescueWords[lang].title,
  });

const mend = (page: Page) => page.evaluate(() => Object.assign(globalThis, { arm: undefined }));

const rescued = (page: Page, lang: Lang = "fr") => heading(page, rescueWords[lang].title);

const textOf = async (download: Download) => readFileSync(await download.path(), "utf8");

async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), text: await textOf(download) };
}

const saved = (page: Page) => page.getByText(/^Enregistré à \d\d:\d\d sur ce poste$/).waitFor();

/** What the page that gives the answers back must do, wherever it is met. */
async function expectGivenBack(page: Page, name: string): Promise<void> {
  await rescued(page);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe("h1");
  expect(await page.title()).toBe("Ressorts s’est arrêté sur une erreur · Ressorts");
  const row = page.getByRole("listitem").filter({ hasText: name }).first();
  const [kept] = await keptDocuments(page);
  const exact = `${JSON.stringify(kept, null, 2)}\n`;
  expect(await downloaded(page, () => row.getByRole("button", { name: "Télécharger" }).click())).toEqual({
    name: `${name}.ressorts.json`,
    text: exact,
  });
  await row.getByRole("button", { name: "Copier le texte" }).click();
  await row.getByText("Le texte est copié").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(exact);
}

/** Breaks every screen in turn; the first that is not given back is named. */
async function eachOf(places: readonly string[], breaking: (place: string) => Promise<void>): Promise<void> {
  for (const place of places) {
    try {
      await breaking(place);
    } catch (cause) {
      throw new Error(`#/${place}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
  }
}

async function resume(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: `Reprendre\u00a0: ${name}` }).click();
  await page.getByRole("navigation", { name: "Les étapes" }).first().waitFor();
  await mainHeading(page);
}

const mainHeading = (page: Page) => page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();

const full = documentOf("full-territory");
const { name } = full.profile;
const commune = "Commune d’Essai";

describe("a screen that breaks gives the answers back, starts again at home and opens again", () => {
  it.each([
    ["of the path", placesOf("full-territory").toReversed()],
    ["outside it", [addresses.start, addresses.home, addresses.express, ...pageIds]],
  ])("every one %s", { timeout: 300_000 }, async (_, places) => {
    const page = await breakableVisit();
    await openExample(page, "full-territory", "fr");
    await saved(page);
    expect((await keptDocuments(page))[0]).toMatchObject({ answers: full.answers, profile: full.profile });
    await eachOf(places, async (place) => {
      await breakAt(page, place);
      await expectGivenBack(page, name);
      await page.getByText("Il est aussi enregistré sur ce poste, à l’identique.").waitFor();
      if (place === addresses.home) await mend(page);
      await page.getByRole("button", { name: "Redémarrer à l’accueil" }).click();
      await heading(page, "Ressorts");
      expect(new URL(page.url()).hash).toBe("#/");
      await mend(page);
      await resume(page, name);
    });
  });

  it("without a diagnosis at hand too", async () => {
    const page = await breakableVisit();
    await openExample(page, "full-territory", "fr");
    await saved(page);
    await page.evaluate(() => location.assign("#/atelier"));
    await page.reload();
    await mainHeading(page);
    await breakAt(page, "sources");
    await expectGivenBack(page, name);
    await page.getByText(/^Enregistré sur ce poste le /).waitFor();
    expect(await page.getByRole("button", { name: "Rouvrir à son premier écran" }).count()).toBe(0);
  });

  it("gives its versions back, each under its name", async () => {
    const page = await breakableVisit();
    await openExample(page, "full-territory", "fr");
    await saved(page);
    await page.getByRole("link", { name: "Versions", exact: true }).click();
    await page.getByRole("textbox", { name: "Nom de la version" }).fill("Conseil de mars");
    await page.getByRole("button", { name: "Figer une version" }).click();
    await page.getByText("La version «\u00a0Conseil de mars\u00a0» est gardée.").waitFor();
    await breakAt(page, "sources");
    await rescued(page);
    await page.getByText("Sa dernière version").click();
    const version = page.getByRole("listitem").filter({ hasText: /^«\u00a0Conseil de mars\u00a0»/ });
    const { text } = await downloaded(page, () =>
      version.getByRole("button", { name: "Télécharger" }).click(),
    );
    const [kept] = await keptDocuments(page);
    expect(JSON.parse(text)).toEqual(kept);
  });

  it("reopens where it broke, or at its first screen", async () => {
    const page = await breakableVisit();
    await openExample(page, "full-territory", "fr");
    await breakAt(page, "bilan/leviers");
    await rescued(page);
    await page.getByRole("button", { name: "Rouvrir à son premier écran" }).click();
    await heading(page, "Le territoire et l’ambition");
    await breakAt(page, "bilan/leviers");
    await rescued(page);
    await page.getByRole("button", { name: "Essayer de rouvrir" }).click();
    await page.getByRole("navigation", { name: "Les étapes" }).first().waitFor();
    await mainHeading(page);
    expect(new URL(page.url()).hash).toBe("#/bilan/leviers");
  });

  it.each<[Lang, number]>([
    ["fr", 1440],
    ["fr", 360],
    ["en", 360],
  ])("is sound in %s at %i px, unfolded", async (lang, width) => {
    const page = await breakableVisit(lang);
    await page.setViewportSize({ width, height: 800 });
    await openExample(page, "full-territory", lang);
    await breakAt(page, "bilan", lang);
    await rescued(page, lang);
    await page.locator("summary").click();
    await page.getByText(/^Error: Essai de panne/).waitFor();
    await expectAccessible(page, lang);
  });

  it("tells what broke, where and in which version, without a word of the answers", async () => {
    const page = await breakableVisit();
    await openExample(page, "full-territory", "fr");
    await breakAt(page, "impulser/flux");
    await rescued(page);
    await page.locator("summary").click();
    const agent = await page.evaluate(() => navigator.userAgent);
    const detail = `Error: Essai de panne\nRessorts ${version}\n#/impulser/flux\n${agent}`;
    expect(await page.locator("pre").innerText()).toBe(detail);
    await page.getByRole("button", { name: "Copier le texte : Détail technique" }).click();
    await page.getByText("Le détail est copié.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(detail);
  });
});

/** Starts a commune and writes a justification on its first theme. */
async function writing(page: Page, text: string) {
  await startCommune(page, commune);
  await page.getByRole("button", { name: "Continuer" }).click();
  await heading(page, "Le point de départ");
  const group = page.getByRole("group", { name: /^Portage politique/ });
  await group.getByRole("radio", { name: /^2 / }).check();
  await group.getByRole("button", { name: "Ajouter une justification" }).click();
  const field = group.getByRole("textbox", { name: "Justification" });
  await field.fill(text);
  return field;
}

const justified = (text: string) => ({ answers: { "imp-portage": { value: 2, justification: text } } });

describe("what was typed a moment before", () => {
  it("is given back, and is kept too", async () => {
    const page = await breakableVisit();
    await writing(page, "Dit à l’instant.");
    await breakAt(page, "impulser/verification");
    await expectGivenBack(page, commune);
    expect((await keptDocuments(page))[0]).toMatchObject(justified("Dit à l’instant."));
  });

  it.each([
    [
      "refuses to open",
      () =>
        Object.assign(IDBFactory.prototype, {
          open: () => {
            throw new DOMException("No", "SecurityError");
          },
        }),
    ],
    ["is not there", () => Object.defineProperty(window, "indexedDB", { value: undefined })],
    [
      "cannot even be named",
      () =>
        Object.defineProperty(window, "indexedDB", {
          get: () => {
            throw new DOMException("No", "SecurityError");
          },
        }),
    ],
  ])("is given back where the database %s, said not to be kept", async (_, spoil) => {
    const page = await breakableVisit();
    await page.addInitScript(spoil);
    await page.reload();
    await writing(page, "Gardé nulle part.");
    await page.getByText(/^Non enregistré/).waitFor();
    await breakAt(page, "impulser/verification");
    await rescued(page);
    await page.getByText("Ce navigateur refuse de rendre ce qu’il garde. Rien n’y a été modifié.").waitFor();
    await page.getByText(/^Ses derniers changements ne sont pas enregistrés sur ce poste/).waitFor();
    const { text } = await downloaded(page, () =>
      page.getByRole("button", { name: `Télécharger : ${commune}` }).click(),
    );
    expect(JSON.parse(text)).toMatchObject({ profile: { name: commune }, ...justified("Gardé nulle part.") });
  });
});

describe("what fails beside a screen", () => {
  const notice = (page: Page) => page.getByRole("complementary", { name: "Une erreur" });

  it.each([
    [
      "an event",
      () =>
        setTimeout(() => {
          throw new Error("Essai de panne");
        }),
    ],
    ["a promise", () => void Promise.reject(new Error("Essai de panne"))],
  ])("in %s leaves the screen open, and gives the answers back beside it", async (_, fail) => {
    const page = await breakableVisit();
    const field = await writing(page, "En train d’écrire");
    await page.evaluate(fail);
    await notice(page).waitFor();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("textarea");
    await field.pressSequentially(" encore.");
    const { name: file, text } = await downloaded(page, () =>
      notice(page).getByRole("button", { name: "Télécharger le diagnostic ouvert" }).click(),
    );
    expect(file).toBe(`${commune}.ressorts.json`);
    expect(JSON.parse(text)).toMatchObject(justified("En train d’écrire encore."));
    await notice(page).getByText("Vos réponses et le détail technique").click();
    await notice(page)
      .getByText(/^Error: Essai de panne/)
      .waitFor();
    await expectAccessible(page, "fr");
    await notice(page).getByRole("button", { name: "Continuer" }).click();
    expect(await notice(page).count()).toBe(0);
    expect(await field.inputValue()).toBe("En train d’écrire encore.");
  });

  it("in the machine breaks the screen: it would hear nothing more", async () => {
    const page = await breakableVisit();
    await writing(page, "Avant la panne.");
    await saved(page);
    await page.evaluate(() => {
      const { assign } = Object;
      Object.assign = (target: object, ...sources: object[]) => {
        if (sources.some((source) => source && "catalogue" in source && "document" in source)) {
          throw new Error("Panne de la machine");
        }
        return assign(target, ...sources);
      };
    });
    await page.getByRole("radio", { name: /^3 / }).first().click();
    await expectGivenBack(page, commune);
    expect((await keptDocuments(page))[0]).toMatchObject(justified("Avant la panne."));
  });

  it("and is of no consequence, or an extension’s, stops nobody", async () => {
    const page = await breakableVisit();
    await page.evaluate(() => {
      const say = (init: ErrorEventInit) => window.dispatchEvent(new ErrorEvent("error", init));
      say({ message: "ResizeObserver loop completed with undelivered notifications." });
      say({ message: "Script error." });
      say({ message: "x is null", filename: "moz-extension://1/a.js", error: new TypeError("x is null") });
      const late = Promise.reject(new DOMException("Cancelled", "AbortError"));
      window.dispatchEvent(
        new PromiseRejectionEvent("unhandledrejection", {
          promise: late,
          reason: new DOMException("", "AbortError"),
        }),
      );
      late.catch(() => {});
    });
    await go(page, addresses.start);
    expect(await notice(page).count()).toBe(0);
    await page.evaluate(() =>
      window.dispatchEvent(new ErrorEvent("error", { error: new Error("Vraie panne") })),
    );
    await notice(page).waitFor();
  });
});

describe("what the application rests on", () => {
  it("may refuse to say the language: the answers are given back in French", async () => {
    const page = await breakableVisit();
    await openExample(page, "full-territory", "fr");
    await saved(page);
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, "language", {
        get: () => {
          throw new Error("No language");
        },
      }),
    );
    await page.evaluate(() => localStorage.removeItem("ressorts.lang"));
    await page.reload();
    await expectGivenBack(page, name);
  });

  it("may refuse local storage: diagnoses are kept all the same", async () => {
    const page = await visit("fr");
    await page.addInitScript(() =>
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("No", "SecurityError");
        },
      }),
    );
    await page.reload();
    await writing(page, "Sans mémoire locale.");
    await expect.poll(() => keptDocuments(page)).toMatchObject([justified("Sans mémoire locale.")]);
    await page.reload();
    await page.getByText("Sans mémoire locale.").waitFor();
  });

  it("may not start at all: that is said without any script", async () => {
    const page = await visit("fr");
    await page.route("**/assets/*.js", (route) => route.abort());
    await page.reload();
    const said = page.getByText("Ressorts n’a pas pu démarrer.");
    await said.waitFor({ state: "hidden" });
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await said.waitFor({ state: "visible" });
  });

  it("may not load a part of it: the answers stay, and it can be tried again", async () => {
    const page = await visit("fr");
    await writing(page, "Toujours là.");
    await page.route("**/assets/*.js", (route) => route.abort());
    await page.evaluate(() => location.assign("#/impulser/flux"));
    await page
      .getByRole("alert")
      .getByText(/^Cette partie n’a pas pu être chargée/)
      .waitFor();
    await page.unroute("**/assets/*.js");
    await page.getByRole("button", { name: "Réessayer" }).click();
    await heading(page, /flux/);
    await page.goBack();
    await page.getByText("Toujours là.").waitFor();
  });
});

describe("a kept diagnosis that is damaged", () => {
  it("is said to be so and given back as it is, and the others open", async () => {
    const page = await visit("fr");
    await writing(page, "Intact.");
    await expect.poll(() => keptDocuments(page)).toMatchObject([justified("Intact.")]);
    const damaged = { format: "ressorts/diagnosis", schemaVersion: 1, profile: "perdu", answers: [null] };
    await putRecord(page, {
      id: "abime",
      revision: 99,
      name: "Commune abîmée",
      savedAt: "2026-01-01T08:00:00.000Z",
      path: "full",
      step: "cadrage",
      document: damaged,
    });
    await page.evaluate(() => location.assign("#/"));
    await page.reload();
    await page.getByRole("button", { name: "Reprendre\u00a0: Commune abîmée" }).click();
    const alert = page.getByRole("alert");
    await alert.getByText("« Commune abîmée » est abîmé et ne peut pas être ouvert").waitFor();
    await expectAccessible(page, "fr");
    const { name, text } = await downloaded(page, () =>
      alert.getByRole("button", { name: "Télécharger ce que ce navigateur en garde" }).click(),
    );
    expect(name).toBe("Commune abîmée.ressorts.json");
    expect(text).toBe(`${JSON.stringify(damaged, null, 2)}\n`);
    await resume(page, commune);
    await page.getByText("Intact.").waitFor();
  });
});
