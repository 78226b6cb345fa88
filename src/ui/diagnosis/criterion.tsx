import { memo, useId } from "react";
import {
  type Answer,
  answerAt,
  type Criterion as CatalogueCriterion,
  type FlowCriterion,
  type ResourceNote,
  type Value,
} from "#domain";
import { questionWords, say } from "#i18n";
import { useLanguage, useWords } from "../language.tsx";
import { useArrival } from "./arrival.ts";
import { Diagnostic, useCatalogue, useEdit } from "./diagnostic.ts";
import { isEssential } from "./essential.ts";
import { Justification } from "./justification.tsx";

type CriterionProps = {
  /** Where the answer stands in the document. */
  answerKey: string;
  criterion: CatalogueCriterion | FlowCriterion | ResourceNote;
};

const levels = [0, 1, 2, 3] as const;

/** One question: four levels as full sentences, « we don't know », and what supports the answer. */
export const Criterion = memo(function Criterion({ answerKey, criterion }: CriterionProps) {
  const w = useWords(questionWords);
  const { lang } = useLanguage();
  const edit = useEdit();
  const part = useArrival<HTMLFieldSetElement>(answerKey);
  const catalogue = useCatalogue();
  const answer = Diagnostic.useSelector(({ context }) =>
    context.document ? answerAt(context.document, answerKey) : undefined,
  );
  const essential = isEssential(answerKey, catalogue);
  const change = (next: Answer) => edit({ type: "answer", key: answerKey, answer: orNothing(next) });
  const choice = (value: Value, mark: string, text: string) => (
    <Choice
      name={answerKey}
      mark={mark}
      text={text}
      value={value}
      isChosen={answer?.value === value}
      onChoose={() => change({ ...answer, value })}
    />
  );
  return (
    <div className="spread">
      <fieldset className="criterion" ref={part}>
        <legend>
          <span className="criterion-name">
            {say(criterion.title, lang)}
            {essential && ` · ${w.essential}`}
          </span>
          <span className="title criterion-question">{say(criterion.question, lang)}</span>
        </legend>
        <div className="levels">
          {levels.map((level) => (
            <div key={level}>{choice(level, String(level), say(criterion.levels[level], lang))}</div>
          ))}
        </div>
        <div className="apart">
          {choice("unknown", "?", w.unknown)}
          {(!essential || answer?.value === "notApplicable") && choice("notApplicable", "—", w.notApplicable)}
        </div>
        <Justification answer={answer} onChange={change}>
          {answer?.value !== undefined && (
            <button
              type="button"
              className="text-button"
              onClick={({ currentTarget }) => {
                const { value: _, ...rest } = answer;
                change(rest);
                currentTarget.closest("fieldset")?.querySelector("input")?.focus();
              }}
            >
              {w.clearAnswer}
            </button>
          )}
        </Justification>
      </fieldset>
      {criterion.gloss && (
        <aside className="side-note">
          <p className="side-note-kind">{w.gloss}</p>
          <p>{say(criterion.gloss, lang)}</p>
        </aside>
      )}
    </div>
  );
});

/** An answer without empty parts; null when nothing is left of it. */
function orNothing({ value, justification, source }: Answer): Answer | null {
  const answer: Answer = {
    ...(value === undefined ? {} : { value }),
    ...(justification ? { justification } : {}),
    ...(source ? { source } : {}),
  };
  return Object.keys(answer).length === 0 ? null : answer;
}

type ChoiceProps = {
  name: string;
  mark: string;
  text: string;
  value: Value;
  isChosen: boolean;
  onChoose: () => void;
};

function Choice({ name, mark, text, value, isChosen, onChoose }: ChoiceProps) {
  const id = useId();
  const isLevel = typeof value === "number";
  return (
    <label className="level" htmlFor={id}>
      <input id={id} type="radio" name={name} value={value} checked={isChosen} onChange={onChoose} />
      <span
        className={`mark${value === "unknown" ? " mark-unknown" : ""}`}
        {...(isLevel ? {} : { "aria-hidden": true })}
      >
        {mark}
      </span>
      <span className="level-text">{text}</span>
    </label>
  );
}
