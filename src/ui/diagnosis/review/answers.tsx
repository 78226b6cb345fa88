import { type Answer, answerAt, type Step } from "#domain";
import { answerTerms, capitalised, reviewWords, say } from "#i18n";
import { linkTo } from "../../address.ts";
import { useLanguage, useWords } from "../../language.tsx";
import { useArrival } from "../arrival.ts";
import { useCatalogue, useDocument } from "../diagnostic.ts";
import { stepTitle } from "../naming.ts";
import { AnswerLink } from "../path-links.tsx";
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
            <Reviewed key={key} answerKey={key} from={from} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Reviewed({ answerKey, from }: { answerKey: string; from: Step }) {
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
      <AnswerLink answerKey={answerKey} from={from.id} about={title}>
        {answer?.value === undefined ? w.answer : w.change}
      </AnswerLink>
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
