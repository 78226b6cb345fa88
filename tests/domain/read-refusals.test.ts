import { afterEach, describe, expect, test } from "vitest";
import { document, problems, reading, textProblems } from "./readings.ts";

const objectKeys = Reflect.ownKeys(Object.prototype);
afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(objectKeys);
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
