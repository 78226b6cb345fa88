import { chartWords } from "#i18n";
import { useWords } from "../../../language.tsx";

/** The names behind the numbers of a plane that has no room for names. */
export function Numbers({ names }: { names: readonly string[] }) {
  const w = useWords(chartWords);
  return (
    <ol className="chart-numbers" aria-label={w.numbers}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ol>
  );
}
