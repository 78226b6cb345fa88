import { describe, expect, test } from "vitest";
import { assessPositioning } from "../../src/domain/positioning.ts";
import { figures, idsOf, knowing, near, territory } from "./builders.ts";
import { smallCatalogue } from "./small-catalogue.ts";

type Known = readonly [point: number | null, coverage: number];
const unknown: Known = [null, 0];

/** The positioning with every member of an axis known alike. */
const positioned = (actor: Known, facilitator: Known, posture: Known = unknown) =>
  assessPositioning(
    smallCatalogue,
    knowing({
      porteur: actor,
      exploitant: actor,
      investisseur: actor,
      accompagnement: facilitator,
      outillage: facilitator,
      "ani-animateur": facilitator,
      culture: posture,
      pratiques: posture,
    }),
  );

describe("the axes", () => {
  test("are groups of their own members, one of them shared with a stage", () => {
    const { positioning, stages } = territory()
      .answering({ porteur: 3, exploitant: 2, "ani-animateur": 1, outillage: "notApplicable", culture: 2 })
      .assessed();
    expect(figures(positioning.actor)).toEqual(
      near({ point: 5 / 6, coverage: 2 / 3, low: 5 / 9, high: 8 / 9 }),
    );
    expect(positioning.facilitator).toEqual(
      near({
        point: 1 / 3,
        coverage: 0.5,
        low: 1 / 6,
        high: 2 / 3,
        contributions: [
          { id: "accompagnement", weight: 1, coverage: 0, point: null, essential: false },
          { id: "ani-animateur", weight: 1, coverage: 1, point: 1 / 3, essential: false },
        ],
      }),
    );
    expect(idsOf(positioning.posture.contributions)).toEqual(["culture", "pratiques"]);
    expect(figures(positioning.posture)).toEqual(
      near({ point: 2 / 3, coverage: 0.5, low: 1 / 3, high: 5 / 6 }),
    );
    expect(stages.animer.contributions[1]).toEqual(
      near({ id: "ani-animateur", weight: 1, coverage: 1, point: 1 / 3, essential: false }),
    );
    // actor [5/9, 8/9] less facilitator [1/6, 2/3]
    expect(positioning.gap).toEqual(near({ point: 1 / 2, low: -1 / 9, high: 13 / 18 }));
    expect(positioning.verdict).toBe("actor");
  });

  test("that nobody answered leave everything open", () => {
    expect(positioned(unknown, unknown)).toMatchObject({
      gap: { point: null, low: -1, high: 1 },
      verdict: "undetermined",
      postureFirst: false,
    });
  });

  test("of which one is not known leave no point of the gap", () => {
    expect(positioned([0.5, 1], unknown).gap).toEqual({ point: null, low: -0.5, high: 0.5 });
    expect(positioned(unknown, [0.5, 1]).gap).toEqual({ point: null, low: -0.5, high: 0.5 });
  });
});

describe("the verdict", () => {
  test("is actor from a gap of 0.15", () => {
    expect(positioned([0.6, 1], [0.45, 1])).toMatchObject({
      gap: near({ point: 0.15, low: 0.15, high: 0.15 }),
      verdict: "actor",
    });
    expect(positioned([0.599, 1], [0.45, 1]).verdict).toBe("both");
  });

  test("is facilitator from a gap of −0.15", () => {
    expect(positioned([0.45, 1], [0.6, 1])).toMatchObject({
      gap: near({ point: -0.15, low: -0.15, high: -0.15 }),
      verdict: "facilitator",
    });
    expect(positioned([0.45, 1], [0.599, 1]).verdict).toBe("both");
  });

  test("is bystander when both points are under 1/3, whatever the gap", () => {
    expect(positioned([0.3, 1], [0.2, 1]).verdict).toBe("bystander");
    expect(positioned([0.3, 1], [0, 1]).verdict).toBe("bystander");
    expect(positioned([0, 1], [0.3, 1]).verdict).toBe("bystander");
    expect(positioned([1 / 3, 1], [0.3, 1]).verdict).toBe("both");
    expect(positioned([0.3, 1], [1 / 3, 1]).verdict).toBe("both");
    expect(positioned([1 / 3 - 1e-6, 1], [1 / 3 - 1e-6, 1]).verdict).toBe("bystander");
    expect(positioned([0.6, 1], [0.2, 1]).verdict).toBe("actor");
    expect(positioned([0.2, 1], [0.6, 1]).verdict).toBe("facilitator");
  });

  test("is undetermined under a coverage of 1/2 of either axis", () => {
    expect(positioned([1, 0.5], [0.1, 1])).toMatchObject({
      gap: near({ point: 0.9, low: 0.4, high: 0.9 }),
      verdict: "actor",
    });
    expect(positioned([1, 0.499], [0.1, 1])).toMatchObject({ verdict: "undetermined" });
    expect(positioned([0.1, 1], [1, 0.5]).verdict).toBe("facilitator");
    expect(positioned([0.1, 1], [1, 0.499]).verdict).toBe("undetermined");
  });

  test("is undetermined when the interval of the gap reaches both +0.15 and −0.15", () => {
    // actor known for 0.7 at 0.5: [0.35, 0.65], less a facilitator known for good
    expect(positioned([0.5, 0.7], [0.5, 1])).toMatchObject({
      gap: near({ point: 0, low: -0.15, high: 0.15 }),
      verdict: "undetermined",
    });
    expect(positioned([0.5, 0.7], [0.501, 1])).toMatchObject({
      gap: near({ point: -0.001, low: -0.151, high: 0.149 }),
      verdict: "both",
    });
    expect(positioned([0.5, 0.7], [0.499, 1])).toMatchObject({
      gap: near({ point: 0.001, low: -0.149, high: 0.151 }),
      verdict: "both",
    });
  });
});

describe("posture comes first", () => {
  const postureFirst = (posture: Known) => positioned([1, 1], [0, 1], posture).postureFirst;

  test("under a point of 1/2 with a coverage of 1/2", () => {
    expect(postureFirst([0.499, 1])).toBe(true);
    expect(postureFirst([0, 1])).toBe(true);
    expect(postureFirst([0.2, 0.5])).toBe(true);
  });

  test("not from 1/2, nor with less coverage", () => {
    expect(postureFirst([0.5, 1])).toBe(false);
    expect(postureFirst([0.5 - 1e-9, 1])).toBe(false);
    expect(postureFirst([0.2, 0.499])).toBe(false);
    expect(postureFirst(unknown)).toBe(false);
  });

  test("whatever the verdict", () => {
    expect(positioned([1, 1], [1, 1], [0, 1])).toMatchObject({ verdict: "both", postureFirst: true });
    expect(positioned(unknown, unknown, [0, 1])).toMatchObject({
      verdict: "undetermined",
      postureFirst: true,
    });
  });
});
