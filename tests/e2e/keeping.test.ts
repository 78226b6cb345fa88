import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { heading, startCommune, visits } from "./visit.ts";

const visit = visits();

const group = (page: Page, name: RegExp) => page.getByRole("group", { name });
const saved = (page: Page) => page.getByText(/^Enregistré à \d\d:\d\d sur ce poste$/).waitFor();

async function toFirstTheme(page: Page): Promise<void> {
  await startCommune(page, "Commune d’Essai");
  await page.getByRole("button", { name: "Continuer" }).click();
  await heading(page, "Le point de départ");
}

describe("what is entered", () => {
  it("survives a reload, on the same screen", async () => {
    const page = await visit("fr");
    await toFirstTheme(page);
    const backing = group(page, /^Portage politique/);
    await backing.getByRole("radio", { name: /^2 / }).check();
    await backing.getByRole("button", { name: "Ajouter une justification" }).click();
    await backing.getByRole("textbox", { name: "Justification" }).fill("Une vice-présidente s’en charge.");
    await backing.getByRole("textbox", { name: "Source" }).fill("Délibération de mars");
    await group(page, /^Choix du point de départ/)
      .getByRole("radio", { name: "Nous ne savons pas" })
      .check();
    await saved(page);
    await page.reload();
    await heading(page, "Le point de départ");
    expect(page.url()).toBe(`${inject("address")}#/impulser/point-de-depart`);
    expect(await backing.getByRole("radio", { name: /^2 / }).isChecked()).toBe(true);
    await backing.getByText("Une vice-présidente s’en charge.").waitFor();
    await backing.getByText("Source\u00a0: Délibération de mars").waitFor();
    expect(
      await group(page, /^Choix du point de départ/)
        .getByRole("radio", { name: "Nous ne savons pas" })
        .isChecked(),
    ).toBe(true);
  });

  it("is listed on the home screen, and resumed from there on the screen one left", async () => {
    const page = await visit("fr");
    await toFirstTheme(page);
    await saved(page);
    await page.goto(inject("address"));
    await page.reload();
    await page.getByRole("button", { name: "Reprendre\u00a0: Commune d’Essai" }).click();
    await heading(page, "Le point de départ");
  });

  it("keeps its justification when the answer is cleared", async () => {
    const page = await visit("fr");
    await toFirstTheme(page);
    const backing = group(page, /^Portage politique/);
    await backing.getByRole("radio", { name: /^3 / }).check();
    await backing.getByRole("button", { name: "Ajouter une justification" }).click();
    await backing.getByRole("textbox", { name: "Justification" }).fill("Voté en mars.");
    await backing.getByRole("button", { name: "Effacer ma réponse" }).click();
    expect(await backing.getByRole("radio", { checked: true }).count()).toBe(0);
    expect(await backing.getByRole("textbox", { name: "Justification" }).inputValue()).toBe("Voté en mars.");
    expect(
      await backing.getByRole("radio", { name: /^0 / }).evaluate((radio) => radio === document.activeElement),
    ).toBe(true);
  });

  it("is not lost when the language changes, even what is not valid yet", async () => {
    const page = await visit("fr");
    await startCommune(page, "Commune d’Essai");
    await page.getByRole("textbox", { name: "Population" }).fill("beaucoup");
    await page.getByRole("textbox", { name: "Vision à long terme" }).fill("Une commune sobre.");
    await page.getByRole("button", { name: "English" }).click();
    await heading(page, "The territory and its ambition");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.getByRole("textbox", { name: "Population" }).inputValue()).toBe("beaucoup");
    expect(await page.getByRole("textbox", { name: "Long-term vision" }).inputValue()).toBe(
      "Une commune sobre.",
    );
    await page.reload();
    await heading(page, "The territory and its ambition");
    expect(await page.getByRole("textbox", { name: "Long-term vision" }).inputValue()).toBe(
      "Une commune sobre.",
    );
  });

  it("is said not to be kept where the browser refuses, and can still be saved as a file", async () => {
    const page = await visit("fr");
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("Storage is refused", "SecurityError");
      };
    });
    await page.reload();
    await startCommune(page, "Commune d’Essai");
    await page.getByRole("status").getByText("Non enregistré", { exact: true }).waitFor();
    const alert = page.getByRole("alert");
    await alert.getByText(/Ce navigateur refuse de les garder/).waitFor();
    const [copy] = await Promise.all([
      page.waitForEvent("download"),
      alert.getByRole("button", { name: "Enregistrer une copie" }).click(),
    ]);
    expect(copy.suggestedFilename()).toBe("Commune d’Essai.ressorts.json");
  });
});

