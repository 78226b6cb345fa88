import { progressOf } from "#domain";
import { reviewWords } from "#i18n";
import { ScreenHead } from "../../frame.tsx";
import { useLanguage, useWords } from "../../language.tsx";
import { useCatalogue, useDocument, useSend, useSteps } from "../diagnostic.ts";
import { stageTitle } from "../naming.ts";
import { Onward } from "../onward.tsx";
import { usePlace } from "../place.ts";
import type { ScreenProps } from "../screen-props.ts";
import { Answers } from "./answers.tsx";
import { Counts } from "./counts.tsx";

/** The answers of a stage, looked over before one goes on. */
export function Check({ step }: ScreenProps) {
  const w = useWords(reviewWords);
  const { lang } = useLanguage();
  const send = useSend();
  const document = useDocument();
  const stage = stageTitle(step.mode, useCatalogue(), lang);
  const steps = useSteps().filter(({ mode }) => mode === step.mode);
  return (
    <>
      <ScreenHead place={usePlace(step)} title={w.checkTitle(stage)} lead={w.checkLead} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send({ type: "next" });
        }}
      >
        <Counts {...progressOf(document, steps)} />
        <Answers steps={steps} from={step} />
        <Onward step={step} />
      </form>
    </>
  );
}
