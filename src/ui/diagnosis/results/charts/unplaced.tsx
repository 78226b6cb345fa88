import { chartWords } from "#i18n";
import { useWords } from "../../../language.tsx";
import type { FlowMark } from "./contract.ts";
import type { Choose } from "./mark.tsx";

/** The flows of which nothing is known yet. */
export function Unplaced({ marks, onChoose }: { marks: readonly FlowMark[]; onChoose: Choose }) {
  const w = useWords(chartWords);
  if (marks.length === 0) return null;
  return (
    <div className="chart-unplaced">
      <p>{w.unplaced}</p>
      <ul>
        {marks.map(({ id, name, said }) => (
          <li key={id}>
            {onChoose ? (
              <button type="button" className="text-button" aria-label={said} onClick={() => onChoose(id)}>
                {name}
              </button>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
