import { type CaseStudy, nearestCases } from "#domain";
import { articleWords, month, say } from "#i18n";
import { useWords } from "../../language.tsx";
import { Section } from "./section.tsx";
import type { Told } from "./shared.ts";

/** The cases closest to the territory, each with its last known news; never said to be running. */
export function Cases({ document, assessment, catalogue, lang }: Told) {
  const w = useWords(articleWords);
  const cases = nearestCases(document, assessment, catalogue);
  return (
    <Section
      id="cas"
      kind={w.casesKind}
      title={w.casesTitle}
      lead={<p>{w.casesLead}</p>}
      note={<p>{say(catalogue.notes.cases, lang)}</p>}
    >
      <div className="cases">
        {cases.map((study) => (
          <Case key={study.id} study={study} lang={lang} />
        ))}
      </div>
    </Section>
  );
}

function Case({ study, lang }: { study: CaseStudy; lang: Told["lang"] }) {
  const w = useWords(articleWords);
  const { lastKnown } = study;
  return (
    <article className="case">
      <h3>{say(study.title, lang)}</h3>
      <p className="note quiet">
        {say(study.place, lang)} · {w.caseRole[study.role]} · {w.lastKnown(month(lastKnown.date, lang))}
      </p>
      <Parts study={study} parts={["idea", "difficulty"]} lang={lang} />
      <details className="case-more">
        <summary>
          {w.caseMore}
          <span className="for-readers">{w.about(say(study.title, lang))}</span>
        </summary>
        <Parts study={study} parts={["start", "council"]} lang={lang} />
        <p className="note quiet">
          {say(lastKnown.text, lang)} {w.sourceIs(lastKnown.source)}
        </p>
      </details>
    </article>
  );
}

type PartsProps = {
  study: CaseStudy;
  parts: readonly ("start" | "idea" | "council" | "difficulty")[];
  lang: Told["lang"];
};

function Parts({ study, parts, lang }: PartsProps) {
  const w = useWords(articleWords);
  return (
    <dl className="facts">
      {parts.map((part) => (
        <div key={part} className="fact">
          <dt>{w.caseParts[part]}</dt>
          <dd>{say(study[part], lang)}</dd>
        </div>
      ))}
    </dl>
  );
}
