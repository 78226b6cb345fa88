import { type LeverAssessment, type PhaseId, phaseIds } from "#domain";
import {
  capitalised,
  cellTerms,
  enumeration,
  inSentence,
  leverStateTerms,
  memberTitle,
  percentage,
  phaseTerms,
  resultWords,
  say,
  titleOf,
} from "#i18n";
import { useWords } from "../../language.tsx";
import type { Shared } from "./shared.ts";
import { Table } from "./table.tsx";

/** The levers by phase, the phase now first, then those left out. */
export function LeverResults(shared: Shared) {
  const { assessment, catalogue, lang } = shared;
  const w = useWords(resultWords);
  const { phaseNow, phaseToPrepare } = assessment;
  const order = [...new Set([phaseNow, phaseToPrepare, ...phaseIds])];
  return (
    <section className="finding">
      <h2>{w.levers}</h2>
      <p className="note quiet measure">{say(catalogue.notes.matrix, lang)}</p>
      {order.map((phase) => {
        const title = capitalised(say(phaseTerms[phase], lang));
        if (phase === phaseNow)
          return <Phase key={phase} {...shared} phase={phase} title={w.phaseNow(title)} />;
        if (phase === phaseToPrepare) {
          return <Phase key={phase} {...shared} phase={phase} title={w.phaseToPrepare(title)} />;
        }
        return (
          <details key={phase} className="later-phase">
            <summary>{w.phaseLater(title)}</summary>
            <Phase {...shared} phase={phase} title={w.phaseLater(title)} />
          </details>
        );
      })}
      <Excluded {...shared} />
    </section>
  );
}

function Phase({ assessment, catalogue, lang, phase, title }: Shared & { phase: PhaseId; title: string }) {
  const w = useWords(resultWords);
  const levers = assessment.levers[phase];
  return (
    <section className="phase-part">
      <h3>{title}</h3>
      {levers.length === 0 && <p>{w.noLever}</p>}
      {levers.length > 0 && (
        <Table
          caption={title}
          className="levers-table"
          columns={[{ head: w.lever }, { head: w.state }, { head: w.why }, { head: w.firstStep }]}
          rows={levers.map((lever) => {
            const known = catalogue.levers.find(({ id }) => id === lever.id);
            return {
              id: lever.id,
              cells: [
                <>
                  {titleOf(catalogue.levers, lever.id, lang)}
                  <span className="sub">{say(cellTerms[lever.cell], lang)}</span>
                </>,
                <>
                  {capitalised(say(leverStateTerms[lever.state], lang))}
                  {lever.first && <span className="sub first">{w.first}</span>}
                  {lever.inUse && <span className="sub in-use">{w.inUse}</span>}
                </>,
                <Reasons key="why" {...{ lever, catalogue, lang }} />,
                known ? say(known.card.firstStep, lang) : "",
              ],
            };
          })}
        />
      )}
    </section>
  );
}

const shown = 3;

/** Why a lever is called: the members that lack most, or those nobody knows yet. */
function Reasons({
  lever,
  catalogue,
  lang,
}: Pick<Shared, "catalogue" | "lang"> & { lever: LeverAssessment }) {
  const w = useWords(resultWords);
  const title = (member: string) => inSentence(memberTitle(member, catalogue, lang));
  const lacking = lever.reasons.filter(({ point, contribution }) => point !== null && contribution > 0);
  const known = new Set(lever.reasons.filter(({ point }) => point !== null).map(({ member }) => member));
  const members = catalogue.levers.find(({ id }) => id === lever.id)?.actsOn ?? [];
  const unknown = members.map(({ member }) => member).filter((member) => !known.has(member));
  const named = lacking
    .slice(0, shown)
    .map(({ member, point }) => `${title(member)} (${percentage(point ?? 0, lang)})`);
  const why = lever.state === "covered" ? w.alreadyThere : w.calledBy;
  return (
    <>
      {named.length > 0 && <span className="block">{why(enumeration(named, lang))}</span>}
      {unknown.length > 0 && lever.state !== "covered" && (
        <span className="block quiet">{w.toKnow(enumeration(unknown.slice(0, shown).map(title), lang))}</span>
      )}
    </>
  );
}

function Excluded({ assessment, catalogue, lang }: Shared) {
  const w = useWords(resultWords);
  if (assessment.excludedLevers.length === 0) return null;
  return (
    <section className="phase-part">
      <h3>{w.excluded}</h3>
      <dl className="facts">
        {assessment.excludedLevers.map(({ id, condition }) => {
          const lever = catalogue.levers.find((known) => known.id === id);
          const isConditional = condition !== "notApplicable" && lever?.condition;
          return (
            <div key={id} className="fact">
              <dt>{titleOf(catalogue.levers, id, lang)}</dt>
              <dd>{isConditional ? say(isConditional.reason, lang) : w.notConcerned}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
