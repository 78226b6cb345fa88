import { describe, expect, test } from "vitest";
import { fileLimits, readDocument, readFile } from "#domain";
import { document, problems, read, reading, textProblems } from "./readings.ts";
import { smallCatalogue } from "./small-catalogue.ts";

/** Everything that a document can say (contract §12). */
const whole = {
  format: "ressorts/diagnosis",
  schemaVersion: 1,
  catalogueVersion: "1.2.0",
  id: "d-1",
  createdAt: "2026-11-24T14:02:00Z",
  updatedAt: "2026-11-24T14:02:01.250Z",
  profile: {
    name: "Communauté de communes du Val vert",
    kind: "communaute-de-communes",
    code: "200012345",
    population: 20_000,
    powers: ["economie"],
    plans: ["pcaet"],
    respondents: "Mme Durand\nM. Petit",
    ambition: { longTerm: "Vivre de nos forêts", shortTerm: "Une chaufferie", frame: "Le bassin de vie" },
  },
  answers: {
    volonte: { value: 3, justification: "Délibération de juin", source: "Registre" },
    diagnostic: { value: "unknown" },
    vision: { value: "notApplicable", justification: "Pas encore de projet" },
    acteurs: { justification: "À demander" },
  },
  flows: [
    {
      id: "f.1",
      flow: "autre",
      name: "Plaquettes",
      answers: {
        knowledge: { value: 0 },
        capture: { value: 1 },
        leader: { value: 2, source: "Enquête" },
        outlets: { value: "notApplicable" },
        potential: { value: 3 },
      },
      roleHeld: "none",
      roleIntended: "both",
      quantities: {
        entering: 1.5,
        produced: 0,
        looped: 1,
        leaving: 0.5,
        year: 2024,
        source: "Interprofession",
      },
    },
    { id: "f.2", flow: "autre" },
  ],
  resources: [
    {
      id: "r.1",
      type: "batiment",
      name: "Le moulin",
      answers: {
        known: { value: 1 },
        used: { value: 0 },
        endogenous: { value: 3 },
        resilient: { value: "unknown" },
      },
    },
  ],
  leversInUse: ["animation", "commande"],
  plan: [
    {
      id: "p.1",
      lever: "capital",
      action: "Créer une SEM",
      lead: "Vice-présidente",
      due: "juin 2027",
      term: "long",
      cost: "50 000 €",
      indicator: "Statuts déposés",
      status: "à engager",
    },
    { id: "p.2", term: "short" },
  ],
  report: { date: "2026-11-24", logo: "data:image/png;base64,iVBORw0KGgo=", colour: "#1a7F4b" },
  checksum: "9f3c",
};

describe("a good file", () => {
  test("with everything in it is read whole", () => {
    expect(read(whole)).toEqual({ ok: true, document: whole, notices: [] });
  });

  test("needs only a format, a schema version, a name and a kind", () => {
    const smallest = {
      format: "ressorts/diagnosis",
      schemaVersion: 1,
      profile: { name: "Valvert", kind: "commune" },
    };
    expect(read(smallest)).toEqual({ ok: true, document: smallest, notices: [] });
  });

  test.each([
    "commune",
    "commune-nouvelle",
    "communaute-de-communes",
    "communaute-d-agglomeration",
    "communaute-urbaine",
    "metropole",
    "petr",
    "pnr",
    "syndicat",
    "autre",
  ])("can be that of a %s", (kind) => {
    expect(reading({ profile: { name: "V", kind } }).profile.kind).toBe(kind);
  });

  test("may begin with a byte order mark", () => {
    expect(readDocument(`\uFEFF${JSON.stringify(whole)}`, smallCatalogue)).toEqual({
      ok: true,
      document: whole,
      notices: [],
    });
  });

  test("may be empty of answers, flows, resources, levers and plan", () => {
    const empty = { answers: {}, flows: [], resources: [], leversInUse: [], plan: [] };
    expect(reading(empty)).toEqual({ ...document, ...empty });
  });

  test("may use one id for a flow, a resource and an action", () => {
    const same = {
      flows: [{ id: "x", flow: "bois" }],
      resources: [{ id: "x", type: "batiment" }],
      plan: [{ id: "x" }],
    };
    expect(reading(same)).toEqual({ ...document, ...same });
  });

  test("already parsed is read the same", () => {
    expect(readFile(whole, smallCatalogue)).toEqual({ ok: true, document: whole, notices: [] });
  });

  test("has the spaces of its lines put right, and the ends of its texts", () => {
    expect(
      reading({
        profile: { name: "  Val \t vert\n ", kind: "commune", respondents: "  Mme Durand\n\nM. Petit \n" },
        answers: { volonte: { value: 1, source: "a  b" } },
      }),
    ).toEqual({
      ...document,
      profile: { name: "Val vert", kind: "commune", respondents: "Mme Durand\n\nM. Petit" },
      answers: { volonte: { value: 1, source: "a b" } },
    });
  });
});

