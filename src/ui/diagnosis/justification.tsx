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

/** What supports an answer: read where it is given, written once it is asked for. */
export function Justification({ answer, onChange, children }: JustificationProps) {
  const w = useWords(questionWords);
  const [isWriting, setWriting] = useState(false);
  const isGiven = answer?.justification !== undefined || answer?.source !== undefined;
  return (
    <>
      {isWriting && <Editor answer={answer} onChange={onChange} />}
      {isGiven && !isWriting && (
        <div className="justification note">
          {answer.justification && <p>{answer.justification}</p>}
          {answer.source && <p className="quiet">{w.sourceIs(answer.source)}</p>}
        </div>
      )}
      <div className="criterion-tools">
        {!isWriting && (
          <button type="button" className="text-button" onClick={() => setWriting(true)}>
            {isGiven ? w.changeJustification : w.addJustification}
          </button>
        )}
        {children}
      </div>
    </>
  );
}

function Editor({ answer, onChange }: Pick<JustificationProps, "answer" | "onChange">) {
  const w = useWords(questionWords);
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
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
          type="text"
          maxLength={limits.line}
          value={answer?.source ?? ""}
          onChange={({ target }) => onChange({ ...answer, source: target.value })}
        />
      </div>
    </div>
  );
}
