import { method } from "#domain";
import { around, type Box, boxesAlong, grown, type Line, type Point } from "./geometry.ts";
import { type Label, type PlacedLabel, placeInLane, placeLabels } from "./labels.ts";
import { isOpen, isShown, type ShownScore } from "./score-bar.ts";

type Size = { w: number; h: number };
export type PlaneZone = "actor" | "facilitator" | "both" | "bystander";

export type PositioningInput = {
  width: number;
  em: number;
  actor: ShownScore;
  facilitator: ShownScore;
  /** The label of the territory. */
  label: Size;
  cases: readonly { id: string; actor: number; facilitator: number; label: Size; number: Size }[];
  names: Readonly<Record<PlaneZone, Size>>;
};

export type PositioningPlane = {
  height: number;
  frame: Box;
  at: (actor: number, facilitator: number) => Point;
  zones: Record<PlaneZone, Point[]>;
  /** Where the point stands, when both axes are known well enough. */
  zone: PlaneZone | null;
  thresholds: Line[];
  names: { id: PlaneZone; at: Point; align: "start" | "middle" | "end"; isSlanted: boolean }[];
  /** Every place the territory may have. */
  open: Box | null;
  dot: Point | null;
  cases: { id: string; at: Point }[];
  labels: PlacedLabel[];
  labelled: "name" | "number";
};

export const territoryId = "territory";
const { gap, bystander: low } = method;

const corners: Record<PlaneZone, [actor: number, facilitator: number][]> = {
  bystander: [
    [0, 0],
    [0, low],
    [low, low],
    [low, 0],
  ],
  facilitator: [
    [0, low],
    [0, 1],
    [1 - gap, 1],
    [low - gap, low],
  ],
  actor: [
    [low, 0],
    [1, 0],
    [1, 1 - gap],
    [low, low - gap],
  ],
  both: [
    [low - gap, low],
    [1 - gap, 1],
    [1, 1],
    [1, 1 - gap],
    [low, low - gap],
    [low, low],
  ],
};

function zoneOf(actor: ShownScore, facilitator: ShownScore): PlaneZone | null {
  if (!isShown(actor) || !isShown(facilitator) || actor.point === null || facilitator.point === null)
    return null;
  const [a, f] = [actor.point + method.tolerance, facilitator.point + method.tolerance];
  if (a < low && f < low) return "bystander";
  if (a - f >= gap - method.tolerance) return "actor";
  return f - a >= gap - method.tolerance ? "facilitator" : "both";
}

/** The square of the positioning: actor across, facilitator up, so that the band of both lies at 45°. */
export function positioningPlane(input: PositioningInput): PositioningPlane {
  const named = drawn(input, "name");
  return named.labels.length === input.cases.length + (named.dot || named.open ? 1 : 0)
    ? named
    : drawn(input, "number");
}

function drawn(input: PositioningInput, labelled: PositioningPlane["labelled"]): PositioningPlane {
  const { width, em, actor, facilitator, names } = input;
  const lane = labelled === "number" ? Math.max(0, ...input.cases.map(({ number }) => number.w)) + em : 0;
  const side = Math.min(width - 2.2 * em - 1 - lane, 25 * em);
  const frame = { x: 2.2 * em, y: 1.7 * em, w: side, h: side };
  const at = (a: number, f: number): Point => ({ x: frame.x + a * side, y: frame.y + (1 - f) * side });
  const line = (a1: number, f1: number, a2: number, f2: number): Line => {
    const [from, to] = [at(a1, f1), at(a2, f2)];
    return [from.x, from.y, to.x, to.y];
  };
  const slanted = [line(low - gap, low, 1 - gap, 1), line(low, low - gap, 1, 1 - gap)];
  const straight = [line(0, low, low, low), line(low, low, low, 0)];
  const zones = Object.fromEntries(
    Object.entries(corners).map(([id, points]) => [id, points.map(([a, f]) => at(a, f))]),
  ) as Record<PlaneZone, Point[]>;
  const zone = zoneOf(actor, facilitator);
  const [topLeft, bottomRight] = [at(actor.low, facilitator.high), at(actor.high, facilitator.low)];
  const open =
    isOpen(actor) || isOpen(facilitator)
      ? grownTo(
          {
            x: topLeft.x,
            y: topLeft.y,
            w: bottomRight.x - topLeft.x,
            h: bottomRight.y - topLeft.y,
          },
          0.5 * em,
        )
      : null;
  const dot = zone === null ? null : at(actor.point ?? 0, facilitator.point ?? 0);
  const cases = input.cases.map(({ id, actor, facilitator }) => ({ id, at: at(actor, facilitator) }));
  const placedNames = zoneNames(frame, em, at);
  const own = open ?? (dot && around(dot, em));
  const labels: Label[] = [
    ...(own ? [{ id: territoryId, ...input.label, anchors: anchors(own, dot && around(dot, em)) }] : []),
    ...input.cases.map(({ id, label, number }, index): Label => {
      const point = cases[index]?.at ?? at(0, 0);
      return { id, ...(labelled === "name" ? label : number), anchors: [around(point, em)] };
    }),
  ];
  const middle = at(0.83, 0.83);
  const reach = names.both.w / 2 / Math.SQRT2;
  const obstacles = [
    ...[...slanted].flatMap((segment) => boxesAlong(segment, 3)),
    ...straight.map(([x1, y1, x2, y2]) =>
      grown({ x: Math.min(x1, x2), y: Math.min(y1, y2), w: Math.abs(x2 - x1), h: Math.abs(y2 - y1) }, 1),
    ),
    ...placedNames
      .filter(({ isSlanted }) => !isSlanted)
      .map(({ id, at, align }) => ({
        x: align === "end" ? at.x - names[id].w : at.x,
        y: at.y - names[id].h * 0.8,
        ...names[id],
      })),
    ...boxesAlong([middle.x - reach, middle.y + reach, middle.x + reach, middle.y - reach], em),
    ...(open ? [open] : []),
    ...(dot ? [around(dot, em)] : []),
  ];
  const { placed, left } = placeLabels({ labels, bounds: frame, obstacles, gap: 0.4 * em });
  const laned =
    labelled === "number"
      ? placeInLane(left, { x: frame.x + side + em, y: frame.y, w: lane - em, h: side })
      : [];
  return {
    height: frame.y + side + 3.2 * em,
    frame,
    at,
    zones,
    zone,
    thresholds: [...slanted, ...straight],
    names: placedNames,
    open,
    dot,
    cases,
    labels: [...placed, ...laned],
    labelled,
  };
}

const grownTo = ({ x, y, w, h }: Box, least: number): Box => ({
  x: x - Math.max(0, least - w) / 2,
  y: y - Math.max(0, least - h) / 2,
  w: Math.max(w, least),
  h: Math.max(h, least),
});

const anchors = (first: Box, other: Box | null): [Box, ...Box[]] => (other ? [first, other] : [first]);

function zoneNames(frame: Box, em: number, at: PositioningPlane["at"]): PositioningPlane["names"] {
  const [left, right] = [frame.x + 0.6 * em, frame.x + frame.w - 0.6 * em];
  const [top, bottom] = [frame.y + 1.3 * em, frame.y + frame.h - 0.6 * em];
  return [
    { id: "facilitator", at: { x: left, y: top }, align: "start", isSlanted: false },
    { id: "actor", at: { x: right, y: bottom }, align: "end", isSlanted: false },
    { id: "bystander", at: { x: left, y: bottom }, align: "start", isSlanted: false },
    { id: "both", at: at(0.83, 0.83), align: "middle", isSlanted: true },
  ];
}
