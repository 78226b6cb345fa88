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
import { type Box, grown, type Point } from "./geometry.ts";
import {
  type Label,
  laneHeight,
  narrowest,
  type PlacedLabel,
  placeInLane,
  placeLabels,
  type Size,
} from "./labels.ts";

export type FlowOnPlane = FlowScores & {
  id: string;
  /** The shapes its name may take, and its number. */
  names: readonly [Size, ...Size[]];
  number: Size;
};

export type FlowPlaneInput = {
  width: number;
  /** The size of the text, which everything else follows. */
  em: number;
  flows: readonly FlowOnPlane[];
  /** The widths of the four names of the zones. */
  zones: Readonly<Record<Priority, number>>;
};

export type FlowPlane = {
  /** 0 where no flow has a place. */
  height: number;
  /** The frame, and how far inside it the scales begin. */
  frame: Box;
  /** The zone of the flows to launch. */
  target: { x: number; y: number; width: number; height: number };
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
export const flowPlane = (input: FlowPlaneInput): FlowPlane =>
  drawn(input, "name") ?? drawn(input, "number") ?? laidOut(input, "number", 0, 0);

/** The plane without a lane, else narrower by the lane that the labels left over need; null when that is too much. */
function drawn(input: FlowPlaneInput, labelled: FlowPlane["labelled"]): FlowPlane | null {
  const { em, width } = input;
  const [least, most] =
    labelled === "name" ? [Math.max(width * 0.6, 16 * em), 12 * em] : [0, Number.POSITIVE_INFINITY];
  const gap = 1.6 * em;
  let lane = 0;
  let grow = 0;
  while (lane === 0 || width - lane - gap >= least) {
    const { left, ...plane } = laidOut(input, labelled, lane === 0 ? 0 : lane + gap, grow);
    if (left.length === 0) return plane;
    const needed = Math.max(...left.map((label) => narrowest(label).w));
    const lacking = laneHeight(left) - plane.frame.h;
    if (needed > lane) lane = needed;
    else if (lacking <= 0) {
      const { x, y, w, h } = plane.frame;
      return { ...plane, labels: [...plane.labels, ...placeInLane(left, { x: x + w + gap, y, w: lane, h })] };
    } else {
      grow += lacking;
      if (grow > most) return null;
    }
  }
  return null;
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
    w: width - 2.2 * em - em / 15 - lane,
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
    { x: scales.x(method.readiness) - 0.06 * em, y: frame.y, w: 0.12 * em, h: frame.h },
    { x: frame.x, y: scales.y(method.opportunity) - 0.06 * em, w: frame.w, h: 0.12 * em },
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
      return {
        id: flow.id,
        sizes: labelled === "name" ? flow.names : [flow.number],
        anchors: anchorsOf(shape, 0.12 * em),
      };
    }),
    bounds: grown(frame, -0.3 * em),
    obstacles: [...strips, ...marks.flatMap(({ shape }) => obstaclesOf(shape, 0.4 * em))],
    avoided: thresholds,
    gap: 0.4 * em,
  });
  return {
    height: marks.length === 0 ? 0 : frame.y + frame.h + 3.2 * em,
    frame,
    target: {
      x: scales.x(method.readiness),
      y: frame.y,
      width: frame.x + frame.w - scales.x(method.readiness),
      height: scales.y(method.opportunity) - frame.y,
    },
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
