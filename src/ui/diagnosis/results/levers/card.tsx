import type { Fact, Lang, Lever } from "#domain";
import { leverWords, say } from "#i18n";
import { useWords } from "../../../language.tsx";

/** All there is to know of a lever: what it is, with whom, within which limits, what it costs. */
export function Card({ lever: { card }, lang }: { lever: Lever; lang: Lang }) {
  const w = useWords(leverWords);
  const checked = [...card.who, ...card.legal].map((fact) => fact.checked).toSorted();
  const year = (checked.at(-1) ?? "").slice(0, 4);
  return (
    <dl className="lever-facts">
      <dt>{w.what}</dt>
      <dd>{say(card.what, lang)}</dd>
      {card.who.length > 0 && (
        <>
          <dt>{w.who(year)}</dt>
          <dd>
            <Facts facts={card.who} lang={lang} />
          </dd>
        </>
      )}
      {card.legal.length > 0 && (
        <>
          <dt>{w.legal}</dt>
          <dd>
            <Facts facts={card.legal} lang={lang} />
          </dd>
        </>
      )}
      <dt>{w.costDelay}</dt>
      <dd>
        {say(card.cost, lang)} {say(card.delay, lang)}
      </dd>
      <dt>{w.servesMost}</dt>
      <dd>{say(card.servesMost, lang)}</dd>
      <dt>{w.watch}</dt>
      <dd>{say(card.watch, lang)}</dd>
    </dl>
  );
}

/** Statements one after the other, each with its source and the month it was checked. */
function Facts({ facts, lang }: { facts: readonly Fact[]; lang: Lang }) {
  const w = useWords(leverWords);
  return facts.map(({ text, source, url, year, checked }) => (
    <p key={text.fr}>
      {say(text, lang)}
      <span className="lever-source note quiet">
        {url ? (
          <a href={url} lang="fr" rel="noreferrer">
            {w.source(source, year)}
          </a>
        ) : (
          <span lang="fr">{w.source(source, year)}</span>
        )}
        {w.checked(checked)}
      </span>
    </p>
  ));
}
