import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import {
  answerKeys,
  assess,
  catalogueProblems,
  type DiagnosisDocument,
  derivedFrom,
  flowCriterionIds,
  method,
  openEssentials,
  type PhaseId,
  pathOf,
  phaseIds,
  resourceNoteIds,
  stageIds,
  type Value,
  withValue,
} from "#domain";

const bare: DiagnosisDocument = {
  format: "ressorts/diagnosis",
  schemaVersion: 1,
  profile: { name: "Territoire", kind: "communaute-de-communes" },
};

/** A diagnosis with a number of flows and resources, and every answer at one value. */
function rated(value: Value, flows = 1, resources = 1): DiagnosisDocument {
  const listed: DiagnosisDocument = {
    ...bare,
    flows: catalogue.flows.slice(0, flows).map(({ id }) => ({ id, flow: id })),
    resources: catalogue.resourceTypes.slice(0, resources).map(({ id }) => ({ id, type: id })),
  };
  return answerKeys(listed, catalogue).reduce((document, key) => withValue(document, key, value), listed);
}

/** The keys that answer a member: itself, or one of each flow or resource listed. */
function keysOf(document: DiagnosisDocument, member: string): string[] {
  const derived = derivedFrom(member);
  if (!derived) return [member];
  return (document[derived.list] ?? []).map(({ id }) => `${derived.list}.${id}.${derived.criterion}`);
}

const essentials = new Set(
  catalogue.stages.flatMap(({ members }) =>
    members.filter(({ essential }) => essential).map(({ member }) => member),
  ),
);

test("the catalogue satisfies its schema and its parts agree", () => {
  expect(catalogueProblems(catalogue)).toEqual([]);
});

test("members, weights and essentials are those of the scoring contract", () => {
  const wrong = catalogue.stages
    .flatMap(({ members }) => members)
    .filter(({ weight, essential }) => weight !== (essential ? 2 : 1));
  expect(wrong).toEqual([]);
  expect([...essentials]).toEqual([
    "imp-portage",
    "flows.leader",
    "flows.knowledge",
    "ani-animateur",
    "ani-projet",
    "str-modele",
    "str-gouvernance",
  ]);
});

test("every criterion is a member of a stage or an axis; every flow criterion and note is read by a conclusion", () => {
  const members = new Set(
    [...catalogue.stages, ...catalogue.axes].flatMap(({ members }) => members.map(({ member }) => member)),
  );
  expect(catalogue.criteria.filter(({ id }) => !members.has(id)).map(({ id }) => id)).toEqual([]);

  const middle = rated(1);
  const figures = (document: DiagnosisDocument) => {
    const { flows, resources } = assess(document, catalogue);
    return JSON.stringify([
      flows.items.map(({ maturity, readiness, opportunity }) => [maturity, readiness, opportunity]),
      resources.items,
    ]);
  };
  const unread = answerKeys(middle, catalogue)
    .filter((key) => key.startsWith("flows.") || key.startsWith("resources."))
    .filter((key) => figures(withValue(middle, key, 3)) === figures(middle));
  expect(unread).toEqual([]);
});

describe("the ends of the scale", () => {
  test("all zeros lands in Impulser, at the emergence", () => {
    const { currentStage, phaseNow, stages, positioning } = assess(rated(0, 3, 3), catalogue);
    expect({
      currentStage,
      phaseNow,
      verdict: positioning.verdict,
      postureFirst: positioning.postureFirst,
    }).toEqual({
      currentStage: "impulser",
      phaseNow: "emergence",
      verdict: "bystander",
      postureFirst: true,
    });
    expect(stageIds.map((id) => stages[id].status)).toEqual(["toStart", "toStart", "toStart"]);
  });

  test("all threes ends sustaining, with no lever applying", () => {
    const { currentStage, phaseNow, levers } = assess(rated(3, 3, 3), catalogue);
    expect({ currentStage, phaseNow }).toEqual({ currentStage: "sustaining", phaseNow: "sustaining" });
    expect(phaseIds.flatMap((phase) => levers[phase]).filter(({ state }) => state !== "covered")).toEqual([]);
  });

  test("nothing answered: every lever that is not excluded may apply", () => {
    const { levers, excludedLevers } = assess(bare, catalogue);
    expect(excludedLevers).toEqual([]);
    expect(phaseIds.flatMap((phase) => levers[phase].filter(({ state }) => state !== "mayApply"))).toEqual(
      [],
    );
  });
});

