import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { type Answer, limits } from "#domain";
import { questionWords } from "#i18n";
import { useWords } from "../language.tsx";

type JustificationProps = {
  answer: Answer | undefined;
  onChange: (answer: Answer) => void;
  /** What is justified, where the tools are short and have to say it. */
  of?: string;
  /** The other tools of the question. */
  children: ReactNode;
};

/** What supports an answer: read where it is given, written once it is asked for, or when nothing concerns us. */
export function Justification({ answer, onChange, of, children }: JustificationProps) {
  const w = useWords(questionWords);
  const [isWriting, setWriting] = useState(false);
  const [isCalled, setCalled] = useState(false);
  const isGiven = answer?.justification !== undefined || answer?.source !== undefined;
  const isAsked = answer?.value === "notApplicable" && !isGiven;
  const isOpen = isWriting || isAsked;
  const isShort = of !== undefined;
  const add = isShort ? w.addShort : w.addJustification;
  const mend = isShort ? w.changeShort : w.changeJustification;
  const close = isShort ? w.closeShort : w.closeJustification;
  return (
    <>
      {isOpen && (
        <Editor answer={answer} onChange={onChange} isCalled={isCalled} onStart={() => setWriting(true)} />
      )}
      {isGiven && !isOpen && (
        <div className="justification note">
          {answer.justification && <p>{answer.justification}</p>}
          {answer.source && <p className="quiet">{w.sourceIs(answer.source)}</p>}
        </div>
      )}
      <div className="criterion-tools">
        {!isAsked && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              setWriting(!isWriting);
              setCalled(!isWriting);
            }}
          >
            {isWriting ? close : isGiven ? mend : add}
            {of && <span className="for-readers"> {w.about(of)}</span>}
          </button>
        )}
        {children}
      </div>
    </>
  );
}

type EditorProps = Pick<JustificationProps, "answer" | "onChange"> & {
  /** Whether a button opened it, so that it takes the focus. */
  isCalled: boolean;
  onStart: () => void;
};

function Editor({ answer, onChange, isCalled, onStart }: EditorProps) {
  const w = useWords(questionWords);
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isCalled) text.current?.focus();
  }, [isCalled]);
  const isWhy = answer?.value === "notApplicable";
  return (
    <div className="justification">
      <div className="field">
        <label htmlFor={`${id}j`}>
          {isWhy ? w.why : w.justification}
          {isWhy && <span className="field-optional"> ({w.optional})</span>}
          <small>{isWhy ? w.whyHint : w.justificationHint(limits.text)}</small>
        </label>
        <textarea
          ref={text}
          id={`${id}j`}
          rows={isWhy ? 2 : 3}
          maxLength={limits.text}
          onFocus={onStart}
          value={answer?.justification ?? ""}
          onChange={({ target }) => onChange({ ...answer, justification: target.value })}
        />
      </div>
      {(!isWhy || answer?.source !== undefined) && (
        <div className="field">
          <label htmlFor={`${id}s`}>
            {w.source}
            <small>{w.sourceHint}</small>
          </label>
          <input
            id={`${id}s`}
            type="text"
            maxLength={limits.line}
            onFocus={onStart}
            value={answer?.source ?? ""}
            onChange={({ target }) => onChange({ ...answer, source: target.value })}
          />
        </div>
      )}
    </div>
  );
}
