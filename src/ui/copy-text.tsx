import { useState } from "react";

type CopyTextProps = {
  text: () => string;
  words: { copy: string; copied: string; notCopied: string };
  /** What is copied, where several such buttons stand on a screen. */
  of?: string;
};

/** A button that puts a text on the clipboard, and says whether the browser let it. */
export function CopyText({ text, words, of }: CopyTextProps) {
  const [state, setState] = useState<"copied" | "notCopied" | null>(null);
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text()))
      .then(
        () => setState("copied"),
        () => setState("notCopied"),
      );
  return (
    <>
      <button type="button" className="text-button" onClick={copy}>
        {words.copy}
        {of && <span className="for-readers">{of}</span>}
      </button>
      <span role="status" className="note quiet">
        {state && words[state]}
      </span>
    </>
  );
}
