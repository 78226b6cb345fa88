import { type Catalogue, parseAnswerKey } from "#domain";

/** Whether an answer is essential to a stage, by itself or through the member derived from it. */
export function isEssential(key: string, catalogue: Catalogue): boolean {
  const at = parseAnswerKey(key);
  const asked = at.in === "criteria" ? at.criterion : `${at.in}.${at.criterion}`;
  return catalogue.stages.some(({ members }) =>
    members.some(({ member, essential }) => essential && member === asked),
  );
}
