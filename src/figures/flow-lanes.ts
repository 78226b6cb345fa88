import type { Box, Line, Point } from "./geometry.ts";
import type { Segment } from "./motif.ts";

/** The yearly quantities of a flow in its unit; what is absent has not been given. */
export type LaneQuantities = Partial<
  Record<"entering" | "produced" | "looped" | "leaving", number | undefined>
>;

export type LaneInput = {
  id: string;
  unit: string;
  quantities: LaneQuantities;
  /** The height of the words at its left. */
  words: number;
};

export type LanesInput = {
  /** The size of the text, which everything else follows. */
  em: number;
  /** How far apart the lines of words stand. */
  leading: number;
  /** How high the drawing may be; its thicknesses shrink to fit. */
  room: number;
  lanes: readonly LaneInput[];
};

/** What a ribbon or a box of a lane is: its name is what the words beside it say. */
export type LanePart = "entering" | "produced" | "looped" | "leaving" | "untracked";

export type Lane = {
  id: string;
  /** The middle of the words at the left. */
  wordsAt: number;
  /** From the outside in, and what is produced under it. */
  entering: Box | null;
  produced: Box | null;
  /** Everything there is of the flow in the territory. */
  body: Box;
  /** What comes back: a ribbon along a path, ending in an arrow on the body. */
  loop: { from: Point; segments: Segment[]; thickness: number; arrow: Point[] } | null;
  /** What goes out, as an arrow. */
  leaving: Point[] | null;
  /** What is neither kept nor seen to leave. */
  untracked: Box | null;
  /** The words at the right: where each line stands, and the line that leads to it. */
  labels: { part: LanePart; at: Point; leader: Line }[];
};

/** A length of the drawing that stands for a round quantity. */
export type LaneScale = { unit: string; amount: number; line: Line };

export type FlowLanes = {
  height: number;
  /** The edges of the territory. */
  edges: [number, number];
  lanes: Lane[];
  scales: LaneScale[];
};

/** The least thickness of a ribbon, so that a small one is still seen. */
export const leastThickness = 0.35;

const available = ({ entering = 0, produced = 0 }: LaneQuantities): number => entering + produced;

/** Whether enough is given of a flow to draw it: what there is of it. */
export const isDrawable = (quantities: LaneQuantities): boolean => available(quantities) > 0;

/**
 * Flows as lanes, from what enters and is produced to what comes back and leaves; in one unit, thicknesses compare.
 * Lanes are grouped by unit, the largest first; each unit has its scale under its lanes.
 */
export function flowLanes(input: LanesInput): FlowLanes {
  let laid = laidOut(input, tallest);
  for (let high = tallest - 1; laid.height > input.room && high >= 2; high -= 1) laid = laidOut(input, high);
  return laid;
}

/** How high the largest body of a unit is where there is room, in ems. */
const tallest = 6;

/** The same with the largest body of each unit so many ems high. */
function laidOut({ em, leading, lanes }: LanesInput, high: number): FlowLanes {
  const units = [...new Set(lanes.map(({ unit }) => unit))];
  const top = 2.2 * em;
  let y = top;
  const laid: Lane[] = [];
  const scales: LaneScale[] = [];
  for (const unit of units) {
    const group = lanes
      .filter((lane) => lane.unit === unit)
      .toSorted((a, b) => most(b.quantities) - most(a.quantities));
    const scale = (high * em) / Math.max(...group.map(({ quantities }) => most(quantities)));
    for (const lane of group) {
      const { height, ...made } = laneAt(lane, y, scale, em, leading);
      laid.push(made);
      y += height + 1.6 * em;
    }
    const amount = roundAmount((1.4 * em) / scale);
    scales.push({
      unit,
      amount,
      line: [columns.body * em, y, (columns.body + (amount * scale) / em) * em, y],
    });
    y += 2.2 * em;
  }
  return {
    height: y - 0.6 * em,
    edges: [columns.edge * em, columns.otherEdge * em],
    lanes: laid,
    scales,
  };
}

/** Where the pieces of a lane stand across, in ems. */
const columns = {
  in: 13,
  edge: 15,
  made: 17.5,
  body: 20.5,
  end: 29.5,
  otherEdge: 35.5,
  out: 38.5,
  words: 40.3,
};

const most = (quantities: LaneQuantities): number =>
  Math.max(available(quantities), (quantities.looped ?? 0) + (quantities.leaving ?? 0));

/** The largest of 1, 2 or 5 times a power of ten that is no larger. */
function roundAmount(amount: number): number {
  const power = 10 ** Math.floor(Math.log10(amount));
  const [found = 1] = [5, 2, 1].filter((times) => times * power <= amount * (1 + 1e-9));
  return found * power;
}

