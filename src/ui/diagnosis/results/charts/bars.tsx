import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { Box, ShownScore } from "#figures";
import { axisHeight, type BarKind, barsHeight, type RowsLayout } from "./bar-rows.ts";
import { type Choose, Mark } from "./mark.tsx";
import type { Room } from "./measure.ts";
import { Words } from "./shapes.tsx";
import type { Pointing } from "./tooltip.tsx";

export type BarRow = { id: string; said: string; score: ShownScore };

type BarsProps = {
  room: Room;
  rows: readonly BarRow[];
  layout: RowsLayout;
  kind: Pick<BarKind, "nameSize" | "nameFace">;
  ticks: readonly number[];
  tick: (share: number) => string;
  pointing: Pointing;
  onChoose: Choose;
  /** What is drawn of a score on its track. */
  draw: (row: number, track: Box) => React.ReactNode;
};

const whole = () => 1;

/** Horizontal bars on one scale from 0 to 100 %, each with its name and its notes. */
export function Bars({ room, rows, layout, kind, ticks, tick, pointing, onChoose, draw }: BarsProps) {
  const { width, em } = room;
  const { nameSize, nameFace } = kind;
  const { pitch, left, right, barHeight, names, notes, place } = layout;
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={barsHeight(rows.length, layout, em)}
      data={[...rows]}
      margin={{ top: 0, right, bottom: 0, left }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <YAxis type="category" dataKey="id" hide />
      <XAxis
        type="number"
        domain={[0, 1]}
        ticks={[...ticks]}
        interval={0}
        height={axisHeight(em)}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }) => (
          <text
            className="chart-faint"
            x={x}
            y={Number(y) + 0.5 * em}
            textAnchor={payload.value === 0 ? "start" : payload.value === 1 ? "end" : "middle"}
          >
            {tick(payload.value)}
          </text>
        )}
      />
      <Bar
        dataKey={whole}
        barSize={barHeight}
        isAnimationActive={false}
        shape={({ y, height, index }) => {
          const row = rows[index];
          if (!row) return <g />;
          const top = y + height / 2 - pitch / 2;
          const { name, track, notes: beside } = place(index, top);
          const [note = [], words = []] = [notes[index]?.slice(0, 1), notes[index]?.slice(1)];
          const line = 1.25 * em;
          return (
            <Mark
              id={row.id}
              said={row.said}
              areas={[{ x: 0, y: top + 1, w: width, h: pitch - 2 }]}
              pointing={pointing}
              onChoose={onChoose}
            >
              <g fontSize={nameSize * em}>
                <Words
                  className={nameFace === "title" ? "chart-name" : "chart-strong"}
                  lines={names[index] ?? []}
                  box={name}
                  em={nameSize * em}
                />
              </g>
              {draw(index, track)}
              <Words className="chart-strong" lines={note} box={{ ...beside, h: line }} em={em} />
              <Words
                className="chart-faint"
                lines={words}
                box={{ ...beside, y: beside.y + line, h: beside.h - line }}
                em={em}
              />
            </Mark>
          );
        }}
      />
    </BarChart>
  );
}
