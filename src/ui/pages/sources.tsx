import type { Catalogue, Reference } from "#domain";
import { say, sourceKinds, sourcesPage, sourcesWords } from "#i18n";
import { useLanguage, useWords } from "../language.tsx";
import { Article } from "./article.tsx";

/** The references of the catalogue by kind, and the licences. */
export function Sources({ catalogue }: { catalogue: Catalogue }) {
  const lists = sourceKinds.map(({ id, kind }) => [
    id,
    <References key={id} references={catalogue.references.filter((each) => each.kind === kind)} />,
  ]);
  return <Article text={useWords(sourcesPage)} more={Object.fromEntries(lists)} />;
}

function References({ references }: { references: readonly Reference[] }) {
  const { lang } = useLanguage();
  const w = useWords(sourcesWords);
  return (
    <ul className="info-entries">
      {references.map(({ id, title, text, source, url, year, checked }) => (
        <li key={id}>
          <h3>{say(title, lang)}</h3>
          <p>{say(text, lang)}</p>
          <p className="note quiet">
            <span lang="fr">
              {url ? (
                <a href={url} rel="noreferrer">
                  {source}
                </a>
              ) : (
                source
              )}
            </span>
            {`. ${w.cited(year, checked)}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
