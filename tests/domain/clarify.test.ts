import { describe, expect, test } from "vitest";
import {
  answerKeys,
  assess,
  type Catalogue,
  clarify,
  conclusionsOf,
  isEssential,
  isOpen,
  whatIf,
} from "#domain";
import { everyCriterion, territory } from "./builders.ts";
import { essential, lever, smallCatalogue, usual } from "./small-catalogue.ts";

/** One member a stage and an axis, and no lever: each answer's reach can be counted by hand. */
const tiny: Catalogue = {
  ...smallCatalogue,
  stages: smallCatalogue.stages.map((stage) => ({
    ...stage,
    members:
      stage.id === "impulser"
        ? [essential("volonte")]
        : stage.id === "animer"
          ? [essential("acteurs")]
          : [usual("gouvernance")],
  })),
  axes: smallCatalogue.axes.map((axis) => ({
    ...axis,
    members: [usual({ actor: "porteur", facilitator: "accompagnement", posture: "culture" }[axis.id])],
  })),
  criteria: ["culture", "porteur", "accompagnement", "gouvernance", "acteurs", "volonte"].flatMap((id) =>
    smallCatalogue.criteria.filter((criterion) => criterion.id === id),
  ),
  levers: [],
};

describe("the conclusions of an assessment", () => {
  test("are the statuses, the current stage, the verdict, posture, priorities, readings and levers, once each", () => {
    const { document } = territory({ kind: "pnr" })
      .answering({ volonte: 3, culture: 0, pratiques: 0, "ani-animateur": "notApplicable" })
      .withFlow("wood", { knowledge: 3, capture: 0, leader: 3, outlets: 3, potential: 3 })
      .withFlow("waste")
      .withResource("mill", { known: 0, used: 2, endogenous: 3, resilient: 0 })
      .withResource("skill");
    expect([...conclusionsOf(assess(document, smallCatalogue))]).toEqual([
      ["stages.impulser", "underway"],
      ["stages.animer", "notAssessed"],
      ["stages.structurer", "notAssessed"],
      ["currentStage", "impulser"],
      ["verdict", "undetermined"],
      ["postureFirst", "true"],
      ["flows.wood", "launch"],
      ["flows.waste", "toConfirm"],
      ["resources.mill", "toReveal fragile"],
      ["resources.skill", ""],
      ["levers.commande", "mayApply"],
      ["levers.ingenierie", "mayApply"],
      ["levers.animation", "mayApply"],
      ["levers.capital", "excluded"],
    ]);
  });
});

describe("the keys of answers", () => {
  test("are in the order of the catalogue, then of the flows and resources of the document", () => {
    const { document } = territory().withFlow("b").withFlow("a.1").withResource("r");
    expect(answerKeys(document, tiny)).toEqual([
      "culture",
      "porteur",
      "accompagnement",
      "gouvernance",
      "acteurs",
      "volonte",
      "flows.b.knowledge",
      "flows.b.capture",
      "flows.b.leader",
      "flows.b.outlets",
      "flows.b.potential",
      "flows.a.1.knowledge",
      "flows.a.1.capture",
      "flows.a.1.leader",
      "flows.a.1.outlets",
      "flows.a.1.potential",
      "resources.r.known",
      "resources.r.used",
      "resources.r.endogenous",
      "resources.r.resilient",
    ]);
    expect(answerKeys(territory().document, { ...tiny, criteria: [] })).toEqual([]);
  });

  test("are open when unknown or absent, not when answered or not applicable", () => {
    const { document } = territory()
      .answering({ volonte: 0, acteurs: "unknown", culture: "notApplicable" })
      .withFlow("wood", { leader: 3, outlets: "unknown" });
    expect(isOpen(document, "volonte")).toBe(false);
    expect(isOpen(document, "acteurs")).toBe(true);
    expect(isOpen(document, "porteur")).toBe(true);
    expect(isOpen(document, "culture")).toBe(false);
    expect(isOpen(document, "flows.wood.leader")).toBe(false);
    expect(isOpen(document, "flows.wood.outlets")).toBe(true);
    expect(isOpen(document, "flows.wood.knowledge")).toBe(true);
    const noted = { ...document, answers: { volonte: { justification: "to be asked" } } };
    expect(isOpen(noted, "volonte")).toBe(true);
  });

  test("are essential by themselves or through the member derived from them", () => {
    const essentials = new Set(["volonte", "flows.leader", "resources.known"]);
    expect(isEssential("volonte", essentials)).toBe(true);
    expect(isEssential("culture", essentials)).toBe(false);
    expect(isEssential("flows.wood.leader", essentials)).toBe(true);
    expect(isEssential("flows.old.wood.leader", essentials)).toBe(true);
    expect(isEssential("flows.wood.outlets", essentials)).toBe(false);
    expect(isEssential("resources.mill.known", essentials)).toBe(true);
    expect(isEssential("resources.mill.used", essentials)).toBe(false);
  });
});

