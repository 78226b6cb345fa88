import { expect, test } from "vitest";
import { assess, assessmentFile, assessmentFileSchema } from "#domain";
import { everyCriterion, near, only, territory, the } from "./builders.ts";
import { capitalCondition, smallCatalogue } from "./small-catalogue.ts";

const nothing = { point: null, low: 0, high: 1, coverage: 0 };
const open = (id: string, weight: number, essential: boolean) => ({
  id,
  weight,
  coverage: 0,
  point: null,
  essential,
});
const derived = (id: string, weight: number, essential: boolean) => ({
  ...open(id, weight, essential),
  contributions: [],
});
const need = (members: Record<string, number>) => ({
  ...nothing,
  contributions: Object.entries(members).map(([id, weight]) => ({ id, weight, coverage: 0, point: null })),
});
const mayApply = { fit: 1, relevance: null, state: "mayApply", first: false, inUse: false, reasons: [] };

const ingenierie = {
  id: "ingenierie",
  need: need({ volonte: 2, diagnostic: 1, "flows.knowledge": 1 }),
  ...mayApply,
};
const animation = {
  id: "animation",
  need: need({ acteurs: 2, "ani-animateur": 1, "flows.leader": 1 }),
  ...mayApply,
};
const capital = {
  id: "capital",
  need: need({ gouvernance: 2, financement: 1, "flows.outlets": 1 }),
  ...mayApply,
};
const commande = { id: "commande", need: need({ vision: 1, projet: 1, culture: 1 }), ...mayApply };

test("a territory of which only the name is known", () => {
  expect(territory().assessed()).toEqual({
    format: "ressorts/assessment",
    schemaVersion: 1,
    catalogueVersion: "1.2.0",
    territory: { name: "Valvert" },
    stages: {
      impulser: {
        ...nothing,
        status: "notAssessed",
        contributions: [
          open("volonte", 2, true),
          open("diagnostic", 1, false),
          open("vision", 1, false),
          derived("flows.knowledge", 1, false),
          derived("resources.known", 1, false),
        ],
      },
      animer: {
        ...nothing,
        status: "notAssessed",
        contributions: [
          open("acteurs", 2, true),
          open("ani-animateur", 1, false),
          open("projet", 1, false),
          derived("flows.leader", 2, true),
        ],
      },
      structurer: {
        ...nothing,
        status: "notAssessed",
        contributions: [
          open("gouvernance", 2, true),
          open("financement", 1, false),
          derived("flows.outlets", 1, false),
        ],
      },
    },
    currentStage: "impulser",
    leaps: [],
    phaseNow: "emergence",
    phaseToPrepare: "emergence",
    flows: { index: { ...nothing, contributions: [] }, items: [] },
    resources: { index: { ...nothing, contributions: [] }, items: [] },
    positioning: {
      actor: {
        ...nothing,
        contributions: [
          open("porteur", 1, false),
          open("exploitant", 1, false),
          open("investisseur", 1, false),
        ],
      },
      facilitator: {
        ...nothing,
        contributions: [
          open("accompagnement", 1, false),
          open("outillage", 1, false),
          open("ani-animateur", 1, false),
        ],
      },
      posture: { ...nothing, contributions: [open("culture", 1, false), open("pratiques", 1, false)] },
      gap: { point: null, low: -1, high: 1 },
      verdict: "undetermined",
      postureFirst: false,
    },
    levers: {
      emergence: [
        { ...ingenierie, cell: "primary" },
        { ...commande, cell: "primary" },
        { ...animation, cell: "secondary" },
      ],
      implementation: [
        { ...animation, cell: "primary" },
        { ...capital, cell: "primary" },
        { ...commande, cell: "primary" },
        { ...ingenierie, cell: "secondary" },
      ],
      sustaining: [
        { ...capital, cell: "primary" },
        { ...commande, cell: "primary" },
        { ...animation, cell: "secondary" },
      ],
    },
    excludedLevers: [],
  });
});

