import { around, type Box, boxesAlong, type Line, type Point } from "./geometry.ts";
import { type Label, type PlacedLabel, placeInLane, placeLabels, type Size } from "./labels.ts";
import { outline, type PlaneZone, zoneLines, zoneOf } from "./positioning-zones.ts";
import { isOpen, type ShownScore } from "./score-bar.ts";

export type PositioningInput = {
  width: number;
  em: number;
  actor: ShownScore;
  facilitator: ShownScore;
  /** The label of the territory. */
  label: Size;
  zones: Readonly<Record<PlaneZone, Size>>;
};

export type PositioningPlane = {
  height: number;
  frame: Box;
  /** The zone in which the point stands. */
  ground: Point[] | null;
  thresholds: Line[];
  zones: { id: PlaneZone; at: Point; align: "start" | "middle" | "end"; isSlanted: boolean }[];
  /** Every place the territory may have. */
  open: Box | null;
  dot: Point | null;
  /** That of the territory, where it has a place or places. */
  label: PlacedLabel | null;
};

export const territoryId = "territory";

/**
 * The square of the positioning: actor across, facilitator up, so that the band of both lies at 45°. The label of
 * the territory stands in a lane at the right where the square leaves it no room.
 */
export function positioningPlane(input: PositioningInput): PositioningPlane {
  const { left: none, ...plane } = laidOut(input, 0);
  if (none.length === 0) return plane;
  const { em, label } = input;
  const { left, ...narrower } = laidOut(input, label.w + em);
  const { x, y, w, h } = narrower.frame;
  const [apart = null] = placeInLane(left, { x: x + w + em, y, w: label.w, h });
  return { ...narrower, label: narrower.label ?? apart };
}

function laidOut(
  { width, em, actor, facilitator, label, zones: names }: PositioningInput,
  lane: number,
): PositioningPlane & { left: Label[] } {
  const side = Math.max(0, Math.min(width - 2.2 * em - em / 15 - lane, 25 * em));
  const frame = { x: 2.2 * em, y: 1.7 * em, w: side, h: side };
  const at = (a: number, f: number): Point => ({ x: frame.x + a * side, y: frame.y + (1 - f) * side });
  const { slanted, straight } = zoneLines(at);
  const zone = zoneOf(actor, facilitator);
  const dot = zone && at(actor.point ?? 0, facilitator.point ?? 0);
  const open = isOpen(actor) || isOpen(facilitator) ? openBox(actor, facilitator, at, em) : null;
  const zones = zoneNames(frame, em, at);
  const own = dot && around(dot, 1.1 * em);
  const territory = open ?? own;
  const { placed, left } = placeLabels({
    labels: territory ? [{ id: territoryId, sizes: [label], anchors: [territory] }] : [],
    bounds: frame,
    obstacles: [
      ...straight.flatMap((line) => boxesAlong(line, 0.12 * em)),
      ...zones.flatMap((name) => nameBoxes(name, names[name.id])),
      ...(own ? [own] : []),
    ],
    avoided: slanted.flatMap((line) => boxesAlong(line, 0.18 * em)),
    gap: 0.4 * em,
  });
  return {
    height: frame.y + side + 3.2 * em,
    frame,
    ground: zone && outline(zone, at),
    thresholds: [...slanted, ...straight],
    zones,
    open,
    dot,
    label: placed[0] ?? null,
    left,
  };
}

function openBox(
  actor: ShownScore,
  facilitator: ShownScore,
  at: (a: number, f: number) => Point,
  em: number,
): Box {
  const [from, to] = [at(actor.low, facilitator.high), at(actor.high, facilitator.low)];
  const [w, h] = [Math.max(to.x - from.x, 0.5 * em), Math.max(to.y - from.y, 0.5 * em)];
  return { x: (from.x + to.x - w) / 2, y: (from.y + to.y - h) / 2, w, h };
}

function zoneNames(frame: Box, em: number, at: (a: number, f: number) => Point): PositioningPlane["zones"] {
  const [left, right] = [frame.x + 0.6 * em, frame.x + frame.w - 0.6 * em];
  const [top, bottom] = [frame.y + 1.3 * em, frame.y + frame.h - 0.6 * em];
  return [
    { id: "facilitator", at: { x: left, y: top }, align: "start", isSlanted: false },
    { id: "actor", at: { x: right, y: bottom }, align: "end", isSlanted: false },
    { id: "bystander", at: { x: left, y: bottom }, align: "start", isSlanted: false },
    { id: "both", at: at(0.83, 0.83), align: "middle", isSlanted: true },
  ];
}

/** What the name of a zone covers: one box, or small ones along a slanted name. */
function nameBoxes({ at, align, isSlanted }: PositioningPlane["zones"][number], { w, h }: Size): Box[] {
  if (!isSlanted) return [{ x: align === "end" ? at.x - w : at.x, y: at.y - 0.8 * h, w, h }];
  const reach = w / 2 / Math.SQRT2;
  return boxesAlong([at.x - reach, at.y + reach, at.x + reach, at.y - reach], h);
}
