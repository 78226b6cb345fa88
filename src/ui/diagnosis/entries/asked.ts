import { useMemo } from "react";
import { parseAnswerKey, type Step } from "#domain";
import type { Asked } from "../answering.ts";

/** The questions a screen asks of a flow or a resource. */
export function useEntryQuestions(step: Step, criteria: readonly Asked["criterion"][]): Asked[] {
  return useMemo(
    () =>
      step.keys.flatMap((key): Asked[] => {
        const { criterion: id } = parseAnswerKey(key);
        return criteria.filter((each) => each.id === id).map((criterion) => ({ answerKey: key, criterion }));
      }),
    [step, criteria],
  );
}