describe("clarify", () => {
  test("counts the conclusions that the four levels of an open answer do not share", () => {
    // volonte: its stage's status and the current stage; acteurs, gouvernance: their stage's status; culture: postureFirst;
    // porteur or accompagnement alone leave the verdict undetermined
    expect(clarify(territory().document, tiny)).toEqual([
      {
        answer: "volonte",
        changes: 2,
        conclusions: [
          { name: "stages.impulser", at: ["toStart", "underway", "acquired", "acquired"] },
          { name: "currentStage", at: ["impulser", "impulser", "animer", "animer"] },
        ],
      },
      {
        answer: "acteurs",
        changes: 1,
        conclusions: [{ name: "stages.animer", at: ["toStart", "underway", "acquired", "acquired"] }],
      },
      {
        answer: "culture",
        changes: 1,
        conclusions: [{ name: "postureFirst", at: ["true", "true", "false", "false"] }],
      },
      {
        answer: "gouvernance",
        changes: 1,
        conclusions: [{ name: "stages.structurer", at: ["toStart", "underway", "acquired", "acquired"] }],
      },
    ]);
  });

  test("leaves out what is answered, what does not apply and what changes nothing", () => {
    const known = territory().answering({ volonte: 1, acteurs: "notApplicable", culture: 3, porteur: 3 });
    // with porteur at 3, the facilitator axis decides the verdict: actor at 0, 1 and 2, both at 3
    expect(clarify(known.document, tiny)).toEqual([
      {
        answer: "accompagnement",
        changes: 1,
        conclusions: [{ name: "verdict", at: ["actor", "actor", "actor", "both"] }],
      },
      {
        answer: "gouvernance",
        changes: 1,
        conclusions: [{ name: "stages.structurer", at: ["toStart", "underway", "acquired", "acquired"] }],
      },
    ]);
  });

  test("counts a lever's state once, not per phase", () => {
    const levers = [lever("it", { volonte: 1, gouvernance: 1 })];
    const { document } = territory().answering({
      ...everyCriterion(3),
      volonte: "unknown",
    });
    // volonte: at 0 it is an essential not met, and the lever applies; otherwise need is 1/3 at most
    expect(clarify(document, { ...tiny, levers })).toEqual([
      {
        answer: "volonte",
        changes: 3,
        conclusions: [
          { name: "stages.impulser", at: ["toStart", "underway", "acquired", "acquired"] },
          { name: "currentStage", at: ["impulser", "impulser", "sustaining", "sustaining"] },
          { name: "levers.it", at: ["applies", "covered", "covered", "covered"] },
        ],
      },
    ]);
  });

  test("tries flows and resources too, at most five, ties by essential first and then in order", () => {
    const rated = territory()
      .answering({ ...everyCriterion(3), gouvernance: "unknown" })
      .withFlow("wood", { knowledge: 3, capture: 0, leader: 3, outlets: 3 })
      .withFlow("waste", { knowledge: "unknown", capture: 0, leader: 3, outlets: 3, potential: 3 })
      .withResource("mill", { known: 3, endogenous: 3, resilient: 0 })
      .withResource("skill", { used: 0, resilient: 3 });
    // gouvernance: its status and the current stage. wood: consolidate or launch. waste: prepare or launch.
    // mill: dormant or fragile. skill: dormant by known, interterritorial by endogenous.
    expect(rated.clarified(tiny)).toEqual([
      { answer: "gouvernance", changes: 2 },
      { answer: "flows.wood.potential", changes: 1 },
      { answer: "flows.waste.knowledge", changes: 1 },
      { answer: "resources.mill.used", changes: 1 },
      { answer: "resources.skill.known", changes: 1 },
    ]);
    const answered = rated.answering({ gouvernance: 3 });
    expect(answered.clarified(tiny).map(({ answer }) => answer)).toEqual([
      "flows.wood.potential",
      "flows.waste.knowledge",
      "resources.mill.used",
      "resources.skill.known",
      "resources.skill.endogenous",
    ]);
    const byKnown: Catalogue = {
      ...tiny,
      stages: tiny.stages.map((stage) =>
        stage.id === "impulser"
          ? { ...stage, members: [usual("volonte"), essential("resources.used")] }
          : stage,
      ),
    };
    // mill's use now moves its reading, its stage and the current stage; skill's use is known
    expect(answered.clarified(byKnown)[0]).toEqual({ answer: "resources.mill.used", changes: 3 });
  });

  test("puts an essential before what stands earlier in the catalogue", () => {
    const essentialSecond = { ...tiny, stages: tiny.stages.filter(({ id }) => id !== "impulser") };
    const open = territory().answering({ volonte: 3, porteur: 0, accompagnement: 0 });
    expect(open.clarified(essentialSecond)).toEqual([
      { answer: "acteurs", changes: 1 },
      { answer: "culture", changes: 1 },
      { answer: "gouvernance", changes: 1 },
    ]);
  });

  test("has nothing to ask where all is known", () => {
    expect(territory().answering(everyCriterion(0)).clarified(tiny)).toEqual([]);
  });

  test("keeps nothing of what it tried", () => {
    const { document } = territory().answering({ volonte: "unknown" }).withFlow("wood");
    const before = structuredClone(document);
    clarify(document, smallCatalogue);
    expect(document).toEqual(before);
  });
});

