import type { Mark } from "./marks.ts";
import type { Node } from "./structure.ts";
import { sizes } from "./tokens.ts";

export type Size = keyof typeof sizes;

/** A piece that is never cut: its height, the space before it, and its marks from its top left, in millimetres. */
export type Chunk = {
  before: number;
  height: number;
  marks: Mark[];
  /** The elements that begin with it, in reading order. */
  nodes: Node[];
  keepWithNext?: boolean;
  bookmark?: string;
  /** What to repeat above it at the top of a new page: a table's head. */
  repeat?: { height: number; marks: Mark[] };
};

/** The baseline of a first line inside its leading. */
export const baseline = (size: Size): number => sizes[size].leading * 0.76;
