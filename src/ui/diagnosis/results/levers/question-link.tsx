import { addressOf, parseAnswerKey, pathOf, type Step } from "#domain";
import { leverWords } from "#i18n";
import { linkTo } from "../../../address.ts";
import { useLanguage, useWords } from "../../../language.tsx";
import { useCatalogue, useDocument, useSend, useSteps } from "../../diagnostic.ts";
import { stageTitle, stepTitle } from "../../naming.ts";

/** The first screen that holds for a test, on the path at hand or else on the full one. */
function useScreen(holds: (step: Step) => boolean): { step: Step | undefined; isOnPath: boolean } {
  const document = useDocument();
  const catalogue = useCatalogue();
  const onPath = useSteps().find(holds);
  return { step: onPath ?? pathOf(document, catalogue, "full").find(holds), isOnPath: onPath !== undefined };
}

/** Where an answer is asked: « Animer · La dynamique collective ». */
export function AskedAt({ answerKey }: { answerKey: string }) {
  const { lang } = useLanguage();
  const document = useDocument();
  const catalogue = useCatalogue();
  const { step } = useScreen(({ keys }) => keys.includes(answerKey));
  if (!step) return null;
  return (
    <>
      {stageTitle(step.mode, catalogue, lang)} · {stepTitle(step, document, catalogue, lang)}
    </>
  );
}

type QuestionLinkProps = { about: string } & ({ answerKey: string } | { list: "flows" | "resources" });

/** The link to a question, from which one comes back to the lever; or to the list where nothing is named yet. */
export function QuestionLink({ about, ...to }: QuestionLinkProps) {
  const w = useWords(leverWords);
  const send = useSend();
  const { step, isOnPath } = useScreen(({ keys, kind }) =>
    "list" in to ? kind === to.list : keys.includes(to.answerKey),
  );
  if (!step) return null;
  const isList = "list" in to;
  const target = isList ? step.id : addressOf(step.id, parseAnswerKey(to.answerKey).criterion);
  return (
    <a
      href={linkTo(target)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        if (!isOnPath) send({ type: "choosePath", path: "full" });
        const returnTo = isList ? "bilan/leviers" : addressOf("bilan/leviers", to.answerKey);
        send({ type: "goTo", step: target, returnTo });
      }}
    >
      {isList ? w.choose : w.answer}
      <span className="for-readers">{w.about(about)}</span>
    </a>
  );
}
