import { ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { method } from "#domain";
import { chartWords, percentage } from "#i18n";
import { useLanguage, useWords } from "../../../language.tsx";
import type { ChartProps, FlowMark } from "./contract.ts";
import { FlowBelow } from "./flow-below.tsx";
import { FlowGround } from "./flow-ground.tsx";
import { FlowPoint } from "./flow-point.tsx";
import { ChartFrame } from "./frame.tsx";
import { saidBy } from "./layouts.ts";
import { layFlows, planeEms, settings } from "./plane-layouts.ts";

/** The flows by readiness and opportunity: which to launch, to prepare, to consolidate, to watch. */
export function FlowChart({ title, marks, onChoose }: ChartProps<FlowMark>) {
  const { lang } = useLanguage();
  const w = useWords(chartWords);
  return (
    <ChartFrame
      title={title}
      said={saidBy(marks)}
      hint={onChoose && w.explain}
      ems={planeEms}
      draw={(room, pointing) => {
        const { width, em } = room;
        const plane = layFlows(room, marks, lang);
        const { frame, inset, height } = plane;
        const axis = 1.7 * em;
        const right = frame.x + frame.w;
        const bottom = frame.y + frame.h;
        return {
          height,
          below: <FlowBelow {...{ plane, marks, onChoose }} />,
          drawing: plane.marks.length > 0 && (
            <ScatterChart
              width={width}
              height={height}
              margin={{ top: frame.y, right: width - right, bottom: height - bottom - axis, left: 0 }}
              accessibilityLayer={false}
            >
              <XAxis
                type="number"
                dataKey="x"
                domain={[0, 1]}
                ticks={[0, method.readiness, 1]}
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
                domain={[0, 1]}
                ticks={[0, method.opportunity, 1]}
                interval={0}
                padding={{ top: inset.y, bottom: inset.y }}
                width={frame.x}
                axisLine={false}
                tickLine={false}
                tick={({ y, payload }) => (
                  <text
                    className="chart-faint"
                    x={frame.x - 0.4 * em}
                    y={Number(y) + 0.35 * em}
                    textAnchor="end"
                  >
                    {percentage(payload.value, lang).replace(/\D/g, "")}
                  </text>
                )}
              />
              <ReferenceLine className="chart-threshold" x={method.readiness} zIndex={-40} />
              <ReferenceLine className="chart-threshold" y={method.opportunity} zIndex={-40} />
              <FlowGround plane={plane} em={em} />
              <Scatter
                data={plane.marks.map(({ id }) => pointOf(id, marks))}
                isAnimationActive={false}
                shape={({ payload }) => {
                  const index = marks.findIndex(({ id }) => id === payload.id);
                  const mark = marks[index];
                  if (!mark) return <g />;
                  const ways =
                    plane.labelled === "name" ? settings(mark.name, room, "strong") : [[String(index + 1)]];
                  return <FlowPoint {...{ mark, ways, plane, em, pointing, onChoose }} />;
                }}
              />
            </ScatterChart>
          ),
        };
      }}
    />
  );
}

function pointOf(id: string, marks: readonly FlowMark[]) {
  const mark = marks.find((known) => known.id === id);
  const middle = (score: FlowMark["opportunity"]) => score.point ?? (score.low + score.high) / 2;
  return { id, x: mark ? middle(mark.readiness) : 0, y: mark ? middle(mark.opportunity) : 0 };
}
