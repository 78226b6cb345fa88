import { method } from "#domain";
import { type Box, type ShownScore, stageBar } from "#figures";
import { chartWords, percentage } from "#i18n";
import { useLanguage, useWords } from "../../../language.tsx";
import { barsHeight } from "./bar-rows.ts";
import { Bars } from "./bars.tsx";
import type { ChartProps, StageMark } from "./contract.ts";
import { ChartFrame } from "./frame.tsx";
import { StageKey } from "./keys.tsx";
import { layStages, saidBy, stageKind } from "./layouts.ts";
import { Dot, Hatched, Sure, Whisker } from "./shapes.tsx";

const thresholds = [method.stageUnderway, method.stageAcquired];
const ticks = [0, ...thresholds, 1];

/** The stages as bars: full for what is certain, hatched for what is not known. */
export function StageChart({ title, marks, onChoose }: ChartProps<StageMark>) {
  const { lang } = useLanguage();
  const w = useWords(chartWords);
  return (
    <ChartFrame
      title={title}
      said={saidBy(marks, onChoose && w.explain)}
      draw={(room, pointing) => {
        const layout = layStages(room, marks);
        return {
          height: barsHeight(marks.length, layout, room.em),
          drawing: (
            <Bars
              {...{ room, layout, pointing, onChoose, ticks }}
              kind={stageKind}
              rows={marks}
              tick={(share) =>
                share === 1 ? percentage(share, lang) : percentage(share, lang).replace(/\D/g, "")
              }
              draw={(row, track) => {
                const mark = marks[row];
                return mark && <StageShape {...{ track, room, score: mark.score }} />;
              }}
            />
          ),
        };
      }}
    >
      <StageKey />
    </ChartFrame>
  );
}

type ShapeProps = {
  score: ShownScore;
  track: Box;
  room: { em: number };
};

function StageShape({ score, track, room: { em } }: ShapeProps) {
  const { sure, open, whisker, dot } = stageBar(score, track);
  const over = 0.28 * em;
  return (
    <>
      {thresholds.map((share) => {
        const x = track.x + share * track.w;
        return (
          <line
            key={share}
            className="chart-threshold"
            x1={x}
            x2={x}
            y1={track.y - 0.5 * em}
            y2={track.y + track.h + 0.5 * em}
          />
        );
      })}
      <rect className="chart-track" x={track.x} y={track.y} width={track.w} height={track.h} />
      {open && <Hatched box={open} />}
      {sure && <Sure box={sure} />}
      {whisker && (
        <Whisker segment={[whisker.from, whisker.y, whisker.to, whisker.y]} cap={track.h / 2 + over} />
      )}
      {dot && <Dot at={dot} radius={0.43 * em} />}
    </>
  );
}
