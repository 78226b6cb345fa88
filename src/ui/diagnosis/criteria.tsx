import { useMemo } from "react";
import { progress } from "#domain";
import { uiWords } from "#i18n";
import { useWords } from "../language.tsx";
import type { Asked } from "./answering.ts";
import { useCatalogue, useFollowingDocument, useSend } from "./diagnostic.ts";
import { useCase } from "./margin/elsewhere.tsx";
import { Onward } from "./onward.tsx";
import { Questions } from "./questions.tsx";
import type { ScreenProps } from "./screen-props.ts";
import { ThemeHead } from "./theme-head.tsx";

/** The criteria of a theme, one under the other. */
export function Criteria({ step }: ScreenProps) {
  const send = useSend();
  const { criteria } = useCatalogue();
  const asked = useMemo(
    () =>
      step.keys.flatMap((key): Asked[] =>
        criteria.filter(({ id }) => id === key).map((criterion) => ({ answerKey: key, criterion })),
      ),
    [step, criteria],
  );
  const study = useCase(step);
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
        <Onward step={step}>
          <Unanswered keys={step.keys} />
        </Onward>
      </form>
    </>
  );
}

function Unanswered({ keys }: { keys: readonly string[] }) {
  const w = useWords(uiWords);
  const { answered, asked } = progress(useFollowingDocument(), keys);
  return answered < asked && <p className="note quiet">{w.withoutAnswer(asked - answered)}</p>;
}