describe("what if", () => {
  const { document } = territory().answering({ volonte: 3, acteurs: 0 }).withFlow("wood", {
    knowledge: 3,
    capture: 0,
    leader: 3,
    outlets: 3,
  });

  test("says what other answers would conclude, and which conclusions change", () => {
    const { assessment, changed } = whatIf(document, tiny, {
      acteurs: 2,
      gouvernance: 2,
      "flows.wood.potential": 3,
    });
    expect(changed).toEqual(["stages.animer", "stages.structurer", "currentStage", "flows.wood"]);
    expect(assessment).toMatchObject({
      currentStage: "sustaining",
      stages: { animer: { status: "acquired" }, structurer: { status: "acquired" } },
      flows: { items: [{ priority: "launch" }] },
    });
  });

  test("changes nothing with nothing, or the same", () => {
    expect(whatIf(document, tiny, {})).toEqual({ assessment: assess(document, tiny), changed: [] });
    expect(whatIf(document, tiny, { volonte: 3, gouvernance: "unknown" }).changed).toEqual([]);
  });

  test("can take an answer away, and keeps nothing of what it tried", () => {
    const before = structuredClone(document);
    expect(whatIf(document, tiny, { volonte: "unknown" }).changed).toEqual([
      "stages.impulser",
      "currentStage",
    ]);
    expect(document).toEqual(before);
  });
});
