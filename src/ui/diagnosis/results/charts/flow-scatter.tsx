import { createContext, memo, use } from "react";
import { ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { method } from "#domain";
import type { Box, FlowPlane } from "#figures";
import { percentage } from "#i18n";
import { useLanguage } from "../../../language.tsx";
import type { FlowMark } from "./contract.ts";
import { FlowGround } from "./flow-ground.tsx";
import { FlowPoint } from "./flow-point.tsx";
import type { Choose } from "./mark.tsx";
import type { Room } from "./measure.ts";
import { useSteady } from "./steady.ts";
import type { Pointing } from "./tooltip.tsx";

export type PlaneProps = {
  room: Room;
  plane: FlowPlane;
  marks: readonly FlowMark[];
  pointing: Pointing;
  onChoose: Choose;
};

/** What the marks of the plane read, beside Recharts, which would draw them anew and lose the focus. */
const PlaneContext = createContext<PlaneProps | null>(null);

const whole: [number, number] = [0, 1];
const ticks = { x: [0, method.readiness, 1], y: [0, method.opportunity, 1] };

/** The plane: Recharts keeps the scales and the axes, the geometry is that of the figures. */
export function FlowScatter(props: PlaneProps) {
  const { lang } = useLanguage();
  const { room, plane, marks } = props;
  const steady = useSteady({
    width: room.width,
    em: room.em,
    height: plane.height,
    frame: plane.frame,
    inset: plane.inset,
    data: plane.marks.map(({ id }) => pointOf(id, marks)),
    words: ticks.y.map((share) => percentage(share, lang).replace(/\D/g, "")),
  });
  return (
    <PlaneContext value={props}>
      <Scales {...steady} />
    </PlaneContext>
  );
}

type ScalesProps = {
  width: number;
  height: number;
  em: number;
  frame: Box;
  inset: { x: number; y: number };
  data: { id: string; x: number; y: number }[];
  words: string[];
};

const Scales = memo(({ width, height, em, frame, inset, data, words }: ScalesProps) => {
  const axis = 1.7 * em;
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{
        top: frame.y,
        right: width - frame.x - frame.w,
        bottom: height - frame.y - frame.h - axis,
        left: 0,
      }}
      accessibilityLayer={false}
    >
      <XAxis
        type="number"
        dataKey="x"
        domain={whole}
        ticks={ticks.x}
        interval={0}
        padding={{ left: inset.x, right: inset.x }}
        height={axis}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }) => (
          <text className="chart-faint" x={x} y={Number(y) + 0.6 * em} textAnchor="middle">
            {payload.value * 100}
          </text>
        )}
      />
      <YAxis
        type="number"
        dataKey="y"
        domain={whole}
        ticks={ticks.y}
        interval={0}
        padding={{ top: inset.y, bottom: inset.y }}
        width={frame.x}
        axisLine={false}
        tickLine={false}
        tick={({ y, payload }) => (
          <text className="chart-faint" x={frame.x - 0.4 * em} y={Number(y) + 0.35 * em} textAnchor="end">
            {words[ticks.y.indexOf(payload.value)]}
          </text>
        )}
      />
      <ReferenceLine className="chart-threshold" x={method.readiness} zIndex={-40} />
      <ReferenceLine className="chart-threshold" y={method.opportunity} zIndex={-40} />
      <Under />
      <Scatter data={data} isAnimationActive={false} shape={({ payload }) => <Point id={payload.id} />} />
    </ScatterChart>
  );
});

function Under() {
  const shown = use(PlaneContext);
  return shown && <FlowGround plane={shown.plane} em={shown.room.em} />;
}

function Point({ id }: { id: string }) {
  const shown = use(PlaneContext);
  const mark = shown?.marks.find((known) => known.id === id);
  return shown && mark ? <FlowPoint {...shown} mark={mark} /> : null;
}

function pointOf(id: string, marks: readonly FlowMark[]) {
  const mark = marks.find((known) => known.id === id);
  const middle = (score: FlowMark["opportunity"]) => score.point ?? (score.low + score.high) / 2;
  return { id, x: mark ? middle(mark.readiness) : 0, y: mark ? middle(mark.opportunity) : 0 };
}
