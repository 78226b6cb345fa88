import { afterEach, describe, expect, test } from "vitest";
import { type DiagnosisDocument, fileLimits, type Problem, readDocument, readFile } from "#domain";
import { territory } from "./builders.ts";
import { smallCatalogue } from "./small-catalogue.ts";

const { document } = territory();
const read = (file: unknown) => readDocument(JSON.stringify(file), smallCatalogue);

/** The problems of the smallest document with more in it. */
function problems(more: Record<string, unknown>): Problem[] {
  const result = read({ ...document, ...more });
  return result.ok ? [] : result.problems;
}

/** The problems of a text. */
function textProblems(text: string): Problem[] {
  const result = readDocument(text, smallCatalogue);
  return result.ok ? [] : result.problems;
}

/** What is read of the smallest document with more in it. */
function reading(more: Record<string, unknown>): DiagnosisDocument {
  const result = read({ ...document, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.document;
}

const objectKeys = Reflect.ownKeys(Object.prototype);
afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(objectKeys);
});

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

describe("dangerous keys", () => {
  const base = '"format":"ressorts/diagnosis","schemaVersion":1,"profile":{"name":"V","kind":"commune"}';

  test("are refused wherever they stand, and nothing is polluted", () => {
    expect(textProblems(`{${base},"__proto__":{"polluted":true}}`)).toEqual([
      { path: "", code: "forbiddenKey", key: "__proto__" },
    ]);
    expect(textProblems(`{${base},"answers":{"__proto__":{"value":3}}}`)).toEqual([
      { path: "answers", code: "forbiddenKey", key: "__proto__" },
    ]);
    expect(
      textProblems(
        `{${base},"flows":[{"id":"a","flow":"bois"},{"id":"b","constructor":{"prototype":{"x":1}}}]}`,
      ),
    ).toEqual([{ path: "flows[1]", code: "forbiddenKey", key: "constructor" }]);
    expect(textProblems(`{${base},"answers":{"odd key":{"prototype":1}}}`)).toEqual([
      { path: 'answers["odd key"]', code: "forbiddenKey", key: "prototype" },
    ]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(Reflect.get({}, "value")).toBeUndefined();
  });

  test("are all named, and before anything else", () => {
    expect(textProblems('{"a":{"__proto__":1},"b":{"constructor":1},"format":"foreign"}')).toEqual([
      { path: "a", code: "forbiddenKey", key: "__proto__" },
      { path: "b", code: "forbiddenKey", key: "constructor" },
    ]);
  });

  test("are only keys: as texts they are texts", () => {
    const result = reading({
      profile: { name: "__proto__", kind: "commune" },
      flows: [{ id: "constructor", flow: "bois" }],
    });
    expect([result.profile.name, result.flows?.[0]?.id]).toEqual(["__proto__", "constructor"]);
  });

  test("of every object are unknown ids like others", () => {
    expect(problems({ answers: { toString: { value: 1 }, hasOwnProperty: { value: 1 } } })).toEqual([
      { path: "answers.toString", code: "unknownId", found: "toString", of: "criterion" },
      { path: "answers.hasOwnProperty", code: "unknownId", found: "hasOwnProperty", of: "criterion" },
    ]);
    expect(problems({ flows: [{ id: "f", flow: "toString" }] })).toEqual([
      { path: "flows[0].flow", code: "unknownId", found: "toString", of: "flow" },
    ]);
  });
});

describe("unknown keys are refused, each with its path", () => {
  test("at the top and inside", () => {
    const unknownKey = (path: string, key: string) => ({ path, code: "unknownKey", key });
    expect(problems({ score: 1, grade: 2 })).toEqual([
      unknownKey("score", "score"),
      unknownKey("grade", "grade"),
    ]);
    expect(problems({ profile: { ...document.profile, mayor: "x" } })).toEqual([
      unknownKey("profile.mayor", "mayor"),
    ]);
    expect(problems({ profile: { ...document.profile, ambition: { vision: "x" } } })).toEqual([
      unknownKey("profile.ambition.vision", "vision"),
    ]);
    expect(problems({ answers: { volonte: { value: 1, "why not": "x" } } })).toEqual([
      unknownKey('answers.volonte["why not"]', "why not"),
    ]);
    expect(
      problems({
        flows: [
          { id: "a", flow: "bois" },
          { id: "b", flow: "bois", answers: { known: { value: 1 } }, quantities: { lost: 1 } },
        ],
      }),
    ).toEqual([
      unknownKey("flows[1].answers.known", "known"),
      unknownKey("flows[1].quantities.lost", "lost"),
    ]);
    expect(
      problems({ resources: [{ id: "r", type: "batiment", answers: { knowledge: { value: 1 } } }] }),
    ).toEqual([unknownKey("resources[0].answers.knowledge", "knowledge")]);
    expect(problems({ plan: [{ id: "p", owner: "x" }], report: { font: "x" } })).toEqual([
      unknownKey("plan[0].owner", "owner"),
      unknownKey("report.font", "font"),
    ]);
  });
});

describe("unknown ids are refused, each with its path", () => {
  test.each<[string, Record<string, unknown>, string, string, string]>([
    ["criterion", { answers: { "no-such": { value: 1 } } }, "answers.no-such", "no-such", "criterion"],
    [
      "derived member as a criterion",
      { answers: { "flows.leader": { value: 1 } } },
      'answers["flows.leader"]',
      "flows.leader",
      "criterion",
    ],
    ["flow", { flows: [{ id: "f", flow: "eau" }] }, "flows[0].flow", "eau", "flow"],
    [
      "type of resource",
      { resources: [{ id: "r", type: "eau" }] },
      "resources[0].type",
      "eau",
      "resourceType",
    ],
    ["lever in use", { leversInUse: ["capital", "prix"] }, "leversInUse[1]", "prix", "lever"],
    [
      "lever of an action",
      { plan: [{ id: "p" }, { id: "q", lever: "prix" }] },
      "plan[1].lever",
      "prix",
      "lever",
    ],
    ["power", { profile: { ...document.profile, powers: ["eau"] } }, "profile.powers[0]", "eau", "power"],
    [
      "plan",
      { profile: { ...document.profile, plans: ["pcaet", "eau"] } },
      "profile.plans[1]",
      "eau",
      "plan",
    ],
  ])("%s", (_, more, path, found, of) => {
    expect(problems(more)).toEqual([{ path, code: "unknownId", found, of }]);
  });

  test("all of them at once", () => {
    expect(
      problems({ answers: { a: {}, b: {} }, flows: [{ id: "f", flow: "c" }], leversInUse: ["d"] }).map(
        ({ path }) => path,
      ),
    ).toEqual(["answers.a", "answers.b", "flows[0].flow", "leversInUse[0]"]);
  });
});

describe("duplicate ids are refused", () => {
  test("in a list, from the second on", () => {
    const flow = (id: string) => ({ id, flow: "bois" });
    const resource = (id: string) => ({ id, type: "batiment" });
    expect(problems({ flows: [flow("a"), flow("b"), flow("a"), flow("a")] })).toEqual([
      { path: "flows[2].id", code: "duplicateId", found: "a" },
      { path: "flows[3].id", code: "duplicateId", found: "a" },
    ]);
    expect(problems({ resources: [resource("a"), resource("a")] })).toEqual([
      { path: "resources[1].id", code: "duplicateId", found: "a" },
    ]);
    expect(problems({ plan: [{ id: "a" }, { id: "a" }] })).toEqual([
      { path: "plan[1].id", code: "duplicateId", found: "a" },
    ]);
  });

  test("that only cleaning makes the same are too", () => {
    expect(
      problems({
        flows: [
          { id: "a", flow: "bois" },
          { id: "a\u200b", flow: "bois" },
        ],
      }),
    ).toEqual([{ path: "flows[1].id", code: "duplicateId", found: "a" }]);
  });
});

describe("« ne nous concerne pas »", () => {
  test("is refused for what is essential to a stage", () => {
    expect(
      problems({ answers: { volonte: { value: "notApplicable" }, gouvernance: { value: "notApplicable" } } }),
    ).toEqual([
      { path: "answers.volonte.value", code: "essentialNotApplicable", criterion: "volonte" },
      { path: "answers.gouvernance.value", code: "essentialNotApplicable", criterion: "gouvernance" },
    ]);
    expect(problems({ answers: { volonte: { value: "unknown" }, acteurs: { value: 0 } } })).toEqual([]);
  });

  test("is taken for the others, with its reason", () => {
    const answers = { vision: { value: "notApplicable", justification: "Pas de forêt" } };
    expect(reading({ answers }).answers).toEqual(answers);
  });
});

describe("values out of range are refused", () => {
  const allowed = ["0", "1", "2", "3", "unknown", "notApplicable"];

  test.each([
    [4, "4"],
    [-1, "-1"],
    [1.5, "1.5"],
    ["3", '"3"'],
    ["inconnu", '"inconnu"'],
    [null, "null"],
    [true, "true"],
    [[1], "[1]"],
    ["x".repeat(100), `"${"x".repeat(59)}`],
  ])("level %j", (value, found) => {
    expect(problems({ answers: { volonte: { value } } })).toEqual([
      { path: "answers.volonte.value", code: "notAmong", found, allowed },
    ]);
    expect(problems({ flows: [{ id: "f", flow: "bois", answers: { leader: { value } } }] })).toEqual([
      { path: "flows[0].answers.leader.value", code: "notAmong", found, allowed },
    ]);
  });

  const flow = (more: Record<string, unknown>) => ({ flows: [{ id: "f", flow: "bois", ...more }] });
  const profile = (more: Record<string, unknown>) => ({ profile: { ...document.profile, ...more } });

  test.each<[string, Record<string, unknown>, Problem]>([
    [
      "an answer that is no object",
      { answers: { volonte: 3 } },
      { path: "answers.volonte", code: "wrongType", expected: "object" },
    ],
    ["answers that are a list", { answers: [] }, { path: "answers", code: "wrongType", expected: "record" }],
    ["flows that are an object", { flows: {} }, { path: "flows", code: "wrongType", expected: "array" }],
    [
      "a name that is a number",
      profile({ name: 3 }),
      { path: "profile.name", code: "wrongType", expected: "string" },
    ],
    ["a name that is empty", profile({ name: "" }), { path: "profile.name", code: "tooShort" }],
    ["a name of spaces", profile({ name: " \n " }), { path: "profile.name", code: "tooShort" }],
    [
      "a name of signs that cannot be seen",
      profile({ name: "\u200b\u202e" }),
      { path: "profile.name", code: "tooShort" },
    ],
    [
      "a name of 10,000 characters",
      profile({ name: "x".repeat(10_000) }),
      { path: "profile.name", code: "tooLong", max: 200 },
    ],
    [
      "a name of 201 characters",
      profile({ name: "x".repeat(201) }),
      { path: "profile.name", code: "tooLong", max: 200 },
    ],
    ["no name", { profile: { kind: "commune" } }, { path: "profile.name", code: "missing" }],
    ["no kind", { profile: { name: "V" } }, { path: "profile.kind", code: "missing" }],
    ["no profile", { profile: undefined }, { path: "profile", code: "missing" }],
    [
      "a negative population",
      profile({ population: -1 }),
      { path: "profile.population", code: "outOfRange", min: 0, max: null },
    ],
    [
      "a population beyond France",
      profile({ population: 100_000_001 }),
      { path: "profile.population", code: "outOfRange", min: null, max: 100_000_000 },
    ],
    [
      "half an inhabitant",
      profile({ population: 0.5 }),
      { path: "profile.population", code: "wrongType", expected: "int" },
    ],
    [
      "a code of 21 characters",
      profile({ code: "1".repeat(21) }),
      { path: "profile.code", code: "tooLong", max: 20 },
    ],
    [
      "respondents over 2,000 characters",
      profile({ respondents: "x".repeat(2001) }),
      { path: "profile.respondents", code: "tooLong", max: 2000 },
    ],
    [
      "a negative quantity",
      flow({ quantities: { looped: -0.1 } }),
      { path: "flows[0].quantities.looped", code: "outOfRange", min: 0, max: null },
    ],
    [
      "an unthinkable quantity",
      flow({ quantities: { looped: 2e15 } }),
      { path: "flows[0].quantities.looped", code: "outOfRange", min: null, max: 1e15 },
    ],
    [
      "a year before 1900",
      flow({ quantities: { year: 1899 } }),
      { path: "flows[0].quantities.year", code: "outOfRange", min: 1900, max: null },
    ],
    [
      "a year after 2100",
      flow({ quantities: { year: 2101 } }),
      { path: "flows[0].quantities.year", code: "outOfRange", min: null, max: 2100 },
    ],
    [
      "an unknown role",
      flow({ roleHeld: "leader" }),
      {
        path: "flows[0].roleHeld",
        code: "notAmong",
        found: '"leader"',
        allowed: ["actor", "facilitator", "both", "none"],
      },
    ],
    ["a flow without id", { flows: [{ flow: "bois" }] }, { path: "flows[0].id", code: "missing" }],
    ["a flow without its flow", { flows: [{ id: "f" }] }, { path: "flows[0].flow", code: "missing" }],
    [
      "a resource without its type",
      { resources: [{ id: "r" }] },
      { path: "resources[0].type", code: "missing" },
    ],
    [
      "an id of 201 characters",
      flow({ id: "x".repeat(201) }),
      { path: "flows[0].id", code: "tooLong", max: 200 },
    ],
    [
      "a justification over 2,000 characters",
      { answers: { volonte: { justification: "x".repeat(2001) } } },
      { path: "answers.volonte.justification", code: "tooLong", max: 2000 },
    ],
    [
      "a source over 500 characters",
      { answers: { volonte: { source: "x".repeat(501) } } },
      { path: "answers.volonte.source", code: "tooLong", max: 500 },
    ],
    [
      "201 levers",
      { leversInUse: Array.from({ length: 201 }, () => "capital") },
      { path: "leversInUse", code: "tooMany", max: 200 },
    ],
    [
      "a date that is none",
      { createdAt: "hier" },
      { path: "createdAt", code: "badFormat", expected: "datetime" },
    ],
    [
      "a report of the 31st of February",
      { report: { date: "2026-02-31" } },
      { path: "report.date", code: "badFormat", expected: "date" },
    ],
    [
      "a colour that is a name",
      { report: { colour: "green" } },
      { path: "report.colour", code: "badFormat", expected: "regex" },
    ],
    [
      "a colour with more after it",
      { report: { colour: "#1a7f4b;" } },
      { path: "report.colour", code: "badFormat", expected: "regex" },
    ],
    [
      "a colour with more before it",
      { report: { colour: "x#1a7f4b" } },
      { path: "report.colour", code: "badFormat", expected: "regex" },
    ],
    [
      "a logo with more before it",
      { report: { logo: "xdata:image/png;base64,AAAA" } },
      { path: "report.logo", code: "badFormat", expected: "regex" },
    ],
    [
      "a logo with more after it",
      { report: { logo: 'data:image/png;base64,AAAA"><script>' } },
      { path: "report.logo", code: "badFormat", expected: "regex" },
    ],
    [
      "a logo that is a script",
      { report: { logo: "data:text/html;base64,AAAA" } },
      { path: "report.logo", code: "badFormat", expected: "regex" },
    ],
    [
      "a logo from elsewhere",
      { report: { logo: "https://example.org/logo.png" } },
      { path: "report.logo", code: "badFormat", expected: "regex" },
    ],
    [
      "a catalogue version in words",
      { catalogueVersion: "latest" },
      { path: "catalogueVersion", code: "badFormat", expected: "regex" },
    ],
    [
      "a term that is none",
      { plan: [{ id: "p", term: "soon" }] },
      { path: "plan[0].term", code: "notAmong", found: '"soon"', allowed: ["short", "long"] },
    ],
    [
      "a checksum over 200 characters",
      { checksum: "f".repeat(201) },
      { path: "checksum", code: "tooLong", max: 200 },
    ],
  ])("%s", (_, more, problem) => {
    expect(problems(more)).toEqual([problem]);
  });

  test("an unknown kind of territory", () => {
    expect(problems(profile({ kind: "region" }))).toMatchObject([
      { path: "profile.kind", code: "notAmong", found: '"region"' },
    ]);
  });

  test("all of them at once, each with its path", () => {
    expect(
      problems({
        ...profile({ population: -1 }),
        answers: { volonte: { value: 7 }, vision: { value: 8 } },
        flows: [
          { id: "a", flow: "bois" },
          { flow: "bois", roleHeld: 1 },
        ],
      }).map(({ path, code }) => [path, code]),
    ).toEqual([
      ["profile.population", "outOfRange"],
      ["answers.volonte.value", "notAmong"],
      ["answers.vision.value", "notAmong"],
      ["flows[1].id", "missing"],
      ["flows[1].roleHeld", "notAmong"],
    ]);
  });

  test("the largest that are taken", () => {
    const most = {
      ...profile({
        name: "x".repeat(200),
        code: "1".repeat(20),
        population: 100_000_000,
        respondents: "x".repeat(2000),
      }),
      answers: { volonte: { value: 0, justification: "x".repeat(2000), source: "x".repeat(500) } },
      flows: Array.from({ length: 200 }, (_, index) => ({
        id: `${index}`.padEnd(200, "x"),
        flow: "bois",
        quantities: { entering: 1e15, looped: 0, year: index === 0 ? 1900 : 2100 },
      })),
    };
    expect(reading(most)).toEqual({ ...document, ...most });
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
