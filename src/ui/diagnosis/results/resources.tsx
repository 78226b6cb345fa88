import { byDeposit, type Lang, type ResourceAssessment } from "#domain";
import { capitalised, readingCallTerms, readingTerms, resourceName, resultWords, say, titleOf } from "#i18n";
import { linkTo } from "../../address.ts";
import { useWords } from "../../language.tsx";
import { useSteps } from "../diagnostic.ts";
import { share } from "./score.tsx";
import type { Shared } from "./shared.ts";
import { Table } from "./table.tsx";

/** The resources, the largest deposit first, with what each calls for. */
export function ResourceResults({ assessment, catalogue, lang }: Shared) {
  const w = useWords(resultWords);
  const list = useSteps().find(({ kind }) => kind === "resources");
  const items = byDeposit(assessment.resources.items);
  return (
    <section className="finding">
      <h2>{w.resources}</h2>
      {items.length === 0 && (
        <p>
          {w.noResource} {list && <a href={linkTo(list.id)}>{w.nameResources}</a>}
        </p>
      )}
      {items.length > 0 && (
        <Table
          caption={w.resources}
          columns={[{ head: w.resource }, { head: w.deposit, isNumber: true }, { head: w.reading }]}
          rows={items.map((resource) => ({
            id: resource.id,
            cells: [
              <>
                {resourceName(resource, catalogue, lang)}
                <span className="sub">{titleOf(catalogue.resourceTypes, resource.type, lang)}</span>
              </>,
              share(resource.deposit, lang),
              <Readings key="readings" resource={resource} lang={lang} />,
            ],
          }))}
        />
      )}
    </section>
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
