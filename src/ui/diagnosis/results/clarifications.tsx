import { addressOf, type Catalogue, type Clarification, parseAnswerKey, pathOf, type Step } from "#domain";
import { articleWords, resultWords, reviewWords, say } from "#i18n";
import { linkTo } from "../../address.ts";
import { useWords } from "../../language.tsx";
import { useDocument, useSend, useSteps } from "../diagnostic.ts";
import { RevisionLink } from "../review/answers.tsx";
import { askedAt } from "../review/asked.ts";
import { entryName } from "./answer-words.ts";
import { whatItDecides } from "./decides.ts";
import { Section } from "./section.tsx";
import type { Told } from "./shared.ts";

type ClarificationsProps = Told & { step: Step; whoKnows: Catalogue["whoKnows"] };

/** The open answers that would change most conclusions: what each decides, who might know, the way to its question. */
export function Clarifications({ findings, clarifications, step, whoKnows, ...shared }: ClarificationsProps) {
  const w = useWords(articleWords);
  const isEmpty = clarifications.length === 0;
  return (
    <Section
      id="eclaircir"
      kind={w.clarifyKind}
      title={findings.clarifications}
      lead={<p>{isEmpty ? w.nothingToClarify : w.clarifyLead}</p>}
    >
      {!isEmpty && (
        <ol className="ranked measure">
          {clarifications.map((clarification) => (
            <OpenAnswer
              key={clarification.answer}
              clarification={clarification}
              {...{ step, whoKnows, ...shared }}
            />
          ))}
        </ol>
      )}
      <p className="section-link">
        <a href={linkTo("bilan/a-eclaircir")}>{w.allToClarify}</a>
      </p>
    </Section>
  );
}

type OpenAnswerProps = Omit<ClarificationsProps, "findings" | "clarifications"> & {
  clarification: Clarification;
};

function OpenAnswer({ clarification, step, whoKnows, ...shared }: OpenAnswerProps) {
  const { catalogue, lang } = shared;
  const r = useWords(reviewWords);
  const { answer } = clarification;
  const at = parseAnswerKey(answer);
  const asked = askedAt(answer, catalogue);
  const question = asked ? say(asked.question, lang) : answer;
  const who = whoKnows[at.in === "criteria" ? at.criterion : `${at.in}.${at.criterion}`];
  return (
    <li>
      <div>
        {at.in !== "criteria" && <span className="note quiet">{entryName(at.in, at.entry, shared)}</span>}
        <strong>{question}</strong>
        <ul>
          {whatItDecides(clarification, shared).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p className="note quiet">
          {who && `${r.whoKnows(say(who, lang))} `}
          <AnswerLink answer={answer} question={question} from={step} catalogue={catalogue} />
        </p>
      </div>
    </li>
  );
}

type AnswerLinkProps = { answer: string; question: string; from: Step; catalogue: Catalogue };

/** The link to a question; where only the full version asks it, that version is taken. */
function AnswerLink({ answer, question, from, catalogue }: AnswerLinkProps) {
  const w = useWords(resultWords);
  const r = useWords(reviewWords);
  const document = useDocument();
  const send = useSend();
  const asks = ({ keys }: Step) => keys.includes(answer);
  const onPath = useSteps().find(asks);
  if (onPath) {
    return (
      <RevisionLink answerKey={answer} step={onPath} from={from} about={question}>
        {w.answer}
      </RevisionLink>
    );
  }
  const inFull = pathOf(document, catalogue, "full").find(asks);
  if (!inFull) return null;
  return (
    <a
      className="note"
      href={linkTo(addressOf(inFull.id, parseAnswerKey(answer).criterion))}
      onClick={() => send({ type: "choosePath", path: "full" })}
    >
      {w.answer}
      <span className="for-readers">{r.about(question)}</span>
    </a>
  );
}
