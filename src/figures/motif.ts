export type Point = { x: number; y: number };

/** A piece of a drawn line, from where the one before ends. */
export type Segment = { kind: "line"; to: Point } | { kind: "curve"; out: Point; into: Point; to: Point };

/** A flow as it is drawn: the share of it, 0–1, that comes back; null when nobody knows. */
export type MotifFlow = { share: number | null };

export type MotifShape = {
  width: number;
  height: number;
  /** How many strands a flow is drawn with, at most; fewer where they would be closer than `gap[0]`. */
  strands?: number;
  /** The least and the greatest gap between two strands. */
  gap?: [number, number];
  /** The thickness of a strand, in gaps. */
  weight?: number;
  /** How far above the flows the coil lies, in gaps. */
  lift?: number;
  /** The empty middle of the coil, as a share of the height. */
  hollow?: number;
  /** Where strands rise towards the coil, as shares of the width. */
  rise?: [number, number];
  /** Where the coil lies, as shares of the width. */
  coil?: [number, number];
};

export type Strand = {
  tone: "loop" | "through" | "unknown";
  thickness: number;
  from: Point;
  segments: Segment[];
};

/** Where the strands of a flow enter, and how many of them come back. */
export type MotifBand = { top: number; bottom: number; looped: number };

export type MotifDrawing = { strands: Strand[]; bands: MotifBand[]; perFlow: number };

const between = 1.5;
/** How far the handles of a Bézier stand for a quarter of a circle of radius 1. */
const quarter = 0.5522847498;

/**
 * A territory as strands: each flow enters at the left; the strands that come back rise into a track, turn twice and
 * land inside themselves as a coil; the others leave at the right. Sizes are in the unit of the shape; strands are in
 * the order in which they are drawn. Without flows, three strands of which nothing is known.
 */
export function motif(flows: readonly MotifFlow[], shape: MotifShape): MotifDrawing {
  if (flows.length === 0) return { ...motif([{ share: null }], { ...shape, strands: 3 }), bands: [] };
  const [leastGap] = shape.gap ?? [0, 0];
  const most = shape.strands ?? 6;
  for (let perFlow = most; ; perFlow -= 1) {
    const drawn = layout(flows, shape, perFlow);
    if (drawn.gap >= leastGap || perFlow <= Math.min(2, most)) return draw(drawn, shape);
  }
}

type Layout = { perFlow: number; looped: number[]; gap: number; hollow: number; unknown: boolean[] };

/** How many strands of each flow come back, and the gap that makes everything fit. */
function layout(flows: readonly MotifFlow[], shape: MotifShape, perFlow: number): Layout {
  const looped = flows.map(({ share }) => Math.round(Math.min(1, Math.max(0, share ?? 0)) * perFlow));
  const back = sum(looped);
  const { weight, lift, coil } = settled(shape);
  const rows = Math.max(0, flows.length * (perFlow - 1) + (flows.length - 1) * (1 + between));
  const across = (coil[1] - coil[0]) * shape.width;
  const hollow = back === 0 ? 0 : Math.min((shape.hollow ?? 0.1) * shape.height, across / 4);
  const turns = back === 0 ? 0 : 4 * back - 2;
  const high = (shape.height - 2 * hollow) / (rows + weight + (back === 0 ? 0 : lift + turns));
  const wide = back === 0 ? high : (across - 2 * hollow) / (turns + weight);
  const gap = Math.min(high, wide, shape.gap?.[1] ?? Number.POSITIVE_INFINITY);
  return { perFlow, looped, gap, hollow, unknown: flows.map(({ share }) => share === null) };
}

const settled = ({ weight = 0.46, lift = 3, rise = [0.06, 0.4], coil = [0.14, 0.86] }: MotifShape) => ({
  weight,
  lift,
  rise,
  coil,
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function draw({ perFlow, looped, gap, hollow, unknown }: Layout, shape: MotifShape): MotifDrawing {
  const { weight, lift } = settled(shape);
  const thickness = gap * weight;
  const band = (perFlow - 1) * gap;
  const step = band + (1 + between) * gap;
  const top = shape.height - thickness / 2 - band - Math.max(0, looped.length - 1) * step;
  const bands = looped.map((count, index) => {
    const from = top + index * step;
    return { top: from, bottom: from + band, looped: count };
  });
  const rows = bands.flatMap((each, flow) =>
    Array.from({ length: perFlow }, (_, index) => ({
      y: each.top + index * gap,
      isBack: index < each.looped,
      isUnknown: unknown[flow] === true,
    })),
  );
  const across = rows
    .filter(({ isBack }) => !isBack)
    .map(
      ({ y, isUnknown }): Strand => ({
        tone: isUnknown ? "unknown" : "through",
        thickness: isUnknown ? thickness * 0.7 : thickness,
        from: { x: 0, y },
        segments: [{ kind: "line", to: { x: shape.width, y } }],
      }),
    );
  const back = rows.filter(({ isBack }) => isBack);
  const track = { top: top - lift * gap, gap, hollow, count: back.length, thickness };
  const coiled = back.map(
    ({ y }, index): Strand => ({
      tone: "loop",
      thickness,
      from: { x: 0, y },
      segments: coil(y, index, track, shape),
    }),
  );
  return { strands: [...across, ...coiled], bands, perFlow };
}

type Track = { top: number; gap: number; hollow: number; count: number; thickness: number };

/** The way of the strand of an index, from the left edge to where it lands inside the coil. */
function coil(y: number, index: number, track: Track, shape: MotifShape): Segment[] {
  const { rise, coil: lies } = settled(shape);
  const { width } = shape;
  const depth = track.count * track.gap;
  const outer = track.hollow + 2 * depth - track.gap;
  const [start, end] = [rise[0] * width, rise[1] * width];
  const edge = outer + track.thickness / 2;
  const right = lies[1] * width - edge;
  const left = Math.min(lies[0] * width + edge, right);
  const onTrack = track.top - (track.count - 1 - index) * track.gap;
  const centre = track.top - outer;
  const around = onTrack - centre;
  const back = around - depth / 2;
  const landing = Math.min(right, left + (right - left) * 0.3 + index * track.gap * 1.6);
  const middle = (start + end) / 2;
  const ceiling = centre - around;
  const floor = ceiling + 2 * back;
  return [
    { kind: "line", to: { x: start, y } },
    {
      kind: "curve",
      out: { x: middle, y },
      into: { x: middle, y: onTrack },
      to: { x: end, y: onTrack },
    },
    { kind: "line", to: { x: right, y: onTrack } },
    ...halfTurn({ x: right, y: onTrack }, ceiling, 1),
    { kind: "line", to: { x: left, y: ceiling } },
    ...halfTurn({ x: left, y: ceiling }, floor, -1),
    { kind: "line", to: { x: landing, y: floor } },
  ];
}

/** Half a circle from a point to the same x at another y, bulging to the right (1) or to the left (−1). */
function halfTurn(from: Point, toY: number, side: 1 | -1): Segment[] {
  const radius = (toY - from.y) / 2;
  const bulge = side * Math.abs(radius);
  const middle = { x: from.x + bulge, y: from.y + radius };
  return [
    {
      kind: "curve",
      out: { x: from.x + bulge * quarter, y: from.y },
      into: { x: middle.x, y: middle.y - radius * quarter },
      to: middle,
    },
    {
      kind: "curve",
      out: { x: middle.x, y: middle.y + radius * quarter },
      into: { x: from.x + bulge * quarter, y: toY },
      to: { x: from.x, y: toY },
    },
  ];
}
