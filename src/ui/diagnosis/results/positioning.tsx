import { axisIds, type CaseStudy } from "#domain";
import { articleWords, axisTerms, capitalised, enumeration, numbered, resultWords, say } from "#i18n";
import { useWords } from "../../language.tsx";
import { DrawnPositioning } from "./drawn.tsx";
import { Explained } from "./explained.tsx";
import { axisFigures, gapFigures } from "./figures.ts";
import { Implied } from "./implied.tsx";
import { gapSaid, ScoreValue } from "./score.tsx";
import { Section } from "./section.tsx";
import type { Shared, Told } from "./shared.ts";
import { Table } from "./table.tsx";

/** The verdict, what comes before it, where the territory stands, and what that implies. */
export function PositioningResults({ findings, ...shared }: Told) {
  const { assessment, catalogue, lang } = shared;
  const { cases } = catalogue;
  const { positioning } = assessment;
  const w = useWords(articleWords);
  const r = useWords(resultWords);
  const implication = catalogue.implications.find(({ verdict }) => verdict === positioning.verdict);
  const isKnown = positioning.actor.coverage > 0 || positioning.facilitator.coverage > 0;
  return (
    <Section
      id="positionnement"
      kind={r.positioning}
      title={findings.positioning}
      lead={
        <>
          {positioning.postureFirst && (
            <div className="notice">
              <p className="title">{r.postureFirst}</p>
              <p>{r.postureFirstText}</p>
            </div>
          )}
          {implication && <p>{say(implication.meaning, lang)}</p>}
        </>
      }
      note={<p>{w.positioningNote}</p>}
    >
      <div className="beside">
        {isKnown && <DrawnPositioning {...shared} />}
        <div>
          <AxisTable {...shared} />
          <p className="note">{w.gap(gapSaid(positioning, lang))}</p>
        </div>
      </div>
      <div className="explained-list">
        {axisIds.map((axis) => (
          <Explained
            key={axis}
            about={`positioning.${axis}`}
            name={say(axisTerms[axis], lang)}
            isOne
            figures={() => axisFigures(axis, assessment, shared)}
          />
        ))}
        <Explained
          about="positioning.gap"
          name={r.gap}
          isOne
          figures={() => gapFigures(assessment, shared)}
        />
      </div>
      {implication && <Implied implication={implication} {...shared} />}
      {cases.length > 0 && <RolesElsewhere cases={cases} lang={lang} />}
    </Section>
  );
}

function AxisTable({ assessment, catalogue, lang }: Shared) {
  const w = useWords(resultWords);
  return (
    <Table
      caption={w.positioning}
      className="measure"
      columns={[{ head: w.axis }, { head: w.score, isNumber: true }]}
      rows={axisIds.map((id) => {
        const lead = catalogue.axes.find((axis) => axis.id === id)?.lead;
        return {
          id,
          cells: [
            <>
              {say(axisTerms[id], lang)}
              {lead && <span className="sub">{say(lead, lang)}</span>}
            </>,
            <ScoreValue key="score" score={assessment.positioning[id]} />,
          ],
        };
      })}
    />
  );
}

/** The role of the council in each case, with its number in the plane: their sources say too little for a point. */
function RolesElsewhere({ cases, lang }: { cases: readonly CaseStudy[]; lang: Shared["lang"] }) {
  const w = useWords(articleWords);
  return (
    <section className="stage-detail">
      <h3>{w.elsewhere}</h3>
      <p className="measure">{w.elsewhereLead}</p>
      <dl className="facts">
        {(["actor", "both", "facilitator"] as const).map((role) => {
          const titles = numbered(cases, lang).filter((_, index) => cases[index]?.role === role);
          if (titles.length === 0) return null;
          return (
            <div key={role} className="fact">
              <dt>{capitalised(w.caseRole[role])}</dt>
              <dd>{enumeration(titles, lang)}.</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
