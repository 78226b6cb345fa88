import type { Assessment } from "../assessment.ts";
import { flowCriterionIds, type PhaseId, phaseIds, resourceNoteIds, stageIds } from "../catalogue.ts";
import { conclusionsOf } from "../clarify.ts";
import { leversToEngage } from "../plan.ts";
import type { AnswerChange } from "./answers.ts";
import { type Basis, basisOf, type Lists } from "./scores.ts";

/**
 * A conclusion that differs; null where there was nothing to conclude on. It is `clarified` when every answer it
 * rests on that changed was found, `obscured` when every one was lost: then the territory itself need not have changed.
 */
export type ConclusionChange = {
  /** As in `conclusionsOf`, and `phaseNow`. */
  name: string;
  before: string | null;
  after: string | null;
  change: "changed" | "clarified" | "obscured";
};

/** A place among the levers that apply in a phase, from 1; `first` when it is to be engaged first. */
export type LeverPlace = { rank: number; first: boolean };

/** A lever that comes among those that apply in a phase, leaves them, or moves; null where it is not among them. */
export type LeverMove = {
  phase: PhaseId;
  lever: string;
  before: LeverPlace | null;
  after: LeverPlace | null;
};

/** The levers whose first step comes first in the phase of each side. */
export type FirstSteps = { before: string[]; after: string[] };

/** The conclusions that differ, from the widest to the narrowest. */
export function conclusionChanges(
  before: Assessment,
  after: Assessment,
  answers: readonly AnswerChange[],
  changed: Lists,
): ConclusionChange[] {
  const [was, is] = [concluded(before), concluded(after)];
  const names = [...new Set([...is.keys(), ...was.keys()])];
  return names
    .filter((name) => was.get(name) !== is.get(name))
    .toSorted((a, b) => width(a) - width(b))
    .map((name) => {
      const sides = { before: was.get(name) ?? null, after: is.get(name) ?? null };
      const bases = [restsOn(name, before), restsOn(name, after)];
      const isBeyondAnswers =
        Object.values(sides).includes("excluded") ||
        bases.some(({ lists }) => lists.some((list) => changed.has(list)));
      const keys = new Set(bases.flatMap((basis) => basis.answers));
      return { name, ...sides, change: isBeyondAnswers ? "changed" : howChanged(keys, answers) };
    });
}

const widths = [
  "currentStage",
  "phaseNow",
  "stages",
  "postureFirst",
  "verdict",
  "flows",
  "resources",
  "levers",
];
const width = (name: string): number => widths.indexOf(name.split(".")[0] ?? "");

const concluded = (assessment: Assessment): ReadonlyMap<string, string> =>
  new Map([...conclusionsOf(assessment), ["phaseNow", assessment.phaseNow]]);

function howChanged(keys: ReadonlySet<string>, answers: readonly AnswerChange[]): ConclusionChange["change"] {
  const ways = new Set(answers.filter(({ key }) => keys.has(key)).map(({ change }) => change));
  for (const silent of ["asked", "unasked", "reworded"] as const) ways.delete(silent);
  if (ways.size !== 1) return "changed";
  if (ways.has("learned")) return "clarified";
  return ways.has("lost") ? "obscured" : "changed";
}

/** What a conclusion rests on. */
function restsOn(name: string, { stages, positioning, levers }: Assessment): Basis {
  const [kind = "", ...rest] = name.split(".");
  const id = rest.join(".");
  const { actor, facilitator, posture } = positioning;
  switch (kind) {
    case "stages":
      return basisOf(
        stageIds.filter((stage) => stage === id).flatMap((stage) => stages[stage].contributions),
      );
    case "currentStage":
    case "phaseNow":
      return basisOf(stageIds.flatMap((stage) => stages[stage].contributions));
    case "verdict":
      return basisOf([...actor.contributions, ...facilitator.contributions]);
    case "postureFirst":
      return basisOf(posture.contributions);
    case "flows":
      return { answers: flowCriterionIds.map((criterion) => `flows.${id}.${criterion}`), lists: [] };
    case "resources":
      return { answers: resourceNoteIds.map((note) => `resources.${id}.${note}`), lists: [] };
    default: {
      const lever = phaseIds.flatMap((phase) => levers[phase]).find((known) => known.id === id);
      return basisOf(lever?.need.contributions ?? []);
    }
  }
}

/** By phase, the levers that apply and did not, then those that did and do not, then those with another place. */
export function leverMoves(before: Assessment, after: Assessment): LeverMove[] {
  return phaseIds.flatMap((phase) => {
    const [was, is] = [placesIn(before, phase), placesIn(after, phase)];
    const moves = [...new Set([...is.keys(), ...was.keys()])].map(
      (lever): LeverMove => ({ phase, lever, before: was.get(lever) ?? null, after: is.get(lever) ?? null }),
    );
    return moves
      .filter(({ before, after }) => before?.rank !== after?.rank || before?.first !== after?.first)
      .toSorted((a, b) => Number(isStay(a)) - Number(isStay(b)));
  });
}

const isStay = ({ before, after }: LeverMove): boolean => before !== null && after !== null;

function placesIn({ levers }: Assessment, phase: PhaseId): Map<string, LeverPlace> {
  const applying = levers[phase].filter(({ state }) => state === "applies");
  return new Map(applying.map(({ id, first }, index) => [id, { rank: index + 1, first }]));
}

const shownSteps = 3;

/** The first actions that each side would begin with; null where they are the same. */
export function firstStepsChange(before: Assessment, after: Assessment): FirstSteps | null {
  const steps = (assessment: Assessment) =>
    leversToEngage(assessment, [assessment.phaseNow]).slice(0, shownSteps);
  const sides = { before: steps(before), after: steps(after) };
  const isSame =
    sides.before.length === sides.after.length &&
    sides.before.every((id, index) => id === sides.after[index]);
  return isSame ? null : sides;
}
