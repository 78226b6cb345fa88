import { describe, expect, test } from "vitest";
import { isMet, stageIds, stageMembers, unmetEssentials } from "#domain";
import { assessStages, currentStage, leaps, phases } from "../../src/domain/stages.ts";
import { figures, idsOf, knowing, near, territory } from "./builders.ts";
import { smallCatalogue } from "./small-catalogue.ts";

type Known = readonly [point: number | null, coverage: number];
const unknown: Known = [null, 0];

/** Impulser weighs 6: volonte 2 (essential), diagnostic, vision, flows.knowledge and resources.known 1 each. */
const impulser = (members: Record<string, Known>) =>
  assessStages(
    smallCatalogue,
    knowing({
      volonte: unknown,
      diagnostic: unknown,
      vision: unknown,
      "flows.knowledge": unknown,
      "resources.known": unknown,
      ...members,
    }),
  ).impulser;

/** The stages with every member of each at one point, covered, except those given. */
const stagesAt = (points: readonly [number, number, number], except: Record<string, Known> = {}) =>
  assessStages(
    smallCatalogue,
    knowing({
      ...Object.fromEntries(
        stageIds.flatMap((id, rank) =>
          stageMembers(smallCatalogue, id).map(({ member }) => [member, [points[rank] ?? null, 1]]),
        ),
      ),
      ...except,
    }),
  );

describe("an essential member is met", () => {
  const member = (point: number | null, coverage: number) => ({ id: "volonte", weight: 2, coverage, point });

  test("when its coverage is at least 1/2 and its point above 0", () => {
    expect(isMet(member(1 / 3, 1))).toBe(true);
    expect(isMet(member(0.01, 0.5))).toBe(true);
    expect(isMet(member(1, 0.5 - 1e-9))).toBe(true);
  });

  test("not with less coverage, nor at 0, nor unknown", () => {
    expect(isMet(member(1, 0.499))).toBe(false);
    expect(isMet(member(0, 1))).toBe(false);
    expect(isMet(member(0.5e-9, 1))).toBe(false);
    expect(isMet(member(null, 0))).toBe(false);
  });

  test("the unmet ones of a stage are named; what is not essential is not", () => {
    const stages = stagesAt([0, 0, 0], { gouvernance: [1, 0.4] });
    expect(unmetEssentials(stages.impulser)).toEqual(["volonte"]);
    expect(unmetEssentials(stages.animer)).toEqual(["acteurs", "flows.leader"]);
    expect(unmetEssentials(stages.structurer)).toEqual(["gouvernance"]);
    expect(unmetEssentials(stagesAt([1, 1, 1]).animer)).toEqual([]);
  });
});

describe("a stage", () => {
  test("is scored by its weighted members, each kept as a contribution", () => {
    const { stages } = territory()
      .answering({ volonte: 2, diagnostic: 1, vision: "notApplicable" })
      .withFlow("wood", { knowledge: 3 })
      .withFlow("waste")
      .assessed();
    expect(stages.impulser).toEqual(
      near({
        // covered 2 + 1 + 1/2 of 5; points 2·2/3 + 1/3 + 1/2
        point: (4 / 3 + 1 / 3 + 1 / 2) / 3.5,
        coverage: 0.7,
        low: 13 / 30,
        high: 22 / 30,
        status: "underway",
        contributions: [
          { id: "volonte", weight: 2, coverage: 1, point: 2 / 3, essential: true },
          { id: "diagnostic", weight: 1, coverage: 1, point: 1 / 3, essential: false },
          {
            id: "flows.knowledge",
            weight: 1,
            coverage: 0.5,
            point: 1,
            essential: false,
            contributions: [
              { id: "flows.wood.knowledge", weight: 1, coverage: 1, point: 1 },
              { id: "flows.waste.knowledge", weight: 1, coverage: 0, point: null },
            ],
          },
          {
            id: "resources.known",
            weight: 1,
            coverage: 0,
            point: null,
            essential: false,
            contributions: [],
          },
        ],
      }),
    );
  });

  test("whose members have all left is not assessed, anywhere between 0 and 1", () => {
    const stages = assessStages(smallCatalogue, knowing({}));
    expect(stages.animer).toEqual({
      point: null,
      coverage: 0,
      low: 0,
      high: 1,
      status: "notAssessed",
      contributions: [],
    });
  });

  test("has the members of its own in the catalogue", () => {
    const stages = stagesAt([0.1, 0.2, 0.3]);
    expect(idsOf(stages.impulser.contributions)).toEqual([
      "volonte",
      "diagnostic",
      "vision",
      "flows.knowledge",
      "resources.known",
    ]);
    expect(idsOf(stages.animer.contributions)).toEqual([
      "acteurs",
      "ani-animateur",
      "projet",
      "flows.leader",
    ]);
    expect(idsOf(stages.structurer.contributions)).toEqual(["gouvernance", "financement", "flows.outlets"]);
    expect(stages.structurer.point).toBeCloseTo(0.3, 9);
  });
});

