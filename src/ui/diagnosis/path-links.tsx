import type { MouseEvent, ReactNode } from "react";
import { addressOf, parseAnswerKey, pathOf, type Step } from "#domain";
import { reviewWords } from "#i18n";
import { linkTo } from "../address.ts";
import { useLanguage, useWords } from "../language.tsx";
import { useCatalogue, useDocument, useSend, useSteps } from "./diagnostic.ts";
import { stageTitle, stepTitle } from "./naming.ts";

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

type PathLinkProps = {
  to: string;
  /** The address that « continue » then comes back to. */
  from: string;
  isOnPath: boolean;
  /** What it leads to, said after the words for those who do not see what stands around. */
  about?: string;
  children: ReactNode;
};

/** A link to a screen from which one comes back; where only the full version has it, that is said and taken. */
function PathLink({ to, from, isOnPath, about, children }: PathLinkProps) {
  const w = useWords(reviewWords);
  const send = useSend();
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!isOnPath) send({ type: "choosePath", path: "full" });
    send({ type: "goTo", step: to, returnTo: from });
  };
  return (
    <a href={linkTo(to)} className="note" onClick={follow}>
      {children}
      {!isOnPath && ` ${w.inFull}`}
      {about !== undefined && <span className="for-readers">{w.about(about)}</span>}
    </a>
  );
}

type AnswerLinkProps = {
  answerKey: string;
  /** The screen to come back to, at the row of the answer. */
  from: string;
  about: string;
  children: string;
};

/** The link to a question, from which « continue » comes back to the row of its answer. */
export function AnswerLink({ answerKey, from, about, children }: AnswerLinkProps) {
  const { step, isOnPath } = useScreen(({ keys }) => keys.includes(answerKey));
  if (!step) return null;
  const to = addressOf(step.id, parseAnswerKey(answerKey).criterion);
  return (
    <PathLink to={to} from={addressOf(from, answerKey)} isOnPath={isOnPath} about={about}>
      {children}
    </PathLink>
  );
}

type ListLinkProps = { list: "flows" | "resources"; from: string; about?: string; children: string };

/** The link to where flows or resources are listed, from which « continue » comes back. */
export function ListLink({ list, ...props }: ListLinkProps) {
  const { step, isOnPath } = useScreen(({ kind }) => kind === list);
  return step ? <PathLink to={step.id} isOnPath={isOnPath} {...props} /> : null;
}
