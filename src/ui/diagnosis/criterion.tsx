import { memo, type ReactNode, useId } from "react";
import type { Value } from "#domain";
import { questionWords, say } from "#i18n";
import { useLanguage, useWords } from "../language.tsx";
import { type Asked, chooseByDigit, focusQuestion, levels, useAnswer } from "./answering.ts";
import { useArrival } from "./arrival.ts";
import { useCatalogue } from "./diagnostic.ts";
import { isEssential } from "./essential.ts";
import { Justification } from "./justification.tsx";
import { Words, wordOf } from "./margin/words.tsx";

type CriterionProps = Asked & {
  /** What stands beside the question, after its own explanation. */
  margin?: ReactNode;
};

/** One question: four levels as full sentences, « we don't know », and what supports the answer. */
export const Criterion = memo(function Criterion({ answerKey, criterion, margin }: CriterionProps) {
  const w = useWords(questionWords);
  const { lang } = useLanguage();
  const part = useArrival<HTMLFieldSetElement>(answerKey);
  const { answer, change, choose, clear } = useAnswer(answerKey);
  const essential = isEssential(answerKey, useCatalogue());
  const choice = (value: Value, mark: string, text: string) => (
    <Choice
      name={answerKey}
      mark={mark}
      text={text}
      value={value}
      isChosen={answer?.value === value}
      onChoose={choose}
    />
  );
  return (
    <div className="spread">
      <fieldset className="criterion" ref={part} onKeyDown={chooseByDigit}>
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
                focusQuestion(currentTarget);
                clear();
              }}
            >
              {w.clearAnswer}
            </button>
          )}
        </Justification>
      </fieldset>
      {(criterion.gloss || margin) && (
        <div className="margin">
          {criterion.gloss && <Words words={[wordOf(say(criterion.gloss, lang))]} />}
          {margin}
        </div>
      )}
    </div>
  );
});

type ChoiceProps = {
  name: string;
  mark: string;
  text: string;
  value: Value;
  isChosen: boolean;
  onChoose: (value: Value) => void;
};

const Choice = memo(function Choice({ name, mark, text, value, isChosen, onChoose }: ChoiceProps) {
  const id = useId();
  const isLevel = typeof value === "number";
  return (
    <label className="level" htmlFor={id}>
      <input
        id={id}
        type="radio"
        name={name}
        value={value}
        checked={isChosen}
        onChange={() => onChoose(value)}
      />
      <span
        className={`mark${value === "unknown" ? " mark-unknown" : ""}`}
        {...(isLevel ? {} : { "aria-hidden": true })}
      >
        {mark}
      </span>
      <span className="level-text">{text}</span>
    </label>
  );
});
