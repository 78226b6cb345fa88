import { expect, test } from "vitest";
import { type LeverAssessment, leversToEngage } from "#domain";

const lever = (id: string, given: Partial<LeverAssessment> = {}): LeverAssessment => ({
  id,
  cell: "primary",
  need: { point: 1, low: 1, high: 1, coverage: 1, contributions: [] },
  fit: 1,
  relevance: 1,
  state: "applies",
  first: false,
  inUse: false,
  reasons: [],
  ...given,
});

test("the levers to engage are those that apply and are not in use, the first ones before, each once", () => {
  const levers = {
    emergence: [
      lever("covered", { state: "covered" }),
      lever("calm"),
      lever("used", { first: true, inUse: true }),
      lever("urgent", { first: true }),
      lever("perhaps", { state: "mayApply" }),
    ],
    implementation: [lever("urgent"), lever("next")],
    sustaining: [lever("late")],
  };
  expect(leversToEngage({ levers }, ["emergence"])).toEqual(["urgent", "calm"]);
  expect(leversToEngage({ levers }, ["emergence", "implementation"])).toEqual(["urgent", "calm", "next"]);
});
