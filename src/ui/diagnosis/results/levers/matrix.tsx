import { type Cell, phaseIds, phaseTime } from "#domain";
import { capitalised, leverWords, phaseTerms, say } from "#i18n";
import { useWords } from "../../../language.tsx";
import type { Shared } from "../shared.ts";
import { role } from "../table.tsx";

/** The nine levers by phase: a disc for the primary ones, a ring for the secondary ones, a dash for the others. */
export function Matrix({ assessment, catalogue, lang }: Shared) {
  const w = useWords(leverWords);
  const excluded = new Set(assessment.excludedLevers.map(({ id }) => id));
  const now = (phase: string) => (phase === assessment.phaseNow ? "now" : undefined);
  return (
    <>
      <table className="table matrix" {...role.table}>
        <caption>{w.matrix}</caption>
        <thead {...role.group}>
          <tr {...role.row}>
            <th {...role.columnHead}>{w.lever}</th>
            {phaseIds.map((phase) => (
              <th key={phase} {...role.columnHead} className={now(phase)}>
                {capitalised(say(phaseTerms[phase], lang))}
                <span className="sub">{w.time[phaseTime(phase, assessment)]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...role.group}>
          {catalogue.levers.map(({ id, title, cells }) => (
            <tr key={id} {...role.row}>
              <th {...role.rowHead}>
                {say(title, lang)}
                {excluded.has(id) && <span className="sub">{w.excludedHere}</span>}
              </th>
              {phaseIds.map((phase) => (
                <td key={phase} {...role.cell} className={now(phase)}>
                  <Place cell={cells[phase]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="matrix-note note">
        <p>{w.matrixKey}</p>
        <p className="quiet">{say(catalogue.notes.matrix, lang)}</p>
      </div>
    </>
  );
}

function Place({ cell }: { cell: Cell }) {
  const w = useWords(leverWords);
  return (
    <span className={`cell cell-${cell}`}>
      <svg width="20" height="20" aria-hidden="true">
        {cell === "none" ? (
          <line className="cell-mark" x1="5" x2="15" y1="10" y2="10" />
        ) : (
          <circle className="cell-mark" cx="10" cy="10" r={cell === "primary" ? 8 : 5.5} />
        )}
      </svg>
      {w.cell[cell]}
    </span>
  );
}
