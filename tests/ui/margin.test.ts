import { describe, expect, it } from "vitest";
import { catalogue } from "#content";
import type { Lang } from "#domain";
import { caseFor } from "../../src/ui/diagnosis/margin/case-for.ts";
import { firstUses } from "../../src/ui/diagnosis/margin/first-uses.ts";

describe("the real case beside a screen", () => {
  const at = (theme: string) => caseFor({ kind: "criteria", theme }, catalogue.cases);

  it("is one that went through the stage of its theme; posture has none", () => {
    const themes = catalogue.themes.filter(({ kind }) => kind === "criteria");
    expect(themes.filter(({ id }) => !at(id)).map(({ id }) => id)).toEqual(["posture"]);
    expect(themes.filter(({ id, stage }) => at(id)?.stages.includes(stage) === false)).toEqual([]);
  });

  it("is, for a flow, the first where that flow counts most", () => {
    const of = (flow: string) => caseFor({ kind: "flow", theme: "flux" }, catalogue.cases, flow)?.id;
    expect(catalogue.flows.map(({ id }) => `${id}: ${of(id) ?? "none"}`)).toEqual([
      "energie: ere43",
      "personnes: jaime-mes-bouteilles",
      "matieres: none",
      "biens: smicval",
      "dechets: smicval",
      "intrants: organic-vallee",
      "alimentation: organic-vallee",
      "bois: ere43",
      "eau: none",
      "biodechets: organic-vallee",
      "btp: none",
      "chaleur: ariege-serres",
      "textiles: none",
      "verre: jaime-mes-bouteilles",
      "autre: none",
    ]);
  });

  it("is none on a screen that lists", () => {
    expect(caseFor({ kind: "flows", theme: "flux" }, catalogue.cases)).toBeUndefined();
  });
});

describe("the words explained beside a criterion", () => {
  const criterion = (id: string, fr: string, gloss?: string) => ({
    id,
    title: { fr: "", en: "" },
    question: { fr, en: fr },
    levels: [],
    ...(gloss ? { gloss: { fr: gloss, en: gloss } } : {}),
  });
  const entry = (fr: string) => ({ id: fr, term: { fr, en: fr }, gloss: { fr: "…", en: "…" } });
  const found = (criteria: ReturnType<typeof criterion>[], terms: string[]) =>
    [...firstUses(criteria, terms.map(entry), "fr")].map(([id, entries]) => [id, entries.map((e) => e.id)]);

  it("are explained once, where they are used first, in the plural too and as whole words", () => {
    expect(
      found(
        [
          criterion("a", "Les débouché-là ? Des clauses."),
          criterion("b", "Une clause, un forum, un rebouclé."),
        ],
        ["Clause", "Boucle"],
      ),
    ).toEqual([
      ["a", ["Clause"]],
      ["b", []],
    ]);
  });

  it("are the longest of those that overlap", () => {
    expect(found([criterion("a", "Une boucle locale.")], ["Boucle", "Boucle locale"])).toEqual([
      ["a", ["Boucle locale"]],
    ]);
  });

  it("are two at most, and none that the criterion explains itself", () => {
    expect(
      found(
        [criterion("a", "Réemploi, tiers, clause et SEM.", "Clause : une condition.")],
        ["Réemploi et recyclage", "Clause", "SEM (société) et SPL (société)", "Tiers"],
      ),
    ).toEqual([["a", ["SEM (société) et SPL (société)", "Réemploi et recyclage"]]]);
  });

  it("take an acronym only as such", () => {
    expect(found([criterion("a", "Que semer ? La rep, le sem.")], ["REP (responsabilité)", "SEM"])).toEqual([
      ["a", []],
    ]);
  });

  it.each<[Lang, string[]]>([
    [
      "fr",
      [
        "ani-echelle: flux",
        "pos-competence: flux",
        "pos-leaders: flux",
        "pos-tiers: tiers",
        "str-evaluation: resilience",
      ],
    ],
    ["en", ["ani-echelle: flux", "pos-competence: flux", "pos-leaders: flux", "str-evaluation: resilience"]],
  ])("are these in the catalogue, in %s", (lang, expected) => {
    const shown = catalogue.themes.flatMap(({ criteria }) => {
      const asked = criteria.flatMap((id) => catalogue.criteria.filter((each) => each.id === id));
      return [...firstUses(asked, catalogue.glossary, lang)]
        .filter(([, entries]) => entries.length > 0)
        .map(([id, entries]) => `${id}: ${entries.map((each) => each.id).join(", ")}`);
    });
    expect(shown).toEqual(expected);
  });
});
