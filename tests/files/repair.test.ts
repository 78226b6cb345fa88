import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import { type DiagnosisDocument, limits, type Repair, readFile, schemaVersion } from "#domain";
import { type RepairResult, repairDocument, writeDocument } from "#files";
import { numRuns } from "../domain/arbitraries.ts";

const repair = (text: string): RepairResult => repairDocument(text, catalogue, "Sans nom");

function saved(text: string) {
  const result = repair(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

const valvert: DiagnosisDocument = {
  format: "ressorts/diagnosis",
  schemaVersion: 1,
  profile: { name: "Valvert", kind: "commune" },
  answers: { "imp-focus": { value: 2 }, "imp-portage": { value: 1, justification: "Voté en mars." } },
};
const full = readFileSync(new URL("fixtures/v1/full.ressorts.json", import.meta.url), "utf8");
const fullDocument = saved(full).document;

describe("what is whole", () => {
  test("is opened as it is, nothing mended", () => {
    expect(repair(JSON.stringify(valvert))).toEqual({
      ok: true,
      document: valvert,
      notices: [],
      repairs: [],
      answers: { found: 2, kept: 2 },
    });
  });
});

describe("a text that is no JSON any more", () => {
  const text = writeDocument(valvert);
  const mended = (line: number | null): Repair => ({ path: "", code: "mended", line, found: "" });
  const { schemaVersion: _, ...headless } = valvert;

  test.each<[string, string, DiagnosisDocument]>([
    ["a comma too many", text.replace('"Voté en mars."', '"Voté en mars.",'), valvert],
    ["a comma that lacks", text.replace('"value": 1,', '"value": 1'), valvert],
    ["a list of commas", text.replace("},", "},,,"), valvert],
    ["a quotation mark that lacks", text.replace('"Valvert"', '"Valvert'), valvert],
    ["the quotation marks of Word", text.replaceAll('"', "“"), valvert],
    ["French quotation marks", text.replaceAll(/"([^"]*)"/g, "«$1»"), valvert],
    ["a byte order mark, twice", `\ufeff\ufeff${text}`, valvert],
    ["a letter before it", `x${text}`, valvert],
    ["the copy of a message around it", `Bonjour,\n\`\`\`json\n${text}\`\`\`\nCordialement`, valvert],
    ["a comment", text.replace("{", "{\n  // relu le 3 mars"), valvert],
    [
      "a line end inside a text",
      text.replace("Voté en", "Voté\nen"),
      {
        ...valvert,
        answers: { ...valvert.answers, "imp-portage": { value: 1, justification: "Voté\nen mars." } },
      },
    ],
    [
      "quotation marks inside a text",
      text.replace("Voté en mars.", 'Voté « en "mars", oui »'),
      {
        ...valvert,
        answers: {
          ...valvert.answers,
          "imp-portage": { value: 1, justification: 'Voté « en "mars", oui »' },
        },
      },
    ],
  ])("%s: everything is there", (_, damaged, document) => {
    const result = saved(damaged);
    expect(result.document).toEqual(document);
    expect(result.repairs).toEqual([
      { ...mended(null), line: expect.toSatisfy((line) => line === null || line > 0) },
    ]);
    expect(result.answers).toEqual({ found: 2, kept: 2 });
  });

  test("cut short keeps what came before, to the letter", () => {
    const cut = text.slice(0, text.indexOf("en mars"));
    expect(saved(cut)).toEqual({
      ok: true,
      document: {
        ...valvert,
        answers: { ...valvert.answers, "imp-portage": { value: 1, justification: "Voté" } },
      },
      notices: [],
      repairs: [mended(14)],
      answers: { found: 2, kept: 2 },
    });
  });

  test("cut anywhere after the name still gives a diagnosis, that only grows with what is left", () => {
    const compact = JSON.stringify(fullDocument);
    const from = full.indexOf('"kind"');
    let last = 0;
    for (let at = from; at < full.length; at += 97) {
      const { answers, document } = saved(full.slice(0, at));
      expect(answers.kept).toBeGreaterThanOrEqual(last);
      expect(JSON.stringify(document).length).toBeLessThanOrEqual(compact.length);
      last = answers.kept;
    }
    expect(last).toBe(saved(full).answers.kept);
  });

  test("that has lost the brace after an answer gives back what came after", () => {
    const damaged = full.replace(/\n {4}\},\n(?= {4}"ani-parties")/, ",\n");
    expect(damaged).not.toBe(full);
    const { document, answers } = saved(damaged);
    expect(document).toEqual(fullDocument);
    expect(answers.kept).toBe(saved(full).answers.kept);
  });

  test("with a bracket for another says what was put back in its place", () => {
    const damaged = text.replace(/\}(?=,\s+"imp-portage")/, "]");
    const { document, repairs } = saved(damaged);
    expect(document).toEqual(valvert);
    expect(repairs).toEqual([mended(11), { path: "answers.imp-focus", code: "moved", found: "imp-portage" }]);
  });

  test("that has lost its version is read as one of this version", () => {
    const { document, repairs } = saved(JSON.stringify(headless));
    expect(document).toEqual(valvert);
    expect(repairs).toEqual([{ path: "schemaVersion", code: "replaced", found: "", by: "1" }]);
  });
});