describe("a file that is not a diagnosis", () => {
  test("is refused when it is not JSON, with the line", () => {
    expect(textProblems('{\n  "format": "ressorts/diagnosis",\n  oops\n}')).toEqual([
      { path: "", code: "notJson", line: 3 },
    ]);
    expect(textProblems("oops")).toMatchObject([{ path: "", code: "notJson" }]);
    expect(textProblems('{"a": 1}\n\n]')).toEqual([{ path: "", code: "notJson", line: 3 }]);
  });

  test("is refused when it is cut short, where the line cannot be told", () => {
    expect(textProblems("")).toEqual([{ path: "", code: "notJson", line: null }]);
    expect(textProblems(JSON.stringify(whole).slice(0, -1))).toMatchObject([{ path: "", code: "notJson" }]);
  });

  test.each([["null"], ["[]"], ["12"], ['"ressorts/diagnosis"'], ["true"]])(
    "is refused when it is %s",
    (text) => {
      expect(textProblems(text)).toEqual([{ path: "", code: "wrongType", expected: "object" }]);
    },
  );

  test("is refused when it is foreign, by the name it gives itself", () => {
    expect(textProblems("{}")).toEqual([{ path: "format", code: "missing" }]);
    expect(problems({ format: "ressorts/assessment" })).toEqual([
      { path: "format", code: "foreignFormat", found: "ressorts/assessment" },
    ]);
    expect(problems({ format: 3 })).toEqual([{ path: "format", code: "foreignFormat", found: "3" }]);
    expect(problems({ format: null })).toEqual([{ path: "format", code: "foreignFormat", found: "null" }]);
    expect(problems({ format: "x".repeat(10_000) })).toEqual([
      { path: "format", code: "foreignFormat", found: "x".repeat(60) },
    ]);
  });

  test("is refused when it comes from a newer version", () => {
    expect(problems({ schemaVersion: 2, inventedLater: true })).toEqual([
      { path: "schemaVersion", code: "newerSchema", found: 2, known: 1 },
    ]);
  });

  test("is refused when its version is no version", () => {
    const wrong = [{ path: "schemaVersion", code: "wrongType", expected: "integer" }];
    expect(problems({ schemaVersion: "1" })).toEqual(wrong);
    expect(problems({ schemaVersion: 1.5 })).toEqual(wrong);
    expect(problems({ schemaVersion: 0 })).toEqual(wrong);
    expect(problems({ schemaVersion: null })).toEqual(wrong);
    const { schemaVersion: _, ...without } = document;
    expect(textProblems(JSON.stringify(without))).toMatchObject([{ path: "schemaVersion", code: "missing" }]);
  });
});

describe("a huge file", () => {
  const padded = (length: number, sign = " ") => {
    const text = JSON.stringify(document);
    return text + sign.repeat(length - text.length);
  };

  test("is refused over 2 MB, and read up to there", () => {
    expect(fileLimits).toEqual({ bytes: 2_000_000, depth: 32 });
    expect(textProblems(padded(2_000_000))).toEqual([]);
    expect(textProblems(padded(2_000_001))).toEqual([{ path: "", code: "tooLarge", max: 2_000_000 }]);
  });

  test("is counted in bytes: an é is two", () => {
    const text = (name: string) => JSON.stringify({ ...document, profile: { name, kind: "commune" } });
    expect(textProblems(text("é".repeat(1_000_000)))).toEqual([
      { path: "", code: "tooLarge", max: 2_000_000 },
    ]);
    expect(textProblems(text("e".repeat(1_000_000)))).toEqual([
      { path: "profile.name", code: "tooLong", max: 200 },
    ]);
  });

  test("is refused before it is read as JSON", () => {
    expect(textProblems("{".repeat(2_000_001))).toEqual([{ path: "", code: "tooLarge", max: 2_000_000 }]);
  });
});

