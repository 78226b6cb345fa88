import { progress, stageIds } from "#domain";
import { reviewWords } from "#i18n";
import { ScreenHead } from "../../frame.tsx";
import { useWords } from "../../language.tsx";
import { useDocument, useSteps } from "../diagnostic.ts";
import { usePlace } from "../place.ts";
import type { ScreenProps } from "../screen-props.ts";
import { Answers } from "./answers.tsx";
import { Counts } from "./counts.tsx";

/** Every answer of the diagnosis, in the order of the path. */
export function AllAnswers({ step }: ScreenProps) {
  const w = useWords(reviewWords);
  const document = useDocument();
  const steps = useSteps();
  const asking = stageIds.flatMap((stage) => steps.filter(({ mode }) => mode === stage));
  return (
    <>
      <ScreenHead place={usePlace(step)} title={w.answersTitle} lead={w.answersLead} />
      <Counts
        {...progress(
          document,
          asking.flatMap(({ keys }) => keys),
        )}
      />
      <Answers steps={asking} from={step} />
    </>
  );
}
