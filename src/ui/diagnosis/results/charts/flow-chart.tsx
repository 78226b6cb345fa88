import { ReferenceArea, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { method, type Priority, priorityIds } from "#domain";
import { type FlowPlane, flowPlane, wrapWords } from "#figures";
import { capitalised, chartWords, figureTerms, percentage, priorityTerms, say } from "#i18n";
import { useLanguage, useWords } from "../../../language.tsx";
import type { ChartProps, FlowMark } from "./contract.ts";
import { FlowPoint } from "./flow-point.tsx";
import { ChartFrame } from "./frame.tsx";
import { FlowKey } from "./keys.tsx";
import { saidBy } from "./layouts.ts";
import type { Room } from "./measure.ts";
import { Numbers } from "./numbers.tsx";
import { Unplaced } from "./unplaced.tsx";

type Words = Record<Priority, string>;

const nameLines = (name: string, { em, measure }: Room): string[] =>
  wrapWords(name, 11 * em, 2, (words) => measure(words, "strong"));

/** The plane of these flows, with every label as wide as it is set. */
export function layFlows(room: Room, marks: readonly FlowMark[], zones: Words): FlowPlane {
  const { width, em, measure } = room;
  const size = (lines: readonly string[]) => ({
    w: Math.max(...lines.map((line) => measure(line, "strong"))),
    h: Math.max(24, lines.length * 1.25 * em + 0.3 * em),
  });
  return flowPlane({
    width,
    em,
    flows: marks.map((mark, index) => ({
      ...mark,
      name: size(nameLines(mark.name, room)),
      number: size([String(index + 1)]),
    })),
    zones: Object.fromEntries(priorityIds.map((id) => [id, measure(zones[id])])) as Record<Priority, number>,
  });
}

/** The flows by readiness and opportunity: which to launch, to prepare, to consolidate, to watch. */
export function FlowChart({ title, marks, onChoose }: ChartProps<FlowMark>) {
  const { lang } = useLanguage();
  const w = useWords(chartWords);
  const zones = Object.fromEntries(
    priorityIds.map((id) => [id, capitalised(say(priorityTerms[id], lang))]),
  ) as Words;
  return (
    <ChartFrame
      title={title}
      said={saidBy(marks)}
      hint={onChoose && w.explain}
      draw={(room, pointing) => {
        const { width, em } = room;
        const plane = layFlows(room, marks, zones);
        const { frame, inset, height } = plane;
        const axis = 1.7 * em;
        const right = frame.x + frame.w;
        const bottom = frame.y + frame.h;
        return {
          height,
          below: (
            <>
              {plane.labelled === "number" && <Numbers names={marks.map(({ name }) => name)} />}
              <Unplaced marks={marks.filter(({ id }) => plane.unplaced.includes(id))} onChoose={onChoose} />
            </>
          ),
          drawing: (
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
              <ReferenceArea
                className="chart-zone"
                x1={method.readiness}
                y1={method.opportunity}
                zIndex={-50}
              />
              <ReferenceLine className="chart-threshold" x={method.readiness} zIndex={-40} />
              <ReferenceLine className="chart-threshold" y={method.opportunity} zIndex={-40} />
              <rect className="chart-frame" x={frame.x} y={frame.y} width={frame.w} height={frame.h} />
              <text className="chart-strong" x={0} y={em}>
                {say(figureTerms.opportunity, lang)} (%)
              </text>
              <text className="chart-strong" x={right} y={height - 0.3 * em} textAnchor="end">
                {say(figureTerms.readiness, lang)} (%)
              </text>
              {plane.zones.map(({ id, at, align }) => (
                <text key={id} className="chart-faint" x={at.x} y={at.y} textAnchor={align}>
                  {zones[id]}
                </text>
              ))}
              <Scatter
                data={plane.marks.map(({ id }) => pointOf(id, marks))}
                isAnimationActive={false}
                shape={({ payload }) => {
                  const index = marks.findIndex(({ id }) => id === payload.id);
                  const mark = marks[index];
                  if (!mark) return <g />;
                  const words = plane.labelled === "name" ? nameLines(mark.name, room) : [String(index + 1)];
                  return <FlowPoint {...{ mark, words, plane, em, pointing, onChoose }} />;
                }}
              />
            </ScatterChart>
          ),
        };
      }}
    >
      <FlowKey />
    </ChartFrame>
  );
}

function pointOf(id: string, marks: readonly FlowMark[]) {
  const mark = marks.find((known) => known.id === id);
  const middle = (score: FlowMark["opportunity"]) => score.point ?? (score.low + score.high) / 2;
  return { id, x: mark ? middle(mark.readiness) : 0, y: mark ? middle(mark.opportunity) : 0 };
}
