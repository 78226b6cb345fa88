import type { Catalogue } from "#domain";
import { howItWorksPage, say } from "#i18n";
import { useLanguage, useWords } from "../language.tsx";
import { Article } from "./article.tsx";

/** What the tool asks and gives, how to go about it, and its words. */
export function HowItWorks({ catalogue }: { catalogue: Catalogue }) {
  const { lang } = useLanguage();
  const { stages, visions, glossary, notes } = catalogue;
  const terms = glossary
    .map(({ id, term, gloss }) => ({ id, term: say(term, lang), gloss: say(gloss, lang) }))
    .toSorted((a, b) => a.term.localeCompare(b.term, lang));
  return (
    <Article
      text={useWords(howItWorksPage)}
      more={{
        etapes: (
          <ol className="info-entries">
            {stages.map(({ id, title, subtitle, lead }) => (
              <li key={id}>
                <h3>{`${say(title, lang)}, ${say(subtitle, lang)}`}</h3>
                <p>{say(lead, lang)}</p>
              </li>
            ))}
          </ol>
        ),
        visions: (
          <ul className="info-entries">
            {visions.map(({ id, title, text }) => (
              <li key={id}>
                <h3>{say(title, lang)}</h3>
                <p>{say(text, lang)}</p>
              </li>
            ))}
          </ul>
        ),
        origine: (
          <>
            <p>{say(notes.origin, lang)}</p>
            <p>{say(notes.notALabel, lang)}</p>
          </>
        ),
        lexique: (
          <dl className="glossary">
            {terms.map(({ id, term, gloss }) => (
              <div key={id}>
                <dt>{term}</dt>
                <dd>{gloss}</dd>
              </div>
            ))}
          </dl>
        ),
      }}
    />
  );
}
