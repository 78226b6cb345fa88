import {
  type Catalogue,
  flowCriterionIds,
  resourceNoteIds,
  type StageId,
  stageIds,
  type Theme,
} from "./catalogue.ts";
import { answerAt, type DiagnosisDocument } from "./document.ts";
import { derivedFrom, stageMembers } from "./members.ts";

/** The whole questionnaire, or the twenty ratings that bring every stage, axis and posture to a coverage of 1/2. */
export type PathKind = "full" | "express";

/** The modes of the path: framing, the three stages, the results. */
export type Mode = "cadrage" | StageId | "bilan";

/** One screen of the path. `id` is also its address; `keys` are the answers it asks for. */
export type Step = {
  id: string;
  mode: Mode;
  kind:
    | "profile"
    | Theme["kind"]
    | "flow"
    | "resource"
    | "check"
    | "results"
    | "levers"
    | "plan"
    | "open"
    | "answers"
    | "report"
    | "compare";
  theme?: string;
  entry?: string;
  keys: string[];
};

const firstStep: Step = { id: "cadrage", mode: "cadrage", kind: "profile", keys: [] };
const lastSteps: readonly Step[] = [
  { id: "bilan", mode: "bilan", kind: "results", keys: [] },
  { id: "bilan/leviers", mode: "bilan", kind: "levers", keys: [] },
  { id: "bilan/plan", mode: "bilan", kind: "plan", keys: [] },
  { id: "bilan/a-eclaircir", mode: "bilan", kind: "open", keys: [] },
  { id: "bilan/reponses", mode: "bilan", kind: "answers", keys: [] },
  { id: "rapport", mode: "bilan", kind: "report", keys: [] },
  { id: "comparer", mode: "bilan", kind: "compare", keys: [] },
];

/** Where the answers of a stage are looked over before one goes on. */
const checkOf = (stage: StageId): Step => ({
  id: `${stage}/verification`,
  mode: stage,
  kind: "check",
  keys: [],
});

/**
 * The ordered screens that apply to these answers: each theme, each flow and each resource listed; a look over
 * each stage too on the full path, which takes several sittings.
 */
export function pathOf(document: DiagnosisDocument, catalogue: Catalogue, path: PathKind): Step[] {
  const express = new Set(
    [...catalogue.criteria, ...catalogue.flowCriteria, ...catalogue.resourceNotes]
      .filter((criterion) => criterion.express)
      .map(({ id }) => id),
  );
  const isAsked = (criterion: string) => path === "full" || express.has(criterion);
  const steps = catalogue.themes.flatMap((theme) => stepsOf(theme, document, isAsked));
  const asked = steps.filter((step) => path === "full" || step.keys.length > 0 || step.kind === "flows");
  const stages = stageIds.flatMap((stage) => {
    const ofStage = asked.filter(({ mode }) => mode === stage);
    return ofStage.length === 0 || path === "express" ? ofStage : [...ofStage, checkOf(stage)];
  });
  return [firstStep, ...stages, ...lastSteps];
}

function stepsOf(theme: Theme, document: DiagnosisDocument, isAsked: (criterion: string) => boolean): Step[] {
  const step: Step = {
    id: `${theme.stage}/${theme.id}`,
    mode: theme.stage,
    kind: theme.kind,
    theme: theme.id,
    keys: theme.criteria.filter(isAsked),
  };
  if (theme.kind !== "flows" && theme.kind !== "resources") return [step];
  const list = theme.kind;
  const criteria: readonly string[] = list === "flows" ? flowCriterionIds : resourceNoteIds;
  const entries = (document[list] ?? []).map(
    ({ id }): Step => ({
      id: `${step.id}/${encodeURIComponent(id)}`,
      mode: theme.stage,
      kind: list === "flows" ? "flow" : "resource",
      theme: theme.id,
      entry: id,
      keys: criteria.filter(isAsked).map((criterion) => `${list}.${id}.${criterion}`),
    }),
  );
  return [step, ...entries];
}

/** The step with an id; an unknown one leads to the closest screen above it, and in the end to the first. */
export function stepAt(steps: readonly Step[], id: string): Step {
  const found = steps.find((step) => step.id === id);
  if (found) return found;
  const above = id.slice(0, Math.max(0, id.lastIndexOf("/")));
  if (above !== "") return stepAt(steps, above);
  return steps.find((step) => step.mode === id) ?? firstStep;
}

/** The step a number of screens further (or back), stopping at either end. */
export function stepFrom(steps: readonly Step[], id: string, by: number): Step {
  const index = steps.findIndex((step) => step.id === id);
  if (index < 0) return stepAt(steps, id);
  const target = Math.min(steps.length - 1, Math.max(0, index + by));
  return steps[target] ?? firstStep;
}

/**
 * The question that an address names on a screen, as its last segment: `animer/dynamique/ani-animateur`. Empty
 * where it names none, or one that this path does not ask.
 */
export function questionAt(steps: readonly Step[], step: Step, address: string): string {
  const named = address.startsWith(`${step.id}/`) ? decoded(address.slice(step.id.length + 1)) : "";
  const keys = step.keys.length > 0 ? step.keys : steps.flatMap((each) => each.keys);
  return keys.some((key) => names(named, key)) ? named : "";
}

/** Whether a question, named by its key or by its criterion alone, is that of an answer. */
export const names = (question: string, key: string): boolean =>
  question !== "" && (key === question || key.endsWith(`.${question}`));

/** The address of a screen, and of a question on it. */
export const addressOf = (step: string, question: string): string =>
  question === "" ? step : `${step}/${encodeURIComponent(question)}`;

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return "";
  }
}

/** How far a screen is: what it asks, what is answered, and of that what is unknown. */
export function progress(document: DiagnosisDocument, keys: readonly string[]) {
  const values = keys.map((key) => answerAt(document, key)?.value);
  return {
    asked: keys.length,
    answered: values.filter((value) => value !== undefined).length,
    unknown: values.filter((value) => value === "unknown").length,
  };
}

/** How far some screens are together; finished once all is answered and no list of theirs is empty. */
export function progressOf(document: DiagnosisDocument, steps: readonly Step[]) {
  const counted = progress(
    document,
    steps.flatMap(({ keys }) => keys),
  );
  const isListed = steps.every(
    ({ kind }) => (kind !== "flows" && kind !== "resources") || (document[kind] ?? []).length > 0,
  );
  return { ...counted, isFinished: isListed && counted.asked > 0 && counted.answered === counted.asked };
}

/** The essential members of a stage with an answer still absent; « we don't know » is an answer. */
export function openEssentials(document: DiagnosisDocument, catalogue: Catalogue, stage: StageId): string[] {
  const isAbsent = (key: string) => answerAt(document, key)?.value === undefined;
  return stageMembers(catalogue, stage)
    .filter(({ essential }) => essential)
    .map(({ member }) => member)
    .filter((member) => {
      const derived = derivedFrom(member);
      if (!derived) return isAbsent(member);
      const entries = document[derived.list] ?? [];
      return (
        entries.length === 0 ||
        entries.some(({ id }) => isAbsent(`${derived.list}.${id}.${derived.criterion}`))
      );
    });
}

export const isStage = (mode: Mode): mode is StageId => (stageIds as readonly string[]).includes(mode);
