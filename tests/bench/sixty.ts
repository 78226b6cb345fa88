import { readFileSync } from "node:fs";
import { catalogue } from "#content";
import {
  answerAt,
  type Criterion,
  type DiagnosisDocument,
  type FlowCriterion,
  pathOf,
  type ResourceNote,
} from "#domain";
import { questionWords } from "#i18n";

const full = JSON.parse(
  readFileSync(new URL("../../public/examples/full-territory.json", import.meta.url), "utf8"),
) as DiagnosisDocument;

/** The full example with three flows and four resources: sixty questions, all answered. */
export const sixty: DiagnosisDocument = {
  ...full,
  flows: full.flows?.slice(0, 3) ?? [],
  resources: full.resources?.slice(0, 4) ?? [],
};

/** The screen the bench answers on. */
export const screen = "animer/role-d-acteur";

const criteria = new Map<string, Criterion | FlowCriterion | ResourceNote>(
  [...catalogue.criteria, ...catalogue.flowCriteria, ...catalogue.resourceNotes].map((criterion) => [
    criterion.id,
    criterion,
  ]),
);

function questionOf(key: string) {
  const criterion = criteria.get(key.split(".").at(-1) ?? "");
  if (!criterion) throw new Error(`No question for ${key}`);
  const levels = ([0, 1, 2, 3] as const).map((value) => ({ value, text: criterion.levels[value].fr }));
  return {
    type: "radiogroup",
    name: key.replaceAll(".", "_"),
    title: criterion.question.fr,
    description: criterion.title.fr,
    choices: [
      ...levels,
      { value: "unknown", text: questionWords.fr.unknown },
      { value: "notApplicable", text: questionWords.fr.notApplicable },
    ],
  };
}

/** The same sixty questions and answers for SurveyJS: a page for each screen, open at the same one, or one page. */
export function surveyOf(document: DiagnosisDocument) {
  const steps = pathOf(document, catalogue, "full").filter(({ keys }) => keys.length > 0);
  const keys = steps.flatMap((step) => step.keys);
  if (keys.length !== 60) throw new Error(`The bench is of sixty questions, and here are ${keys.length}`);
  return {
    pages: steps.map((step) => ({ name: step.id, elements: step.keys.map(questionOf) })),
    data: Object.fromEntries(keys.map((key) => [key.replaceAll(".", "_"), answerAt(document, key)?.value])),
    at: steps.findIndex(({ id }) => id === screen),
  };
}
