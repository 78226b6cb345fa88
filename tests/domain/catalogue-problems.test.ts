import { describe, expect, test } from "vitest";
import { type Catalogue, catalogueProblems, catalogueSchema, derivedFrom } from "#domain";
import { lever, smallCatalogue, usual } from "./small-catalogue.ts";

const changed = (change: Partial<Catalogue>): string[] => catalogueProblems({ ...smallCatalogue, ...change });

/** The list with its first item changed. */
function firstOf<T>([first, ...others]: readonly T[], change: Partial<T>): T[] {
  if (first === undefined) throw new Error("An item expected");
  return [{ ...first, ...change }, ...others];
}

test("the small catalogue of these tests has no problem", () => {
  expect(catalogueProblems(smallCatalogue)).toEqual([]);
  expect(catalogueSchema.parse(smallCatalogue)).toEqual(smallCatalogue);
});

describe("the shape comes first", () => {
  test("a line for each issue, with its path", () => {
    const shaped = catalogueProblems({
      ...smallCatalogue,
      version: "latest",
      criteria: firstOf(smallCatalogue.criteria, { id: "Not An Id" }),
    });
    expect(shaped.map((line) => line.split(":")[0])).toEqual(["version", "criteria.0.id"]);
    expect(catalogueProblems(null).length).toBe(1);
  });

  test("unknown keys are refused", () => {
    expect(catalogueProblems({ ...smallCatalogue, extra: [] }).length).toBe(1);
  });

  /** Where the first line says the problem is. */
  const place = (value: unknown) => catalogueProblems(value).map((line) => line.split(":")[0]);

  test.each([
    [
      "a level is missing",
      { criteria: firstOf(smallCatalogue.criteria, { levels: [] as never }) },
      "criteria.0.levels",
    ],
    [
      "a weight is 0",
      { stages: firstOf(smallCatalogue.stages, { members: [{ ...usual("volonte"), weight: 0 }] }) },
      "stages.0.members.0.weight",
    ],
    [
      "a stage has no member",
      { stages: firstOf(smallCatalogue.stages, { members: [] }) },
      "stages.0.members",
    ],
    ["an axis has no member", { axes: firstOf(smallCatalogue.axes, { members: [] }) }, "axes.0.members"],
    ["a lever acts on two", { levers: [lever("it", { vision: 1, projet: 1 })] }, "levers.0.actsOn"],
    [
      "a lever acts on six",
      { levers: [lever("it", { vision: 1, projet: 1, culture: 1, volonte: 1, acteurs: 1, porteur: 1 })] },
      "levers.0.actsOn",
    ],
    [
      "a text has no English",
      { powers: [{ id: "eau", title: { fr: "Eau", en: " " } }] },
      "powers.0.title.en",
    ],
    [
      "a fact was checked in no month",
      { references: firstOf(smallCatalogue.references, { checked: "2026-13" }) },
      "references.0.checked",
    ],
    [
      "a fact is of no year",
      { references: firstOf(smallCatalogue.references, { year: 1899 }) },
      "references.0.year",
    ],
    [
      "a fact has no source",
      { references: firstOf(smallCatalogue.references, { source: "" }) },
      "references.0.source",
    ],
    [
      "a case has news of no date",
      {
        cases: firstOf(smallCatalogue.cases, {
          lastKnown: { date: "25", text: { fr: "a", en: "a" }, source: "b" },
        }),
      },
      "cases.0.lastKnown.date",
    ],
  ])("it is refused that %s", (_, change, path) => {
    expect(place({ ...smallCatalogue, ...change })).toEqual([path]);
  });

  test.each(["Bois", "bois-", "-bois", "bois--vert", "bois_vert", "flows.bois", "", "é"])(
    "“%s” is no id",
    (id) => {
      expect(place({ ...smallCatalogue, powers: [{ id, title: { fr: "a", en: "a" } }] })[0]).toBe(
        "powers.0.id",
      );
    },
  );

  test.each(["bois", "bois-vert", "b2b", "3-r"])("“%s” is one", (id) => {
    const powers = [...smallCatalogue.powers, { id, title: { fr: "a", en: "a" } }];
    expect(changed({ powers })).toEqual([]);
  });

  test("“10.20.30” is a version", () => {
    expect(changed({ version: "10.20.30" })).toEqual([]);
  });

  test.each(["1.0", "v1.0.0", "1.0.0-beta", "1.0.0 "])("“%s” is no version", (version) => {
    expect(place({ ...smallCatalogue, version })).toEqual(["version"]);
  });

  test.each(["2026-01", "2026-09", "2026-10", "2026-12"])("a fact can be checked in %s", (checked) => {
    expect(changed({ references: firstOf(smallCatalogue.references, { checked }) })).toEqual([]);
  });

  test.each(["2026", "2026-00", "2026-13", "x2026-11", "2026-11-24", "1926-11"])(
    "a fact is not checked in “%s”",
    (checked) => {
      expect(
        place({ ...smallCatalogue, references: firstOf(smallCatalogue.references, { checked }) }),
      ).toEqual(["references.0.checked"]);
    },
  );

  test.each(["x2025", "2025-00", "2025-13", "2025-03-01", "25"])("news are not of “%s”", (date) => {
    const lastKnown = { date, text: { fr: "a", en: "a" }, source: "b" };
    expect(place({ ...smallCatalogue, cases: firstOf(smallCatalogue.cases, { lastKnown }) })).toEqual([
      "cases.0.lastKnown.date",
    ]);
  });

  test("every word of a list of words is taken", () => {
    const { flows, references, cases, roles } = smallCatalogue;
    for (const origin of ["deck", "added"] as const) {
      expect(changed({ flows: firstOf(flows, { origin }) })).toEqual([]);
    }
    for (const kind of ["value", "target", "law", "programme", "deck-figure", "method"] as const) {
      expect(changed({ references: firstOf(references, { kind }) })).toEqual([]);
    }
    for (const role of ["actor", "facilitator", "both"] as const) {
      expect(changed({ cases: firstOf(cases, { role }) })).toEqual([]);
    }
    for (const axis of ["actor", "facilitator"] as const) {
      expect(changed({ roles: firstOf(roles, { axis }) })).toEqual([]);
    }
  });

  test("a fact says what, who says it, for which year and when it was checked", () => {
    const fact = { text: { fr: "a", en: "a" }, source: "Legifrance", year: 2020, checked: "2026-11" };
    const withFacts = (facts: unknown[]) => ({
      ...smallCatalogue,
      cases: firstOf(smallCatalogue.cases, { facts: facts as never }),
    });
    expect(catalogueProblems(withFacts([fact, { ...fact, url: "https://example.org/loi" }]))).toEqual([]);
    expect(place(withFacts([{ ...fact, url: "Legifrance" }]))).toEqual(["cases.0.facts.0.url"]);
    for (const part of ["text", "source", "year", "checked"]) {
      expect(place(withFacts([{ ...fact, [part]: undefined }]))).toEqual([`cases.0.facts.0.${part}`]);
    }
  });

  test("a reference can hold one figure, with its unit", () => {
    const value = { amount: 12.5, unit: { fr: "t", en: "t" } };
    expect(changed({ references: firstOf(smallCatalogue.references, { value }) })).toEqual([]);
  });

  test.each(["2025", "2025-03", "2025-12"])("news can be of %s", (date) => {
    const lastKnown = { date, text: { fr: "a", en: "a" }, source: "b" };
    expect(changed({ cases: firstOf(smallCatalogue.cases, { lastKnown }) })).toEqual([]);
  });
});

