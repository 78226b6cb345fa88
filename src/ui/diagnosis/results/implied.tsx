import { type Implication, openOnAxes } from "#domain";
import {
  articleWords,
  capitalised,
  chartWords,
  enumeration,
  inSentence,
  memberTitle,
  resultWords,
  say,
} from "#i18n";
import { useWords } from "../../language.tsx";
import { Diagnostic } from "../diagnostic.ts";
import type { Shared } from "./shared.ts";

/** What a verdict implies, and what would settle it where it is open. */
export function Implied({ implication, ...shared }: Shared & { implication: Implication }) {
  const { assessment, catalogue, lang } = shared;
  const w = useWords(articleWords);
  const r = useWords(resultWords);
  const isSettled = assessment.positioning.verdict !== "undetermined";
  const parts = isSettled ? (["weight", "risk", "condition", "proof", "next"] as const) : (["next"] as const);
  const levers = implication.levers.flatMap((id) => {
    const lever = catalogue.levers.find((known) => known.id === id);
    return lever ? [say(lever.named, lang)] : [];
  });
  return (
    <section className="stage-detail">
      {isSettled && <h3>{w.whatItImplies}</h3>}
      <dl className="facts">
        {!isSettled && <ToSettle {...shared} />}
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

/** The criteria still open on the two axes: those of the path first, those of the full version once it has no more. */
function ToSettle({ assessment, catalogue, lang }: Shared) {
  const w = useWords(articleWords);
  const c = useWords(chartWords);
  const isExpress = Diagnostic.useSelector(({ context }) => context.path === "express");
  const open = openOnAxes(assessment.positioning);
  const asked = open.filter(
    (id) => !isExpress || catalogue.criteria.some((criterion) => criterion.id === id && criterion.express),
  );
  const names = (asked.length > 0 ? asked : open).map((id) => inSentence(memberTitle(id, catalogue, lang)));
  if (names.length === 0) return null;
  return (
    <div className="fact">
      <dt>{asked.length > 0 ? c.toSettle : w.toSettleInFull}</dt>
      <dd>{capitalised(enumeration(names, lang))}.</dd>
    </div>
  );
}
