import { assess } from "./assess.ts";
import type { Assessment, AssessmentFile } from "./assessment.ts";
import { type Catalogue, flowCriterionIds, phaseIds, resourceNoteIds, stageIds } from "./catalogue.ts";
import { answerAt, type DiagnosisDocument, withValue } from "./document.ts";
import { essentialMembers } from "./levers.ts";
import { derivedFrom } from "./members.ts";
import { method } from "./method.ts";
import type { Value } from "./score.ts";

const levels = [0, 1, 2, 3] as const;

/** What an assessment concludes, by name: two assessments say the same when these are equal. */
export type Conclusions = ReadonlyMap<string, string>;

/** An open answer, and which conclusions its level would change; `at[n]` is what level n would conclude. */
export type Clarification = {
  answer: string;
  changes: number;
  conclusions: { name: string; at: [string, string, string, string] }[];
};

/** Lists the conclusions of an assessment, each lever's state counted once (contract §8). */
export function conclusionsOf(assessment: Assessment): Conclusions {
  const { stages, currentStage, positioning, flows, resources, levers, excludedLevers } = assessment;
  const conclusions = new Map<string, string>();
  for (const id of stageIds) conclusions.set(`stages.${id}`, stages[id].status);
  conclusions.set("currentStage", currentStage);
  conclusions.set("verdict", positioning.verdict);
  conclusions.set("postureFirst", String(positioning.postureFirst));
  for (const flow of flows.items) conclusions.set(`flows.${flow.id}`, flow.priority);
  for (const resource of resources.items) {
    conclusions.set(`resources.${resource.id}`, resource.readings.join(" "));
  }
  for (const phase of phaseIds) {
    for (const lever of levers[phase]) conclusions.set(`levers.${lever.id}`, lever.state);
  }
  for (const { id } of excludedLevers) conclusions.set(`levers.${id}`, "excluded");
  return conclusions;
}

/** The keys of every answer the document can hold, in the order of the catalogue, then of its flows and resources. */
export function answerKeys(document: DiagnosisDocument, catalogue: Catalogue): string[] {
  return [
    ...catalogue.criteria.map(({ id }) => id),
    ...(document.flows ?? []).flatMap(({ id }) => flowCriterionIds.map((c) => `flows.${id}.${c}`)),
    ...(document.resources ?? []).flatMap(({ id }) => resourceNoteIds.map((n) => `resources.${id}.${n}`)),
  ];
}

/** Whether an answer is still to be found: unknown, or not asked yet. */
export function isOpen(document: DiagnosisDocument, key: string): boolean {
  const value = answerAt(document, key)?.value;
  return value === undefined || value === "unknown";
}

/** Whether an answer is essential to a stage, by itself or through the member derived from it. */
export function isEssential(key: string, essentials: ReadonlySet<string>): boolean {
  const place = derivedFrom(key);
  const member = place ? `${place.list}.${key.slice(key.lastIndexOf(".") + 1)}` : key;
  return essentials.has(member);
}

/**
 * The open answers whose level would change most conclusions, at most five, the most telling first (contract §8);
 * among those of some keys alone where they are given.
 */
export function clarify(
  document: DiagnosisDocument,
  catalogue: Catalogue,
  keys: readonly string[] = answerKeys(document, catalogue),
): Clarification[] {
  const essentials = essentialMembers(catalogue);
  return keys
    .filter((key) => isOpen(document, key))
    .map((key) => ({
      ...whatAnAnswerChanges(document, catalogue, key),
      essential: isEssential(key, essentials),
    }))
    .filter(({ changes }) => changes > 0)
    .toSorted((a, b) => b.changes - a.changes || Number(b.essential) - Number(a.essential))
    .slice(0, method.clarifications)
    .map(({ essential: _, ...clarification }) => clarification);
}

function whatAnAnswerChanges(
  document: DiagnosisDocument,
  catalogue: Catalogue,
  answer: string,
): Clarification {
  const [none, low, middle, high] = levels.map((level) =>
    conclusionsOf(assess(withValue(document, answer, level), catalogue)),
  );
  const conclusions: Clarification["conclusions"] = [];
  for (const name of none?.keys() ?? []) {
    const at = [none, low, middle, high].map((tried) => tried?.get(name) ?? "") as [
      string,
      string,
      string,
      string,
    ];
    if (new Set(at).size > 1) conclusions.push({ name, at });
  }
  return { answer, changes: conclusions.length, conclusions };
}

/** What other answers would conclude, tried without being kept: the assessment and the conclusions that differ. */
export function whatIf(
  document: DiagnosisDocument,
  catalogue: Catalogue,
  values: Readonly<Record<string, Value>>,
): { assessment: Assessment; changed: string[] } {
  const tried = Object.entries(values).reduce((doc, [key, value]) => withValue(doc, key, value), document);
  const before = conclusionsOf(assess(document, catalogue));
  const assessment = assess(tried, catalogue);
  const after = conclusionsOf(assessment);
  return { assessment, changed: [...after.keys()].filter((name) => after.get(name) !== before.get(name)) };
}

/** The assessment as a file (contract §11): what was computed, and the answers that would change it most. */
export function assessmentFile(document: DiagnosisDocument, catalogue: Catalogue): AssessmentFile {
  const clarifications = clarify(document, catalogue).map(({ answer, changes }) => ({ answer, changes }));
  return { ...assess(document, catalogue), clarifications };
}
