import { axisIds } from "#domain";
import { enumeration, resultWords, say, titleOf } from "#i18n";
import { useWords } from "../../language.tsx";
import { ScoreValue } from "./score.tsx";
import type { Shared } from "./shared.ts";
import { Table } from "./table.tsx";

/** The verdict, what comes before it, and what it implies. */
export function PositioningResults({ assessment, catalogue, lang }: Shared) {
  const w = useWords(resultWords);
  const { verdict, postureFirst } = assessment.positioning;
  const implication = catalogue.implications.find((known) => known.verdict === verdict);
  const title = catalogue.sentences[`positioning.${postureFirst ? "postureFirst." : ""}${verdict}`];
  const levers = implication?.levers.map((id) => titleOf(catalogue.levers, id, lang)) ?? [];
  return (
    <section className="finding">
      <p className="finding-kind">{w.positioning}</p>
      <h2>{title ? say(title, lang) : w.positioning}</h2>
      {postureFirst && (
        <div className="notice">
          <p className="title">{w.postureFirst}</p>
          <p>{w.postureFirstText}</p>
        </div>
      )}
      {implication && <p className="measure">{say(implication.meaning, lang)}</p>}
      <Table
        caption={w.positioning}
        className="measure"
        columns={[{ head: w.axis }, { head: w.score, isNumber: true }]}
        rows={axisIds.map((id) => ({
          id,
          cells: [
            titleOf(catalogue.axes, id, lang),
            <ScoreValue key="score" score={assessment.positioning[id]} />,
          ],
        }))}
      />
      {implication && (
        <dl className="facts">
          {(["weight", "risk", "condition", "proof", "next"] as const).map((part) => (
            <div key={part} className="fact">
              <dt>{w[part]}</dt>
              <dd>{say(implication[part], lang)}</dd>
            </div>
          ))}
          <div className="fact">
            <dt>{w.naturalLevers}</dt>
            <dd>{enumeration(levers, lang)}</dd>
          </div>
        </dl>
      )}
      <p className="note quiet">{w.noBetter}</p>
    </section>
  );
}
