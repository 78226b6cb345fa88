import type { Assessment, AxisId, FlowAssessment, ResourceAssessment, Score, StageId } from "#domain";
import { axisTerms, explainedWords, figureTerms, memberTitle, percentage, resultWords, say } from "#i18n";
import { answerSaid, answerTitle, entryName, memberSaid, type Reading } from "./answer-words.ts";
import { type Figure, type Part, partsOf } from "./explained.tsx";
import { gapSaid, scoreSaid, share } from "./score.tsx";

const weightedFigure = (
  id: string,
  name: string,
  formula: string,
  score: Score,
  parts: readonly Part[],
  { lang }: Reading,
): Figure => ({ id, name, formula, parts, coverage: score.coverage, result: scoreSaid(score, lang) });

const membersOf = (score: Score, reading: Reading): Part[] =>
  partsOf(
    score.contributions,
    reading.lang,
    (id) => memberTitle(id, reading.catalogue, reading.lang),
    (member) => memberSaid(member, reading).words,
  );

const notesOf = (score: Score, reading: Reading): Part[] =>
  partsOf(
    score.contributions,
    reading.lang,
    (id) => answerTitle(id, reading),
    (member) => memberSaid(member, reading).words,
  );

/** An answer as a part of a product, which has no weights: its level as it is. */
function factor(key: string, reading: Reading): Part {
  const { value, words } = answerSaid(key, reading);
  const isKnown = typeof value === "number";
  return {
    id: key,
    name: answerTitle(key, reading),
    said: words,
    coverage: isKnown ? 1 : 0,
    ...(isKnown ? { brings: explainedWords[reading.lang].level(value) } : {}),
  };
}

/** The score of a stage. */
export function stageFigures(
  stage: StageId,
  name: string,
  assessment: Assessment,
  reading: Reading,
): Figure[] {
  const score = assessment.stages[stage];
  const { formulas } = explainedWords[reading.lang];
  return [weightedFigure(stage, name, formulas.stage, score, membersOf(score, reading), reading)];
}

/** The opportunity, readiness and maturity of a flow. */
export function flowFigures(flow: FlowAssessment, reading: Reading): Figure[] {
  const { lang } = reading;
  const { formulas } = explainedWords[lang];
  const product: Figure = {
    id: "opportunity",
    name: say(figureTerms.opportunity, lang),
    formula: formulas.opportunity,
    parts: ["potential", "capture"].map((note) => factor(`flows.${flow.id}.${note}`, reading)),
    result: scoreSaid({ ...flow.opportunity, coverage: flow.opportunity.point === null ? 0 : 1 }, lang),
  };
  const group = (id: "readiness" | "maturity") =>
    weightedFigure(
      id,
      say(figureTerms[id], lang),
      formulas[id],
      flow[id],
      notesOf(flow[id], reading),
      reading,
    );
  return [product, group("readiness"), group("maturity")];
}

/** The deposit of a resource. */
export function resourceFigures(resource: ResourceAssessment, reading: Reading): Figure[] {
  const { lang } = reading;
  return [
    {
      id: "deposit",
      name: say(figureTerms.deposit, lang),
      formula: explainedWords[lang].formulas.deposit,
      parts: ["endogenous", "resilient", "used"].map((note) =>
        factor(`resources.${resource.id}.${note}`, reading),
      ),
      result: share(resource.deposit, lang),
    },
  ];
}

/** The index of the flows or of the resources. */
export function indexFigures(
  list: "flows" | "resources",
  assessment: Assessment,
  reading: Reading,
): Figure[] {
  const { lang } = reading;
  const { index } = assessment[list];
  const { formulas } = explainedWords[lang];
  const nameOf = (id: string) => {
    if (list === "flows") return entryName(list, id, reading);
    const entry = id.slice("resources.".length, id.lastIndexOf("."));
    return `${entryName(list, entry, reading)}, ${answerTitle(id, reading).toLocaleLowerCase()}`;
  };
  const parts = partsOf(index.contributions, lang, nameOf, (member) => memberSaid(member, reading).words);
  const formula = list === "flows" ? formulas.flowIndex : formulas.resourceIndex;
  const name = resultWords[lang].indexOf[list];
  return [weightedFigure("index", name, formula, index, parts, reading)];
}

/** The score of an axis. */
export function axisFigures(axis: AxisId, assessment: Assessment, reading: Reading): Figure[] {
  const score = assessment.positioning[axis];
  const { formulas } = explainedWords[reading.lang];
  const formula = axis === "posture" ? formulas.posture : formulas.axis;
  const name = say(axisTerms[axis], reading.lang);
  return [weightedFigure(axis, name, formula, score, membersOf(score, reading), reading)];
}

/** The gap between the two axes. */
export function gapFigures({ positioning }: Assessment, reading: Reading): Figure[] {
  const { lang } = reading;
  const parts = (["actor", "facilitator"] as const).map((axis): Part => {
    const { point, coverage } = positioning[axis];
    return {
      id: axis,
      name: say(axisTerms[axis], lang),
      said: scoreSaid(positioning[axis], lang),
      coverage,
      ...(point === null ? {} : { brings: percentage(point, lang) }),
    };
  });
  const { formulas } = explainedWords[lang];
  const result = gapSaid(positioning, lang);
  return [{ id: "gap", name: resultWords[lang].gap, formula: formulas.gap, parts, result }];
}
