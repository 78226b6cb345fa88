import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { keptDocuments, putRecord } from "./kept.ts";
import { heading, startCommune, visits } from "./visit.ts";

const visit = visits();

/** Starts a commune, and opens the justification of its first question. */
async function writing(page: Page, name = "Commune d’Essai") {
  await startCommune(page, name);
  await page.getByRole("button", { name: "Continuer" }).click();
  await heading(page, "Le point de départ");
  const group = page.getByRole("group", { name: /^Portage politique/ });
  await group.getByRole("radio", { name: /^2 / }).check();
  await group.getByRole("button", { name: "Ajouter une justification" }).click();
  return group.getByRole("textbox", { name: "Justification" });
}

const justified = (text: string) => ({ answers: { "imp-portage": { value: 2, justification: text } } });

/** Waits until the browser keeps this justification. */
const expectKept = (page: Page, text: string) =>
  expect.poll(() => keptDocuments(page), { timeout: 10_000 }).toMatchObject([justified(text)]);

async function copyOf(page: Page): Promise<unknown> {
  const [copy] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Enregistrer une copie" }).first().click(),
  ]);
  return JSON.parse(readFileSync(await copy.path(), "utf8"));
}

const notSaved = (page: Page) => page.getByText(/^Non enregistré/).waitFor();
const saved = (page: Page) => page.getByText(/^Enregistré à/).waitFor();

/** Fills what room the browser gives, in a database beside ours. */
async function fillUp(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open("autre");
    opening.onupgradeneeded = () => opening.result.createObjectStore("all", { autoIncrement: true });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const fits = (size: number) =>
    new Promise<boolean>((resolve) => {
      const writing = database.transaction("all", "readwrite");
      writing.oncomplete = () => resolve(true);
      writing.onabort = () => resolve(false);
      writing.objectStore("all").add(crypto.getRandomValues(new Uint8Array(size)));
    });
  for (const size of [50_000, 5_000, 500, 50]) while (await fits(size));
}

describe("a disk that is full", () => {
  it("is said; the work goes on in memory, what was kept stays, and all is kept once there is room", async () => {
    const page = await visit("fr");
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(inject("address"));
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1_000_000 });
    const field = await writing(page);
    await field.fill("Avant que le disque soit plein.");
    await expectKept(page, "Avant que le disque soit plein.");
    await page.evaluate(fillUp);
    await field.fill("Écrit sur un disque plein.");
    await notSaved(page);
    expect(await field.inputValue()).toBe("Écrit sur un disque plein.");
    await expectKept(page, "Avant que le disque soit plein.");
    expect(await copyOf(page)).toMatchObject(justified("Écrit sur un disque plein."));
    await session.send("Storage.overrideQuotaForOrigin", { origin });
    await page.getByRole("button", { name: "Réessayer" }).click();
    await saved(page);
    await expectKept(page, "Écrit sur un disque plein.");
  });
});

/** Clears the database as a browser does, under the page. */
async function clearDatabase(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(inject("address"));
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "indexeddb" });
}

describe("a database that goes while one writes", () => {
  it("is made again at the next word when the browser clears it", async () => {
    const page = await visit("fr");
    const field = await writing(page);
    await field.fill("Avant l’effacement.");
    await expectKept(page, "Avant l’effacement.");
    await clearDatabase(page);
    await field.pressSequentially(" Et après.");
    await expectKept(page, "Avant l’effacement. Et après.");
    await page.reload();
    await page.getByText("Avant l’effacement. Et après.").waitFor();
  });
});

describe("a database that goes, and nothing is typed after", () => {
  it("is made again when another tab deletes it, and does not keep that tab waiting", async () => {
    const page = await visit("fr");
    const field = await writing(page);
    await field.fill("Avant la suppression.");
    await expectKept(page, "Avant la suppression.");
    const other = await page.context().newPage();
    await other.goto(inject("address"));
    await other.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase("ressorts");
          deleting.onsuccess = () => resolve();
          deleting.onblocked = () => reject(new Error("An open page keeps the database from being deleted"));
          deleting.onerror = () => reject(deleting.error);
        }),
    );
    await expectKept(page, "Avant la suppression.");
    await page.reload();
    await page.getByText("Avant la suppression.").waitFor();
  });

  it("is made again when the browser clears it", async () => {
    const page = await visit("fr");
    const field = await writing(page);
    await field.fill("Avant l’effacement.");
    await expectKept(page, "Avant l’effacement.");
    await clearDatabase(page);
    await expectKept(page, "Avant l’effacement.");
  });
});

describe("a record of which only the name of the file is left", () => {
  it("does not hide the others", async () => {
    const page = await visit("fr");
    const field = await writing(page);
    await field.fill("Intact.");
    await expectKept(page, "Intact.");
    await putRecord(page, { id: "reste", revision: 99 });
    await page.evaluate(() => location.assign("#/"));
    await page.reload();
    await page.getByRole("button", { name: "Reprendre\u00a0: Commune d’Essai" }).click();
    await page.getByText("Intact.").waitFor();
  });
});

describe("a clock that is set back", () => {
  it("does not bring an older text back", async () => {
    const page = await visit("fr");
    await page.clock.setFixedTime("2026-11-24T14:00:00Z");
    const field = await writing(page);
    await field.fill("Écrit à deux heures.");
    await expectKept(page, "Écrit à deux heures.");
    await page.clock.setFixedTime("2026-11-24T09:00:00Z");
    await field.fill("Écrit ensuite, à neuf heures.");
    await expectKept(page, "Écrit ensuite, à neuf heures.");
    await page.reload();
    await page.getByText("Écrit ensuite, à neuf heures.").waitFor();
  });

  it("does not lose what was put in haste as the page went", async () => {
    const page = await visit("fr");
    await page.clock.setFixedTime("2026-11-24T14:00:00Z");
    const field = await writing(page);
    await field.fill("Écrit à deux heures.");
    await expectKept(page, "Écrit à deux heures.");
    await page.clock.setFixedTime("2026-11-24T09:00:00Z");
    await page.evaluate(() => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException("The page is going", "InvalidStateError");
      };
    });
    await field.fill("Écrit en partant, à neuf heures.");
    await page.reload();
    await page.getByText("Écrit en partant, à neuf heures.").waitFor();
  });

  it("does not open another diagnosis than the one that was left", async () => {
    const page = await visit("fr");
    await page.clock.setFixedTime("2026-11-24T14:00:00Z");
    await writing(page, "Commune d’avant");
    await expect.poll(async () => (await keptDocuments(page)).length).toBe(1);
    await page.clock.setFixedTime("2026-11-24T09:00:00Z");
    await page.evaluate(() => location.assign("#/"));
    const field = await writing(page, "Commune d’ensuite");
    await field.fill("Écrit en dernier.");
    await expect
      .poll(async () => (await keptDocuments(page)).map(({ profile }) => profile.name).toSorted())
      .toEqual(["Commune d’avant", "Commune d’ensuite"]);
    await page.reload();
    await page.getByText("Écrit en dernier.").waitFor();
  });
});
