import { layWords } from "../blocks.ts";
import { stroke } from "../figures.ts";
import { type Mark, moved, saying } from "../marks.ts";
import type { Span } from "../model.ts";
import { type Field, node } from "../structure.ts";
import { colours, sizes } from "../tokens.ts";
import { type Laid, lineHeight, type Press } from "./press.ts";

/** A field, but for what the press says of all. */
export type Asked = Omit<Field, "isLive">;

/** A box to tick with its words, led by the digit of a level where it has one. */
export type Option = { field: Asked; spans: Span[]; digit?: string; note?: string };

/** The side of a box, and from it to the words, in millimetres. */
const side = 6;
const toWords = 2.5;
const digitWidth = 4.5;
/** From the top of one box to the top of the next, where the words are on one line. */
const pitch = { text: 7.2, note: 6.8 } as const;

/** A name a reader of PDFs takes: in it a dot parts a field from its parent. */
export const fieldName = (key: string): string => key.replaceAll(".", "-");

/** Boxes to tick in columns, read down each, as one list. */
export function options(
  all: readonly Option[],
  { width, columns = 1, size = "text" }: { width: number; columns?: number; size?: "text" | "note" },
  press: Press,
): Laid {
  const gutter = 6;
  const each = (width - gutter * (columns - 1)) / columns;
  const rows = Math.ceil(all.length / columns);
  const list = node("L");
  const heights = Array.from({ length: columns }, () => 0);
  const marks = all.flatMap((option, index) => {
    const column = Math.floor(index / rows);
    const laid = layOption(option, each, size, press);
    list.children.push(...laid.nodes);
    const y = heights[column] ?? 0;
    heights[column] = y + laid.height;
    return moved(laid.marks, column * (each + gutter), y);
  });
  return { height: Math.max(...heights), marks, nodes: [list] };
}

/** A box to tick and its words, as the item of a list. */
export function layOption(
  { field, spans, digit, note }: Option,
  width: number,
  size: "text" | "note",
  press: Press,
): Laid {
  const { faces, isLive } = press;
  const form = node("Form", [], { field: { ...field, isLive } });
  const body = node("LBody");
  const x = side + toWords + (digit === undefined ? 0 : digitWidth);
  const words = layWords(spans, width - x, size, faces);
  const sign = layWords(digit === undefined ? [] : [{ text: `${digit} `, face: "bold" }], side, size, faces);
  const more = layWords([{ text: note ?? "", tone: "slate" }], width - x, "note", faces);
  const top = Math.max(0, (side - words.height) / 2);
  return {
    height: Math.max(pitch[size], top + words.height + (note === undefined ? 1 : more.height + 2.5)),
    marks: [
      ...saying(form, [frame(side, side)]),
      ...saying(body, [
        ...moved(sign.marks, side + toWords, (side - sizes[size].leading) / 2),
        ...moved(words.marks, x, top),
        ...(note === undefined ? [] : moved(more.marks, x, top + words.height)),
      ]),
    ],
    nodes: [node("LI", [node("Lbl", [form]), body])],
  };
}

const frame = (w: number, h: number): Mark => ({
  kind: "rect",
  x: 0,
  y: 0,
  w,
  h,
  fill: colours.white,
  stroke: colours.ink,
  width: 0.35,
});

/** Room to write in: ruled by hand, framed on screen. */
export function room(field: Asked, width: number, height: number, { isLive }: Press): Laid {
  const form = node("Form", [], { field: { ...field, isLive } });
  const lines = Math.max(1, Math.floor(height / lineHeight));
  const ruled: Mark[] = [
    { kind: "rect", x: 0, y: 0, w: width, h: height, fill: colours.white },
    ...Array.from({ length: lines }, (_, index): Mark => {
      const y = height - index * lineHeight;
      return stroke([0, y, width, y], 0.25);
    }),
  ];
  const framed = { ...frame(width, height), width: 0.2 };
  return { height, marks: saying(form, isLive ? [framed] : ruled), nodes: [form] };
}

/** Words and the room to answer them: at their right, from a distance, or under them. */
export function asked(
  label: string,
  field: Omit<Asked, "kind" | "label"> & { label?: string },
  at: { width: number; height: number; from?: number; size?: "text" | "note" },
  press: Press,
): Laid {
  const { width, height, from, size = "text" } = at;
  const words = layWords([{ text: `${label} ` }], from ?? width, size, press.faces);
  const space = room({ kind: "text", label, ...field }, width - (from ?? 0), height, press);
  const element = node("P", space.nodes);
  const y = from === undefined ? words.height : 0;
  const { leading } = sizes[size];
  const down = press.isLive ? 1 : height > side ? height - leading - 0.2 : (side - leading) / 2;
  return {
    height: y + height,
    marks: [
      ...saying(element, moved(words.marks, 0, from === undefined ? 0 : down)),
      ...moved(space.marks, from ?? 0, y),
    ],
    nodes: [element],
  };
}