describe("the browser", () => {
  it("is asked once to keep everything, as soon as there is an answer to lose", async () => {
    const page = await visit("fr");
    await page.addInitScript(() => {
      Object.assign(globalThis, { asked: 0 });
      StorageManager.prototype.persisted = async () => false;
      StorageManager.prototype.persist = async () => {
        Object.assign(globalThis, { asked: (globalThis as unknown as { asked: number }).asked + 1 });
        return false;
      };
    });
    await page.reload();
    const asked = () => page.evaluate(() => (globalThis as unknown as { asked: number }).asked);
    await toFirstTheme(page);
    await saved(page);
    expect(await asked()).toBe(0);
    await group(page, /^Portage politique/)
      .getByRole("radio", { name: /^2 / })
      .check();
    await page.waitForFunction(() => (globalThis as unknown as { asked: number }).asked === 1);
    await group(page, /^Portage politique/)
      .getByRole("radio", { name: /^3 / })
      .check();
    await saved(page);
    expect(await asked()).toBe(1);
  });

  it("asks before the page is closed where something could not be kept, and only there", async () => {
    const page = await visit("fr");
    await toFirstTheme(page);
    await saved(page);
    const asksAtClose = () =>
      page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
    expect(await asksAtClose()).toBe(false);
    await page.evaluate(() => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException("The disk is full", "QuotaExceededError");
      };
    });
    await group(page, /^Portage politique/)
      .getByRole("radio", { name: /^2 / })
      .check();
    await page
      .getByRole("alert")
      .getByText(/La place que ce navigateur donne à Ressorts est pleine/)
      .waitFor();
    expect(await asksAtClose()).toBe(true);
  });

  it("keeps the last word when the window is left for another, without waiting", async () => {
    const page = await visit("fr");
    await toFirstTheme(page);
    await saved(page);
    const waiting = await page.evaluate(async () => {
      const radio = document.querySelector<HTMLInputElement>('input[type="radio"][value="2"]');
      radio?.click();
      window.dispatchEvent(new Event("blur"));
      return Object.keys(localStorage).filter((key) => key.startsWith("ressorts.waiting.")).length;
    });
    expect(waiting).toBe(1);
    await page.waitForFunction(
      () => !Object.keys(localStorage).some((key) => key.startsWith("ressorts.waiting.")),
    );
  });
});

describe("a file", () => {
  const open = (page: Page, name: string, text: string) =>
    page
      .getByLabel("Ouvrir un fichier")
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

  it("that is not a diagnosis is refused with a sentence, and home stays", async () => {
    const page = await visit("fr");
    await open(page, "notes.json", '{"format": "autre/chose"}');
    const alert = page.getByRole("alert");
    await alert.getByText(/Ouvrez un diagnostic enregistré par Ressorts/).waitFor();
    const said = (await alert.textContent()) ?? "";
    expect(said.replace(/[\s\u00a0\u202f]+/g, " ")).toBe(
      "Ce fichier n’a pas été ouvertÀ l’endroit « format » : Ce fichier se présente comme « autre/chose », et non comme « ressorts/diagnosis ». Ouvrez un diagnostic enregistré par Ressorts.",
    );
    await open(page, "coupe.json", '{"format": "ressorts/diag');
    await alert.getByText(/n’est pas un fichier JSON lisible/).waitFor();
    await heading(page, "Ressorts");
  });

  it("of more than 2 MB is refused", async () => {
    const page = await visit("fr");
    await open(page, "gros.json", " ".repeat(2_000_001));
    await page
      .getByRole("alert")
      .getByText(/dépasse 2\u00a0Mo|dépasse 2 Mo/)
      .waitFor();
  });

  it("opens beside the diagnosis kept under the same id, which is not replaced", async () => {
    const page = await visit("fr");
    const file = {
      format: "ressorts/diagnosis",
      schemaVersion: 1,
      id: "meme-id",
      profile: { name: "Première version", kind: "commune" },
    };
    await open(page, "une.json", JSON.stringify(file));
    await heading(page, "Le territoire et l’ambition");
    await saved(page);
    await page.getByRole("link", { name: "Ressorts, retour à l’accueil" }).click();
    await open(
      page,
      "deux.json",
      JSON.stringify({ ...file, profile: { name: "Seconde version", kind: "commune" } }),
    );
    await heading(page, "Le territoire et l’ambition");
    await saved(page);
    await page.getByRole("link", { name: "Ressorts, retour à l’accueil" }).click();
    const kept = page.getByRole("button", { name: /^Reprendre/ });
    await kept.nth(1).waitFor();
    expect(await kept.allInnerTexts()).toEqual(["Seconde version", "Première version"]);
  });

  it("that had to be cleaned says so", async () => {
    const page = await visit("fr");
    const name = "Commune \u202ed’Essai";
    await open(
      page,
      "bidi.json",
      JSON.stringify({ format: "ressorts/diagnosis", schemaVersion: 1, profile: { name, kind: "commune" } }),
    );
    await page.getByText("Un caractère invisible a été retiré de ce texte.").waitFor();
    expect(await page.getByRole("textbox", { name: "Nom du territoire" }).inputValue()).toBe(
      "Commune d’Essai",
    );
    await page.getByRole("button", { name: "Compris" }).click();
    expect(await page.getByText("Un caractère invisible a été retiré de ce texte.").count()).toBe(0);
  });
});
