import { useEffect, useId, useRef } from "react";
import { questionWords } from "#i18n";
import { address, linkTo } from "../address.ts";
import { useWords } from "../language.tsx";

type FieldProblem = { name: string; sentence: string };

type ErrorSummaryProps = {
  problems: readonly FieldProblem[];
  /** How many times the form was sent: each time, the summary takes the focus. */
  sent: number;
  onGo: (name: string) => void;
};

/** What is to be mended before going on, each with a link to its field. */
export function ErrorSummary({ problems, sent, onGo }: ErrorSummaryProps) {
  const w = useWords(questionWords);
  const box = useRef<HTMLDivElement>(null);
  const title = useId();
  useEffect(() => {
    if (sent > 0) box.current?.focus();
  }, [sent]);
  if (problems.length === 0) return null;
  return (
    <div className="notice" role="alert" tabIndex={-1} ref={box} aria-labelledby={title}>
      <h2 className="title" id={title}>
        {w.errorSummary(problems.length)}
      </h2>
      <ul className="plain-list">
        {problems.map(({ name, sentence }) => (
          <li key={name}>
            <a
              href={linkTo(address.current())}
              onClick={(event) => {
                event.preventDefault();
                onGo(name);
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