describe("levers", () => {
  const stagesAcquired: Record<PhaseId, readonly string[]> = {
    emergence: [],
    implementation: ["impulser", "animer"],
    sustaining: ["impulser", "animer", "structurer"],
  };

  /** A diagnosis in a phase, as good as it gets but for what one lever acts on: that is as low as the phase allows. */
  function lacking(leverId: string, phase: PhaseId): DiagnosisDocument {
    const lever = catalogue.levers.find(({ id }) => id === leverId);
    const start = rated(3, 1, 1);
    const behind = catalogue.stages
      .filter(({ id }) => !stagesAcquired[phase].includes(id))
      .flatMap(({ members }) => members.flatMap(({ member }) => keysOf(start, member)))
      .reduce((document, key) => withValue(document, key, 1), start);
    return (lever?.actsOn ?? [])
      .flatMap(({ member }) => keysOf(behind, member))
      .reduce((document, key) => {
        const tried = ([0, 1, 2] as const).map((level) => withValue(document, key, level));
        return tried.find((candidate) => assess(candidate, catalogue).phaseNow === phase) ?? document;
      }, behind);
  }

  const reachable = catalogue.levers.flatMap(({ id, cells }) =>
    phaseIds.filter((phase) => cells[phase] !== "none").map((phase) => [id, phase] as const),
  );

  test.each(reachable)("%s can apply while the territory is in %s", (id, phase) => {
    const { phaseNow, levers } = assess(lacking(id, phase), catalogue);
    expect({ phaseNow, state: levers[phase].find((lever) => lever.id === id)?.state }).toEqual({
      phaseNow: phase,
      state: "applies",
    });
  });

  test("act on three to five members, never on the potential of flows, of which the matrix has twenty-four cells", () => {
    expect(
      catalogue.levers.flatMap(({ actsOn }) => actsOn).filter(({ member }) => member === "flows.potential"),
    ).toEqual([]);
    expect(
      catalogue.levers.map(({ actsOn }) => actsOn.length).filter((count) => count < 3 || count > 5),
    ).toEqual([]);
    expect(reachable).toHaveLength(24);
  });

  test("are the nine of the deck, in its order", () => {
    expect(catalogue.levers.map(({ id }) => id)).toEqual([
      "formation",
      "diagnostic",
      "demarches",
      "locaux",
      "animation",
      "facilitateur",
      "financement",
      "capital",
      "commande-publique",
    ]);
  });
});

describe("the paths", () => {
  const listed: DiagnosisDocument = { ...bare, flows: [{ id: "f", flow: "bois" }] };
  const express = pathOf(listed, catalogue, "express").flatMap(({ keys }) => keys);

  test("the express one asks at most twenty ratings, the five of one flow included", () => {
    expect(express.length).toBeLessThanOrEqual(20);
    expect(express.filter((key) => key.startsWith("flows."))).toEqual(
      flowCriterionIds.map((id) => `flows.f.${id}`),
    );
  });

  test("the express one brings every stage, axis and posture to half coverage", () => {
    const answered = express.reduce((document, key) => withValue(document, key, 2), listed);
    const { stages, positioning } = assess(answered, catalogue);
    const coverages = [
      ...stageIds.map((id) => stages[id].coverage),
      positioning.actor.coverage,
      positioning.facilitator.coverage,
      positioning.posture.coverage,
    ];
    expect(coverages.filter((coverage) => coverage < method.enoughCoverage)).toEqual([]);
    expect(stageIds.flatMap((id) => openEssentials(answered, catalogue, id))).toEqual([]);
  });

  test("three flows and three resources make at most sixty ratings, each asked once", () => {
    const three = rated("unknown", 3, 3);
    const asked = pathOf(three, catalogue, "full").flatMap(({ keys }) => keys);
    expect(asked.length).toBeLessThanOrEqual(60);
    expect(asked.toSorted()).toEqual(answerKeys(three, catalogue).toSorted());
    expect(resourceNoteIds.every((id) => asked.includes(`resources.naturelle.${id}`))).toBe(true);
  });
});
