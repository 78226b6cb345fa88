import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { encodeLink, writeDocument } from "#files";
import { hostile, hostileDocument } from "../injection/hostile.ts";
import { heading, visits } from "./visit.ts";

const visit = visits();
const typed = hostileDocument();
const screens = [
  "cadrage",
  "impulser/point-de-depart",
  "impulser/flux",
  "impulser/ressources",
  "animer/verification",
  "bilan",
  "bilan/leviers",
  "bilan/plan",
  "bilan/a-eclaircir",
  "bilan/reponses",
  "rapport",
];

/** What a page has become of that nobody but us should have put there. */
const intruders = (page: Page) =>
  page.evaluate(() => ({
    ran: Reflect.get(window, "pwned") ?? null,
    elements: [
      ...document.querySelectorAll(
        "body script:not([src]), iframe, object, embed, img[src=x], svg[onload], fldSimple",
      ),
    ].map(({ outerHTML }) => outerHTML),
    handlers: [...document.querySelectorAll("*")].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith("on")),
    ),
    links: [...document.querySelectorAll("a[href], form[action]")]
      .map((link) => new URL(link.getAttribute("href") ?? "", location.href))
      .filter(({ protocol, host }) => !/^https?:$/.test(protocol) || /evil/.test(host))
      .map(({ href }) => href),
  }));
const nobody = { ran: null, elements: [], handlers: [], links: [] };

const open = (page: Page) =>
  page.getByLabel("Ouvrir un fichier").setInputFiles({
    name: '"><img src=x onerror="window.pwned=1">.json',
    mimeType: "application/json",
    buffer: Buffer.from(writeDocument(typed)),
  });

describe("what is typed is text on every screen", () => {
  it("of a diagnosis, of the report, and of the list of those that are kept", async () => {
    const page = await visit("fr");
    await open(page);
    await heading(page, "Le territoire et l’ambition");
    await page.getByText(/^Enregistré à/).waitFor();
    for (const at of screens) {
      await page.goto(`${inject("address")}#/${at}`);
      await page.locator("h1").waitFor();
      await page.locator("main .waiting, [role=status]:text('Ouverture')").waitFor({ state: "detached" });
      expect([at, await intruders(page)]).toEqual([at, nobody]);
    }
    await page.getByRole("heading", { level: 1, name: typed.profile.name }).waitFor();
    const said = ((await page.locator(".report").textContent()) ?? "").replace(/\s+/g, " ");
    expect(hostile.filter((text) => !said.includes(text.replace(/\s+/g, " ")))).toEqual([]);
    await page
      .getByRole("link", { name: "Ressorts, retour à l’accueil" })
      .or(page.locator(".brand"))
      .first()
      .click();
    await page.getByRole("button", { name: /^Reprendre/ }).waitFor();
    expect(await intruders(page)).toEqual(nobody);
  });

  it("of a damaged file and of a link, before they are opened", async () => {
    const page = await visit("fr");
    const damaged = writeDocument(typed)
      .replace('"imp-focus"', `${JSON.stringify(hostile[0])}`)
      .slice(0, -300);
    await page.getByLabel("Ouvrir un fichier").setInputFiles({
      name: "a.json",
      mimeType: "application/json",
      buffer: Buffer.from(damaged),
    });
    const panel = page.getByRole("region", { name: /^Ce fichier est abîmé/ });
    await panel.getByText("window.pwned=1").first().waitFor();
    expect(await intruders(page)).toEqual(nobody);
    const link = encodeLink({ ...typed, plan: [] }, { justifications: false });
    await page.goto(`${inject("address")}${link.ok ? link.fragment : ""}`);
    await heading(page, typed.profile.name);
    expect(await intruders(page)).toEqual(nobody);
  });
});
