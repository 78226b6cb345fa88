import type { Value } from "#domain";
import { method } from "#domain";
import { type Box, capsOf, hatchLines, isOpen, isShown, type Line, type ShownScore } from "#figures";
import type { Mark } from "./marks.ts";
import type { Cell } from "./model.ts";
import { colours, hatchLine, onLevel } from "./tokens.ts";

/** On white, diagonal lines as wide as what is between them, clipped to an outlined box: what is not known, never a colour. */
export function hatch(box: Box, line: number = hatchLine): Mark[] {
  return [
    { kind: "rect", ...box, fill: colours.white },
    { kind: "strokes", segments: hatchLines(box, 2 * line), width: line, colour: colours.slate },
    { kind: "rect", ...box, stroke: colours.ink, width: 0.75 * line },
  ];
}

/** Full from 0 to `low`, hatched from `low` to `high` (its width is the unknown share), whisker, tick at the point. */
export function scoreBar(score: ShownScore, box: Box, tone: string): Mark[] {
  const { x, y, w, h } = box;
  const at = (share: number) => x + share * w;
  const marks: Mark[] = [{ kind: "rect", ...box, stroke: colours.emptyCell, width: 0.2 }];
  if (score.low > 0) {
    marks.push({ kind: "rect", x, y, w: score.low * w, h, fill: tone, stroke: colours.ink, width: 0.3 });
  }
  const hasRange = isOpen(score);
  if (hasRange) marks.push(...hatch({ x: at(score.low), y, w: (score.high - score.low) * w, h }));
  if (hasRange && isShown(score) && h >= 5) {
    marks.push(...whisker([at(score.low), y + h / 2, at(score.high), y + h / 2]));
  }
  if (isShown(score)) marks.push(...tick(at(score.point ?? 0), y, h));
  return marks;
}

/** A straight line. */
export const stroke = (
  [x1, y1, x2, y2]: Line,
  width: number,
  colour: string = colours.ink,
): Extract<Mark, { kind: "line" }> => ({ kind: "line", x1, y1, x2, y2, width, colour });

/** A range with a cap at both ends, over a lighter line that keeps it clear of what is under it. */
export const whisker = (line: Line): Mark[] => [
  stroke(line, 1.2, colours.white),
  ...[line, ...capsOf(line, 1.3)].map((each) => stroke(each, 0.45)),
];

function tick(x: number, y: number, h: number): Mark[] {
  const over = h >= 5 ? 1.3 : 0.8;
  return [
    { kind: "rect", x: x - 0.95, y: y - over, w: 1.9, h: h + 2 * over, fill: colours.white },
    { kind: "rect", x: x - 0.55, y: y - over, w: 1.1, h: h + 2 * over, fill: colours.ink },
  ];
}

const digit = (level: number, x: number, y: number): Mark => ({
  kind: "text",
  x: x - 0.75,
  y,
  text: String(level),
  face: "bold",
  pt: 8,
  colour: onLevel(level),
});

/** One cell 6 × 4.6 with its level; hatched when not known, an em dash when it does not apply. */
export function levelCell(value: Value | undefined): Mark[] {
  const box = { x: 0, y: 0, w: 6, h: 4.6 };
  if (value === "notApplicable") return dash(box);
  if (typeof value !== "number") return hatch(box);
  const tone = colours.levels[value] ?? colours.white;
  return [{ kind: "rect", ...box, fill: tone, stroke: colours.ink, width: 0.25 }, digit(value, 3, 3.3)];
}

const dash = ({ x, y, w, h }: Box): Mark[] => [
  stroke([x + w / 2 - 1.5, y + h / 2, x + w / 2 + 1.5, y + h / 2], 0.4),
];

export const stepsSize = { w: 33.8, h: 5 } as const;
const step = { w: 8, pitch: 8.6 } as const;

/** The four-step mark: position, length, tone and digit all say the level. */
export function fourSteps(value: Value | undefined): Mark[] {
  const { w, h } = stepsSize;
  if (value === "notApplicable") return dash({ x: 0, y: 0, w, h });
  if (typeof value !== "number") return hatch({ x: 0, y: 0, w, h });
  const x = value * step.pitch;
  const marks = emptySteps();
  if (value > 0) marks.push(stem(x));
  return [
    ...marks,
    {
      kind: "rect",
      x,
      y: 0,
      w: step.w,
      h,
      fill: colours.levels[value] ?? colours.white,
      stroke: colours.ink,
      width: 0.35,
    },
    digit(value, x + step.w / 2, 3.5),
  ];
}

/** The same scale for a mean: a diamond at its place, a hatch for its interval; all hatched when nothing is known. */
export function meanSteps(score: ShownScore): Mark[] {
  const { w, h } = stepsSize;
  if (score.point === null) return hatch({ x: 0, y: 0, w, h });
  const at = (share: number) => step.w / 2 + share * method.levels * step.pitch;
  const x = at(score.point);
  const marks = [...emptySteps(), stem(x)];
  if (score.high - score.low > 0.02) {
    const from = at(score.low);
    marks.push(...hatch({ x: from, y: h / 2 - 0.9, w: at(score.high) - from, h: 1.8 }));
  }
  const points: [number, number][] = [
    [x, 0.3],
    [x + 2.2, h / 2],
    [x, h - 0.3],
    [x - 2.2, h / 2],
  ];
  return [...marks, { kind: "polygon", points, fill: colours.white, stroke: colours.ink, width: 0.4 }];
}

export const leverSize = { h: 4.6, bar: 22 } as const;

/** A lever in a phase: a disc where it carries the phase, a ring where it helps, a dash elsewhere; then its relevance. */
export function leverCell({ place, bar }: Pick<Extract<Cell, { kind: "lever" }>, "place" | "bar">): Mark[] {
  const middle = leverSize.h / 2;
  if (place === "none") {
    return [stroke([0.4, middle, 3.4, middle], 0.4, colours.slate)];
  }
  const fill = place === "primary" ? colours.ink : colours.white;
  const disc: Mark = { kind: "circle", x: 1.9, y: middle, r: 1.4, fill, stroke: colours.ink, width: 0.45 };
  if (!bar || bar.share <= 0) return [disc];
  const box = { x: 5, y: middle - 1.6, w: Math.max(0.8, bar.share * leverSize.bar), h: 3.2 };
  if (bar.fill === "open") return [disc, ...hatch(box)];
  const tone = bar.fill === "first" ? colours.levels[3] : colours.levels[1];
  return [disc, { kind: "rect", ...box, fill: tone, stroke: colours.ink, width: 0.25 }];
}

const emptySteps = (): Mark[] =>
  [0, 1, 2, 3].map((level) => ({
    kind: "rect",
    x: level * step.pitch,
    y: 0,
    w: step.w,
    h: stepsSize.h,
    fill: colours.white,
    stroke: colours.emptyCell,
    width: 0.15,
  }));

const stem = (x: number): Mark => stroke([0, stepsSize.h / 2, x, stepsSize.h / 2], 0.7);
