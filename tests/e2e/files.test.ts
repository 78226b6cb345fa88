import { readFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import type { DiagnosisDocument } from "#domain";
import { encodeLink, writeDocument } from "#files";
import { heading, startCommune, visits } from "./visit.ts";

const visit = visits();

const valvert: DiagnosisDocument = {
  format: "ressorts/diagnosis",
  schemaVersion: 1,
  id: "valvert",
  updatedAt: "2026-11-24T10:00:00Z",
  profile: { name: "Valvert", kind: "commune" },
  answers: {
    "imp-focus": { value: 2 },
    "imp-portage": { value: 1, justification: "Voté en mars.", source: "Registre" },
  },
};
const called = (name: string, id: string): DiagnosisDocument => ({
  ...valvert,
  id,
  profile: { ...valvert.profile, name },
});
const full: DiagnosisDocument = JSON.parse(
  readFileSync(new URL("../../public/examples/full-territory.json", import.meta.url), "utf8"),
);

type Given = { name: string; text: string | Uint8Array };
const open = (page: Page, ...files: Given[]) =>
  page.getByLabel("Ouvrir un fichier").setInputFiles(
    files.map(({ name, text }) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(text),
    })),
  );
const words = async (of: { innerText: () => Promise<string> }) =>
  (await of.innerText()).replace(/[\s\u00a0\u202f]+/g, " ").trim();
const saved = (page: Page) => page.getByText(/^Enregistré à/).waitFor();
const goHome = (page: Page) => page.getByRole("link", { name: "Ressorts, retour à l’accueil" }).click();
const keptNames = (page: Page) => page.getByRole("button", { name: /^Reprendre/ }).allInnerTexts();
const nameField = (page: Page) => page.getByRole("textbox", { name: "Nom du territoire" });

describe("a file changed since Ressorts wrote it", () => {
  it("is opened with a notice; one that was not, without", async () => {
    const page = await visit("fr");
    await open(page, { name: "a.json", text: writeDocument(valvert) });
    await heading(page, "Le territoire et l’ambition");
    await saved(page);
    expect(await page.getByText("Le fichier est ouvert. À savoir").count()).toBe(0);
    await goHome(page);
    await open(page, { name: "a.json", text: writeDocument(valvert).replace("Valvert", "Valvers") });
    await page.getByText(/^Ce fichier a été modifié depuis que Ressorts l’a écrit/).waitFor();
    expect(await nameField(page).inputValue()).toBe("Valvers");
  });
});

