import { type ReactNode, useId } from "react";
import { articleWords } from "#i18n";
import { useWords } from "../../language.tsx";

type SectionProps = {
  /** The anchor of the section. */
  id: string;
  /** What the section is about, over its title. */
  kind: string;
  /** What is found, as a sentence. */
  title: string;
  lead?: ReactNode;
  /** « How to read this », in the margin. */
  note?: ReactNode;
  /** Figure, at the width of the text. */
  figure?: ReactNode;
  children?: ReactNode;
};

/** A part of the article: its kind, its finding, a sentence or two, a figure, a note in the margin, then tables. */
export function Section({ id, kind, title, lead, note, figure, children }: SectionProps) {
  const w = useWords(articleWords);
  const heading = useId();
  return (
    <section className="finding" id={id} aria-labelledby={heading}>
      <div className="spread">
        <div>
          <p className="finding-kind">{kind}</p>
          <h2 id={heading}>{title}</h2>
          {lead}
          {figure}
        </div>
        {note && (
          <div className="side-note" role="note" aria-label={w.howToRead}>
            <p className="side-note-kind">{w.howToRead}</p>
            {note}
          </div>
        )}
      </div>
      {children}
    </section>
  );
}
