import { answerAt, byDeposit, type Lang, type ResourceAssessment, resourceNoteIds } from "#domain";
import {
  articleWords,
  capitalised,
  inSentence,
  levelTerms,
  readingCallTerms,
  readingTerms,
  resourceNoteTerms,
  resultWords,
  say,
  titleOf,
} from "#i18n";
import { useWords } from "../../language.tsx";
import { ListLink } from "../path-links.tsx";
import { entryName } from "./answer-words.ts";
import { DrawnDeposits } from "./drawn.tsx";
import { Explained } from "./explained.tsx";
import { ExplainedList } from "./explained-list.tsx";
import { indexFigures, resourceFigures } from "./figures.ts";
import { LevelBox } from "./level-box.tsx";
import { scoreSaid, share } from "./score.tsx";
import { Section } from "./section.tsx";
import type { Shared, Told } from "./shared.ts";
import { Table } from "./table.tsx";

/** The resources, the largest deposit first, with what each calls for. */
export function ResourceResults({ findings, ...shared }: Told) {
  const { assessment, catalogue, lang } = shared;
  const w = useWords(articleWords);
  const r = useWords(resultWords);
  const { index } = assessment.resources;
  const items = byDeposit(assessment.resources.items);
  if (items.length === 0) {
    return (
      <Section id="ressources" kind={r.resources} title={findings.resources}>
        <details className="case-more">
          <summary>{w.eightQuestions}</summary>
          <ul className="revealing measure">
            {catalogue.resourceTypes.map(({ id, title, question }) => (
              <li key={id}>
                <strong>{w.term(say(title, lang))}</strong> {inSentence(say(question, lang))}
              </li>
            ))}
          </ul>
        </details>
        <p className="section-link">
          <ListLink list="resources" from="bilan">
            {r.nameResources}
          </ListLink>
        </p>
      </Section>
    );
  }
  return (
    <Section
      id="ressources"
      kind={r.resources}
      title={findings.resources}
      lead={<p>{w.resourcesLead}</p>}
      note={<p>{w.resourcesNote}</p>}
      figure={items.some(({ deposit }) => deposit !== null) && <DrawnDeposits {...shared} />}
    >
      <ResourceTable items={items} {...shared} />
      <LevelKey lang={lang} />
      <p className="note">{w.resourceIndex(scoreSaid(index, lang))}</p>
      <ExplainedList count={items.length + 1}>
        {items.map((resource) => (
          <Explained
            key={resource.id}
            about={`resources.${resource.id}`}
            name={entryName("resources", resource.id, shared)}
            isOne
            figures={() => resourceFigures(resource, shared)}
          />
        ))}
        <Explained
          about="resources"
          name={r.indexOf.resources}
          isOne
          figures={() => indexFigures("resources", assessment, shared)}
        />
      </ExplainedList>
    </Section>
  );
}

function ResourceTable({
  items,
  document,
  catalogue,
  lang,
}: Shared & { items: readonly ResourceAssessment[] }) {
  const w = useWords(resultWords);
  return (
    <Table
      caption={w.resources}
      className="stack-notes"
      columns={[
        { head: w.resource },
        ...resourceNoteIds.map((note) => ({ head: capitalised(say(resourceNoteTerms[note], lang)) })),
        { head: w.deposit, isNumber: true },
        { head: w.reading },
      ]}
      rows={items.map((resource) => ({
        id: resource.id,
        cells: [
          <>
            {entryName("resources", resource.id, { document, catalogue, lang })}
            {resource.name && (
              <span className="sub">{titleOf(catalogue.resourceTypes, resource.type, lang)}</span>
            )}
          </>,
          ...resourceNoteIds.map((note) => (
            <LevelBox key={note} value={answerAt(document, `resources.${resource.id}.${note}`)?.value} />
          )),
          share(resource.deposit, lang),
          <Readings key="readings" resource={resource} lang={lang} />,
        ],
      }))}
    />
  );
}

/** What the notes of a resource say together, and what that calls for. */
function Readings({ resource, lang }: { resource: ResourceAssessment; lang: Lang }) {
  const w = useWords(resultWords);
  const { readings, deposit } = resource;
  if (readings.length === 0) return <span className="quiet">{deposit === null ? "—" : w.noReading}</span>;
  return readings.map((reading) => (
    <span key={reading} className="reading">
      {capitalised(say(readingTerms[reading], lang))}
      <span className="sub">{w.calls(say(readingCallTerms[reading], lang))}</span>
    </span>
  ));
}

function LevelKey({ lang }: { lang: Lang }) {
  return (
    <ul className="level-key">
      {([0, 1, 2, 3] as const).map((level) => (
        <li key={level}>
          <LevelBox value={level} /> {say(levelTerms[level], lang)}
        </li>
      ))}
    </ul>
  );
}
