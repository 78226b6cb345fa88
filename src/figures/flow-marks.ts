import { around, type Box, type Line, type Point } from "./geometry.ts";
import { isOpen, isShown, type ShownScore } from "./score-bar.ts";

export type FlowScores = { opportunity: Omit<ShownScore, "coverage">; readiness: ShownScore };

/** Shares 0–1 to places on the plane. */
export type Scales = { x: (readiness: number) => number; y: (opportunity: number) => number };

export type FlowShape =
  | { kind: "dot"; at: Point; box: Box }
  /** An open dot where it probably stands, and how far the unknown can move it. */
  | { kind: "range"; at: Point; box: Box; whiskers: Line[] }
  /** No point on one scale or on both: a hatched bar or box holds every place it may have. */
  | { kind: "area"; box: Box };

export type Size = { radius: number; bar: number };

/** Whether nothing at all is known of where a flow stands. */
export const isUnplaced = ({ opportunity, readiness }: FlowScores): boolean =>
  opportunity.point === null &&
  !isShown(readiness) &&
  opportunity.high - opportunity.low > 0.996 &&
  readiness.high - readiness.low > 0.996;

/** The mark of a flow on the plane. */
export function flowShape({ opportunity, readiness }: FlowScores, at: Scales, size: Size): FlowShape {
  const [left, right] = [at.x(readiness.low), at.x(readiness.high)];
  const [top, bottom] = [at.y(opportunity.high), at.y(opportunity.low)];
  const x = isShown(readiness) && readiness.point !== null ? at.x(readiness.point) : null;
  const y = opportunity.point === null ? null : at.y(opportunity.point);
  if (x === null || y === null) {
    const across = span(left, right, size.bar);
    const down = span(top, bottom, size.bar);
    return { kind: "area", box: { x: across.from, w: across.length, y: down.from, h: down.length } };
  }
  const box = around({ x, y }, 2 * size.radius);
  const whiskers: Line[] = [];
  if (isOpen(readiness)) whiskers.push([left, y, right, y]);
  if (isOpen(opportunity)) whiskers.push([x, top, x, bottom]);
  return whiskers.length === 0
    ? { kind: "dot", at: { x, y }, box }
    : { kind: "range", at: { x, y }, box, whiskers };
}

/** From one place to another, never thinner than a mark. */
function span(from: number, to: number, least: number): { from: number; length: number } {
  const length = Math.max(to - from, least);
  return { from: (from + to) / 2 - length / 2, length };
}

/** What labels must keep off. */
export const obstaclesOf = (shape: FlowShape, cap: number): Box[] => [
  shape.box,
  ...(shape.kind === "range" ? shape.whiskers.map((whisker) => whiskerBox(whisker, cap)) : []),
];

const whiskerBox = ([x1, y1, x2, y2]: Line, cap: number): Box =>
  y1 === y2 ? { x: x1, y: y1 - cap, w: x2 - x1, h: 2 * cap } : { x: x1 - cap, y: y1, w: 2 * cap, h: y2 - y1 };

/** Where a label may stand: beside the mark, else at an end of its range or at an end of its bar. */
export function anchorsOf(shape: FlowShape, end: number): [Box, ...Box[]] {
  if (shape.kind === "dot") return [shape.box];
  if (shape.kind === "range") {
    return [
      shape.box,
      ...shape.whiskers.flatMap(([x1, y1, x2, y2]) => [
        around({ x: x2, y: y2 }, end),
        around({ x: x1, y: y1 }, end),
      ]),
    ];
  }
  const { x, y, w, h } = shape.box;
  const side = Math.min(w, h);
  return [
    shape.box,
    { x, y, w: side, h: side },
    { x: x + w - side, y, w: side, h: side },
    { x, y: y + h - side, w: side, h: side },
  ];
}
