import type { Quantities } from "#domain";
import { entryWords, number } from "#i18n";
import { useLanguage, useWords } from "../../language.tsx";
import { Motif } from "../../motif.tsx";

const strands = 9;

/** The measured loop of a flow as strands that come back, with the same in words. */
export function LoopFigure({
  quantities,
  rate,
  unit,
}: {
  quantities: Quantities;
  rate: number;
  unit: string;
}) {
  const w = useWords(entryWords);
  const { lang } = useLanguage();
  const share = Math.min(1, rate);
  const { entering = 0, produced = 0, looped = 0 } = quantities;
  const amount = (value: number) => number(value, lang, 6);
  const total = [amount(entering + produced), unit].filter((part) => part !== "").join(" ");
  return (
    <aside className="side-note loop-figure">
      <Motif
        flows={[{ share }]}
        strands={strands}
        gap={[0, 12]}
        weight={0.2}
        lift={1}
        coil={[0.3, 0.94]}
        width={272}
        height={120}
      />
      <p>{w.strands(Math.round(share * strands), amount(looped), total)}</p>
    </aside>
  );
}
