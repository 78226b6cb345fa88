import { articleWords } from "#i18n";
import { useWords } from "../../language.tsx";
import type { Told } from "./shared.ts";

/** What to lean on and what to strengthen first, three of each. */
export function Summary({ findings }: Told) {
  const w = useWords(articleWords);
  return (
    <div className="leaning">
      <Points title={w.strengths} points={findings.strengths} none={w.noStrength} />
      <Points title={w.priorities} points={findings.priorities} none={w.noPriority} />
    </div>
  );
}

type PointsProps = { title: string; points: readonly { name: string; text: string }[]; none: string };

function Points({ title, points, none }: PointsProps) {
  const w = useWords(articleWords);
  return (
    <section>
      <h2>{title}</h2>
      {points.length === 0 && <p className="quiet">{none}</p>}
      {points.length > 0 && (
        <ol className="points">
          {points.map(({ name, text }) => (
            <li key={name}>
              <strong>{w.term(name)}</strong> {text}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