describe("then whether its parts agree", () => {
  test("every list names each id once", () => {
    const { powers, criteria } = smallCatalogue;
    expect(changed({ powers: [...powers, ...powers.slice(0, 1)] })).toEqual([
      "powers: economie stands twice",
    ]);
    expect(changed({ criteria: [...criteria, ...criteria.slice(0, 1)] })).toEqual([
      "criteria: volonte stands twice",
    ]);
  });

  test("lists without ids have nothing to repeat", () => {
    const { implications } = smallCatalogue;
    const [first] = implications;
    const other = first && { ...first, verdict: "both" as const };
    expect(changed({ implications: other ? [...implications, other] : [] })).toEqual([]);
  });

  test("stages and axes have members that exist, criteria or derived", () => {
    expect(
      changed({
        stages: firstOf(smallCatalogue.stages, {
          members: [usual("volonte"), usual("elan"), usual("flows.known"), usual("resources.known")],
        }),
        axes: firstOf(smallCatalogue.axes, { members: [usual("flows.potential"), usual("levers.known")] }),
      }),
    ).toEqual([
      "impulser: unknown id elan",
      "impulser: unknown id flows.known",
      "actor: unknown id levers.known",
    ]);
  });

  test("every criterion is asked, once, and only criteria that exist", () => {
    const { themes } = smallCatalogue;
    expect(
      changed({ themes: firstOf(themes, { criteria: ["volonte", "diagnostic", "elan", "culture"] }) }),
    ).toEqual(["cap: unknown id elan", "themes: vision is never asked", "themes: culture is asked twice"]);
  });

  test("levers act on members that exist, never on flows.potential, for powers that exist", () => {
    expect(
      changed({
        levers: [
          ...smallCatalogue.levers,
          lever(
            "prix",
            { elan: 1, "flows.potential": 1, "resources.used": 1 },
            { condition: { powers: ["economie", "eau"], reason: { fr: "a", en: "a" } } },
          ),
        ],
      }),
    ).toEqual(["prix: unknown id elan", "prix: acts on flows.potential", "prix: unknown id eau"]);
  });

  test("flows cite references, cases flows and levers, implications levers, that exist", () => {
    expect(
      changed({
        flows: firstOf(smallCatalogue.flows, { references: ["loi", "decret"] }),
        cases: firstOf(smallCatalogue.cases, { flows: ["bois", "eau"], levers: ["capital", "prix"] }),
        implications: firstOf(smallCatalogue.implications, { levers: ["capital", "taxe"] }),
      }),
    ).toEqual([
      "bois: unknown id decret",
      "chaufferie: unknown id eau",
      "chaufferie: unknown id prix",
      "actor: unknown id taxe",
    ]);
  });
});

test("what a member is derived from can be told from its id", () => {
  const members = [...smallCatalogue.stages, ...smallCatalogue.axes].flatMap(({ members }) => members);
  const derived = members.map(({ member }) => member).filter((member) => derivedFrom(member));
  expect(derived).toEqual(["flows.knowledge", "resources.known", "flows.leader", "flows.outlets"]);
});
