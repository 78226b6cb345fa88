import { describe, expect, test } from "vitest";
import type { Lang } from "#domain";
import { type Row, tableOf } from "../../src/cli/table.ts";
import { territory } from "../domain/builders.ts";
import { smallCatalogue } from "../domain/small-catalogue.ts";

const known: Row = {
  file: "valvert.json",
  document: territory({ population: 12000 })
    .answering({ volonte: 3, diagnostic: 3, vision: "unknown" })
    .answering({ acteurs: 1, "ani-animateur": "unknown", projet: 0 })
    .answering({ porteur: 3, exploitant: 3, investisseur: 0, accompagnement: 0, outillage: 0 })
    .answering({ culture: 1, pratiques: 0 })
    .withFlow("f", { knowledge: 3, capture: 0, leader: 2, outlets: 2, potential: 3 })
    .withFlow("g", { knowledge: 0, capture: 3, leader: 0, outlets: 0, potential: 0 })
    .withResource("r", { known: 2 }).document,
};

const unasked: Row = { file: "empty.json", document: territory({ name: "=Vide" }).document };

/** The cells of a table without quoted separators, by heading. */
function columns(rows: readonly Row[], lang: Lang): [string, ...string[]][] {
  const lines = tableOf(rows, smallCatalogue, lang).slice(1).split("\r\n").slice(0, -1);
  const cells = lines.map((line) => fields(line, lang === "fr" ? ";" : ","));
  return (cells[0] ?? []).map((heading, index) => [
    heading,
    ...cells.slice(1).map((row) => row[index] ?? ""),
  ]);
}

const fields = (line: string, separator: string): string[] =>
  [...line.matchAll(new RegExp(`(?:^|${separator})(?:"([^"]*)"|([^${separator}"]*))`, "g"))].map(
    ([, quoted, plain]) => quoted ?? plain ?? "",
  );

describe("the table of two territories", () => {
  test("in French", () => {
    expect(columns([known, unasked], "fr")).toEqual([
      ["Fichier", "valvert.json", "empty.json"],
      ["Territoire", "Valvert", "'=Vide"],
      ["Type", "commune (fr)", "commune (fr)"],
      ["Population", "12000", ""],
      ["impulser (fr) (%)", "83,3", ""],
      ["impulser (fr), au moins (%)", "69,4", "0,0"],
      ["impulser (fr), au plus (%)", "86,1", "100,0"],
      ["impulser (fr), part connue (%)", "83,3", "0,0"],
      ["impulser (fr), statut", "acquise", "à éclaircir"],
      ["animer (fr) (%)", "26,7", ""],
      ["animer (fr), au moins (%)", "22,2", "0,0"],
      ["animer (fr), au plus (%)", "38,9", "100,0"],
      ["animer (fr), part connue (%)", "83,3", "0,0"],
      ["animer (fr), statut", "à engager", "à éclaircir"],
      ["structurer (fr) (%)", "", ""],
      ["structurer (fr), au moins (%)", "8,3", "0,0"],
      ["structurer (fr), au plus (%)", "83,3", "100,0"],
      ["structurer (fr), part connue (%)", "25,0", "0,0"],
      ["structurer (fr), statut", "à éclaircir", "à éclaircir"],
      ["Étape actuelle", "animer (fr)", "impulser (fr)"],
      ["Phase actuelle", "Émergence", "Émergence"],
      ["Phase à préparer", "Mise en œuvre", "Émergence"],
      ["Indice des flux (%)", "41,7", ""],
      ["Indice des flux, au moins (%)", "41,7", "0,0"],
      ["Indice des flux, au plus (%)", "41,7", "100,0"],
      ["Indice des ressources (%)", "66,7", ""],
      ["Indice des ressources, au moins (%)", "33,3", "0,0"],
      ["Indice des ressources, au plus (%)", "83,3", "100,0"],
      ["Flux à lancer", "1", "0"],
      ["Flux à préparer", "0", "0"],
      ["Flux à consolider", "0", "0"],
      ["Flux à observer", "1", "0"],
      ["Flux à confirmer", "0", "0"],
      ["Acteur (%)", "66,7", ""],
      ["Acteur, au moins (%)", "66,7", "0,0"],
      ["Acteur, au plus (%)", "66,7", "100,0"],
      ["Facilitateur (%)", "0,0", ""],
      ["Facilitateur, au moins (%)", "0,0", "0,0"],
      ["Facilitateur, au plus (%)", "33,3", "100,0"],
      ["Posture (%)", "16,7", ""],
      ["Posture, au moins (%)", "16,7", "0,0"],
      ["Posture, au plus (%)", "16,7", "100,0"],
      ["Positionnement", "acteur", "à éclaircir"],
      ["Posture d’abord", "oui", "non"],
      ["Leviers à engager dans la phase actuelle", "commande (fr) | animation (fr)", ""],
      ["Réponses «\u00a0nous ne savons pas\u00a0»", "2", "0"],
      ["Questions sans réponse", "5", "15"],
    ]);
  });

  test("in English", () => {
    const table = columns([known], "en");
    expect(table.map(([heading]) => heading)).toEqual([
      "File",
      "Territory",
      "Kind",
      "Population",
      ...["impulser", "animer", "structurer"].flatMap((stage) => [
        `${stage} (en) (%)`,
        `${stage} (en), at least (%)`,
        `${stage} (en), at most (%)`,
        `${stage} (en), share known (%)`,
        `${stage} (en), status`,
      ]),
      "Current stage",
      "Phase now",
      "Phase to prepare",
      ...["Flow index", "Resource index"].flatMap((index) => [
        `${index} (%)`,
        `${index}, at least (%)`,
        `${index}, at most (%)`,
      ]),
      "Flows to launch",
      "Flows to prepare",
      "Flows to consolidate",
      "Flows to watch",
      "Flows to confirm",
      ...["Actor", "Facilitator", "Posture"].flatMap((axis) => [
        `${axis} (%)`,
        `${axis}, at least (%)`,
        `${axis}, at most (%)`,
      ]),
      "Positioning",
      "Posture first",
      "Levers that apply in the phase now",
      "Answers “we don’t know”",
      "Questions without an answer",
    ]);
    expect(table.map(([, cell]) => cell).join("/")).toBe(
      "valvert.json/Valvert/commune (en)/12000/83.3/69.4/86.1/83.3/acquired/26.7/22.2/38.9/83.3/to start/" +
        "/8.3/83.3/25.0/to clarify/animer (en)/Emergence/Implementation/41.7/41.7/41.7/66.7/33.3/83.3/" +
        "1/0/0/1/0/66.7/66.7/66.7/0.0/0.0/33.3/16.7/16.7/16.7/actor/yes/commande (en) | animation (en)/2/5",
    );
  });
});

test("when every stage is acquired, the current one is to sustain", () => {
  const { document } = territory()
    .answering(Object.fromEntries(smallCatalogue.criteria.map(({ id }) => [id, 3])))
    .withFlow("f", { knowledge: 3, capture: 3, leader: 3, outlets: 3, potential: 3 })
    .withResource("r", { known: 3, used: 3, endogenous: 3, resilient: 3 });
  const said = new Map(columns([{ file: "f", document }], "fr").map(([heading, cell]) => [heading, cell]));
  expect(said.get("Étape actuelle")).toBe("Pérennisation");
  expect(said.get("Phase actuelle")).toBe("Pérennisation");
});
