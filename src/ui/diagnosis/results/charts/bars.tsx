import { createContext, memo, type ReactNode, use } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { Box } from "#figures";
import { axisHeight, type BarKind, barsHeight, type RowsLayout } from "./bar-rows.ts";
import { type Choose, Mark } from "./mark.tsx";
import type { Room } from "./measure.ts";
import { Words } from "./shapes.tsx";
import { useSteady } from "./steady.ts";
import type { Pointing } from "./tooltip.tsx";

type BarsProps = {
  room: Room;
  rows: readonly { id: string; said: string }[];
  layout: RowsLayout;
  kind: Pick<BarKind, "nameSize" | "nameFace">;
  ticks: readonly number[];
  tick: (share: number) => string;
  pointing: Pointing;
  onChoose: Choose;
  /** What is drawn of a row on its track. */
  draw: (row: number, track: Box) => ReactNode;
};

/** What the rows read, beside Recharts, which would draw them anew and lose the focus. */
const BarsContext = createContext<BarsProps | null>(null);

/** Horizontal bars on one scale from 0 to 100 %, each with its name and its notes. */
export function Bars(props: BarsProps) {
  const { room, rows, layout, ticks, tick } = props;
  const steady = useSteady({
    width: room.width,
    em: room.em,
    height: barsHeight(rows.length, layout, room.em),
    left: layout.left,
    right: layout.right,
    barHeight: layout.barHeight,
    data: rows.map(({ id }) => ({ id, whole: 1 })),
    ticks: [...ticks],
    words: ticks.map(tick),
  });
  return (
    <BarsContext value={props}>
      <Scale {...steady} />
    </BarsContext>
  );
}

type ScaleProps = Record<"width" | "em" | "height" | "left" | "right" | "barHeight", number> & {
  data: { id: string; whole: number }[];
  ticks: number[];
  words: string[];
};

const domain: [number, number] = [0, 1];

const Scale = memo(({ width, em, height, left, right, barHeight, data, ticks, words }: ScaleProps) => (
  <BarChart
    layout="vertical"
    width={width}
    height={height}
    data={data}
    margin={{ top: 0, right, bottom: 0, left }}
    barCategoryGap={0}
    accessibilityLayer={false}
  >
    <YAxis type="category" dataKey="id" hide />
    <XAxis
      type="number"
      domain={domain}
      ticks={ticks}
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
          {words[ticks.indexOf(payload.value)]}
        </text>
      )}
    />
    <Bar
      dataKey="whole"
      barSize={barHeight}
      isAnimationActive={false}
      shape={({ y, height, index }) => <Row index={index} middle={y + height / 2} />}
    />
  </BarChart>
));

/** A row: its name, what is drawn on its track, its notes. */
function Row({ index, middle }: { index: number; middle: number }) {
  const shown = use(BarsContext);
  const row = shown?.rows[index];
  if (!shown || !row) return null;
  const { room, layout, kind, pointing, onChoose, draw } = shown;
  const { pitch, names, notes, place } = layout;
  const top = middle - pitch / 2;
  const { name, track, notes: beside } = place(index, top);
  const [strong = "", ...faint] = notes[index] ?? [];
  const { em, width } = room;
  const line = 1.25 * em;
  const area = { x: 0, y: top + 1, w: width, h: pitch - 2 };
  return (
    <>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus, and the mark says it all */}
      <g aria-hidden="true">
        <g fontSize={kind.nameSize * em}>
          <Words
            className={kind.nameFace === "title" ? "chart-name" : "chart-strong"}
            lines={names[index] ?? []}
            box={name}
            em={kind.nameSize * em}
          />
        </g>
        {draw(index, track)}
        <Words className="chart-strong" lines={[strong]} box={{ ...beside, h: line }} em={em} />
        <Words
          className="chart-faint"
          lines={faint}
          box={{ ...beside, y: beside.y + line, h: beside.h - line }}
          em={em}
        />
      </g>
      <Mark id={row.id} said={row.said} areas={[area]} pointing={pointing} onChoose={onChoose} />
    </>
  );
}
