import { type Answer, addressOf, answerAt, parseAnswerKey, type Step } from "#domain";
import { answerTerms, capitalised, reviewWords, say } from "#i18n";
import { linkTo } from "../../address.ts";
import { useLanguage, useWords } from "../../language.tsx";
import { useArrival } from "../arrival.ts";
import { useCatalogue, useDocument, useSend } from "../diagnostic.ts";
import { stepTitle } from "../naming.ts";
import { askedAt } from "./asked.ts";

/** The answers of some screens, each with the way to change it and to come back to the same place. */
export function Answers({ steps, from }: { steps: readonly Step[]; from: Step }) {
  return steps.map((step) => <OfScreen key={step.id} step={step} from={from} />);
}

function OfScreen({ step, from }: { step: Step; from: Step }) {
  const w = useWords(reviewWords);
  const { lang } = useLanguage();
  const document = useDocument();
  const catalogue = useCatalogue();
  const isList = step.kind === "flows" || step.kind === "resources";
  const isEmpty = isList && (document[step.kind as "flows" | "resources"] ?? []).length === 0;
  if (step.keys.length === 0 && !isEmpty) return null;
  return (
    <section className="reviewed">
      <h2>{stepTitle(step, document, catalogue, lang)}</h2>
      {isEmpty ? (
        <p>
          {w.noneListed} <a href={linkTo(step.id)}>{w.choose}</a>
        </p>
      ) : (
        <ul className="answers">
          {step.keys.map((key) => (
            <Reviewed key={key} answerKey={key} step={step} from={from} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Reviewed({ answerKey, step, from }: { answerKey: string; step: Step; from: Step }) {
  const w = useWords(reviewWords);
  const { lang } = useLanguage();
  const row = useArrival<HTMLLIElement>(answerKey);
  const answer = answerAt(useDocument(), answerKey);
  const asked = askedAt(answerKey, useCatalogue());
  if (!asked) return null;
  const title = say(asked.title, lang);
  return (
    <li className="reviewed-answer" ref={row}>
      <h3 className="reviewed-title">{title}</h3>
      <div className="reviewed-said">
        <Said answer={answer} level={(level) => say(asked.levels[level], lang)} />
        {answer?.justification && <p className="note quiet">{answer.justification}</p>}
        {answer?.source && <p className="note quiet">{w.sourceIs(answer.source)}</p>}
      </div>
      <RevisionLink answerKey={answerKey} step={step} from={from} about={title}>
        {answer?.value === undefined ? w.answer : w.change}
      </RevisionLink>
    </li>
  );
}

type SaidProps = { answer: Answer | undefined; level: (level: 0 | 1 | 2 | 3) => string };

function Said({ answer, level }: SaidProps) {
  const w = useWords(reviewWords);
  const { lang } = useLanguage();
  const value = answer?.value;
  if (value === undefined) return <p className="quiet">{w.noAnswer}</p>;
  if (typeof value === "string") {
    return (
      <p className="said">
        <span className={value === "unknown" ? "digit digit-unknown" : "digit"} aria-hidden="true">
          {value === "unknown" ? "?" : "—"}
        </span>
        {capitalised(say(answerTerms[value], lang))}
      </p>
    );
  }
  return (
    <p className="said">
      <span className={`digit digit-${value}`}>{value}</span>
      <span>{level(value)}</span>
    </p>
  );
}

type RevisionLinkProps = {
  answerKey: string;
  step: Step;
  /** The screen to come back to. */
  from: Step;
  /** What is changed, said after the words for those who do not see the row. */
  about: string;
  children: string;
};

/** The link to a question, from which « continue » comes back here. */
export function RevisionLink({ answerKey, step, from, about, children }: RevisionLinkProps) {
  const w = useWords(reviewWords);
  const send = useSend();
  const to = addressOf(step.id, parseAnswerKey(answerKey).criterion);
  return (
    <a
      href={linkTo(to)}
      className="note"
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        send({ type: "goTo", step: to, returnTo: addressOf(from.id, answerKey) });
      }}
    >
      {children}
      <span className="for-readers">{w.about(about)}</span>
    </a>
  );
}
