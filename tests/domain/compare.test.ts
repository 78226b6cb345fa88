import { describe, expect, test } from "vitest";
import {
  type Action,
  actionFieldIds,
  actionSchema,
  answerChangeIds,
  compare,
  type DiagnosisDocument,
  documentSchema,
  flowFieldIds,
  profileFieldIds,
  profileSchema,
  quantitiesSchema,
  resourceFieldIds,
} from "#domain";
import { type Territory, territory } from "./builders.ts";
import { smallCatalogue } from "./small-catalogue.ts";

const compared = (before: Territory, after: Territory) =>
  compare(before.document, after.document, smallCatalogue);
const withDocument = (changes: Partial<DiagnosisDocument>): DiagnosisDocument => ({
  ...territory().document,
  ...changes,
});

describe("answers", () => {
  test("each way an answer may change is named, the most telling first, essentials and large steps before", () => {
    const before = territory().answering({
      diagnostic: 1,
      volonte: 2,
      vision: "unknown",
      acteurs: 3,
      "ani-animateur": 0,
      projet: 1,
      financement: "notApplicable",
      porteur: undefined,
      exploitant: "unknown",
      investisseur: 2,
    });
    const after = territory().answering({
      diagnostic: 2,
      volonte: 3,
      vision: 1,
      acteurs: "unknown",
      "ani-animateur": 3,
      projet: 0,
      financement: 2,
      porteur: "unknown",
      exploitant: undefined,
      investisseur: "notApplicable",
    });
    expect(compared(before, after).answers.map(({ key, change }) => [key, change])).toEqual([
      ["ani-animateur", "raised"],
      ["volonte", "raised"],
      ["diagnostic", "raised"],
      ["projet", "lowered"],
      ["acteurs", "lost"],
      ["vision", "learned"],
      ["financement", "takenIn"],
      ["investisseur", "leftOut"],
      ["porteur", "asked"],
      ["exploitant", "unasked"],
    ]);
  });

  test("what supports an answer counts when it is reworded, and an empty text is no text", () => {
    const before = withDocument({
      answers: { vision: { value: 1, justification: "" }, volonte: { value: 2, source: "PV" } },
    });
    const after = withDocument({ answers: { vision: { value: 1 }, volonte: { value: 2, source: "Vote" } } });
    const { answers, scores, conclusions } = compare(before, after, smallCatalogue);
    expect(answers).toEqual([
      {
        key: "volonte",
        change: "reworded",
        before: { value: 2, source: "PV" },
        after: { value: 2, source: "Vote" },
        essential: true,
      },
    ]);
    expect([scores, conclusions]).toEqual([[], []]);
    expect(answerChangeIds).toContain("reworded");
  });
});

describe("scores", () => {
  const known = { acteurs: 1, "ani-animateur": 1, projet: 1 } as const;

  test.each([
    ["found within what was possible", { ...known, projet: "unknown" }, known, "narrowed"],
    ["no longer known", known, { ...known, projet: "unknown" }, "widened"],
    ["raised, with an answer still open", { acteurs: 1 }, { acteurs: 2 }, "up"],
    ["lowered, with an answer still open", { acteurs: 2 }, { acteurs: 1 }, "down"],
    ["raised beyond what was possible", { ...known, acteurs: 0 }, { ...known, acteurs: 3 }, "above"],
  ] as const)("%s", (_, before, after, reading) => {
    const { scores } = compared(territory().answering(before), territory().answering(after));
    expect(scores.find(({ name }) => name === "stages.animer")?.reading).toBe(reading);
  });

  test("beyond what was possible once all is known; with the answers that explain it", () => {
    const before = territory().answering({ culture: 1, pratiques: 1 });
    const after = territory().answering({ culture: 2, pratiques: 1 });
    const { scores } = compared(before, after);
    expect(
      scores.map(({ name, reading, because }) => [name, reading, because.map(({ key }) => key)]),
    ).toEqual([["axes.posture", "above", ["culture"]]]);
  });

  test("a score also moves because its list does", () => {
    const before = territory().withFlow("a", { knowledge: 1 });
    const after = before.withFlow("b", { knowledge: 3 });
    const { scores, flows, answers } = compared(before, after);
    expect(answers).toEqual([]);
    expect(flows).toEqual([
      { id: "b", change: "added", after: { id: "b", flow: "bois", answers: { knowledge: { value: 3 } } } },
    ]);
    expect(scores.map(({ name, listChanged }) => [name, listChanged])).toEqual([
      ["stages.impulser", true],
      ["flows.index", true],
    ]);
  });
});

