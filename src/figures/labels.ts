import { type Box, distance, grown, holds, type Line, overlap } from "./geometry.ts";

export type Size = { w: number; h: number };

/** A label as its caller measured it, in the shapes it may take, and the boxes it may stand beside, the best first. */
export type Label = { id: string; sizes: readonly [Size, ...Size[]]; anchors: readonly [Box, ...Box[]] };

export type PlacedLabel = {
  id: string;
  /** Which of its shapes it takes. */
  size: number;
  box: Box;
  align: "start" | "middle" | "end";
  /** From the mark to a label that stands apart in the lane. */
  leader: Line | null;
};

type Around = {
  labels: readonly Label[];
  bounds: Box;
  /** What no label may cover; the first anchor of each label is one too. */
  obstacles: readonly Box[];
  /** What a label covers only where nothing else leaves it room. */
  avoided?: readonly Box[];
  gap: number;
};

/** The eight places around a box, nearest first. */
function places({ x, y, w, h }: Box, label: Size, gap: number): Pick<PlacedLabel, "box" | "align">[] {
  const left = x - gap - label.w;
  const right = x + w + gap;
  const top = y - gap / 2 - label.h;
  const bottom = y + h + gap / 2;
  const middle = y + h / 2 - label.h / 2;
  const centre = x + w / 2 - label.w / 2;
  const at = (x: number, y: number, align: PlacedLabel["align"]) => ({
    box: { x, y, w: label.w, h: label.h },
    align,
  });
  const [nearRight, nearLeft] = [x + w * 0.85, x + w * 0.15 - label.w];
  return [
    at(right, middle, "start"),
    at(left, middle, "end"),
    at(centre, top, "middle"),
    at(centre, bottom, "middle"),
    at(nearRight, top, "start"),
    at(nearRight, bottom, "start"),
    at(nearLeft, top, "end"),
    at(nearLeft, bottom, "end"),
  ];
}

const fromTheTop = (a: Label, b: Label): number =>
  a.anchors[0].y - b.anchors[0].y || a.anchors[0].x - b.anchors[0].x;

/**
 * Labels beside their marks, on nothing else; `left` are those for which there was no room. Where there is a choice,
 * a label stands nearer to its own mark than to any other, then on nothing that is to be avoided.
 */
export function placeLabels({ labels, bounds, obstacles, avoided = [], gap }: Around): {
  placed: PlacedLabel[];
  left: Label[];
} {
  const taken = [...obstacles, ...labels.map(({ anchors }) => grown(anchors[0], gap / 4))];
  const placed: PlacedLabel[] = [];
  const left: Label[] = [];
  const fits = (box: Box) => holds(bounds, box) && !taken.some((other) => overlap(other, box));
  for (const label of labels.toSorted(fromTheTop)) {
    const free = label.sizes
      .flatMap((size, index) =>
        label.anchors.flatMap((anchor) =>
          places(anchor, size, gap).map((place) => ({ ...place, size: index })),
        ),
      )
      .filter(({ box }) => fits(box));
    const others = labels.filter(({ id }) => id !== label.id).map(({ anchors: [mark] }) => mark);
    const fault = ({ box }: { box: Box }): number => {
      const own = Math.min(...label.anchors.map((anchor) => distance(anchor, box)));
      const isElsewhere = others.some((other) => distance(other, box) <= own);
      return (isElsewhere ? 2 : 0) + (avoided.some((other) => overlap(other, box)) ? 1 : 0);
    };
    const [place] = free.toSorted((a, b) => fault(a) - fault(b));
    if (place) {
      taken.push(place.box);
      placed.push({ id: label.id, ...place, leader: null });
    } else left.push(label);
  }
  return { placed, left };
}

/** The shape a label takes in the lane: the narrowest. */
export function narrowest({ sizes }: Label): Size & { size: number } {
  const [first, ...others] = sizes.map((size, index) => ({ ...size, size: index }));
  return others.reduce(
    (least, other) => (other.w < least.w ? other : least),
    first ?? { w: 0, h: 0, size: 0 },
  );
}

/** Labels one under another in a lane at the right of the marks, each with a line from its mark. */
export function placeInLane(labels: readonly Label[], lane: Box): PlacedLabel[] {
  const sorted = labels.toSorted(fromTheTop);
  let free = lane.y;
  const tops = sorted.map((label) => {
    const { h } = narrowest(label);
    const [mark] = label.anchors;
    const top = Math.max(free, mark.y + mark.h / 2 - h / 2);
    free = top + h;
    return top;
  });
  let floor = lane.y + lane.h;
  return sorted
    .map((label, index) => ({ label, top: tops[index] ?? lane.y }))
    .reverse()
    .map(({ label, top }): PlacedLabel => {
      const { w, h, size } = narrowest(label);
      const y = Math.min(top, floor - h);
      floor = y;
      const [mark] = label.anchors;
      return {
        id: label.id,
        size,
        box: { x: lane.x, y, w, h },
        align: "start",
        leader: [mark.x + mark.w, mark.y + mark.h / 2, lane.x - 4, y + h / 2],
      };
    })
    .reverse();
}

/** How high a lane must be to hold labels. */
export const laneHeight = (labels: readonly Label[]): number =>
  labels.reduce((sum, label) => sum + narrowest(label).h, 0);
