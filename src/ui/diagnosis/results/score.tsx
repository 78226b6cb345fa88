import { type Interval, type Lang, method, type Score } from "#domain";
import { between, percentage } from "#i18n";
import { useLanguage } from "../../language.tsx";

/** Whether a score is known well enough to be shown as a point. */
const isKnown = ({ coverage }: Pick<Score, "coverage">): boolean =>
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