describe("conclusions", () => {
  test("what is only better known is told from what changed", () => {
    const open = territory().answering({ acteurs: "unknown", "ani-animateur": 2, projet: 2 });
    const found = territory().answering({ acteurs: 2, "ani-animateur": 2, projet: 2 });
    const raised = territory().answering({ acteurs: 2, "ani-animateur": 0, projet: 0 });
    const of = (before: Territory, after: Territory) =>
      compared(before, after).conclusions.find(({ name }) => name === "stages.animer");
    expect(of(open, found)).toEqual({
      name: "stages.animer",
      before: "notAssessed",
      after: "underway",
      change: "clarified",
    });
    expect(of(found, open)?.change).toBe("obscured");
    expect(of(open, raised)?.change).toBe("changed");
  });

  test("a lever that the profile opens is not one that was clarified", () => {
    const answers = { gouvernance: 0, financement: 0 } as const;
    const village = territory({ population: 400 }).answering(answers);
    const town = territory({ population: 40_000 }).answering({ ...answers, vision: 2 });
    const { conclusions, profile } = compared(village, town);
    expect(profile).toEqual([{ field: "population", before: 400, after: 40_000 }]);
    expect(conclusions.find(({ name }) => name === "levers.capital")).toEqual({
      name: "levers.capital",
      before: "excluded",
      after: "applies",
      change: "changed",
    });
  });

  test("levers come, leave and move in each phase, and the first steps with them", () => {
    const before = territory().answering({ volonte: 0, diagnostic: 0, acteurs: 3, "ani-animateur": 3 });
    const after = territory().answering({ volonte: 3, diagnostic: 3, acteurs: 0, "ani-animateur": 0 });
    const { levers, firstSteps } = compared(before, after);
    expect(levers.filter(({ phase }) => phase === "emergence")).toEqual([
      { phase: "emergence", lever: "animation", before: null, after: { rank: 1, first: false } },
      { phase: "emergence", lever: "ingenierie", before: { rank: 1, first: true }, after: null },
    ]);
    expect(firstSteps).toEqual({ before: ["ingenierie"], after: ["animation"] });
  });
});

describe("what is entered beside answers", () => {
  test("actions, levers in use and profile, each by its fields", () => {
    const vote: Action = { id: "1", action: "Voter", due: "2026" };
    const before = withDocument({
      plan: [vote, { id: "2", action: "Recruter" }],
      leversInUse: ["animation"],
      profile: { name: "Valvert", kind: "commune", powers: ["dechets", "economie"], ambition: {} },
    });
    const after = withDocument({
      plan: [{ ...vote, due: "2027", cost: "0 €" }, { id: "3" }],
      leversInUse: ["capital"],
      profile: {
        name: "Valvert",
        kind: "commune",
        powers: ["economie", "dechets"],
        ambition: { longTerm: "Boucler" },
      },
    });
    const { plan, leversInUse, profile } = compare(before, after, smallCatalogue);
    expect(plan).toEqual([
      { id: "3", change: "added", after: { id: "3" } },
      { id: "2", change: "removed", before: { id: "2", action: "Recruter" } },
      {
        id: "1",
        change: "edited",
        before: vote,
        after: { ...vote, due: "2027", cost: "0 €" },
        fields: [
          { field: "due", before: "2026", after: "2027" },
          { field: "cost", before: undefined, after: "0 €" },
        ],
      },
    ]);
    expect(leversInUse).toEqual([
      { id: "capital", change: "added" },
      { id: "animation", change: "removed" },
    ]);
    expect(profile).toEqual([{ field: "ambition.longTerm", before: undefined, after: "Boucler" }]);
  });

  test("other versions of the catalogue are said", () => {
    const before = withDocument({ catalogueVersion: "1.1.0" });
    const after = withDocument({ catalogueVersion: "1.2.0" });
    expect(compare(before, after, smallCatalogue).catalogue).toEqual({ before: "1.1.0", after: "1.2.0" });
  });

  test("no field that a document may hold is left out", () => {
    const nested = (fields: readonly string[], name: string) =>
      fields.flatMap((field) => (field.startsWith(`${name}.`) ? [field.slice(name.length + 1)] : []));
    const own = (fields: readonly string[]) => [...new Set(fields.map((field) => field.split(".")[0]))];
    const keys = (shape: object, ...others: string[]) =>
      Object.keys(shape).filter((key) => !others.includes(key));
    const { flows, resources } = documentSchema.shape;
    const sorted = (list: readonly (string | undefined)[]) => list.toSorted();
    expect(sorted(own(profileFieldIds))).toEqual(sorted(keys(profileSchema.shape)));
    expect(sorted(own(actionFieldIds))).toEqual(sorted(keys(actionSchema.shape, "id")));
    const [flow, resource] = [flows.def.innerType.def.element, resources.def.innerType.def.element];
    expect(sorted(own(flowFieldIds))).toEqual(sorted(keys(flow.shape, "id", "answers")));
    expect(sorted(own(resourceFieldIds))).toEqual(sorted(keys(resource.shape, "id", "answers")));
    expect(nested(flowFieldIds, "quantities")).toEqual(keys(quantitiesSchema.shape));
    expect(nested(profileFieldIds, "ambition")).toEqual(
      keys(profileSchema.shape.ambition.def.innerType.shape),
    );
  });
});
