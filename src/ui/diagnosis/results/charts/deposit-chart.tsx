import { chartWords, percentage } from "#i18n";
import { useLanguage, useWords } from "../../../language.tsx";
import { barsHeight } from "./bar-rows.ts";
import { Bars } from "./bars.tsx";
import type { ChartProps, DepositMark } from "./contract.ts";
import { ChartFrame } from "./frame.tsx";
import { DepositKey } from "./keys.tsx";
import { depositNames, layDeposits, saidBy } from "./layouts.ts";
import { Hatched, Sure } from "./shapes.tsx";

const ticks = [0, 0.5, 1];

/** The deposits of the resources as bars; hatched where it is not known. */
export function DepositChart({ title, marks, onChoose }: ChartProps<DepositMark>) {
  const { lang } = useLanguage();
  const w = useWords(chartWords);
  const isKnown = marks.every(({ deposit }) => deposit !== null);
  const rows = marks.map(({ id, said, deposit }) => ({
    id,
    said,
    score: { point: deposit, low: deposit ?? 0, high: deposit ?? 1, coverage: deposit === null ? 0 : 1 },
  }));
  return (
    <ChartFrame
      title={title}
      said={saidBy(marks, onChoose && w.explain)}
      draw={(room, pointing) => {
        const layout = layDeposits(room, marks);
        const { em } = room;
        return {
          height: barsHeight(marks.length, layout, em),
          drawing: (
            <Bars
              {...{ room, layout, pointing, onChoose, ticks, rows }}
              kind={depositNames}
              tick={(share) => (share === 1 ? percentage(share, lang) : String(share * 100))}
              draw={(row, track) => {
                const mark = marks[row];
                if (!mark) return null;
                const { deposit, value } = mark;
                const bar = { ...track, w: track.w * (deposit ?? 1) };
                return (
                  <>
                    <line
                      className="chart-grid"
                      x1={track.x}
                      x2={track.x}
                      y1={track.y - 0.3 * em}
                      y2={track.y + track.h + 0.3 * em}
                    />
                    {deposit === null ? <Hatched box={bar} /> : <Sure box={bar} />}
                    <text
                      className="chart-strong"
                      x={bar.x + bar.w + 0.5 * em}
                      y={track.y + track.h / 2 + 0.35 * em}
                    >
                      {value}
                    </text>
                  </>
                );
              }}
            />
          ),
        };
      }}
    >
      {!isKnown && <DepositKey />}
    </ChartFrame>
  );
}
