import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { type Answer, limits } from "#domain";
import { questionWords } from "#i18n";
import { useWords } from "../language.tsx";

type JustificationProps = {
  answer: Answer | undefined;
  onChange: (answer: Answer) => void;
  /** The other tools of the question. */
  children: ReactNode;
};

/** What supports an answer: folded until it is asked for or already there. */
export function Justification({ answer, onChange, children }: JustificationProps) {
  const w = useWords(questionWords);
  const id = useId();
  const [isAsked, setAsked] = useState(false);
  const [wasGiven] = useState(answer?.justification !== undefined || answer?.source !== undefined);
  const isOpen = isAsked || wasGiven;
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isAsked) text.current?.focus();
  }, [isAsked]);
  return (
    <>
      {isOpen && (
        <div className="justification">
          <div className="field">
            <label htmlFor={`${id}j`}>
              {w.justification}
              <small>{w.justificationHint(limits.text)}</small>
            </label>
            <textarea
              ref={text}
              id={`${id}j`}
              rows={3}
              maxLength={limits.text}
              value={answer?.justification ?? ""}
              onChange={({ target }) => onChange({ ...answer, justification: target.value })}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}s`}>
              {w.source}
              <small>{w.sourceHint}</small>
            </label>
            <input
              id={`${id}s`}
              maxLength={limits.line}
              value={answer?.source ?? ""}
              onChange={({ target }) => onChange({ ...answer, source: target.value })}
            />
          </div>
        </div>
      )}
      <div className="criterion-tools">
        {!isOpen && (
          <button type="button" className="text-button" onClick={() => setAsked(true)}>
            {w.addJustification}
          </button>
        )}
        {children}
      </div>
    </>
  );
}