describe("the status of a stage", () => {
  test("is notAssessed under a coverage of 1/2, whatever the rest", () => {
    const stage = impulser({ volonte: [1, 1], diagnostic: [1, 0.99] });
    expect(figures(stage)).toEqual(near({ point: 1, coverage: 2.99 / 6, low: 2.99 / 6, high: 1 }));
    expect(stage.status).toBe("notAssessed");
  });

  test("is assessed from a coverage of 1/2, with the tolerance", () => {
    expect(impulser({ volonte: [1, 1], diagnostic: [1, 1] }).status).toBe("underway");
    expect(impulser({ volonte: [1, 1], diagnostic: [1, 1 - 3e-9] }).status).toBe("underway");
    expect(impulser({ volonte: [1, 1], diagnostic: [1, 1 - 9e-9] }).status).toBe("notAssessed");
  });

  test("is acquired from low 2/3, every essential met", () => {
    expect(stagesAt([2 / 3, 1, 1]).impulser.status).toBe("acquired");
    expect(stagesAt([2 / 3 - 1e-6, 1, 1]).impulser.status).toBe("underway");
    // low is what counts: 4/6 known at 1 is 2/3, and 7/12 is not, though its point is 1
    expect(impulser({ volonte: [1, 1], diagnostic: [1, 1], vision: [1, 1] }).status).toBe("acquired");
    expect(impulser({ volonte: [1, 1], diagnostic: [1, 1], vision: [1, 0.5] }).status).toBe("underway");
  });

  test("is not acquired with an essential member at 0, unknown, or covered by less than 1/2", () => {
    const full: Known = [1, 1];
    const others = { diagnostic: full, vision: full, "flows.knowledge": full, "resources.known": full };
    const stage = (volonte: Known) => impulser({ ...others, volonte });
    expect(stage([0, 1])).toMatchObject({ low: expect.closeTo(2 / 3, 9), status: "underway" });
    expect(stage(unknown)).toMatchObject({ low: expect.closeTo(2 / 3, 9), status: "underway" });
    expect(stage([1, 0.49])).toMatchObject({ status: "underway" });
    expect(stage([0.1, 0.5])).toMatchObject({ status: "acquired" });
    expect(stage([1 / 3, 1])).toMatchObject({ status: "acquired" });
  });

  test("is acquired without the essential member that concerns nobody", () => {
    const { animer } = territory()
      .answering({ acteurs: 3, "ani-animateur": 3, projet: 3 })
      .withFlow("f", { leader: "notApplicable" })
      .assessed().stages;
    expect(animer).toMatchObject({ point: 1, coverage: 1, status: "acquired" });
  });

  test("is underway from a point of 1/3, and toStart under it", () => {
    expect(stagesAt([1 / 3, 0, 0]).impulser.status).toBe("underway");
    expect(stagesAt([1 / 3 - 1e-9, 0, 0]).impulser.status).toBe("underway");
    expect(stagesAt([1 / 3 - 1e-6, 0, 0]).impulser.status).toBe("toStart");
    expect(stagesAt([0, 0, 0]).impulser.status).toBe("toStart");
    // the point is that of what is known: 1/3 over half of the stage, though low is 1/6
    expect(impulser({ volonte: [1 / 3, 1], diagnostic: [1 / 3, 1] })).toMatchObject({
      low: expect.closeTo(1 / 6, 9),
      status: "underway",
    });
  });
});

