/** What is drawn is placed from the top left, in the unit of whoever draws: pixels or millimetres. */
export type Point = { x: number; y: number };
export type Box = { x: number; y: number; w: number; h: number };
export type Line = [x1: number, y1: number, x2: number, y2: number];

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** Whether a box stands whole in another. */
export const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.w <= outer.x + outer.w &&
  inner.y + inner.h <= outer.y + outer.h;

/** How far apart two boxes are; 0 where they touch or overlap. */
export const distance = (a: Box, b: Box): number =>
  Math.hypot(Math.max(0, a.x - b.x - b.w, b.x - a.x - a.w), Math.max(0, a.y - b.y - b.h, b.y - a.y - a.h));

/** The box of that size around a point. */
export const around = ({ x, y }: Point, w: number, h = w): Box => ({ x: x - w / 2, y: y - h / 2, w, h });

/** The caps at both ends of a range, across it, each reaching `cap` to either side. */
export const capsOf = ([x1, y1, x2, y2]: Line, cap: number): [Line, Line] => {
  const [dx, dy] = y1 === y2 ? [0, cap] : [cap, 0];
  return [
    [x1 - dx, y1 - dy, x1 + dx, y1 + dy],
    [x2 - dx, y2 - dy, x2 + dx, y2 + dy],
  ];
};

/** A box larger on every side. */
export const grown = ({ x, y, w, h }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  w: w + 2 * by,
  h: h + 2 * by,
});

/** What is left of a line outside boxes. */
export function outside(line: Line, boxes: readonly Box[]): Line[] {
  return boxes.reduce<Line[]>((lines, box) => lines.flatMap((each) => without(each, box)), [line]);
}

/** A line without the part inside a box: the part is where it is within the box across and down at once. */
function without(line: Line, { x, y, w, h }: Box): Line[] {
  const [x1, y1, x2, y2] = line;
  const [fromX, toX] = within(x1, x2, x, x + w);
  const [fromY, toY] = within(y1, y2, y, y + h);
  const [from, to] = [Math.max(0, fromX, fromY), Math.min(1, toX, toY)];
  if (from >= to) return [line];
  const at = (share: number): [number, number] => [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
  const before: Line[] = from > 0 ? [[x1, y1, ...at(from)]] : [];
  const after: Line[] = to < 1 ? [[...at(to), x2, y2]] : [];
  return [...before, ...after];
}

/** From where to where along a move from `a` to `b` it is between two limits, as shares of the move. */
function within(a: number, b: number, low: number, high: number): [number, number] {
  if (a === b) return a > low && a < high ? [0, 1] : [1, 0];
  const [first, second] = [(low - a) / (b - a), (high - a) / (b - a)];
  return first < second ? [first, second] : [second, first];
}

/** Small boxes along a slanted line, so that labels keep off it. */
export function boxesAlong([x1, y1, x2, y2]: Line, size: number): Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / size));
  return Array.from({ length: count + 1 }, (_, index) => {
    const share = index / count;
    return around({ x: x1 + share * (x2 - x1), y: y1 + share * (y2 - y1) }, size);
  });
}