describe("a deeply nested file", () => {
  const tooDeep = [{ path: "", code: "tooDeep", max: 32 }];
  const nested = (depth: number, open = "[", close = "]") => open.repeat(depth) + close.repeat(depth);

  test("is refused over 32 levels, without being parsed", () => {
    expect(textProblems(nested(33))).toEqual(tooDeep);
    expect(textProblems(nested(33, '{"a":', "}"))).toEqual(tooDeep);
    expect(textProblems("[".repeat(900_000))).toEqual(tooDeep);
    expect(textProblems(nested(32))).toEqual([{ path: "", code: "wrongType", expected: "object" }]);
  });

  test("is not refused for what is side by side, or inside a text", () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ id: `f${index}`, flow: "bois", answers: {} }));
    expect(problems({ flows: many })).toEqual([]);
    expect(textProblems(`[${Array.from({ length: 40 }, () => "[]").join()}]`)).toEqual([
      { path: "", code: "wrongType", expected: "object" },
    ]);
    const tricky = `${"[{".repeat(40)} \\" ${"[".repeat(40)} \\\\`;
    expect(
      reading({ profile: { name: "V", kind: "commune", respondents: tricky } }).profile.respondents,
    ).toBe(tricky);
  });

  test("is seen after a text that ends with a backslash", () => {
    expect(textProblems(`["\\\\", ${nested(32)}]`)).toEqual(tooDeep);
    expect(textProblems(`["\\"[", ${nested(31)}]`)).toEqual([
      { path: "", code: "wrongType", expected: "object" },
    ]);
  });
});

describe("signs that hide or reorder are taken out, and said", () => {
  test("with their place and number; nothing else is lost", () => {
    const result = read({
      ...document,
      profile: { name: "Val\u202evert\u2066\u0000", kind: "commune" },
      answers: { volonte: { value: 2, justification: "Oui\ud800" } },
    });
    expect(result).toEqual({
      ok: true,
      document: { ...document, answers: { volonte: { value: 2, justification: "Oui" } } },
      notices: [
        { path: "profile.name", code: "cleaned", count: 3 },
        { path: "answers.volonte.justification", code: "cleaned", count: 1 },
      ],
    });
  });

  test("in the middle of a text as at its ends", () => {
    expect(read({ ...document, profile: { name: "Val\ufeffvert", kind: "commune" } })).toEqual({
      ok: true,
      document,
      notices: [{ path: "profile.name", code: "cleaned", count: 1 }],
    });
  });

  test("before the text is measured", () => {
    const name = `${"x".repeat(200)}\u200b`;
    expect(reading({ profile: { name, kind: "commune" } }).profile.name).toBe("x".repeat(200));
  });
});

describe("the catalogue version", () => {
  test.each(["v1.0.0", "1.0.0-beta", "1.0", "1.0.0.0", "1.0.x"])("%s is none", (catalogueVersion) => {
    expect(problems({ catalogueVersion })).toEqual([
      { path: "catalogueVersion", code: "badFormat", expected: "regex" },
    ]);
  });

  test("of two figures is read as such", () => {
    expect(reading({ catalogueVersion: "10.20.30" }).catalogueVersion).toBe("10.20.30");
  });

  test("newer than the catalogue is said, and read all the same", () => {
    expect(read({ ...document, catalogueVersion: "1.10.0" })).toEqual({
      ok: true,
      document: { ...document, catalogueVersion: "1.10.0" },
      notices: [{ path: "catalogueVersion", code: "newerCatalogue", found: "1.10.0", known: "1.2.0" }],
    });
  });

  test.each(["0.10.20", "1.2.0", "1.1.9", "1.1.10"])("%s is read without a word", (catalogueVersion) => {
    expect(read({ ...document, catalogueVersion })).toEqual({
      ok: true,
      document: { ...document, catalogueVersion },
      notices: [],
    });
  });
});
