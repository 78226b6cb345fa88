import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { heading, startCommune, visits } from "./visit.ts";

const visit = visits();

const go = async (page: Page, at: string, title: string) => {
  await page.evaluate((place) => {
    location.hash = `#/${place}`;
  }, at);
  await heading(page, title);
};

describe("a form", () => {
  it("says what to mend in a summary that takes the focus, and keeps what was typed", async () => {
    const page = await visit("fr");
    await startCommune(page, "Commune d’Essai");
    const population = page.getByRole("textbox", { name: "Population" });
    await population.fill("beaucoup");
    await page.getByRole("textbox", { name: "Nom du territoire" }).fill("  ");
    await page.getByRole("button", { name: "Continuer" }).click();
    const summary = page.getByRole("alert");
    await summary.getByRole("heading", { name: "2 réponses sont à reprendre" }).waitFor();
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await page.title()).toBe("Erreur\u00a0: Le territoire et l’ambition · Ressorts");
    expect(await population.inputValue()).toBe("beaucoup");
    await summary.getByRole("link", { name: /^Écrivez la population/ }).click();
    await population.and(page.locator(":focus")).waitFor();
    expect(await population.getAttribute("aria-invalid")).toBe("true");
    await population.fill("18\u202f400 hab.");
    await page.getByRole("textbox", { name: "Nom du territoire" }).fill("Commune d’Essai");
    await page.getByRole("button", { name: "Continuer" }).click();
    await heading(page, "Le point de départ");
    await page.getByRole("link", { name: "Revenir à «\u00a0Cadrage\u00a0»" }).click();
    await page.getByRole("button", { name: "Continuer quand même" }).click();
    await heading(page, "Le territoire et l’ambition");
    expect(await population.inputValue()).toBe("18\u202f400");
  });

  it("keeps what is valid when the screen is left without Continue", async () => {
    const page = await visit("fr");
    await startCommune(page, "Commune d’Essai");
    await page.getByRole("textbox", { name: "Population" }).fill("beaucoup");
    await page.getByRole("textbox", { name: "Cadre d’intervention" }).fill("Nous finançons l’animation.");
    await go(page, "bilan", "Il reste à répondre pour savoir où en est le territoire");
    await go(page, "cadrage", "Le territoire et l’ambition");
    expect(await page.getByRole("textbox", { name: "Cadre d’intervention" }).inputValue()).toBe(
      "Nous finançons l’animation.",
    );
    expect(await page.getByRole("textbox", { name: "Population" }).inputValue()).toBe("");
  });

  it("refuses a quantity that can be read in two ways", async () => {
    const page = await visit("fr");
    await startCommune(page, "Commune d’Essai");
    await go(page, "impulser/flux", "Les flux");
    await page.getByRole("checkbox", { name: "Bois", exact: true }).check();
    await go(page, "impulser/flux/bois", "Bois");
    await page.getByRole("textbox", { name: "Sorties" }).fill("1.500");
    await page.getByRole("button", { name: "Continuer" }).click();
    await page
      .getByRole("alert")
      .getByRole("link", {
        name: "Sorties\u00a0: écrivez un nombre positif, par exemple 1\u202f500 ou 12,5.",
      })
      .waitFor();
    await page.getByRole("textbox", { name: "Sorties" }).fill("1 500");
    await page.getByRole("button", { name: "Continuer" }).click();
    await heading(page, "Les ressources");
  });
});

