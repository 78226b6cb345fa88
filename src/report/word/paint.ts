import type { Drawing } from "../drawings.ts";
import type { Face, Mark } from "../marks.ts";
import { colours, millimetresPerPoint } from "../tokens.ts";

/** What is used of a canvas, that of a browser or of Node. */
export type Painter = {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  font: string;
  setLineDash: (lengths: number[]) => void;
  beginPath: () => void;
  moveTo: (x: number, y: number) => void;
  lineTo: (x: number, y: number) => void;
  bezierCurveTo: (x1: number, y1: number, x2: number, y2: number, x: number, y: number) => void;
  arc: (x: number, y: number, r: number, from: number, to: number) => void;
  closePath: () => void;
  fill: () => void;
  stroke: () => void;
  fillRect: (x: number, y: number, w: number, h: number) => void;
  strokeRect: (x: number, y: number, w: number, h: number) => void;
  fillText: (text: string, x: number, y: number) => void;
};

/** The names by which a canvas must know the four faces. */
export const canvasFaces: Record<Face, string> = {
  regular: "Ressorts regular",
  bold: "Ressorts bold",
  italic: "Ressorts italic",
  title: "Ressorts title",
};

/** Opens a blank canvas of a size in pixels, on which the four faces go by the names of `canvasFaces`. */
export type OpenCanvas = (
  width: number,
  height: number,
) => { painter: Painter; png: () => Promise<Uint8Array> };

/** Where a drawing is put: the millimetre at the top left, and how many pixels there are to one. */
export type Place = { left: number; top: number; scale: number };

/** Draws a figure on a canvas, on white: the marks that the PDF draws, pixel for millimetre. */
export function paint(
  painter: Painter,
  { marks }: Drawing,
  size: { width: number; height: number },
  at: Place,
) {
  painter.fillStyle = colours.white;
  painter.fillRect(0, 0, size.width, size.height);
  for (const mark of marks) paintMark(painter, mark, at);
}

function paintMark(painter: Painter, mark: Mark, { left, top, scale }: Place): void {
  const x = (millimetres: number) => (millimetres - left) * scale;
  const y = (millimetres: number) => (millimetres - top) * scale;
  const pen = (colour: string, width: number, dash: readonly number[] = []) => {
    painter.strokeStyle = colour;
    painter.lineWidth = width * scale;
    painter.setLineDash(dash.map((length) => length * scale));
  };
  const inked = ({ fill, stroke, width = 0 }: { fill?: string; stroke?: string; width?: number }) => {
    if (fill) {
      painter.fillStyle = fill;
      painter.fill();
    }
    if (stroke) {
      pen(stroke, width);
      painter.stroke();
    }
  };
  painter.beginPath();
  switch (mark.kind) {
    case "text":
      painter.font = `${mark.pt * millimetresPerPoint * scale}px "${canvasFaces[mark.face]}"`;
      painter.fillStyle = mark.colour;
      painter.fillText(mark.text, x(mark.x), y(mark.y));
      return;
    case "line":
      painter.moveTo(x(mark.x1), y(mark.y1));
      painter.lineTo(x(mark.x2), y(mark.y2));
      pen(mark.colour, mark.width, mark.dash);
      painter.stroke();
      return;
    case "strokes":
      for (const [x1, y1, x2, y2] of mark.segments) {
        painter.moveTo(x(x1), y(y1));
        painter.lineTo(x(x2), y(y2));
      }
      pen(mark.colour, mark.width);
      painter.stroke();
      return;
    case "rect":
    case "polygon": {
      const { kind } = mark;
      const corners = kind === "polygon" ? mark.points : cornersOf(mark);
      for (const [index, corner] of corners.entries()) {
        if (index === 0) painter.moveTo(x(corner[0]), y(corner[1]));
        else painter.lineTo(x(corner[0]), y(corner[1]));
      }
      painter.closePath();
      inked(mark);
      return;
    }
    case "image":
      // Only the logo is one, and Word is handed its PNG.
      return;
    case "circle":
      painter.arc(x(mark.x), y(mark.y), mark.r * scale, 0, 2 * Math.PI);
      inked(mark);
      return;
    case "path":
      painter.moveTo(x(mark.from.x), y(mark.from.y));
      for (const segment of mark.segments) {
        const { to } = segment;
        if (segment.kind === "line") painter.lineTo(x(to.x), y(to.y));
        else {
          const { out, into } = segment;
          painter.bezierCurveTo(x(out.x), y(out.y), x(into.x), y(into.y), x(to.x), y(to.y));
        }
      }
      pen(mark.colour, mark.width, mark.dash);
      painter.stroke();
  }
}

const cornersOf = ({ x, y, w, h }: { x: number; y: number; w: number; h: number }): [number, number][] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];
