import { axisIds, type CaseStudy, type Implication, method } from "#domain";
import {
  articleWords,
  axisTerms,
  capitalised,
  enumeration,
  inSentence,
  memberTitle,
  resultWords,
  say,
} from "#i18n";
import { useWords } from "../../language.tsx";
import { DrawnPositioning } from "./drawn.tsx";
import { Explained } from "./explained.tsx";
import { axisFigures, gapFigures } from "./figures.ts";
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
        {isKnown && <DrawnPositioning {...shared} cases={[]} />}
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

/** What a verdict implies, and what would settle it where it is open. */
function Implied({ implication, assessment, catalogue, lang }: Shared & { implication: Implication }) {
  const w = useWords(articleWords);
  const r = useWords(resultWords);
  const { actor, facilitator, verdict } = assessment.positioning;
  const open =
    verdict === "undetermined"
      ? [...actor.contributions, ...facilitator.contributions]
          .filter(({ coverage }) => coverage < method.enoughCoverage)
          .map(({ id }) => memberTitle(id, catalogue, lang))
      : [];
  const isSettled = verdict !== "undetermined";
  const parts = isSettled ? (["weight", "risk", "condition", "proof", "next"] as const) : (["next"] as const);
  const levers = implication.levers.flatMap((id) => {
    const lever = catalogue.levers.find((known) => known.id === id);
    return lever ? [say(lever.named, lang)] : [];
  });
  return (
    <section className="stage-detail">
      {isSettled && <h3>{w.whatItImplies}</h3>}
      <dl className="facts">
        {open.length > 0 && (
          <div className="fact">
            <dt>{w.toSettle}</dt>
            <dd>{capitalised(enumeration(open.map(inSentence), lang))}.</dd>
          </div>
        )}
        {parts.map((part) => (
          <div key={part} className="fact">
            <dt>{r[part]}</dt>
            <dd>{say(implication[part], lang)}</dd>
          </div>
        ))}
        {isSettled && levers.length > 0 && (
          <div className="fact">
            <dt>{r.naturalLevers}</dt>
            <dd>{capitalised(enumeration(levers, lang))}.</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** The role of the council in each case, in words: their sources say too little for a point on the plane. */
function RolesElsewhere({ cases, lang }: { cases: readonly CaseStudy[]; lang: Shared["lang"] }) {
  const w = useWords(articleWords);
  return (
    <section className="stage-detail">
      <h3>{w.elsewhere}</h3>
      <p className="measure">{w.elsewhereLead}</p>
      <dl className="facts">
        {(["actor", "both", "facilitator"] as const).map((role) => {
          const titles = cases.filter((study) => study.role === role).map(({ title }) => say(title, lang));
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
