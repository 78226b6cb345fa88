import { describe, expect, test } from "vitest";
import { axisMembers, derivedFrom, stageMembers } from "#domain";
import { membersOf, weighted } from "../../src/domain/members.ts";
import { territory } from "./builders.ts";
import { essential, smallCatalogue, usual } from "./small-catalogue.ts";

describe("a derived member", () => {
  test("is named by its list and criterion", () => {
    expect(derivedFrom("flows.knowledge")).toEqual({ list: "flows", criterion: "knowledge" });
    expect(derivedFrom("resources.used")).toEqual({ list: "resources", criterion: "used" });
    expect(derivedFrom("volonte")).toBeNull();
    expect(derivedFrom("levers.knowledge")).toBeNull();
  });

  test("is the group of one criterion over all flows, with equal weights", () => {
    const memberOf = membersOf(
      territory()
        .withFlow("wood", { knowledge: 3, leader: 0 })
        .withFlow("waste", { knowledge: "unknown" })
        .withFlow("heat", { leader: 3 })
        .withFlow("water", { knowledge: 0 })
        .withFlow("people", { knowledge: "notApplicable" }).document,
    );
    expect(memberOf("flows.knowledge")).toEqual({
      id: "flows.knowledge",
      weight: 1,
      coverage: 0.5,
      point: 0.5,
      contributions: [
        { id: "flows.wood.knowledge", weight: 1, coverage: 1, point: 1 },
        { id: "flows.waste.knowledge", weight: 1, coverage: 0, point: null },
        { id: "flows.heat.knowledge", weight: 1, coverage: 0, point: null },
        { id: "flows.water.knowledge", weight: 1, coverage: 1, point: 0 },
      ],
    });
  });

  test("is the group of one note over all resources", () => {
    const memberOf = membersOf(territory().withResource("mill", { known: 2 }).document);
    expect(memberOf("resources.known")).toEqual({
      id: "resources.known",
      weight: 1,
      coverage: 1,
      point: 2 / 3,
      contributions: [{ id: "resources.mill.known", weight: 1, coverage: 1, point: 2 / 3 }],
    });
  });

  test("has coverage 0 with none listed", () => {
    const nothing = { weight: 1, coverage: 0, point: null, contributions: [] };
    const memberOf = membersOf(territory().document);
    expect(memberOf("flows.leader")).toEqual({ id: "flows.leader", ...nothing });
    expect(memberOf("resources.known")).toEqual({ id: "resources.known", ...nothing });
    expect(membersOf({ ...territory().document, flows: [] })("flows.leader")).toEqual({
      id: "flows.leader",
      ...nothing,
    });
  });

  test("leaves when it concerns none of those listed", () => {
    const memberOf = membersOf(
      territory()
        .withFlow("wood", { leader: "notApplicable", outlets: 1 })
        .withFlow("waste", { leader: "notApplicable" }).document,
    );
    expect(memberOf("flows.leader")).toBeNull();
    expect(memberOf("flows.leader")).toBeNull();
    expect(memberOf("flows.outlets")).toEqual({
      id: "flows.outlets",
      weight: 1,
      coverage: 0.5,
      point: 1 / 3,
      contributions: [
        { id: "flows.wood.outlets", weight: 1, coverage: 1, point: 1 / 3 },
        { id: "flows.waste.outlets", weight: 1, coverage: 0, point: null },
      ],
    });
  });

  test("reads flows and resources that have no answers at all", () => {
    const { document } = territory();
    const memberOf = membersOf({
      ...document,
      flows: [{ id: "f", flow: "bois" }],
      resources: [{ id: "r", type: "batiment" }],
    });
    const open = (id: string, part: string) => ({
      id,
      weight: 1,
      coverage: 0,
      point: null,
      contributions: [{ id: part, weight: 1, coverage: 0, point: null }],
    });
    expect(memberOf("flows.leader")).toEqual(open("flows.leader", "flows.f.leader"));
    expect(memberOf("resources.used")).toEqual(open("resources.used", "resources.r.used"));
  });
});

describe("a criterion", () => {
  const memberOf = membersOf(
    territory().answering({ volonte: 3, projet: "notApplicable", vision: "unknown" }).document,
  );

  test("is its answer, whoever asks and however often", () => {
    const volonte = { id: "volonte", weight: 1, coverage: 1, point: 1 };
    expect(memberOf("volonte")).toEqual(volonte);
    expect(memberOf("volonte")).toEqual(volonte);
    expect(memberOf("projet")).toBeNull();
    expect(memberOf("vision")).toEqual({ id: "vision", weight: 1, coverage: 0, point: null });
  });

  test("that nobody was asked is known of nothing", () => {
    expect(memberOf("acteurs")).toEqual({ id: "acteurs", weight: 1, coverage: 0, point: null });
    expect(membersOf(territory().document)("acteurs")).toEqual({
      id: "acteurs",
      weight: 1,
      coverage: 0,
      point: null,
    });
  });

  test("with words but no value yet is known of nothing", () => {
    const { document } = territory();
    const noted = membersOf({ ...document, answers: { volonte: { justification: "Vote of June" } } });
    expect(noted("volonte")).toEqual({ id: "volonte", weight: 1, coverage: 0, point: null });
  });

  test("takes the weight of the group it is in, and leaves when not applicable", () => {
    expect(weighted([essential("volonte"), usual("projet"), usual("vision")], memberOf)).toEqual([
      { id: "volonte", weight: 2, coverage: 1, point: 1, essential: true },
      null,
      { id: "vision", weight: 1, coverage: 0, point: null, essential: false },
    ]);
  });
});

test("the members of stages and axes are the catalogue's, none where it has no such group", () => {
  expect(stageMembers(smallCatalogue, "structurer")).toEqual([
    { member: "gouvernance", weight: 2, essential: true },
    { member: "financement", weight: 1, essential: false },
    { member: "flows.outlets", weight: 1, essential: false },
  ]);
  expect(axisMembers(smallCatalogue, "posture")).toEqual([
    { member: "culture", weight: 1, essential: false },
    { member: "pratiques", weight: 1, essential: false },
  ]);
  expect(stageMembers({ ...smallCatalogue, stages: [] }, "impulser")).toEqual([]);
  expect(axisMembers({ ...smallCatalogue, axes: [] }, "actor")).toEqual([]);
});
