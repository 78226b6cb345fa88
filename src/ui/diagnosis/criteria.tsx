import { type Criterion as CatalogueCriterion, progress } from "#domain";
import { uiWords } from "#i18n";
import { useWords } from "../language.tsx";
import { Criterion } from "./criterion.tsx";
import { useCatalogue, useDocument, useSend } from "./diagnostic.ts";
import { Onward } from "./onward.tsx";
import type { ScreenProps } from "./screen-props.ts";
import { ThemeHead } from "./theme-head.tsx";

/** The criteria of a theme, one under the other. */
export function Criteria({ step }: ScreenProps) {
  const w = useWords(uiWords);
  const send = useSend();
  const document = useDocument();
  const catalogue = useCatalogue();
  const criteria = step.keys.flatMap((key): CatalogueCriterion[] =>
    catalogue.criteria.filter(({ id }) => id === key),
  );
  const { answered, asked } = progress(document, step.keys);
  return (
    <>
      <ThemeHead step={step} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send({ type: "next" });
        }}
      >
        {criteria.map((criterion) => (
          <Criterion key={criterion.id} answerKey={criterion.id} criterion={criterion} />
        ))}
        <Onward step={step}>{w.criteriaAnswered(answered, asked)}</Onward>
      </form>
    </>
  );
}