describe("the current stage", () => {
  test.each([
    [[0, 0, 0], "impulser"],
    [[1, 0, 0], "animer"],
    [[1, 1, 0], "structurer"],
    [[1, 1, 1], "sustaining"],
    [[0, 1, 1], "impulser"],
    [[1, 0, 1], "animer"],
  ] as const)("with stages at %j is %s", (points, stage) => {
    expect(currentStage(stagesAt(points))).toBe(stage);
  });
});

describe("the phase of support, by the number of stages acquired", () => {
  test.each([
    [[0, 0, 0], "emergence", "emergence"],
    [[1, 0, 0], "emergence", "implementation"],
    [[0, 0, 1], "emergence", "implementation"],
    [[1, 1, 0], "implementation", "sustaining"],
    [[0, 1, 1], "implementation", "sustaining"],
    [[1, 1, 1], "sustaining", "sustaining"],
  ] as const)("with stages at %j is %s, to prepare %s", (points, now, toPrepare) => {
    expect(phases(stagesAt(points))).toEqual({ now, toPrepare });
  });
});

describe("a leap", () => {
  test("is a later stage ahead by at least 0.15", () => {
    expect(leaps(stagesAt([0.4, 0.55, 0.4]))).toEqual([{ earlier: "impulser", later: "animer", unmet: [] }]);
    expect(leaps(stagesAt([0.4, 0.549, 0.4]))).toEqual([]);
    expect(leaps(stagesAt([0.4, 0.5, 0.56]))).toEqual([
      { earlier: "impulser", later: "structurer", unmet: [] },
    ]);
  });

  test("or ahead by anything where the earlier stage has an essential member that is not met", () => {
    // volonte at 0, the four others at 0.6: 2.4/6 = 0.4
    const behind = (later: number) => stagesAt([0.6, later, 0], { volonte: [0, 1] });
    expect(behind(0.41).impulser.point).toBeCloseTo(0.4, 9);
    expect(leaps(behind(0.41))).toEqual([{ earlier: "impulser", later: "animer", unmet: ["volonte"] }]);
    expect(leaps(behind(0.4))).toEqual([]);
    expect(leaps(behind(0.35))).toEqual([]);
  });

  test("is never a lead alone, when every essential is met", () => {
    expect(leaps(stagesAt([0.4, 0.41, 0]))).toEqual([]);
  });

  test("is over a stage to start too, and can be by an acquired one", () => {
    expect(leaps(stagesAt([0.2, 0.5, 0.9]))).toEqual([
      { earlier: "impulser", later: "animer", unmet: [] },
      { earlier: "impulser", later: "structurer", unmet: [] },
      { earlier: "animer", later: "structurer", unmet: [] },
    ]);
    expect(leaps(stagesAt([0, 1, 0]))).toEqual([
      { earlier: "impulser", later: "animer", unmet: ["volonte"] },
    ]);
  });

  test("is not over a stage that is acquired or not assessed, nor by one to start or not assessed", () => {
    expect(leaps(stagesAt([0.7, 0.9, 1]))).toEqual([]);
    const thinEarlier = { volonte: unknown, diagnostic: unknown, vision: unknown };
    const halfKnown = stagesAt([0.4, 0.9, 0], thinEarlier);
    expect(halfKnown.impulser.status).toBe("notAssessed");
    expect(leaps(halfKnown)).toEqual([]);
    expect(leaps(stagesAt([0, 0.3, 0]))).toEqual([]);
    const thin = stagesAt([0.1, 0.9, 0], { acteurs: unknown, "flows.leader": unknown });
    expect(thin.animer).toMatchObject({ point: expect.closeTo(0.9, 9), status: "notAssessed" });
    expect(leaps(thin)).toEqual([]);
  });
});
