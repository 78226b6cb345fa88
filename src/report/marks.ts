import type { Point, Segment } from "#figures";
import type { Node } from "./structure.ts";
import { millimetresPerPoint } from "./tokens.ts";

/** The four faces the report is set in. */
export type Face = "regular" | "bold" | "italic" | "title";

/** What can be drawn: no pattern, clip, gradient or opacity, but for what a picture lets through. Millimetres from the top left. */
export type Shape =
  | { kind: "text"; x: number; y: number; text: string; face: Face; pt: number; colour: string }
  | {
      kind: "line";
      x1: number;
      y1: number;
      x2: number;
      y2: number;
      width: number;
      colour: string;
      dash?: number[];
    }
  | { kind: "strokes"; segments: [number, number, number, number][]; width: number; colour: string }
  | {
      kind: "rect";
      x: number;
      y: number;
      w: number;
      h: number;
      fill?: string;
      stroke?: string;
      width?: number;
    }
  | { kind: "polygon"; points: [number, number][]; fill?: string; stroke?: string; width?: number }
  | { kind: "circle"; x: number; y: number; r: number; fill: string; stroke?: string; width?: number }
  | { kind: "image"; x: number; y: number; w: number; h: number; png: string }
  | { kind: "path"; from: Point; segments: Segment[]; width: number; colour: string; dash?: number[] };

/** Everything a page is made of: shapes, each with the element of the structure it says; decoration says none. */
export type Mark = Shape & { node?: Node };

/** Marks that say an element, those that say one already left as they are. */
export const saying = (element: Node, marks: readonly Mark[]): Mark[] =>
  marks.map((mark) => (mark.node ? mark : { ...mark, node: element }));

/** Marks that repeat what is said elsewhere. */
export const unsaid = (marks: readonly Mark[]): Mark[] => marks.map(({ node: _, ...shape }) => shape as Mark);

/** The edges of what is drawn, in millimetres. */
export type Bounds = { left: number; top: number; right: number; bottom: number };

/** A font one can measure with: the width of words in millimetres, and which signs it lacks. */
export type Faces = {
  width: (text: string, face: Face, pt: number) => number;
  has: (sign: string, face: Face) => boolean;
};

/** Marks moved by a distance. */
export function moved(marks: readonly Mark[], dx: number, dy: number): Mark[] {
  return marks.map((mark): Mark => {
    switch (mark.kind) {
      case "line":
        return { ...mark, x1: mark.x1 + dx, y1: mark.y1 + dy, x2: mark.x2 + dx, y2: mark.y2 + dy };
      case "strokes":
        return {
          ...mark,
          segments: mark.segments.map(([x1, y1, x2, y2]) => [x1 + dx, y1 + dy, x2 + dx, y2 + dy]),
        };
      case "polygon":
        return { ...mark, points: mark.points.map(([x, y]) => [x + dx, y + dy]) };
      case "path": {
        const by = ({ x, y }: Point): Point => ({ x: x + dx, y: y + dy });
        const segments = mark.segments.map(
          (segment): Segment =>
            segment.kind === "line"
              ? { kind: "line", to: by(segment.to) }
              : { kind: "curve", out: by(segment.out), into: by(segment.into), to: by(segment.to) },
        );
        return { ...mark, from: by(mark.from), segments };
      }
      default:
        return { ...mark, x: mark.x + dx, y: mark.y + dy };
    }
  });
}

/** The room a mark takes, text by the height of its type. */
export function boundsOf(mark: Mark, faces: Faces): Bounds {
  const within = (points: readonly (readonly [number, number])[]): Bounds => ({
    left: Math.min(...points.map(([x]) => x)),
    top: Math.min(...points.map(([, y]) => y)),
    right: Math.max(...points.map(([x]) => x)),
    bottom: Math.max(...points.map(([, y]) => y)),
  });
  switch (mark.kind) {
    case "text": {
      const height = mark.pt * millimetresPerPoint;
      const right = mark.x + faces.width(mark.text, mark.face, mark.pt);
      return { left: mark.x, top: mark.y - 0.8 * height, right, bottom: mark.y + 0.25 * height };
    }
    case "line":
      return within([
        [mark.x1, mark.y1],
        [mark.x2, mark.y2],
      ]);
    case "strokes":
      return within(
        mark.segments.flatMap(([x1, y1, x2, y2]): [number, number][] => [
          [x1, y1],
          [x2, y2],
        ]),
      );
    case "rect":
    case "image":
      return { left: mark.x, top: mark.y, right: mark.x + mark.w, bottom: mark.y + mark.h };
    case "polygon":
      return within(mark.points);
    case "circle":
      return {
        left: mark.x - mark.r,
        top: mark.y - mark.r,
        right: mark.x + mark.r,
        bottom: mark.y + mark.r,
      };
    case "path": {
      const ends = [mark.from, ...mark.segments.map(({ to }) => to)];
      return within(ends.map(({ x, y }): [number, number] => [x, y]));
    }
  }
}
