import { type PhaseId, phaseTime } from "#domain";
import { capitalised, leverWords } from "#i18n";
import { useWords } from "../../../language.tsx";
import type { Shared } from "../shared.ts";
import { type Arrival, LeverRow } from "./lever.tsx";
import { countsOf } from "./phases.ts";

type PhaseProps = Shared & { phase: PhaseId; arrival: Arrival | null };

/** The levers of a phase; the phases that are neither now nor next stay folded. */
export function Phase({ phase, arrival, ...shared }: PhaseProps) {
  const w = useWords(leverWords);
  const { assessment } = shared;
  const levers = assessment.levers[phase];
  const time = phaseTime(phase, assessment);
  const title = <h2>{w.phaseTitle(phase, time, countsOf(levers))}</h2>;
  const list = levers.length > 0 && (
    <div className="levers">
      {levers.map((lever) => (
        <LeverRow
          key={lever.id}
          {...shared}
          lever={lever}
          phase={phase}
          arrival={arrival?.lever === lever.id && arrival.phase === phase ? arrival.question : null}
        />
      ))}
    </div>
  );
  if (time === "now" || time === "next") {
    return (
      <section className="phase">
        <p className="phase-when">{capitalised(w.time[time])}</p>
        {title}
        {list}
      </section>
    );
  }
  return (
    <details className="phase phase-folded" open={arrival?.phase === phase || undefined}>
      <summary>
        <span className="phase-when">{capitalised(w.time[time])}</span>
        {title}
      </summary>
      {list}
    </details>
  );
}
