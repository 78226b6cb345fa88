import type { Catalogue } from "#domain";
import { questionWords, say } from "#i18n";
import { useLanguage, useWords } from "../../language.tsx";

/** Words explained in the margin of the criterion that uses them first. */
export function Words({ entries }: { entries: Catalogue["glossary"] }) {
  const w = useWords(questionWords);
  const { lang } = useLanguage();
  return (
    <div role="note" className="side-note">
      <p className="side-note-kind">{w.gloss}</p>
      {entries.map(({ id, term, gloss }) => (
        <p key={id}>
          <strong>{w.termIs(say(term, lang))}</strong> {say(gloss, lang)}
        </p>
      ))}
    </div>
  );
}
