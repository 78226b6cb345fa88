import { above, type Lang, type Lever, type LeverAssessment, method, type PhaseId } from "#domain";
import { between, leverWords, number, percentage } from "#i18n";
import { useWords } from "../../../language.tsx";

type FigureProps = { lever: LeverAssessment; suits: Lever["suits"]; phase: PhaseId; lang: Lang };

/** Where the figure of a lever comes from, in words: its place, its need, how it suits the positioning. */
export function FigureInWords({ lever, suits, phase, lang }: FigureProps) {
  const w = useWords(leverWords);
  const { need, cell, fit, relevance, first } = lever;
  const interval = between(need, lang);
  const isKnown = need.point !== null && need.coverage >= method.enoughCoverage - method.tolerance;
  const fitting = fit < 1 ? number(fit, lang, 2) : "";
  return (
    <section className="reasons">
      <h4 className="title">{w.figure}</h4>
      {isKnown && relevance !== null ? (
        <>
          <p>
            {w.product(
              cell,
              number(method.cells[cell], lang, 1),
              phase,
              percentage(need.point ?? 0, lang),
              fitting,
              percentage(relevance, lang),
            )}{" "}
            {first && (above(relevance, method.first) ? w.firstByFigure : w.firstByEssential)}
          </p>
          {fit < 1 && suits !== "either" && <p>{w.misfit[suits]}</p>}
          <p className="note quiet">
            {w.needIs} {interval && w.needBetween(interval)}
          </p>
        </>
      ) : (
        <p>
          {w.tooLittle(interval ?? w.toClarify)} {first && w.firstByEssential}
        </p>
      )}
    </section>
  );
}
