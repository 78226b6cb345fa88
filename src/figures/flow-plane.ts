import { method, type Priority } from "#domain";
import {
  anchorsOf,
  type FlowScores,
  type FlowShape,
  flowShape,
  isUnplaced,
  obstaclesOf,
  type Scales,
} from "./flow-marks.ts";
import type { Box, Point } from "./geometry.ts";
import { type Label, laneHeight, type PlacedLabel, placeInLane, placeLabels } from "./labels.ts";

type Size = { w: number; h: number };

export type FlowOnPlane = FlowScores & { id: string; name: Size; number: Size };

export type FlowPlaneInput = {
  width: number;
  /** The size of the text, which everything else follows. */
  em: number;
  flows: readonly FlowOnPlane[];
  /** The widths of the four names of the zones. */
  zones: Readonly<Record<Priority, number>>;
};

export type FlowPlane = {
  height: number;
  /** The frame, and how far inside it the scales begin. */
  frame: Box;
  inset: { x: number; y: number };
  scales: Scales;
  marks: { id: string; shape: FlowShape }[];
  labels: PlacedLabel[];
  /** Names where they fit; else the numbers of the flows, named under the plane. */
  labelled: "name" | "number";
  zones: { id: Priority; at: Point; align: "start" | "end" }[];
  /** Flows of which nothing is known: they have no place on the plane. */
  unplaced: string[];
};

/** The plane of the flows: readiness across, opportunity up, every label beside its mark or in a lane. */
export function flowPlane(input: FlowPlaneInput): FlowPlane {
  const named = drawn(input, "name");
  if (named.labels.length === named.marks.length) return named;
  return drawn(input, "number");
}

/** Draws the plane without a lane, then narrower by the lane that the labels left over need, until all stand. */
function drawn(input: FlowPlaneInput, labelled: FlowPlane["labelled"]): FlowPlane {
  const { em, width, flows } = input;
  const least = labelled === "name" ? Math.max(width * 0.6, 16 * em) : 0;
  const widths = flows.map((flow) => flow[labelled].w);
  const gap = 1.6 * em;
  let lane = 0;
  let grow = 0;
  for (;;) {
    const plane = laidOut(input, labelled, lane === 0 ? 0 : lane + gap, grow);
    const { left, ...rest } = plane;
    if (left.length === 0) return rest;
    const needed = Math.max(...left.map(({ w }) => w));
    const lacking = laneHeight(left) - plane.frame.h;
    if (needed > lane) {
      lane = needed;
      if (width - lane - gap < least || lane > Math.max(...widths)) return rest;
    } else if (lacking > 0) grow += lacking;
    else {
      const { x, y, w, h } = plane.frame;
      return { ...rest, labels: [...rest.labels, ...placeInLane(left, { x: x + w + gap, y, w: lane, h })] };
    }
  }
}

function laidOut(
  { width, em, flows, zones }: FlowPlaneInput,
  labelled: FlowPlane["labelled"],
  lane: number,
  grow: number,
): FlowPlane & { left: Label[] } {
  const crowd = Math.max(0, flows.length - 8) * em * 0.4;
  const frame = {
    x: 2.2 * em,
    y: 1.7 * em,
    w: width - 2.2 * em - 1 - lane,
    h: em * (width < 36 * em ? 23 : 24.5) + crowd + grow,
  };
  const inset = { x: 1.1 * em, y: 2.4 * em };
  const scales: Scales = {
    x: (share) => frame.x + inset.x + share * (frame.w - 2 * inset.x),
    y: (share) => frame.y + frame.h - inset.y - share * (frame.h - 2 * inset.y),
  };
  const placedFlows = flows.filter((flow) => !isUnplaced(flow));
  const marks = placedFlows.map((flow) => ({
    id: flow.id,
    shape: flowShape(flow, scales, { radius: 0.45 * em, bar: 0.9 * em }),
  }));
  const thresholds: Box[] = [
    { x: scales.x(method.readiness) - 1, y: frame.y, w: 2, h: frame.h },
    { x: frame.x, y: scales.y(method.opportunity) - 1, w: frame.w, h: 2 },
  ];
  const strips = [frame.y, frame.y + frame.h - inset.y + 0.7 * em].map((y) => ({
    x: frame.x,
    y,
    w: frame.w,
    h: inset.y - 0.7 * em,
  }));
  const { placed, left } = placeLabels({
    labels: placedFlows.map((flow, index) => {
      const shape = marks[index]?.shape ?? flowShape(flow, scales, { radius: 0, bar: 0 });
      return { id: flow.id, ...flow[labelled], anchors: anchorsOf(shape) };
    }),
    bounds: frame,
    obstacles: [...thresholds, ...strips, ...marks.flatMap(({ shape }) => obstaclesOf(shape, 0.4 * em))],
    gap: 0.4 * em,
  });
  return {
    height: frame.y + frame.h + 3.2 * em,
    frame,
    inset,
    scales,
    marks,
    labels: placed,
    labelled,
    zones: zoneNames(frame, em, zones),
    unplaced: flows.filter(isUnplaced).map(({ id }) => id),
    left,
  };
}

/** The names of the zones in their corners, those that would meet left out of the way of the others. */
function zoneNames(frame: Box, em: number, widths: FlowPlaneInput["zones"]): FlowPlane["zones"] {
  const [left, right] = [frame.x + 0.6 * em, frame.x + frame.w - 0.6 * em];
  const [top, bottom] = [frame.y + 1.2 * em, frame.y + frame.h - 0.6 * em];
  const fits = (a: Priority, b: Priority) => widths[a] + widths[b] + em <= right - left;
  return [
    { id: "launch", at: { x: right, y: top }, align: "end" } as const,
    ...(fits("prepare", "launch")
      ? [{ id: "prepare", at: { x: left, y: top }, align: "start" } as const]
      : []),
    { id: "consolidate", at: { x: right, y: bottom }, align: "end" } as const,
    ...(fits("watch", "consolidate")
      ? [{ id: "watch", at: { x: left, y: bottom }, align: "start" } as const]
      : []),
  ];
}
