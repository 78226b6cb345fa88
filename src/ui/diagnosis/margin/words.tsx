import { questionWords } from "#i18n";
import { useWords } from "../../language.tsx";
import { Diagnostic } from "../diagnostic.ts";

export type Word = { term?: string; gloss: string };

/** Words explained beside the criterion that uses them; folded on the express path, which has little to read. */
export function Words({ words }: { words: readonly Word[] }) {
  const w = useWords(questionWords);
  const isExpress = Diagnostic.useSelector(({ context }) => context.path === "express");
  if (isExpress) {
    return words.map(({ term, gloss }) => (
      <details key={gloss} className="side-note">
        <summary>{term ? w.glossOf(term) : w.gloss}</summary>
        <p>{gloss}</p>
      </details>
    ));
  }
  return (
    <div role="note" className="side-note">
      <p className="side-note-kind">{w.gloss}</p>
      {words.map(({ term, gloss }) => (
        <p key={gloss}>
          {term && <strong>{w.termIs(term)}</strong>} {gloss}
        </p>
      ))}
    </div>
  );
}

/** A gloss written « Term: what it means », as a word. */
export function wordOf(text: string): Word {
  const [, term = "", gloss = ""] = /^([^:]{1,60}?)[ \u00a0]?: (.+)$/su.exec(text) ?? [];
  return gloss ? { term, gloss } : { gloss: text };
}