describe("a question", () => {
  it("offers four levels, « we don’t know », and « does not concern us » unless it is essential", async () => {
    const page = await visit("fr");
    await startCommune(page, "Commune d’Essai");
    await go(page, "impulser/point-de-depart", "Le point de départ");
    const names = async (group: RegExp) => {
      const labels = page.getByRole("group", { name: group }).getByRole("radio");
      return Promise.all(
        (await labels.all()).map((radio) => radio.evaluate((input: HTMLInputElement) => input.value)),
      );
    };
    expect(await names(/^Portage politique · essentiel pour cette étape/)).toEqual([
      "0",
      "1",
      "2",
      "3",
      "unknown",
    ]);
    expect(await names(/^Initiatives existantes/)).toEqual(["0", "1", "2", "3", "unknown", "notApplicable"]);
  });

  it("is answered with the keyboard alone", async () => {
    const page = await visit("fr");
    await startCommune(page, "Commune d’Essai");
    await go(page, "impulser/point-de-depart", "Le point de départ");
    await page.getByRole("button", { name: "Vue atelier" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const backing = page.getByRole("group", { name: /^Portage politique/ });
    expect(await backing.getByRole("radio", { name: /^2 / }).isChecked()).toBe(true);
  });
});

describe("a digit", () => {
  const state = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>("main input[type=radio]:checked")].map(
        ({ name, value }) => `${name}: ${value}`,
      ),
    );

  it("answers the question that holds the focus, and none other", async () => {
    const page = await visit("fr");
    await startCommune(page, "Commune d’Essai");
    await go(page, "impulser/point-de-depart", "Le point de départ");
    await page.keyboard.press("2");
    expect(await state(page)).toEqual([]);
    const focus = page.getByRole("group", { name: /^Choix du point de départ/ });
    await focus.getByRole("radio", { name: /^0 / }).focus();
    await page.keyboard.press("2");
    expect(await state(page)).toEqual(["imp-focus: 2"]);
    expect(await focus.getByRole("radio", { name: /^2 / }).evaluate((radio) => radio.matches(":focus"))).toBe(
      true,
    );
    await page.keyboard.press("Control+1");
    await page.keyboard.press("4");
    expect(await state(page)).toEqual(["imp-focus: 2"]);
    await focus.getByRole("button", { name: "Ajouter une justification" }).click();
    await page.keyboard.type("3 élus");
    expect(await state(page)).toEqual(["imp-focus: 2"]);
    expect(await focus.getByRole("textbox", { name: /^Justification/ }).inputValue()).toBe("3 élus");
  });
});

describe("what does not concern us", () => {
  it("asks why, without taking the focus", async () => {
    const page = await visit("fr");
    await startCommune(page, "Commune d’Essai");
    await go(page, "impulser/point-de-depart", "Le point de départ");
    const group = page.getByRole("group", { name: /^Initiatives existantes/ });
    const none = group.getByRole("radio", { name: "Ne nous concerne pas" });
    await none.check();
    expect(await none.evaluate((radio) => radio.matches(":focus"))).toBe(true);
    await group.getByRole("textbox", { name: /^Pourquoi/ }).fill("Le syndicat s’en charge.");
    await group.getByRole("button", { name: "Fermer la justification" }).click();
    await group.getByText("Le syndicat s’en charge.", { exact: true }).waitFor();
    await group.getByRole("button", { name: "Effacer ma réponse" }).click();
    expect(await none.isChecked()).toBe(false);
  });
});

describe("the workshop view", () => {
  const words = {
    fr: {
      to: "Vue atelier",
      back: "Vue détaillée",
      at: "Le point de départ",
      name: /^Choix du point de départ/,
      all: "Afficher toutes les phrases",
    },
    en: {
      to: "Workshop view",
      back: "Detailed view",
      at: "The starting point",
      name: /^Choice of starting point/,
      all: "Show every sentence",
    },
  };

  it.each(["fr", "en"] as const)("asks the same a line each, and is kept, in %s", async (lang) => {
    const w = words[lang];
    const page = await visit(lang);
    await startCommune(page, "Commune d’Essai", lang);
    await go(page, "impulser/point-de-depart", w.at);
    await page.getByRole("button", { name: w.to }).click();
    const group = page.getByRole("group", { name: w.name });
    await group.getByRole("radio", { name: /^0 / }).focus();
    await page.keyboard.press("3");
    const third = group.getByRole("radio", { name: /^3 / });
    expect(await third.isChecked()).toBe(true);
    const name = await third.evaluate((radio: HTMLInputElement) => radio.labels?.[0]?.textContent ?? "");
    const sentence = name.slice(name.indexOf(": ") + 2);
    await group.getByRole("paragraph").filter({ hasText: sentence }).waitFor();
    expect(await group.getByRole("list").count()).toBe(0);
    await page.getByRole("button", { name: w.all }).click();
    expect(await group.getByRole("listitem").count()).toBe(4);
    await page.reload();
    await page.getByRole("button", { name: w.back }).click();
    expect(await third.isChecked()).toBe(true);
    await page.getByRole("button", { name: w.to }).waitFor();
  });
});