describe("a damaged file", () => {
  const text = writeDocument(valvert)
    .replace('"value": 2', '"value": 7')
    .replace(/,\s+"source"[\s\S]*/, "");

  it("says what can be saved of it before it is opened", async () => {
    const page = await visit("fr", "", { permissions: ["clipboard-read", "clipboard-write"] });
    await open(page, { name: "a.json", text });
    const panel = page.getByRole("region", { name: "Ce fichier est abîmé. Voici ce qui peut être sauvé." });
    await panel.waitFor();
    expect(await panel.getByRole("heading").evaluate((element) => element === document.activeElement)).toBe(
      true,
    );
    const said = await words(panel);
    expect(said).toMatch(
      /^Ce fichier est abîmé\. Voici ce qui peut être sauvé\. Territoire Valvert Dernier changement le 24 novembre 2026 à \d\d:\d\d Réponses 1 réponse gardée sur 2 trouvées\. Rien n’est encore ouvert/,
    );
    const items = await Promise.all((await panel.getByRole("listitem").all()).map(words));
    expect(items).toEqual([
      expect.stringMatching(
        /^Le texte du fichier était abîmé.* il a été remis en forme\. S’il a été coupé, la suite est perdue\.$/,
      ),
      "Choix du point de départ Laissé de côté, car cette valeur n’est pas admise ici : « 7 »",
    ]);
    await panel.getByRole("button", { name: "Copier la liste" }).click();
    await panel.getByText("La liste est copiée.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split("\n").length).toBe(3);
    await panel.getByRole("button", { name: "Ne pas l’ouvrir" }).click();
    expect(await panel.count()).toBe(0);
    expect(await keptNames(page)).toEqual([]);
  });

  it("is opened repaired once that is accepted, beside what is kept", async () => {
    const page = await visit("fr");
    await open(page, { name: "whole.json", text: writeDocument(valvert) });
    await saved(page);
    await goHome(page);
    await open(page, { name: "a.json", text });
    await page.getByRole("button", { name: "Ouvrir le fichier réparé" }).click();
    await heading(page, "Le territoire et l’ambition");
    await saved(page);
    await goHome(page);
    await page
      .getByRole("button", { name: /^Reprendre/ })
      .nth(1)
      .waitFor();
    expect(await keptNames(page)).toEqual(["Valvert", "Valvert"]);
  });
});

describe("several files at once", () => {
  it("are each kept, and what became of them is listed", async () => {
    const page = await visit("fr");
    await startCommune(page, "Déjà là");
    await saved(page);
    await goHome(page);
    const folder = zipSync({
      "a/Zip.ressorts.json": strToU8(writeDocument(called("Zip", "zip"))),
      "a/LISEZ-MOI.txt": strToU8("Bonjour"),
    });
    const docx = zipSync({ "[Content_Types].xml": strToU8("<x/>"), "word/document.xml": strToU8("<x/>") });
    await open(
      page,
      { name: "a.json", text: writeDocument(valvert) },
      { name: "b.json", text: writeDocument(called("Autre", "valvert")) },
      { name: "changed.json", text: writeDocument(called("Ourse", "c")).replace("Ourse", "Orse") },
      { name: "cut.json", text: writeDocument(called("Coupé", "d")).slice(0, -120) },
      { name: "folder.zip", text: folder },
      { name: "report.docx", text: docx },
      { name: "other.pdf", text: "%PDF-1.4\n%%EOF\n" },
      { name: "<img src=x onerror=alert(1)>.json", text: '{"format":"autre"}' },
    );
    const panel = page.getByRole("region", { name: "9 fichiers lus" });
    await panel.waitFor();
    expect(await Promise.all((await panel.getByRole("listitem").all()).map(words))).toEqual([
      "a.json gardé sur ce poste : Valvert. Ouvrir",
      "b.json gardé sur ce poste : Autre. Ouvrir",
      "changed.json gardé sur ce poste : Orse. Ce fichier a été modifié depuis que Ressorts l’a écrit, à la main ou par un autre logiciel. Si personne n’aurait dû y toucher, reprenez l’original. Ouvrir",
      "cut.json abîmé ; une partie peut être sauvée. Voir ce qui peut être sauvé",
      "Zip.ressorts.json gardé sur ce poste : Zip. Ouvrir",
      "LISEZ-MOI.txt laissé de côté : ce n’est ni un diagnostic, ni un rapport.",
      "report.docx Ce fichier est un document de traitement de texte, ou une archive : il n’emporte pas de diagnostic. Ouvrez le rapport en PDF, ou le diagnostic enregistré par Ressorts.",
      "other.pdf Ce PDF n’est pas un rapport de Ressorts. Ouvrez un rapport, ou un diagnostic enregistré par Ressorts.",
      expect.stringMatching(/^<img src=x onerror=alert\(1\)>\.json Ce fichier se présente comme « autre »/),
    ]);
    expect(await words(page.locator(".all-kept"))).toContain("(5)");
    await panel.getByRole("button", { name: "Voir ce qui peut être sauvé" }).click();
    await page.getByRole("region", { name: /^Ce fichier est abîmé/ }).waitFor();
    await panel.getByRole("button", { name: "Ouvrir : Autre" }).click();
    await heading(page, "Le territoire et l’ambition");
    expect(await nameField(page).inputValue()).toBe("Autre");
  });

  it("opened a second time are known, and not kept twice", async () => {
    const page = await visit("fr");
    const files = [
      { name: "a.json", text: writeDocument(valvert) },
      { name: "b.json", text: writeDocument(called("Autre", "b")) },
    ];
    await open(page, ...files);
    await page.getByText("gardé sur ce poste\u00a0: Valvert.").waitFor();
    await open(page, ...files);
    await page.getByText("déjà gardé sur ce poste, à l’identique\u00a0: Valvert.").waitFor();
    expect((await keptNames(page)).toSorted()).toEqual(["Autre", "Valvert"]);
  });

  it("can be dropped on the page", async () => {
    const page = await visit("fr");
    const texts = [writeDocument(valvert), writeDocument(called("Autre", "b"))];
    const dropped = await page.evaluateHandle((given) => {
      const transfer = new DataTransfer();
      given.forEach((text, index) => {
        transfer.items.add(new File([text], `${index}.json`));
      });
      return transfer;
    }, texts);
    await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
    await page.getByRole("region", { name: "2 fichiers lus" }).waitFor();
  });

  it("are all saved in one compressed folder", async () => {
    const page = await visit("fr");
    await open(
      page,
      { name: "a.json", text: writeDocument(valvert) },
      { name: "b.json", text: writeDocument(called("Valvert", "b")) },
    );
    await page.getByRole("region", { name: "2 fichiers lus" }).waitFor();
    await page.getByRole("link", { name: "Mes diagnostics" }).click();
    const [folder] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tout enregistrer dans un dossier compressé (.zip)" }).click(),
    ]);
    expect(folder.suggestedFilename()).toMatch(/^Diagnostics Ressorts \d{4}-\d\d-\d\d\.zip$/);
    const files = unzipSync(readFileSync(await folder.path()));
    const texts = Object.values(files).map((bytes) => new TextDecoder().decode(bytes));
    expect(Object.keys(files)).toEqual(["Valvert.ressorts.json", "Valvert.2.ressorts.json"]);
    expect(texts.toSorted()).toEqual(
      [writeDocument(valvert), writeDocument(called("Valvert", "b"))].toSorted(),
    );
  });
});

