import { expect, test } from "vitest";
import { plainText, type Section } from "#report";

const section: Section = {
  id: "summary",
  name: "Synthèse",
  blocks: [
    { kind: "title", text: "L’élan est acquis" },
    { kind: "heading", level: 2, text: "Animer", aside: "48 %, étape en cours" },
    { kind: "paragraph", size: "note", spans: [{ text: "Valvert. ", face: "bold" }, { text: "" }] },
    { kind: "attention", label: "À traiter d’abord :", text: "la posture." },
    { kind: "shareBar", alt: "3 réponses connues sur 4", share: 0.75, label: "" },
    {
      kind: "columns",
      columns: [
        [{ kind: "list", ordered: true, items: [[{ text: "Bois" }], [{ text: "Laine\nde pays" }]] }],
        [{ kind: "list", ordered: false, items: [[{ text: "Eau" }]] }],
      ],
    },
    {
      kind: "table",
      continued: "",
      naming: 1,
      columns: [
        { head: "N°", share: 1 },
        { head: "Décision", share: 4 },
        { head: "Niveau", share: 2 },
        { head: "Qui", share: 2 },
      ],
      rows: [
        [
          { kind: "text", spans: [{ text: "1" }] },
          { kind: "text", spans: [{ text: "Écrire le projet" }] },
          { kind: "level", value: 2, alt: "2 sur 3" },
          { kind: "blank" },
        ],
        [
          { kind: "blank" },
          { kind: "text", spans: [{ text: "Réunir" }] },
          { kind: "blank" },
          { kind: "blank" },
        ],
      ],
    },
  ],
};

test("a part of the report is told in lines, its figures in words", () => {
  expect(plainText(section, { lang: "fr" })).toBe(
    [
      "L’élan est acquis",
      "Animer (48\u00a0%, étape en cours)",
      "Valvert.",
      "À traiter d’abord\u00a0: la posture.",
      "1. Bois\n2. Laine, de pays\n\n– Eau",
      "– Écrire le projet (N°\u00a0: 1\u202f; Niveau\u00a0: 2 sur 3)\n– Réunir\n",
    ].join("\n\n"),
  );
  expect(plainText(section, { lang: "en" })).toContain("– Écrire le projet (N°: 1; Niveau: 2 sur 3)");
});
