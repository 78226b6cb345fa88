import { describe, expect, test } from "vitest";
import type { Problem } from "#domain";
import { document, problems, reading } from "./readings.ts";

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

  test("beside the ids that are unknown or stand twice", () => {
    expect(
      problems({
        score: 1,
        answers: { volonte: { value: 7 }, elan: 3, gouvernance: { value: "notApplicable" } },
        flows: [
          { id: "a", flow: "eau", lost: 1 },
          { id: "a", flow: "bois" },
        ],
        leversInUse: ["prix", 3],
      }).map(({ path, code }) => [path, code]),
    ).toEqual([
      ["answers.volonte.value", "notAmong"],
      ["answers.elan", "wrongType"],
      ["flows[0].lost", "unknownKey"],
      ["leversInUse[1]", "wrongType"],
      ["score", "unknownKey"],
      ["answers.elan", "unknownId"],
      ["answers.gouvernance.value", "essentialNotApplicable"],
      ["flows[0].flow", "unknownId"],
      ["flows[1].id", "duplicateId"],
      ["leversInUse[0]", "unknownId"],
    ]);
  });

  test("in lists and answers that are none", () => {
    expect(problems({ answers: null })).toEqual([{ path: "answers", code: "wrongType", expected: "record" }]);
    expect(problems({ flows: [null, "wood"] })).toEqual([
      { path: "flows[0]", code: "wrongType", expected: "object" },
      { path: "flows[1]", code: "wrongType", expected: "object" },
    ]);
    expect(
      problems({
        flows: [
          { id: 3, flow: "bois" },
          { id: 3, flow: "bois" },
        ],
      }),
    ).toEqual([
      { path: "flows[0].id", code: "wrongType", expected: "string" },
      { path: "flows[1].id", code: "wrongType", expected: "string" },
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