describe("a link", () => {
  const linkOf = (document: DiagnosisDocument): string => {
    const link = encodeLink(document, { justifications: true });
    if (!link.ok) throw new Error("Too long");
    return link.fragment;
  };
  const share = async (page: Page) => {
    await page.goto(`${inject("address")}#/bilan`);
    await page.getByText("Partager par un lien").first().click();
    await page.getByRole("button", { name: "Copier le lien" }).click();
    await page.getByText(/^Le lien est copié/).waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };

  it("is copied from the results, says what it is when followed, and leaves no trace once opened", async () => {
    const page = await visit("fr", "", { permissions: ["clipboard-read", "clipboard-write"] });
    await open(page, { name: "full.json", text: writeDocument(full) });
    await saved(page);
    const link = await share(page);
    expect(link.startsWith(`${inject("address")}#/lien/1.`)).toBe(true);

    const other = await visit("fr");
    await other.goto(link);
    await heading(other, full.profile.name);
    expect(await words(other.getByRole("main"))).toMatch(
      /^Un lien vers un diagnostic .* Quelqu’un vous a transmis ce diagnostic\. .* Territoire Communauté de communes des Vallons de l’Ourse Dernier changement le 23 novembre 2026 à \d\d:\d\d Réponses \d+ réponses sur \d+.* Ouvrir le diagnostic Ne pas l’ouvrir$/,
    );
    await other.getByRole("button", { name: "Ouvrir le diagnostic" }).click();
    await heading(other, "Le territoire et l’ambition");
    await saved(other);
    expect(other.url()).toBe(`${inject("address")}#/cadrage`);
    await other.goBack();
    expect(other.url()).not.toContain("lien");
  });

  it("without justifications carries none of their words", async () => {
    const page = await visit("fr", "", { permissions: ["clipboard-read", "clipboard-write"] });
    await open(page, { name: "a.json", text: writeDocument(valvert) });
    await saved(page);
    const whole = await share(page);
    await page.getByRole("checkbox", { name: "Joindre les justifications et les sources" }).uncheck();
    await page.getByRole("button", { name: "Copier le lien" }).click();
    await page.getByText(/^Le lien est copié/).waitFor();
    const bare = await page.evaluate(() => navigator.clipboard.readText());
    expect(bare.length).toBeLessThan(whole.length);
  });

  it("that is not opened leaves nothing behind", async () => {
    const page = await visit("fr");
    await page.goto(`${inject("address")}${linkOf(valvert)}`);
    await page.getByRole("button", { name: "Ne pas l’ouvrir" }).click();
    await heading(page, "Ressorts");
    expect(page.url()).toBe(`${inject("address")}#/`);
    expect(await keptNames(page)).toEqual([]);
  });

  it("followed with a diagnosis at hand never takes its place", async () => {
    const page = await visit("fr");
    await open(page, { name: "a.json", text: writeDocument(valvert) });
    await heading(page, "Le territoire et l’ambition");
    await saved(page);
    const other = { ...called("Valvert, autrement", "valvert"), answers: {} };
    await page.evaluate((to) => {
      location.hash = to;
    }, linkOf(other));
    await heading(page, "Valvert, autrement");
    await page.getByRole("button", { name: "Ouvrir le diagnostic" }).click();
    await heading(page, "Le territoire et l’ambition");
    await saved(page);
    await goHome(page);
    await page
      .getByRole("button", { name: /^Reprendre/ })
      .nth(1)
      .waitFor();
    expect(await keptNames(page)).toEqual(["Valvert, autrement", "Valvert"]);
  });

  it("that was cut, or comes from another version, says so", async () => {
    const page = await visit("fr");
    await page.goto(`${inject("address")}${linkOf(valvert).slice(0, -20)}`);
    await heading(page, "Ce lien n’a pas été ouvert");
    await page.getByText(/^Ce lien est incomplet\u00a0: une messagerie/).waitFor();
    await page.evaluate(
      (to) => {
        location.hash = to;
      },
      linkOf(valvert).replace("/1.", "/3."),
    );
    await page.getByText(/liens de version 3/).waitFor();
    await page.getByRole("button", { name: "Aller à l’accueil" }).click();
    await heading(page, "Ressorts");
  });

  it("that would be too long gives the file instead", async () => {
    const page = await visit("fr");
    const noise = (seed: number) =>
      Array.from({ length: 180 }, (_, index) => ((seed + 7) * (index + 3) * 7919).toString(36)).join(" ");
    const plan = Array.from({ length: 80 }, (_, index) => ({ id: `p${index}`, action: noise(index) }));
    await open(page, { name: "a.json", text: writeDocument({ ...valvert, plan }) });
    await saved(page);
    await page.goto(`${inject("address")}#/bilan`);
    await page.getByText("Partager par un lien").first().click();
    await page.getByText(/^Ce diagnostic est trop long pour un lien/).waitFor();
    const [copy] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("details").getByRole("button", { name: "Enregistrer une copie" }).click(),
    ]);
    expect(copy.suggestedFilename()).toBe("Valvert.ressorts.json");
  });
});

