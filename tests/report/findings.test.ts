import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import { assess, clarify, type DiagnosisDocument, type Lang } from "#domain";
import { buildReport, findingsOf } from "#report";
import { empty, example, extreme, uniform } from "./fixtures.ts";

const of = (document: DiagnosisDocument, lang: Lang = "fr") =>
  findingsOf({
    document,
    catalogue,
    lang,
    assessment: assess(document, catalogue),
    clarifications: clarify(document, catalogue),
  });

const documents: [string, DiagnosisDocument][] = [
  ["nothing answered", empty],
  ["nothing known", uniform("unknown")],
  ["thirty flows with very long names", extreme()],
  ["everything established", uniform(3)],
  ["half known", example("half-known")],
  ["a full territory", example("full-territory")],
];

describe("the findings", () => {
  test.each(documents)("are the titles of the report, word for word: %s", (_, document) => {
    for (const lang of ["fr", "en"] as const) {
      const found = of(document, lang);
      const titles = buildReport({ document, catalogue, lang }).sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === "title" ? [block.text] : [])),
      );
      expect(titles.slice(0, 8)).toEqual([
        found.stages,
        found.detail,
        found.flows,
        found.resources,
        found.positioning,
        found.levers,
        found.plan,
        found.clarifications,
      ]);
    }
  });

  test("the detail names the first two priorities, so that the two lists never disagree", () => {
    for (const id of ["half-known", "full-territory", "smicval", "ere43"]) {
      const { detail, priorities } = of(example(id), "en");
      for (const { name } of priorities.slice(0, 2)) {
        expect(detail.toLocaleLowerCase()).toContain(name.toLocaleLowerCase());
      }
    }
  });

  test("without any answer, nothing is said to be strong, weak or urgent", () => {
    const { strengths, priorities, firstSteps, detail } = of(empty);
    expect({ strengths, priorities, firstSteps, detail }).toEqual({
      strengths: [],
      priorities: [],
      firstSteps: [],
      detail: "Les trois étapes attendent leurs premières réponses",
    });
  });

  test("where nothing has begun, the essentials of the first stage come first, in the words of their level", () => {
    const { strengths, priorities } = of(uniform(0));
    expect(strengths).toEqual([]);
    expect(priorities).toEqual([
      { name: "Portage politique", text: "aucun élu n’est encore identifié sur ce sujet." },
      { name: "Leaders des flux", text: "aucun leader n’est encore identifié sur ce flux." },
      {
        name: "Connaissance des flux",
        text: "aucune donnée n’est encore réunie sur ce flux, pas même un ordre de grandeur.",
      },
    ]);
  });
});

describe("what each stage lacks", () => {
  test("is its weakest members by name, essentials first, three at most", () => {
    expect(of(example("full-territory")).lacking).toEqual({
      impulser: ["Connaissance des ressources"],
      animer: ["Projet commun", "Rythme des rencontres", "Pistes et premières preuves"],
      structurer: ["Modèle économique", "Gouvernance partagée", "Financement du projet"],
    });
  });

  test("is nothing where all is established, and nothing where nothing is known", () => {
    const none = { impulser: [], animer: [], structurer: [] };
    expect(of(uniform(3)).lacking).toEqual(none);
    expect(of(empty).lacking).toEqual(none);
  });
});