function laneAt(
  { id, quantities, words }: LaneInput,
  y: number,
  scale: number,
  em: number,
  leading: number,
): Lane & { height: number } {
  const thick = (amount: number | undefined): number =>
    amount ? Math.max(leastThickness, amount * scale) : 0;
  const { entering, produced, looped, leaving } = quantities;
  const [into, made, back, out] = [thick(entering), thick(produced), thick(looped), thick(leaving)];
  const rest = available(quantities) - (looped ?? 0) - (leaving ?? 0);
  const lost = rest > 0 ? thick(rest) : 0;
  const tall = Math.max(into + made, back + out + lost);
  const rise = back > 0 ? back + 2 * inner * em : 0;
  const right = [back, out, lost].filter((thickness) => thickness > 0).length * leading;
  const height = Math.max(rise + tall, words, right);
  const bodyTop = y + (height - rise - tall) / 2 + rise;
  const box = (from: number, to: number, top: number, h: number): Box => ({
    x: from * em,
    y: top,
    w: (to - from) * em,
    h,
  });
  const body = box(columns.body, columns.end, bodyTop, tall);
  const outTop = bodyTop + back;
  const lostTop = outTop + out;
  const loop = back > 0 ? loopAt(body, back, em) : null;
  const tip = columns.out * em;
  const marks: { part: LanePart; from: Point }[] = [
    ...(back > 0
      ? [
          {
            part: "looped" as const,
            from: { x: body.x + body.w + (1.6 + inner) * em + back, y: bodyTop - inner * em },
          },
        ]
      : []),
    ...(out > 0 ? [{ part: "leaving" as const, from: { x: tip, y: outTop + out / 2 } }] : []),
    ...(lost > 0
      ? [{ part: "untracked" as const, from: { x: body.x + body.w + 3.6 * em, y: lostTop + lost / 2 } }]
      : []),
  ];
  return {
    id,
    height,
    wordsAt:
      bodyTop + tall / 2 - words / 2 < y
        ? y + words / 2
        : Math.min(bodyTop + tall / 2, y + height - words / 2),
    entering: into > 0 ? box(columns.in, columns.body, bodyTop, into) : null,
    produced: made > 0 ? box(columns.made, columns.body, bodyTop + into, made) : null,
    body,
    loop,
    leaving: out > 0 ? arrowOut(body.x + body.w, outTop, out, tip, em) : null,
    untracked: lost > 0 ? { x: body.x + body.w, y: lostTop, w: 3.6 * em, h: lost } : null,
    labels: apart(
      marks.map(({ from }) => from.y),
      leading,
      y,
      y + height,
    ).map((at, index) => {
      const { part, from } = marks[index] ?? { part: "leaving" as const, from: { x: 0, y: 0 } };
      const x = columns.words * em;
      return { part, at: { x, y: at }, leader: [from.x + 0.3 * em, from.y, x - 0.4 * em, at] as Line };
    }),
  };
}

/** The radius inside the turn of a loop, in ems. */
const inner = 0.75;

/** From the right of the body, round and back over it, down to an arrow on its top. */
function loopAt(body: Box, thickness: number, em: number): NonNullable<Lane["loop"]> {
  const radius = inner * em + thickness / 2;
  const end = body.x + body.w;
  const low = body.y + thickness / 2;
  const high = low - 2 * radius;
  const turn = end + 1.6 * em;
  const small = thickness / 2 + 0.15 * em;
  const down = body.x + 1.4 * em + thickness / 2;
  const round = 0.5523;
  const base = high + small;
  const arrow = Math.max(thickness / 2 + 0.35 * em, 0.5 * em);
  return {
    from: { x: end, y: low },
    thickness,
    segments: [
      { kind: "line", to: { x: turn, y: low } },
      curve(
        { x: turn + radius * round, y: low },
        { x: turn + radius, y: low - radius * (1 - round) },
        { x: turn + radius, y: low - radius },
      ),
      curve(
        { x: turn + radius, y: low - radius * (1 + round) },
        { x: turn + radius * round, y: high },
        { x: turn, y: high },
      ),
      { kind: "line", to: { x: down + small, y: high } },
      curve(
        { x: down + small * (1 - round), y: high },
        { x: down, y: high + small * (1 - round) },
        { x: down, y: base },
      ),
    ],
    arrow: [
      { x: down - arrow, y: base },
      { x: down + arrow, y: base },
      { x: down, y: body.y },
    ],
  };
}

const curve = (out: Point, into: Point, to: Point): Segment => ({ kind: "curve", out, into, to });

function arrowOut(x: number, y: number, h: number, tip: number, em: number): Point[] {
  const head = Math.min(1.2 * em, Math.max(h / 2, 0.5 * em));
  return [
    { x, y },
    { x: tip - head, y },
    { x: tip, y: y + h / 2 },
    { x: tip - head, y: y + h },
    { x, y: y + h },
  ];
}

/** Lines of words as near as can be to where they belong, `leading` apart and between two limits. */
function apart(wanted: readonly number[], leading: number, from: number, to: number): number[] {
  let free = from + leading / 2;
  const down = wanted.map((y) => {
    const at = Math.max(y, free);
    free = at + leading;
    return at;
  });
  let floor = to - leading / 2;
  return down
    .toReversed()
    .map((y) => {
      const at = Math.min(y, floor);
      floor = at - leading;
      return at;
    })
    .toReversed();
}
