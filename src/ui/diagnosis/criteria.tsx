import { useMemo } from "react";
import { progress } from "#domain";
import { uiWords } from "#i18n";
import { useWords } from "../language.tsx";
import type { Asked } from "./answering.ts";
import { useCatalogue, useDocument, useSend } from "./diagnostic.ts";
import { useCase } from "./margin/elsewhere.tsx";
import { Onward } from "./onward.tsx";
import { Questions } from "./questions.tsx";
import type { ScreenProps } from "./screen-props.ts";
import { ThemeHead } from "./theme-head.tsx";

/** The criteria of a theme, one under the other. */
export function Criteria({ step }: ScreenProps) {
  const w = useWords(uiWords);
  const send = useSend();
  const document = useDocument();
  const { criteria } = useCatalogue();
  const asked = useMemo(
    () =>
      step.keys.flatMap((key): Asked[] =>
        criteria.filter(({ id }) => id === key).map((criterion) => ({ answerKey: key, criterion })),
      ),
    [step, criteria],
  );
  const study = useCase(step);
  const { answered, asked: count } = progress(document, step.keys);
  return (
    <>
      <ThemeHead step={step} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send({ type: "next" });
        }}
      >
        <Questions step={step} asked={asked} study={study} />
        <Onward step={step}>{w.criteriaAnswered(answered, count)}</Onward>
      </form>
    </>
  );
}