describe("where the browser lets a page write a file", () => {
  /** A window for choosing a file that answers with one of the browser's own, or as told. */
  async function withPicker(answer: "file" | "cancelled" | "refused"): Promise<Page> {
    const page = await visit("fr");
    await page.addInitScript((how) => {
      const asked: string[] = [];
      Reflect.set(window, "asked", asked);
      Reflect.set(window, "showSaveFilePicker", async ({ suggestedName }: { suggestedName: string }) => {
        asked.push(suggestedName);
        if (how === "cancelled") throw new DOMException("Called off", "AbortError");
        const folder = await navigator.storage.getDirectory();
        const file = await folder.getFileHandle("choisi.json", { create: true });
        if (how === "refused") {
          file.createWritable = () => Promise.reject(new DOMException("Refused", "NotAllowedError"));
        }
        return file;
      });
    }, answer);
    await page.reload();
    await startCommune(page, "Valvert");
    await page.getByRole("button", { name: "Enregistrer une copie" }).click();
    return page;
  }
  const written = (page: Page) =>
    page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      return (await (await folder.getFileHandle("choisi.json")).getFile()).text();
    });
  const asked = (page: Page) => page.evaluate(() => Reflect.get(window, "asked"));

  it("a diagnosis opened from a file is saved to that file again, without asking where", async () => {
    const page = await visit("fr");
    await page.addInitScript(() => {
      const asked: string[] = [];
      Reflect.set(window, "asked", asked);
      Reflect.set(window, "showSaveFilePicker", async () => {
        asked.push("where");
        throw new DOMException("Called off", "AbortError");
      });
      Reflect.set(window, "showOpenFilePicker", async () => {
        const folder = await navigator.storage.getDirectory();
        return [await folder.getFileHandle("choisi.json")];
      });
    });
    await page.reload();
    await page.evaluate(async (text) => {
      const folder = await navigator.storage.getDirectory();
      const writing = await (await folder.getFileHandle("choisi.json", { create: true })).createWritable();
      await writing.write(text);
      await writing.close();
    }, writeDocument(valvert));
    await page.getByLabel("Ouvrir un fichier").click();
    await heading(page, "Le territoire et l’ambition");
    await page.getByRole("textbox", { name: "Vision à long terme" }).fill("Une commune sobre.");
    await page.getByRole("button", { name: "Enregistrer une copie" }).click();
    await page.getByText("Enregistré dans «\u00a0choisi.json\u00a0».").waitFor();
    expect(JSON.parse(await written(page)).profile.ambition).toEqual({ longTerm: "Une commune sobre." });
    expect(await asked(page)).toEqual([]);
  });

  it("a copy goes to the file that was chosen, and again to the same one", async () => {
    const page = await withPicker("file");
    await page.getByText("Enregistré dans «\u00a0choisi.json\u00a0».").waitFor();
    expect(JSON.parse(await written(page)).profile).toEqual({ name: "Valvert", kind: "commune" });
    await page.getByRole("textbox", { name: "Vision à long terme" }).fill("Une commune sobre.");
    await page.getByRole("button", { name: "Enregistrer une copie" }).click();
    await expect.poll(() => written(page)).toContain("Une commune sobre.");
    expect(await asked(page)).toEqual(["Valvert.ressorts.json"]);
  });

  it("calling it off is no error, and one is asked again", async () => {
    const page = await withPicker("cancelled");
    await page.getByRole("button", { name: "Enregistrer une copie" }).click();
    await expect.poll(() => asked(page)).toEqual(["Valvert.ressorts.json", "Valvert.ressorts.json"]);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("a file that cannot be written is said, and a download offered", async () => {
    const page = await withPicker("refused");
    await page.getByText(/^Le fichier n’a pas pu être écrit/).waitFor();
    const [copy] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Télécharger une copie" }).click(),
    ]);
    expect(copy.suggestedFilename()).toBe("Valvert.ressorts.json");
    expect(JSON.parse(readFileSync(await copy.path(), "utf8")).checksum).toMatch(/^sha256-[0-9a-f]{64}$/);
  });
});
