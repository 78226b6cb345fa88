import { layBlock } from "./blocks.ts";
import { strands, strandsSize } from "./cover.ts";
import type { Faces, Mark } from "./marks.ts";
import type { Block, Cell, Cover } from "./model.ts";
import { layCell } from "./table.ts";

/** A figure on its own: its size and its marks in millimetres, and what it says to who does not see it. */
export type Drawing = { width: number; height: number; marks: Mark[]; alt: string };

export type DrawnBlock = Extract<Block, { alt: string }>;
export type DrawnCell = Extract<Cell, { alt: string }>;

/** The figure a block is, for a width in millimetres. */
export function blockDrawing(block: DrawnBlock, width: number, faces: Faces): Drawing {
  const chunks = layBlock(block, width, faces);
  return {
    width,
    height: chunks.reduce((sum, { height }) => sum + height, 0),
    marks: chunks.flatMap(({ marks }) => marks),
    alt: block.alt,
  };
}

/** The figure in a cell of a table; a bar takes the width given, in millimetres, any other only what it needs. */
export function cellDrawing(cell: DrawnCell, width: number, faces: Faces): Drawing {
  const { height, marks } = layCell(cell, width, faces);
  return { width: Math.max(...marks.map((mark) => rightOf(mark, faces))), height, marks, alt: cell.alt };
}

/** The territory drawn from its flows. */
export const coverDrawing = (cover: Cover, faces: Faces): Drawing => ({
  ...strandsSize,
  marks: strands(cover, faces),
  alt: cover.alt,
});

function rightOf(mark: Mark, faces: Faces): number {
  switch (mark.kind) {
    case "text":
      return mark.x + faces.width(mark.text, mark.face, mark.pt);
    case "line":
      return Math.max(mark.x1, mark.x2);
    case "strokes":
      return Math.max(...mark.segments.flatMap(([x1, , x2]) => [x1, x2]));
    case "rect":
      return mark.x + mark.w;
    case "polygon":
      return Math.max(...mark.points.map(([x]) => x));
    case "circle":
      return mark.x + mark.r;
    case "path":
      return Math.max(mark.from.x, ...mark.segments.map(({ to }) => to.x));
  }
}
