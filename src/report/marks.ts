import type { Point, Segment } from "#figures";
import type { Node } from "./structure.ts";

/** The four faces the report is set in. */
export type Face = "regular" | "bold" | "italic" | "title";

/** What can be drawn: no pattern, clip, gradient or opacity. Millimetres from the top left. */
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
  | { kind: "path"; from: Point; segments: Segment[]; width: number; colour: string; dash?: number[] };

/** Everything a page is made of: shapes, each with the element of the structure it says; decoration says none. */
export type Mark = Shape & { node?: Node };

/** Marks that say an element, those that say one already left as they are. */
export const saying = (element: Node, marks: readonly Mark[]): Mark[] =>
  marks.map((mark) => (mark.node ? mark : { ...mark, node: element }));

/** Marks that repeat what is said elsewhere. */
export const unsaid = (marks: readonly Mark[]): Mark[] => marks.map(({ node: _, ...shape }) => shape as Mark);

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