describe("a flow", () => {
  it("is removed at once, and comes back where it was with its ratings", async () => {
    const page = await visit("fr");
    await startCommune(page, "Commune d’Essai");
    await go(page, "impulser/flux", "Les flux");
    const wood = page.getByRole("checkbox", { name: "Bois", exact: true });
    await wood.check();
    await page.getByRole("checkbox", { name: "Eau", exact: true }).check();
    await page.getByRole("link", { name: "Noter Bois" }).click();
    await heading(page, "Bois");
    await page.getByRole("radio", { name: /^2 / }).first().check();
    await page.getByRole("link", { name: "Revenir à «\u00a0Les flux\u00a0»" }).click();
    await wood.uncheck();
    await page
      .getByRole("status")
      .getByText("«\u00a0Bois\u00a0» n’est plus dans la liste, ni sa note.", { exact: true })
      .waitFor();
    expect(await wood.evaluate((box) => box.matches(":focus"))).toBe(true);
    await page.getByRole("button", { name: "Annuler" }).click();
    expect(await wood.isChecked()).toBe(true);
    await page.getByText("1 critère noté sur 5", { exact: true }).waitFor();
    const listed = page
      .getByRole("navigation")
      .first()
      .getByRole("link", { name: /^(Bois|Eau)/ });
    await listed.nth(1).waitFor();
    expect((await listed.allTextContents()).map((text) => text.slice(0, 3))).toEqual(["Boi", "Eau"]);
    await wood.uncheck();
    await wood.check();
    await page.getByText("1 critère noté sur 5", { exact: true }).waitFor();
  });

  it("removed from its own screen leads back to the list", async () => {
    const page = await visit("fr");
    await startCommune(page, "Commune d’Essai");
    await go(page, "impulser/flux", "Les flux");
    await page.getByRole("checkbox", { name: "Eau", exact: true }).check();
    await go(page, "impulser/flux/eau", "Eau");
    await page.getByRole("button", { name: "Retirer ce flux" }).click();
    await heading(page, "Les flux");
    expect(page.url()).toMatch(/#\/impulser\/flux$/);
    await page.goBack();
    await heading(page, "Les flux");
  });
});

describe("the resources", () => {
  const words = {
    fr: {
      title: "Les ressources",
      name: "Nom de la ressource",
      add: "Ajouter cette ressource",
      down: (n: string) => `Descendre «\u00a0${n}\u00a0»`,
      remove: (n: string) => `Retirer «\u00a0${n}\u00a0»`,
      undo: "Annuler",
      moved: "«\u00a0Moulin\u00a0»\u00a0: place 2 sur 2.",
    },
    en: {
      title: "Resources",
      name: "Name of the resource",
      add: "Add this resource",
      down: (n: string) => `Move “${n}” down`,
      remove: (n: string) => `Remove “${n}”`,
      undo: "Undo",
      moved: "“Moulin”: place 2 of 2.",
    },
  };

  it.each(["fr", "en"] as const)("are put in order, removed and put back, in %s", async (lang) => {
    const w = words[lang];
    const page = await visit(lang);
    await startCommune(page, "Commune d’Essai", lang);
    await go(page, "impulser/ressources", w.title);
    const field = page.getByRole("textbox", { name: w.name });
    for (const name of ["Moulin", "Chai"]) {
      await field.fill(name);
      await page.getByRole("button", { name: w.add }).click();
    }
    const names = async () =>
      (await page.locator("main ol > li .entry-name").allTextContents()).map((text) => text.trim());
    expect(await names()).toEqual(["Moulin", "Chai"]);
    const down = page.getByRole("button", { name: w.down("Moulin") });
    await down.press("Enter");
    await page.getByRole("status").getByText(w.moved, { exact: true }).waitFor();
    expect(await names()).toEqual(["Chai", "Moulin"]);
    expect(await down.evaluate((button) => button.matches(":focus"))).toBe(true);
    await down.press("Enter");
    expect(await names()).toEqual(["Chai", "Moulin"]);
    await page.getByRole("button", { name: w.remove("Chai") }).click();
    expect(await names()).toEqual(["Moulin"]);
    const undo = page.getByRole("button", { name: w.undo });
    expect(await undo.evaluate((button) => button.matches(":focus"))).toBe(true);
    await undo.press("Enter");
    expect(await names()).toEqual(["Chai", "Moulin"]);
  });

  it("take a name clean, or say what is wrong with it", async () => {
    const page = await visit("fr");
    await startCommune(page, "Commune d’Essai");
    await go(page, "impulser/ressources", "Les ressources");
    const field = page.getByRole("textbox", { name: "Nom de la ressource" });
    const add = page.getByRole("button", { name: "Ajouter cette ressource" });
    await field.fill("a".repeat(10_000));
    await add.click();
    await page.getByText("Raccourcissez ce nom\u00a0: 200 caractères au plus.").waitFor();
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    await field.fill("  Le\u202emoulin \u200b du\tbas 🌾 ");
    await add.click();
    await page.getByRole("button", { name: "Retirer «\u00a0Lemoulin du bas 🌾\u00a0»" }).waitFor();
  });
});

describe("the territory", () => {
  it("is told who can answer for its kind, and its name is cleaned or refused", async () => {
    const page = await visit("fr", "#/nouveau");
    const name = page.getByRole("textbox", { name: "Nom du territoire" });
    await page.getByRole("combobox", { name: "Type de territoire" }).selectOption("pnr");
    await page
      .getByRole("status")
      .getByText(/L’équipe du parc peut répondre avec des élus/)
      .waitFor();
    await name.fill("n".repeat(10_000));
    await page.getByRole("button", { name: "Commencer", exact: true }).click();
    await page
      .getByRole("alert")
      .getByRole("link", { name: "Écrivez le nom du territoire, en 200 caractères au plus." })
      .waitFor();
    await name.fill("Parc \u202edu\u202c\u00a0 Haut-Jura 🌲");
    await page.getByRole("button", { name: "Commencer", exact: true }).click();
    await heading(page, "Le territoire et l’ambition");
    expect(await page.getByRole("textbox", { name: "Nom du territoire" }).inputValue()).toBe(
      "Parc du Haut-Jura 🌲",
    );
    const population = page.getByRole("textbox", { name: "Population" });
    await population.fill("1,2 million");
    await page.getByRole("button", { name: "Continuer" }).click();
    await page
      .getByRole("alert")
      .getByRole("link", { name: /^Écrivez la population/ })
      .waitFor();
    await population.fill("18\u00a0400 hab.");
    await page.getByRole("button", { name: "Continuer" }).click();
    await heading(page, "Le point de départ");
  });
});

describe("what stands beside a question on the express path", () => {
  it("is its words, folded, and no way back to a page never seen", async () => {
    const page = await visit("fr", "#/nouveau/express", { viewport: { width: 1440, height: 900 } });
    await page.getByRole("textbox", { name: "Nom du territoire" }).fill("Commune d’Essai");
    await page.getByRole("combobox", { name: "Type de territoire" }).selectOption("commune");
    await page.getByRole("button", { name: "Commencer", exact: true }).click();
    await heading(page, "Le point de départ");
    const word = page.getByText("Un mot\u00a0: la démarche", { exact: true });
    const gloss = page.getByText(/^ce que la collectivité engage/);
    expect([await word.isVisible(), await gloss.isVisible()]).toEqual([true, false]);
    await word.click();
    await gloss.waitFor();
    expect(await page.getByText(/^Qui porte la démarche/).count()).toBe(0);
    await page
      .getByText("2 critères sans réponse\u00a0: rien n’est bloqué, vous pourrez y revenir.")
      .waitFor();
    expect(await page.getByRole("link", { name: /^Revenir à/ }).count()).toBe(0);
    await page.getByRole("radio", { name: /^2 / }).first().check();
    await page
      .getByText("1 critère sans réponse\u00a0: rien n’est bloqué, vous pourrez y revenir.")
      .waitFor();
    await page.getByRole("radio", { name: /^2 / }).nth(1).check();
    await expect.poll(() => page.getByText(/critère sans réponse/).count()).toBe(0);
    await page.getByRole("button", { name: "Continuer" }).click();
    await heading(page, "Les flux");
    await page.getByRole("link", { name: "Revenir à «\u00a0Le point de départ\u00a0»" }).waitFor();
    await page.getByRole("checkbox", { name: "Bois", exact: true }).check();
    expect(await page.getByRole("link", { name: /^Noter/ }).count()).toBe(0);
    await page.getByRole("button", { name: "Continuer" }).click();
    await heading(page, "Bois");
    await page.getByRole("radio", { name: /^2 / }).first().check();
    expect(await page.getByText(/^Pour l’instant/).count()).toBe(0);
    await page.getByRole("button", { name: "Passer à la version complète" }).click();
    await page.getByText(/^Pour l’instant/).waitFor();
    await page.getByText(/^Les grumes sont sciées ailleurs/).waitFor();
  });
});

describe("the real case beside a question", () => {
  it("is told on the full path, and folded on the express one", async () => {
    const page = await visit("fr", "", { viewport: { width: 1440, height: 900 } });
    await startCommune(page, "Commune d’Essai");
    await go(page, "animer/role-d-acteur", "Le rôle d’acteur");
    const idea = page.getByRole("note").getByText("L’idée.", { exact: true });
    await idea.waitFor();
    await page.getByRole("button", { name: "Passer à la version express" }).click();
    const fold = page.getByRole("note").getByText("Ailleurs\u00a0: un cas réel", { exact: true });
    await fold.waitFor();
    expect(await idea.isVisible()).toBe(false);
    await fold.click();
    await idea.waitFor();
  });
});
