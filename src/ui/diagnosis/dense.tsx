import { memo, useState } from "react";
import type { Value } from "#domain";
import { answerTerms, levelTerms, questionWords, say } from "#i18n";
import { useLanguage, useWords } from "../language.tsx";
import { type Asked, chooseByDigit, focusQuestion, levels, useAnswer } from "./answering.ts";
import { useArrival } from "./arrival.ts";
import { useCatalogue } from "./diagnostic.ts";
import { isEssential } from "./essential.ts";
import { Justification } from "./justification.tsx";

/** The questions of a screen a line each, for a room that answers together. */
export function Dense({ asked }: { asked: readonly Asked[] }) {
  const w = useWords(questionWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div className="dense">
        <DenseHead />
        {asked.map((one) => (
          <DenseRow key={one.answerKey} {...one} isOpen={isOpen} />
        ))}
      </div>
      <div className="criterion-tools">
        <button type="button" className="text-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? w.hideSentences : w.showSentences}
        </button>
      </div>
    </>
  );
}

function DenseHead() {
  const w = useWords(questionWords);
  const { lang } = useLanguage();
  return (
    <div className="dense-head" aria-hidden="true">
      <span>{w.criterionHead}</span>
      <div className="dense-marks">
        {[...levelTerms, answerTerms.unknown, answerTerms.notApplicable].map((term) => (
          <span key={term.fr}>{say(term, lang)}</span>
        ))}
      </div>
      <span>{w.sentenceHead}</span>
    </div>
  );
}

const DenseRow = memo(function DenseRow({ answerKey, criterion, isOpen }: Asked & { isOpen: boolean }) {
  const w = useWords(questionWords);
  const { lang } = useLanguage();
  const part = useArrival<HTMLFieldSetElement>(answerKey);
  const { answer, change, choose, clear } = useAnswer(answerKey);
  const essential = isEssential(answerKey, useCatalogue());
  const title = say(criterion.title, lang);
  const value = answer?.value;
  const pick = (picked: Value, mark: string, term: string, sentence = "") => (
    <label className="pick">
      <input
        type="radio"
        name={answerKey}
        value={picked}
        checked={value === picked}
        onChange={() => choose(picked)}
      />
      <span
        className={`mark${picked === "unknown" ? " mark-unknown" : ""}`}
        {...(typeof picked === "number" ? {} : { "aria-hidden": true })}
      >
        {mark}
      </span>
      <span className="pick-term">{term}</span>
      {sentence && <span className="for-readers">{w.about(sentence)}</span>}
    </label>
  );
  return (
    <fieldset className="dense-row" ref={part} onKeyDown={chooseByDigit}>
      <legend className="for-readers">
        {title}
        {essential && ` · ${w.essential}`}
        {` ${say(criterion.question, lang)}`}
      </legend>
      <p className="dense-name" aria-hidden="true">
        {title}
        {essential && <span className="dense-essential">{w.essentialShort}</span>}
        <span>{say(criterion.question, lang)}</span>
      </p>
      <div className="dense-marks">
        {levels.map((level) => (
          <div key={level} className="dense-mark">
            {pick(level, String(level), say(levelTerms[level], lang), say(criterion.levels[level], lang))}
          </div>
        ))}
        <div className="dense-mark">{pick("unknown", "?", say(answerTerms.unknown, lang))}</div>
        {(!essential || value === "notApplicable") && (
          <div className="dense-mark">{pick("notApplicable", "—", say(answerTerms.notApplicable, lang))}</div>
        )}
      </div>
      <div className="dense-chosen">
        {typeof value === "number" && <p>{say(criterion.levels[value], lang)}</p>}
        {value === "unknown" && <p className="strong">{w.unknown}.</p>}
        {value === "notApplicable" && <p className="strong">{w.notApplicable}.</p>}
        {answer && (
          <Justification answer={answer} onChange={change} of={title}>
            {value !== undefined && (
              <button
                type="button"
                className="text-button"
                onClick={({ currentTarget }) => {
                  focusQuestion(currentTarget);
                  clear();
                }}
              >
                {w.clearShort}
                <span className="for-readers"> {w.about(title)}</span>
              </button>
            )}
          </Justification>
        )}
      </div>
      {isOpen && (
        <ol className="dense-sentences" aria-label={w.sentencesOf(title)}>
          {levels.map((level) => (
            <li key={level}>
              <span className="dense-digit">{level}</span>
              <span>{say(criterion.levels[level], lang)}</span>
            </li>
          ))}
        </ol>
      )}
    </fieldset>
  );
});
