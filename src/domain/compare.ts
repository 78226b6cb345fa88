import { assess } from "./assess.ts";
import type { Assessment } from "./assessment.ts";
import type { Catalogue } from "./catalogue.ts";
import { type AnswerChange, answerChanges } from "./compare/answers.ts";
import {
  type ConclusionChange,
  conclusionChanges,
  type FirstSteps,
  firstStepsChange,
  type LeverMove,
  leverMoves,
} from "./compare/conclusions.ts";
import {
  type ActionChange,
  actionFieldIds,
  entryChanges,
  type FlowChange,
  fieldChanges,
  flowFieldIds,
  type LeverInUseChange,
  leverInUseChanges,
  type ProfileChange,
  type ResourceChange,
  resourceFieldIds,
} from "./compare/entries.ts";
import { type List, type ScoreChange, scoreChanges } from "./compare/scores.ts";
import type { DiagnosisDocument } from "./document.ts";
import { profileFieldIds } from "./document.ts";

export type { AnswerChange, AnswerChangeId } from "./compare/answers.ts";
export { answerChangeIds } from "./compare/answers.ts";
export type { ConclusionChange, FirstSteps, LeverMove, LeverPlace } from "./compare/conclusions.ts";
export type {
  ActionChange,
  EntryChange,
  FieldChange,
  FlowChange,
  LeverInUseChange,
  ProfileChange,
  ResourceChange,
} from "./compare/entries.ts";
export { actionFieldIds, flowFieldIds, resourceFieldIds } from "./compare/entries.ts";
export type { Figures, ScoreChange, ScoreReading } from "./compare/scores.ts";
export { scoreReadingIds } from "./compare/scores.ts";

/** What differs between two diagnoses, the most telling first in each list; both are assessed by one catalogue. */
export type Comparison = {
  before: Assessment;
  after: Assessment;
  /** The versions of the catalogue they were answered with, where those differ. */
  catalogue: { before: string | null; after: string | null } | null;
  conclusions: ConclusionChange[];
  levers: LeverMove[];
  firstSteps: FirstSteps | null;
  scores: ScoreChange[];
  answers: AnswerChange[];
  flows: FlowChange[];
  resources: ResourceChange[];
  leversInUse: LeverInUseChange[];
  plan: ActionChange[];
  profile: ProfileChange[];
};

/** Compares two diagnoses, of two dates or from two files: pure, and all of it from `assess`, twice (contract §9). */
export function compare(
  before: DiagnosisDocument,
  after: DiagnosisDocument,
  catalogue: Catalogue,
): Comparison {
  const assessed = { before: assess(before, catalogue), after: assess(after, catalogue) };
  const answers = answerChanges(before, after, catalogue);
  const flows = entryChanges(before.flows, after.flows, flowFieldIds);
  const resources = entryChanges(before.resources, after.resources, resourceFieldIds);
  const lists = new Set<List>();
  if (flows.some(isNotOnBoth)) lists.add("flows");
  if (resources.some(isNotOnBoth)) lists.add("resources");
  return {
    ...assessed,
    catalogue: versionsOf(before, after),
    conclusions: conclusionChanges(assessed.before, assessed.after, answers, lists),
    levers: leverMoves(assessed.before, assessed.after),
    firstSteps: firstStepsChange(assessed.before, assessed.after),
    scores: scoreChanges(assessed.before, assessed.after, answers, lists),
    answers,
    flows,
    resources,
    leversInUse: leverInUseChanges(before, after),
    plan: entryChanges(before.plan, after.plan, actionFieldIds),
    profile: fieldChanges(before.profile, after.profile, profileFieldIds),
  };
}

/** Whether two diagnoses say the same; the catalogue they were answered with is not something they say. */
export const isUnchanged = ({ answers, flows, resources, leversInUse, plan, profile }: Comparison): boolean =>
  [answers, flows, resources, leversInUse, plan, profile].every((list) => list.length === 0);

const isNotOnBoth = ({ change }: FlowChange | ResourceChange): boolean => change !== "edited";

function versionsOf(before: DiagnosisDocument, after: DiagnosisDocument): Comparison["catalogue"] {
  const versions = { before: before.catalogueVersion ?? null, after: after.catalogueVersion ?? null };
  return versions.before === versions.after ? null : versions;
}
