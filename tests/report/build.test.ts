import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import { type Lang, readDocument, type StageStatus, stageIds, verdictIds } from "#domain";
import { buildReport } from "#report";
import { contextOf } from "../../src/report/build/context.ts";
import { stagesTitle } from "../../src/report/findings/titles.ts";
import { empty, example, extreme, uniform } from "./fixtures.ts";

const langs: Lang[] = ["fr", "en"];
const titlesOf = (document: Parameters<typeof buildReport>[0]["document"], lang: Lang = "fr") =>
  buildReport({ document, catalogue, lang }).sections.map(({ blocks }) => {
    const [first] = blocks;
    return first?.kind === "title" ? first.text : null;
  });

/** Every text of a model, in order. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

describe("the report model", () => {
  test("has the twelve parts in the order people read them", () => {
    const { sections } = buildReport({ document: uniform(1), catalogue, lang: "en" });
    expect(sections.map(({ name }) => name)).toEqual([
      "Summary",
      "Stages",
      "Flows",
      "Resources",
      "Positioning",
      "Levers",
      "Action plan",
      "To clarify",
      "Cases",
      "Method",
      "Answers",
      "Sources",
    ]);
  });

  test("titles say the finding of a territory where all remains to be done", () => {
    expect(titlesOf(uniform(0)).slice(0, 6)).toEqual([
      "La démarche reste à engager, et c’est par l’élan qu’elle commence",
      "Portage politique et leaders des flux\u00a0: à renforcer d’abord",
      "Un flux est à observer pour l’instant\u00a0: l’énergie",
      "Aucun gisement ne se détache parmi les ressources nommées",
      "La posture d’abord\u202f; la collectivité se tient aujourd’hui en retrait",
      expect.stringMatching(/^Cinq|^Six|^Sept|^Trois|^Quatre/),
    ]);
  });

  test("titles say the finding of an empty diagnosis without blaming it", () => {
    expect(titlesOf(empty).slice(0, 8)).toEqual([
      "Il reste à répondre pour savoir où en est le territoire",
      "Les trois étapes attendent leurs premières réponses",
      "Aucun flux n’est encore décrit\u00a0: choisissez-en un à trois pour commencer",
      "Aucune ressource n’est encore nommée\u00a0: posez les huit questions qui les révèlent",
      "Le positionnement reste à éclaircir",
      "Les leviers qui s’appliquent dépendent de réponses encore inconnues",
      "Un plan d’actions à écrire ensemble",
      "Voici les cinq réponses qui changeraient le plus ce rapport",
    ]);
  });

  test("all sixty-four patterns of statuses have a title in both languages", () => {
    const statuses: StageStatus[] = ["acquired", "underway", "toStart", "notAssessed"];
    const patterns = statuses.flatMap((a) =>
      statuses.flatMap((b) => statuses.map((c) => [a, b, c] as const)),
    );
    const titles = langs.flatMap((lang) => {
      const context = contextOf({ document: empty, catalogue, lang });
      return patterns.map((pattern) => {
        const stages = structuredClone(context.assessment.stages);
        stageIds.forEach((id, index) => {
          stages[id].status = pattern[index] ?? "notAssessed";
        });
        return stagesTitle({ ...context, assessment: { ...context.assessment, stages } });
      });
    });
    expect(titles.filter((title) => !/^[A-ZÉ].*[^.]$/u.test(title) || title.includes("stages."))).toEqual([]);
    expect(new Set(titles).size).toBe(128);
  });

  test("every verdict has its title, with and without posture first", () => {
    const keys = verdictIds.flatMap((id) => [`positioning.${id}`, `positioning.postureFirst.${id}`]);
    expect(keys.filter((key) => !(key in catalogue.sentences))).toEqual([]);
  });

  test.each(langs)("leaves no brace, no id and no empty title in %s", (lang) => {
    for (const document of [
      empty,
      uniform(0, 3, 3),
      uniform(2, 3, 3),
      uniform(3),
      uniform("unknown", 2, 2),
      uniform("notApplicable"),
      extreme(),
    ]) {
      const texts = textsOf(
        buildReport({ document, catalogue, lang }).sections.map(({ name, blocks }) => [name, blocks]),
      );
      expect(texts.filter((text) => /[{}]|undefined|NaN|\[object/.test(text))).toEqual([]);
      expect(
        texts.filter((text) => /\b(?:imp|ani|str|pos)-[a-z]+\b|\b(?:flows|resources)\.[a-z]/.test(text)),
      ).toEqual([]);
    }
  });

  test("French typography: no ordinary space before a high sign, none missing inside guillemets", () => {
    const texts = textsOf(
      buildReport({ document: uniform(1, 5, 5), catalogue, lang: "fr" }).sections.map(({ blocks }) => blocks),
    );
    expect(texts.filter((text) => / [:;!?%»]|« |«[^\u00a0]|[^\u00a0\u202f]»|'/.test(text))).toEqual([]);
  });

  test("says on its first page that it is neither a label nor an audit", () => {
    const [page] = buildReport({ document: empty, catalogue, lang: "fr" }).sections;
    expect(textsOf(page?.blocks)).toContain("Ni label, ni audit. Commune nouvelle du Bout. ");
  });

  test("gives every reason of a lever and what remains to be clarified", () => {
    const document = {
      ...uniform(1),
      answers: { ...uniform(1).answers, "ani-projet": { value: "unknown" as const } },
    };
    const texts = textsOf(
      buildReport({ document, catalogue, lang: "en" }).sections.find(({ id }) => id === "levers"),
    );
    const reasons = texts.filter((text) => text.startsWith("Dedicated coordination"));
    expect(reasons[0]).toBe(
      "Dedicated coordination (33%)\nRhythm of meetings (33%)\nIdeas and first proofs (33%)\nTime in the field (33%)",
    );
    expect(texts).toContain("\nTo clarify: shared project.");
  });

  test("tells each lever once, in the phase now or next where it weighs most, and names it in the others", () => {
    const { sections } = buildReport({ document: example("full-territory"), catalogue, lang: "en" });
    const blocks = sections.find(({ id }) => id === "levers")?.blocks ?? [];
    const told = blocks.flatMap((block) =>
      block.kind === "table" && block.columns[2]?.head === "First step"
        ? [{ phase: block.caption, levers: block.rows.map(([name]) => textsOf(name)[1]) }]
        : [],
    );
    const also = blocks
      .flatMap((block) => textsOf(block))
      .filter((text) => text.startsWith("Also of use in this phase"));
    expect(told).toEqual([
      {
        phase: "Levers of the emergence phase",
        levers: ["Support for local coordination", "Territorial diagnoses", "Rules of public procurement"],
      },
      {
        phase: "Levers of the implementation phase",
        levers: [
          "Grants and funding",
          "Help with permits and paperwork",
          "Premises and means of production",
          "Stakes in companies",
        ],
      },
    ]);
    expect(also).toEqual([
      "Also of use in this phase: support for local coordination.",
      "Also of use in this phase: a stake in a company and public procurement.",
    ]);
  });

  test("says of an open positioning what would settle it, and of no flow known what the plane leaves out", () => {
    const { sections } = buildReport({ document: example("smicval"), catalogue, lang: "fr" });
    const paragraphs = (id: string) =>
      (sections.find((section) => section.id === id)?.blocks ?? []).flatMap((block) =>
        block.kind === "paragraph" ? [textsOf(block.spans.map(({ text }) => text)).join("")] : [],
      );
    expect(
      paragraphs("positioning")
        .slice(2, 4)
        .map((text) => text.replaceAll("\u00a0", " ")),
    ).toEqual([
      "Pour trancher : risque financier, achats de la collectivité, services dans une synergie, liens avec les leaders, mise en relation, animation dédiée, blocages levés et portage par d’autres.",
      "Prochain pas : reprendre en une réunion les questions restées ouvertes, avec les élus et les agents qui connaissent les achats, les équipements et les entreprises.",
    ]);
    expect(paragraphs("flows")[1]?.replaceAll("\u00a0", " ")).toBe(
      "Pas encore de place sur le plan, faute de réponses : Biodéchets et matière organique.",
    );
  });

  test("draws the flows that have quantities, each in its own words", () => {
    const { sections } = buildReport({ document: example("full-territory"), catalogue, lang: "fr" });
    const blocks = sections.find(({ id }) => id === "flows")?.blocks ?? [];
    const drawn = blocks.flatMap((block) => (block.kind === "flowLanes" ? [block.alt] : []));
    expect(drawn.map((alt) => alt.replaceAll(/[\u00a0\u202f]/g, " "))).toEqual([
      "Bois : entre 2 000 m³, produit ici 46 000 m³, bouclé 9 500 m³ (20 %), sort 38 500 m³. Biodéchets et matière organique : produit ici 2 300 t, bouclé 880 t (38 %), sort 1 420 t. Produits alimentaires : entre 172 t, produit ici 33 t, bouclé 33 t (16 %), non suivi 172 t.",
    ]);
    const none = buildReport({ document: example("smicval"), catalogue, lang: "fr" });
    expect(none.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === "flowLanes")).toEqual(
      [],
    );
  });

  test("the plan written by the council replaces the proposals", () => {
    const document = {
      ...uniform(1),
      plan: [
        {
          id: "a",
          action: "Nommer une animatrice",
          lead: "Présidente",
          due: "14 janvier 2027",
          term: "short" as const,
        },
        { id: "b", action: "Créer une SCIC", term: "long" as const },
      ],
    };
    const sections = buildReport({ document, catalogue, lang: "fr" }).sections;
    expect(sections.find(({ id }) => id === "plan")?.blocks[0]).toEqual({
      kind: "title",
      text: "Deux actions sont inscrites au plan",
    });
    const summary = sections[0]?.blocks.find((block) => block.kind === "table");
    expect(summary?.kind === "table" ? summary.rows : null).toEqual([
      [
        { kind: "text", spans: [{ text: "Nommer une animatrice" }] },
        { kind: "text", spans: [{ text: "Présidente" }] },
        { kind: "text", spans: [{ text: "14 janvier 2027" }] },
      ],
    ]);
  });

  test("the plan prints what each action says, its lever and how far it is, with blank lines after", () => {
    const plan = [
      {
        id: "a",
        lever: "facilitateur",
        action: "Nommer une animatrice",
        lead: "Présidente",
        due: "mai",
        cost: "0 €",
        indicator: "Un nom",
        status: "en cours",
      },
      { id: "b", lever: "facilitateur" },
    ];
    const { sections } = buildReport({ document: { ...uniform(1), plan }, catalogue, lang: "fr" });
    const table = sections.find(({ id }) => id === "plan")?.blocks.find(({ kind }) => kind === "table");
    const rows = table?.kind === "table" ? table.rows : [];
    expect(rows.slice(0, 2)).toEqual([
      [
        {
          kind: "text",
          spans: [
            { text: "Nommer une animatrice" },
            { text: "\nFacilitateur", tone: "slate" },
            { text: "\nAvancement\u00a0: en cours", tone: "slate" },
          ],
        },
        { kind: "text", spans: [{ text: "Présidente" }] },
        { kind: "text", spans: [{ text: "mai" }] },
        { kind: "text", spans: [{ text: "0\u00a0€" }] },
        { kind: "text", spans: [{ text: "Un nom" }] },
      ],
      [{ kind: "text", spans: [{ text: "Facilitateur" }] }, ...Array(4).fill({ kind: "blank" })],
    ]);
    expect(rows.slice(2)).toEqual(Array(3).fill(Array(5).fill({ kind: "blank" })));
  });

  test("is the same after the document has been saved and read again", () => {
    const document = uniform(2, 4, 4);
    const again = readDocument(JSON.stringify(document), catalogue);
    expect(again.ok && buildReport({ document: again.document, catalogue, lang: "fr" })).toEqual(
      buildReport({ document, catalogue, lang: "fr" }),
    );
  });
});
