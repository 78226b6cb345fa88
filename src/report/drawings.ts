import { layBlock } from "./blocks.ts";
import { strands, strandsSize } from "./cover.ts";
import { boundsOf, type Faces, type Mark, moved } from "./marks.ts";
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
  return {
    width: Math.max(...marks.map((mark) => boundsOf(mark, faces).right)),
    height,
    marks,
    alt: cell.alt,
  };
}

/** The territory drawn from its flows, without the room of the loop where nothing loops. */
export function coverDrawing(cover: Cover, faces: Faces): Drawing {
  const marks = strands(cover, faces);
  const { width, height } = strandsSize;
  const top = Math.max(0, Math.min(height, ...marks.map((mark) => boundsOf(mark, faces).top)) - 4);
  return { width, height: height - top, marks: moved(marks, 0, -top), alt: cover.alt };
}
