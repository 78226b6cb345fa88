import {
  type Catalogue,
  type Criterion,
  type DiagnosisDocument,
  type FlowCriterion,
  parseAnswerKey,
  type ResourceNote,
} from "#domain";

/** What is asked at an answer key; nothing where the catalogue does not know it. */
export function askedAt(
  key: string,
  catalogue: Catalogue,
): Criterion | FlowCriterion | ResourceNote | undefined {
  const at = parseAnswerKey(key);
  const lists = {
    criteria: catalogue.criteria,
    flows: catalogue.flowCriteria,
    resources: catalogue.resourceNotes,
  };
  return lists[at.in].find(({ id }) => id === at.criterion);
}

/** The kind of flow an answer is about; nothing for other answers. */
export function flowAt(key: string, document: DiagnosisDocument, catalogue: Catalogue) {
  const at = parseAnswerKey(key);
  const entry = at.in === "flows" ? document.flows?.find(({ id }) => id === at.entry) : undefined;
  return catalogue.flows.find(({ id }) => id === entry?.flow);
}
