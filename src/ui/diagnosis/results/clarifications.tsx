import { type Clarification, parseAnswerKey, type Step } from "#domain";
import { articleWords, reviewWords, say } from "#i18n";
import { linkTo } from "../../address.ts";
import { useWords } from "../../language.tsx";
import { AnswerLink } from "../path-links.tsx";
import { askedAt } from "../review/asked.ts";
import { entryName } from "./answer-words.ts";
import { whatItDecides } from "./decides.ts";
import { Section } from "./section.tsx";
import type { Told } from "./shared.ts";

type ClarificationsProps = Told & { step: Step };

/** The open answers that would change most conclusions: what each decides, who might know, the way to its question. */
export function Clarifications({ findings, clarifications, step, ...shared }: ClarificationsProps) {
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
            <OpenAnswer key={clarification.answer} clarification={clarification} {...{ step, ...shared }} />
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

function OpenAnswer({ clarification, step, ...shared }: OpenAnswerProps) {
  const { catalogue, lang } = shared;
  const r = useWords(reviewWords);
  const { answer } = clarification;
  const at = parseAnswerKey(answer);
  const asked = askedAt(answer, catalogue);
  const question = asked ? say(asked.question, lang) : answer;
  const who = catalogue.whoKnows[at.in === "criteria" ? at.criterion : `${at.in}.${at.criterion}`];
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
          <AnswerLink answerKey={answer} from={step.id} about={question}>
            {r.answer}
          </AnswerLink>
        </p>
      </div>
    </li>
  );
}