test("a territory half way: every part follows from the same answers", () => {
  const half = territory({ name: "Montclair", population: 20_000 })
    .answering({ volonte: 3, diagnostic: 2, vision: 2, acteurs: 1, "ani-animateur": 2, projet: 0 })
    .answering({ gouvernance: 2, financement: 3 })
    .answering({ porteur: 2, exploitant: 1, investisseur: 0, accompagnement: 3, outillage: 2, culture: 1 })
    .withFlow("wood", { knowledge: 2, capture: 1, leader: 2, outlets: 3, potential: 2 })
    .withResource("mill", { known: 2, used: 1, endogenous: 3, resilient: 1 });
  const assessment = half.assessed();
  const { stages, positioning, flows, resources, levers } = assessment;
  // impulser: (2·3 + 2 + 2 + 2 + 2)/18; animer: (2·1 + 2 + 0 + 2·2)/18; structurer: (2·2 + 3 + 3)/12
  expect(Object.values(stages).map(({ point, coverage, status }) => ({ point, coverage, status }))).toEqual(
    near([
      { point: 14 / 18, coverage: 1, status: "acquired" },
      { point: 8 / 18, coverage: 1, status: "underway" },
      { point: 10 / 12, coverage: 1, status: "acquired" },
    ]),
  );
  expect(assessment).toMatchObject({
    territory: { name: "Montclair" },
    currentStage: "animer",
    leaps: [{ earlier: "animer", later: "structurer", unmet: [] }],
    phaseNow: "implementation",
    phaseToPrepare: "sustaining",
    excludedLevers: [],
  });
  // actor (2 + 1 + 0)/9, facilitator (3 + 2 + 2)/9
  expect(positioning).toMatchObject({
    gap: near({ point: -4 / 9, low: -4 / 9, high: -4 / 9 }),
    verdict: "facilitator",
    postureFirst: true,
  });
  expect(only(flows.items)).toMatchObject({
    opportunity: { point: expect.closeTo(4 / 9, 9) },
    priority: "launch",
  });
  expect(only(resources.items)).toMatchObject({ deposit: expect.closeTo(4 / 9, 9), readings: ["dormant"] });
  // animation lacks (2·2 + 1 + 1)/12 and is first only over 1/2; commande lacks (1 + 3 + 2)/9;
  // capital lacks (2·1 + 0 + 0)/12; ingenierie lacks (2·0 + 1 + 1)/12
  expect(
    levers.implementation.map(({ id, state, relevance, fit, first }) => ({
      id,
      state,
      relevance,
      fit,
      first,
    })),
  ).toEqual(
    near([
      { id: "commande", state: "applies", relevance: 2 / 3, fit: 1, first: true },
      { id: "animation", state: "applies", relevance: 1 / 2, fit: 1, first: false },
      { id: "capital", state: "covered", relevance: (1 / 6) * 0.75, fit: 0.75, first: false },
      { id: "ingenierie", state: "covered", relevance: 1 / 12, fit: 1, first: false },
    ]),
  );
  expect(the("animation", levers.implementation).reasons).toEqual(
    near([
      { member: "acteurs", point: 1 / 3, coverage: 1, contribution: 1 / 3 },
      { member: "ani-animateur", point: 2 / 3, coverage: 1, contribution: 1 / 12 },
      { member: "flows.leader", point: 2 / 3, coverage: 1, contribution: 1 / 12 },
    ]),
  );
});

test("all zeros start at impulser; all threes sustain, with no lever applying", () => {
  const rated = (level: 0 | 3) =>
    territory()
      .answering(everyCriterion(level))
      .withFlow("wood", { knowledge: level, capture: level, leader: level, outlets: level, potential: level })
      .withResource("mill", { known: level, used: level, endogenous: level, resilient: level })
      .assessed();
  expect(rated(0)).toMatchObject({
    stages: {
      impulser: { status: "toStart" },
      animer: { status: "toStart" },
      structurer: { status: "toStart" },
    },
    currentStage: "impulser",
    phaseNow: "emergence",
    positioning: { verdict: "bystander", postureFirst: true },
  });
  const { currentStage, phaseNow, phaseToPrepare, positioning, levers } = rated(3);
  expect({ currentStage, phaseNow, phaseToPrepare, verdict: positioning.verdict }).toEqual({
    currentStage: "sustaining",
    phaseNow: "sustaining",
    phaseToPrepare: "sustaining",
    verdict: "both",
  });
  expect(levers.sustaining.map(({ state }) => state)).toEqual(["covered", "covered", "covered"]);
});

test("the file is the assessment with the answers that would change it most, and fits its schema", () => {
  const { document, assessed, clarified } = territory()
    .answering({ volonte: 2, diagnostic: 1 })
    .withFlow("wood", { knowledge: 3, leader: "unknown" })
    .withResource("mill", { known: 1 });
  const file = assessmentFile(document, smallCatalogue);
  expect(file).toEqual({ ...assessed(), clarifications: clarified() });
  expect(file.clarifications.length).toBe(5);
  expect(assessmentFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
});

test("the file fits its schema with leaps, exclusions and every stage acquired too", () => {
  const leaping = territory({ kind: "pnr" }).answering({ ...everyCriterion(3), volonte: 0 });
  const done = territory()
    .answering(everyCriterion(3))
    .withFlow("wood", { knowledge: 3, leader: 3, outlets: 3 })
    .withResource("mill", { known: 3 });
  const files = [leaping, done].map(({ document }) => assessmentFile(document, smallCatalogue));
  expect(
    files.map(({ leaps, excludedLevers, currentStage }) => [leaps, excludedLevers, currentStage]),
  ).toEqual([
    [
      [
        { earlier: "impulser", later: "animer", unmet: ["volonte"] },
        { earlier: "impulser", later: "structurer", unmet: ["volonte"] },
      ],
      [{ id: "capital", condition: capitalCondition }],
      "impulser",
    ],
    [[], [], "sustaining"],
  ]);
  for (const file of files) expect(assessmentFileSchema.parse(file)).toEqual(file);
});

test("assessing changes nothing of what it reads, and twice gives the same", () => {
  const { document } = territory()
    .answering({ volonte: 2 })
    .withFlow("wood", { knowledge: 3 })
    .withResource("mill");
  const before = structuredClone(document);
  expect(assess(document, smallCatalogue)).toEqual(assess(document, smallCatalogue));
  expect(document).toEqual(before);
});
