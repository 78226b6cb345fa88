import { type Interval, type Lang, method, type Positioning, percent, type Score } from "#domain";
import { between, inPoints, percentage, reportWords, signedPoints } from "#i18n";
import { useLanguage } from "../../language.tsx";

/** Whether a score is known well enough to be shown as a point. */
export const isKnown = ({ coverage }: Pick<Score, "coverage">): boolean =>
  coverage >= method.enoughCoverage - method.tolerance;

/** The point of a score with its interval under it; the interval alone where the point is not known well enough. */
export function ScoreValue({ score }: { score: Interval & Partial<Pick<Score, "coverage">> }) {
  const { lang } = useLanguage();
  const interval = between(score, lang);
  const isShown = score.point !== null && isKnown({ coverage: score.coverage ?? 1 });
  if (!isShown || score.point === null) return <>{interval ?? percentage(score.low, lang)}</>;
  return (
    <>
      {percentage(score.point, lang)}
      {interval && <span className="sub">{interval}</span>}
    </>
  );
}

/** A share as a percent, a dash where it is not known. */
export const share = (value: number | null, lang: Lang): string =>
  value === null ? "—" : percentage(value, lang);

/** A score in words: the point with its interval, or the interval alone where the point is not known well enough. */
export function scoreSaid(score: Interval & Pick<Score, "coverage">, lang: Lang): string {
  const interval = between(score, lang);
  if (score.point === null || !isKnown(score)) return interval ?? percentage(score.low, lang);
  const point = percentage(score.point, lang);
  return interval ? `${point} (${interval})` : point;
}

/** The gap between the two axes in points, with its interval where it is open. */
export function gapSaid({ actor, facilitator, gap }: Positioning, lang: Lang): string {
  const w = reportWords[lang];
  const interval = w.gapBetween(signedPoints(gap.low), signedPoints(gap.high));
  if (gap.point === null || !isKnown(actor) || !isKnown(facilitator)) return interval;
  const point = inPoints(gap.point, lang);
  return percent(gap.high - gap.low) === 0 ? point : `${point} (${interval})`;
}