describe("a value that is refused is taken out alone", () => {
  const with_ = (change: object): string => JSON.stringify({ ...valvert, ...change });
  const answers = (more: object) => with_({ answers: { ...valvert.answers, ...more } });
  const long = "é".repeat(limits.text + 3);
  const flow = { id: "f", flow: "bois" };

  test.each<[string, string, Partial<DiagnosisDocument>, Repair[]]>([
    [
      "a level that does not exist",
      answers({ "imp-focus": { value: 7, source: "Registre" } }),
      {
        answers: { ...valvert.answers, "imp-focus": { source: "Registre" } },
      },
      [
        {
          path: "answers.imp-focus.value",
          code: "removed",
          problem: {
            path: "answers.imp-focus.value",
            code: "notAmong",
            found: "7",
            allowed: ["0", "1", "2", "3", "unknown", "notApplicable"],
          },
          found: "7",
        },
      ],
    ],
    [
      "a level written as a text",
      answers({ "imp-focus": { value: "3" } }),
      {
        answers: { ...valvert.answers, "imp-focus": { value: 3 } },
      },
      [{ path: "answers.imp-focus.value", code: "replaced", found: "3", by: "3" }],
    ],
    [
      "a criterion unknown here",
      answers({ "ancien critère": { value: 1, justification: "À garder." } }),
      {},
      [
        {
          path: 'answers["ancien critère"]',
          code: "removed",
          problem: {
            path: 'answers["ancien critère"]',
            code: "unknownId",
            found: "ancien critère",
            of: "criterion",
          },
          found: "1 · À garder.",
        },
      ],
    ],
    [
      "a criterion that is essential",
      answers({ "imp-portage": { value: "notApplicable", source: "PV" } }),
      {
        answers: { ...valvert.answers, "imp-portage": { source: "PV" } },
      },
      [
        {
          path: "answers.imp-portage.value",
          code: "removed",
          problem: {
            path: "answers.imp-portage.value",
            code: "essentialNotApplicable",
            criterion: "imp-portage",
          },
          found: "notApplicable",
        },
      ],
    ],
    [
      "a text that is too long",
      answers({ "imp-focus": { value: 2, justification: long } }),
      {
        answers: { ...valvert.answers, "imp-focus": { value: 2, justification: "é".repeat(limits.text) } },
      },
      [{ path: "answers.imp-focus.justification", code: "shortened", max: limits.text, found: "ééé" }],
    ],
    [
      "a key that is not ours",
      with_({ score: { total: 12 } }),
      {},
      [
        {
          path: "score",
          code: "removed",
          problem: { path: "score", code: "unknownKey", key: "score" },
          found: "12",
        },
      ],
    ],
    [
      "a key that reaches too far",
      `${JSON.stringify(valvert).slice(0, -1)},"__proto__":{"polluted":true}}`,
      {},
      [
        {
          path: "",
          code: "removed",
          problem: { path: "", code: "forbiddenKey", key: "__proto__" },
          found: "true",
        },
      ],
    ],
    [
      "a flow unknown here keeps its answers and its name",
      with_({
        flows: [{ id: "f", flow: "charbon", answers: { potential: { value: 1 } } }],
      }),
      {
        flows: [{ id: "f", flow: "autre", name: "charbon", answers: { potential: { value: 1 } } }],
      },
      [{ path: "flows[0].flow", code: "replaced", found: "charbon", by: "autre" }],
    ],
    [
      "an id that serves twice",
      with_({ flows: [flow, flow, flow] }),
      {
        flows: [flow, { ...flow, id: "f-2" }, { ...flow, id: "f-3" }],
      },
      [
        { path: "flows[1].id", code: "replaced", found: "f", by: "f-2" },
        { path: "flows[2].id", code: "replaced", found: "f", by: "f-3" },
      ],
    ],
    [
      "a list in which two things are wrong",
      with_({ leversInUse: [3, "no-such", { a: 1 }] }),
      {
        leversInUse: [],
      },
      [
        { path: "leversInUse[0]", code: "replaced", found: "3", by: "3" },
        {
          path: "leversInUse[2]",
          code: "removed",
          problem: { path: "leversInUse[2]", code: "wrongType", expected: "string" },
          found: "1",
        },
        {
          path: "leversInUse[0]",
          code: "removed",
          problem: { path: "leversInUse[0]", code: "unknownId", found: "3", of: "lever" },
          found: "3",
        },
        {
          path: "leversInUse[1]",
          code: "removed",
          problem: { path: "leversInUse[1]", code: "unknownId", found: "no-such", of: "lever" },
          found: "no-such",
        },
      ],
    ],
    [
      "an action without an id",
      with_({ plan: [{ action: "Réunir" }] }),
      {
        plan: [{ action: "Réunir", id: "plan-1" }],
      },
      [{ path: "plan[0].id", code: "replaced", found: "", by: "plan-1" }],
    ],
    [
      "a resource of no type",
      with_({ resources: [{ id: "r", name: "Scierie" }] }),
      { resources: [] },
      [
        {
          path: "resources[0]",
          code: "removed",
          problem: { path: "resources[0].type", code: "missing" },
          found: "r · Scierie",
        },
      ],
    ],
    [
      "the framing",
      with_({ profile: "Valvert" }),
      { profile: { name: "Sans nom", kind: "autre" } },
      [
        {
          path: "profile",
          code: "replaced",
          found: "Valvert",
          by: "Sans nom · autre",
        },
      ],
    ],
    [
      "a population in words and one in figures",
      with_({
        profile: { ...valvert.profile, population: "1200", code: 12, kind: "duchy" },
      }),
      { profile: { name: "Valvert", kind: "autre", population: 1200, code: "12" } },
      [
        { path: "profile.kind", code: "replaced", found: "duchy", by: "autre" },
        { path: "profile.code", code: "replaced", found: "12", by: "12" },
        { path: "profile.population", code: "replaced", found: "1200", by: "1200" },
      ],
    ],
  ])("%s", (_, damaged, change, repairs) => {
    const result = saved(damaged);
    expect(result.repairs).toEqual(repairs);
    expect(result.document).toEqual({ ...valvert, ...change });
    expect(readFile(structuredClone(result.document), catalogue)).toMatchObject({ ok: true });
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("and counted: of 43 answers with two bad ones, 41 are kept", () => {
    const ids = catalogue.criteria.map(({ id }) => id);
    const all = Object.fromEntries(ids.map((id) => [id, { value: 1 }]));
    const others = Array.from({ length: 43 - ids.length }, (_, index) => `f${index}`);
    const flows = others.map((id) => ({ id, flow: "bois", answers: { potential: { value: 2 } } }));
    const damaged = { ...valvert, answers: { ...all, "imp-focus": 3, "imp-portage": [] }, flows };
    expect(saved(JSON.stringify(damaged)).answers).toEqual({ found: 43, kept: 41 });
  });
});

describe("what is no diagnosis is refused, not mended", () => {
  test.each([
    ["nothing", "", "notJson"],
    ["blanks", "  \n", "notJson"],
    ["words", "Bonjour à tous", "notJson"],
    ["an empty object", "{}", "missing"],
    ["a list", "[1, 2", "notJson"],
    ["a page", "<!doctype html><style>a{color:red}</style>", "missing"],
    ["another format", '{"format":"autre/chose","profile":{"name":"A","kind":"commune"}', "foreignFormat"],
    ["a head alone", '{"format":"ressorts/diagnosis","schemaVersion":1}', "missing"],
    ["a newer version", JSON.stringify({ ...valvert, schemaVersion: schemaVersion + 1 }), "newerSchema"],
    ["a newer version, cut", JSON.stringify({ ...valvert, schemaVersion: 2 }).slice(0, -9), "newerSchema"],
    [
      "a version past all numbers",
      `{"format":"ressorts/diagnosis","schemaVersion":1e999,"a":1`,
      "newerSchema",
    ],
    ["an archive", "PK\u0003\u0004…", "archive"],
    ["more than 2 MB", `{${" ".repeat(2_000_001)}`, "tooLarge"],
    ["a nest", "[".repeat(5000), "tooDeep"],
  ])("%s", (_, text, code) => {
    const result = repair(text);
    expect(result.ok ? "saved" : result.problems[0]?.code).toBe(code);
  });
});

test("any damage to a file gives a diagnosis that opens, or a refusal", () => {
  const compact = JSON.stringify(fullDocument);
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fc.string({ maxLength: 5 })),
        {
          minLength: 1,
          maxLength: 6,
        },
      ),
      (cuts) => {
        const damaged = cuts.reduce((text, [where, length, by]) => {
          const at = Math.floor(where * text.length);
          return text.slice(0, at) + by + text.slice(at + length);
        }, compact);
        const result = repair(damaged);
        if (result.ok)
          expect(readFile(structuredClone(result.document), catalogue)).toMatchObject({ ok: true });
        else expect(result.problems.length).toBeGreaterThan(0);
      },
    ),
    { numRuns },
  );
});

test("an answer whose level is taken out is not counted among those kept, though its words are", () => {
  const damaged = {
    ...valvert,
    answers: { ...valvert.answers, "imp-focus": { value: 7, source: "Registre" } },
  };
  const repaired = repairDocument(JSON.stringify(damaged), catalogue, "Sans nom");
  expect(repaired.ok && [repaired.answers, repaired.document.answers?.["imp-focus"]]).toEqual([
    { found: 2, kept: 1 },
    { source: "Registre" },
  ]);
});
