import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { heading, startCommune, visits } from "./visit.ts";

const visit = visits();

/** Answers every criterion of a screen with a level, and says how many there were. */
async function rate(page: Page, level: number): Promise<number> {
  const radios = page.getByRole("radio", { name: new RegExp(`^${level} `) });
  const count = await radios.count();
  for (let index = 0; index < count; index += 1) await radios.nth(index).check();
  return count;
}

/** Walks screens in order, rating everything, and says how many ratings were given. */
async function walk(page: Page, titles: readonly string[], on: string): Promise<number> {
  let ratings = 0;
  for (const title of titles) {
    await heading(page, title);
    ratings += await rate(page, 2);
    await page.getByRole("button", { name: on, exact: true }).click();
  }
  return ratings;
}

const rowsOf = async (page: Page, table: string): Promise<string[]> => {
  const rows = page.getByRole("table", { name: table, exact: true }).getByRole("row");
  return (await rows.allInnerTexts()).map((row) => row.replace(/[\s\u00a0\u202f]+/g, " ").trim());
};

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

const sentences = (page: Page, text: string) => page.getByText(text, { exact: true }).waitFor();

describe("from home to the saved report", () => {
  it("in French, on the full path", async () => {
    const page = await visit("fr");
    await heading(page, "Ressorts");
    await startCommune(page, "Commune d’Essai");
    expect(page.url()).toMatch(/#\/cadrage$/);

    await page.getByRole("textbox", { name: "Population" }).fill("18 400 hab.");
    await page.getByRole("checkbox", { name: "Collecte des déchets" }).check();
    await page.getByRole("textbox", { name: "Vision à long terme" }).fill("Une commune sobre.");
    const before = await walk(page, ["Le territoire et l’ambition", "Le point de départ"], "Continuer");

    await heading(page, "Les flux");
    await page.getByRole("checkbox", { name: "Bois", exact: true }).check();
    await page.getByRole("textbox", { name: "Nom du flux" }).fill("Laine");
    await page.getByRole("button", { name: "Ajouter ce flux" }).click();
    await page.getByRole("button", { name: "Retirer « Laine »" }).waitFor();
    await page.getByRole("button", { name: "Continuer" }).click();

    await heading(page, "Bois");
    const wood = await rate(page, 2);
    await page
      .getByRole("group", { name: "Place tenue aujourd’hui" })
      .getByRole("radio", { name: "Facilitateur" })
      .check();
    await page.getByRole("textbox", { name: "Entrées" }).fill("1 500");
    await page.getByRole("textbox", { name: "Boucle" }).fill("375,5 m³");
    await page.getByRole("textbox", { name: "Année" }).fill("2024");
    await page.getByRole("button", { name: "Continuer" }).click();
    const wool = await walk(page, ["Laine"], "Continuer");

    await heading(page, "Les ressources");
    await page.getByRole("radio", { name: "Bâti, friches, équipements" }).check();
    await sentences(page, "Quels mètres carrés ou quelles machines dorment plus de la moitié du temps ?");
    await page.getByRole("textbox", { name: "Nom de la ressource" }).fill("L’ancienne scierie");
    await page.getByRole("button", { name: "Ajouter cette ressource" }).click();
    await page.getByRole("button", { name: "Continuer" }).click();

    const others = await walk(
      page,
      [
        "L’ancienne scierie",
        "Vos réponses pour Impulser",
        "Les parties prenantes",
        "La dynamique collective",
        "Le rôle d’acteur",
        "Le rôle de facilitateur",
        "La posture",
        "Vos réponses pour Animer",
        "Le modèle économique",
        "La gouvernance",
      ],
      "Continuer",
    );
    expect({ before, wood, wool, others }).toEqual({ before: 4, wood: 5, wool: 5, others: 29 });

    await heading(page, "Les leviers déjà mobilisés");
    await page.getByRole("checkbox", { name: "Formations, sensibilisation" }).check();
    await page.getByRole("button", { name: "Continuer" }).click();
    expect(await walk(page, ["Vos réponses pour Structurer"], "Continuer")).toBe(0);

    await heading(page, "Les trois étapes sont acquises : il s’agit maintenant de durer");
    expect(page.url()).toMatch(/#\/bilan$/);
    expect(await page.title()).toBe("Bilan\u00a0: Commune d’Essai · Ressorts");
    expect(await rowsOf(page, "Les étapes")).toEqual([
      "Étape Score Où elle en est À renforcer",
      "Impulser 67 % Acquise —",
      "Animer 67 % Acquise —",
      "Structurer 67 % Acquise —",
    ]);
    expect(await rowsOf(page, "Les flux")).toEqual([
      "Flux Opportunité Préparation Priorité Boucle mesurée Place tenue → visée",
      "Bois 22 % 67 % Consolider 25 % facilitateur → —",
      "Laine 22 % 67 % Consolider — —",
    ]);
    expect(await rowsOf(page, "Les ressources")).toEqual([
      "Ressource Connue Mobilisée Endogène Résiliente Gisement Lecture",
      "L’ancienne scierie Bâti, friches, équipements 2 2 2 2 22 % rien de particulier",
    ]);
    await sentences(page, "La collectivité est acteur et facilitateur, à parts proches");
    await sentences(page, "Aucune réponse manquante ne changerait, à elle seule, une conclusion");

    const [report] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Le rapport en PDF" }).click(),
    ]);
    expect(report.suggestedFilename()).toBe("Rapport Ressorts - Commune d’Essai.pdf");
    const pdf = await bytesOf(report);
    expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    await sentences(page, "Le rapport est téléchargé.");

    const [copy] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Enregistrer une copie" }).click(),
    ]);
    expect(copy.suggestedFilename()).toBe("Commune d’Essai.ressorts.json");
    const saved = JSON.parse((await bytesOf(copy)).toString("utf8"));
    expect(saved.profile).toEqual({
      name: "Commune d’Essai",
      kind: "commune",
      population: 18400,
      powers: ["dechets-collecte"],
      ambition: { longTerm: "Une commune sobre." },
    });
    expect(Object.keys(saved.answers)).toHaveLength(29);
    const two = { value: 2 };
    const flow = { knowledge: two, capture: two, leader: two, outlets: two, potential: two };
    expect(saved.flows).toEqual([
      {
        id: "bois",
        flow: "bois",
        answers: flow,
        roleHeld: "facilitator",
        quantities: { entering: 1500, looped: 375.5, year: 2024 },
      },
      { id: saved.flows[1].id, flow: "autre", name: "Laine", answers: flow },
    ]);
    expect(saved.resources).toEqual([
      {
        id: saved.resources[0].id,
        type: "bati-friche",
        name: "L’ancienne scierie",
        answers: { known: two, used: two, endogenous: two, resilient: two },
      },
    ]);
    expect(saved.leversInUse).toEqual(["formation"]);
    expect(saved.updatedAt > saved.createdAt).toBe(true);

    const elsewhere = await visit("fr");
    const give = (buffer: Buffer) =>
      elsewhere
        .getByLabel("Ouvrir un fichier")
        .setInputFiles({ name: "rapport.pdf", mimeType: "application/pdf", buffer });
    await give(pdf.subarray(0, 20_000));
    await elsewhere
      .getByRole("alert")
      .getByText(/tronqué ou abîmé/)
      .waitFor();
    await give(pdf);
    await heading(elsewhere, "Le territoire et l’ambition");
    const [again] = await Promise.all([
      elsewhere.waitForEvent("download"),
      elsewhere.getByRole("button", { name: "Enregistrer une copie" }).click(),
    ]);
    const reopened = JSON.parse((await bytesOf(again)).toString("utf8"));
    expect({ ...reopened, id: saved.id, updatedAt: saved.updatedAt }).toEqual(saved);
  });

  it("leaves out of the report what is not to be sent around", async () => {
    const page = await visit("fr");
    const file = new URL("../../public/examples/full-territory.json", import.meta.url);
    const give = (buffer: Buffer, name: string) =>
      page.getByLabel("Ouvrir un fichier").setInputFiles({ name, mimeType: "", buffer });
    await give(await readFile(file), "copie.json");
    await heading(page, "Le territoire et l’ambition");
    await page.getByRole("link", { name: "Bilan" }).first().click();
    await page.getByText("Ce que le rapport emporte").click();
    await page.getByRole("checkbox", { name: /^Le diagnostic lui-même/ }).uncheck();
    const [bare] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Le rapport en PDF" }).click(),
    ]);
    const bytes = await bytesOf(bare);
    await page.goto(page.url().replace(/#.*/, ""));
    await give(bytes, "rapport.pdf");
    await page
      .getByRole("alert")
      .getByText(/n’emporte pas son diagnostic/)
      .waitFor();
  });

  it("in English, on the express path, in twenty ratings", async () => {
    const page = await visit("en");
    await page.getByRole("link", { name: "Express version" }).click();
    await page.getByRole("textbox", { name: "Name of the territory" }).fill("Little Trial");
    await page.getByRole("combobox", { name: "Kind of territory" }).selectOption("commune");
    expect(await page.getByRole("radio", { name: /^The express version/ }).isChecked()).toBe(true);
    await page.getByRole("button", { name: "Start", exact: true }).click();
    const before = await walk(page, ["The starting point"], "Continue");
    await heading(page, "Flows");
    await page.getByRole("checkbox", { name: "Wood", exact: true }).check();
    await page.getByRole("button", { name: "Continue" }).click();
    const after = await walk(
      page,
      [
        "Wood",
        "Stakeholders",
        "Collective momentum",
        "The role of actor",
        "The role of facilitator",
        "Posture",
        "The business model",
        "Governance",
      ],
      "Continue",
    );
    await heading(page, /^All three stages are /);
    expect(before + after).toBe(20);
    expect((await rowsOf(page, "The stages")).map((row) => row.split(" ")[0])).toEqual([
      "Stage",
      "Impulser",
      "Animer",
      "Structurer",
    ]);
    await page
      .getByRole("heading", {
        level: 2,
        name: "These are the five answers that would change this report most",
      })
      .waitFor();
    const [report] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "The report as a PDF" }).click(),
    ]);
    expect(report.suggestedFilename()).toBe("Ressorts report - Little Trial.pdf");
    const pdf = await bytesOf(report);
    expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  });
});
