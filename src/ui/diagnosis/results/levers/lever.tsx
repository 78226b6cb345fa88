import { type LeverAssessment, method, type PhaseId } from "#domain";
import { between, leverWords, percentage, say } from "#i18n";
import { useWords } from "../../../language.tsx";
import { useEdit } from "../../diagnostic.ts";
import type { Shared } from "../shared.ts";
import { Card } from "./card.tsx";
import { FigureInWords } from "./figure.tsx";
import { FirstStep } from "./first-step.tsx";
import { Reasons } from "./reasons.tsx";
import { whySaid } from "./why.ts";

/** Where one comes back to after answering a question that speaks of a lever. */
export type Arrival = { lever: string; phase: PhaseId; question: string };

type LeverProps = Shared & { lever: LeverAssessment; phase: PhaseId; arrival: string | null };

/** A lever in one line, and all there is to say of it once opened. */
export function LeverRow({ lever, phase, arrival, ...shared }: LeverProps) {
  const { catalogue, lang } = shared;
  const w = useWords(leverWords);
  const edit = useEdit();
  const known = catalogue.levers.find(({ id }) => id === lever.id);
  if (!known) return null;
  return (
    <details className={`lever lever-${lever.state}`} open={arrival !== null || undefined}>
      <summary>
        <h3 className="lever-name">{say(known.title, lang)}</h3>
        <span className="lever-why">{whySaid(lever, shared)}</span>
        <States lever={lever} {...shared} />
      </summary>
      <div className="lever-body">
        <Card lever={known} lang={lang} />
        <FirstStep lever={known} lang={lang} />
        <label className="choice">
          <input
            type="checkbox"
            checked={lever.inUse}
            onChange={({ target }) => edit({ type: "leverInUse", lever: lever.id, inUse: target.checked })}
          />
          <span>
            {w.alreadyUsed}
            <span className="for-readers">{w.about(say(known.title, lang))}</span>
          </span>
        </label>
        <Reasons lever={lever} arrival={arrival} {...shared} />
        <FigureInWords lever={lever} suits={known.suits} phase={phase} lang={lang} />
      </div>
    </details>
  );
}

/** Whether an interval says nothing. */
const isWide = ({ low, high }: { low: number; high: number }): boolean => high - low > 0.995;

function States({ lever, lang }: Shared & { lever: LeverAssessment }) {
  const w = useWords(leverWords);
  const { need, state, inUse, first, cell } = lever;
  const isKnown = need.point !== null && need.coverage >= method.enoughCoverage - method.tolerance;
  const figure = isKnown
    ? percentage(need.point ?? 0, lang)
    : isWide(need)
      ? w.toClarify
      : (between(need, lang) ?? w.toClarify);
  return (
    <span className="lever-states">
      {first && <span className="lever-first">{w.first}</span>}
      {inUse && <span className="lever-used">{w.inUse}</span>}
      {inUse && state === "applies" && !first && <span>{w.pursue}</span>}
      {state === "mayApply" && <span>{w.mayApply}</span>}
      {state === "covered" && <span>{w.covered}</span>}
      <span className="quiet">{w.place(cell, figure)}</span>
    </span>
  );
}
