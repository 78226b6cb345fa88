import { baseline, type Chunk } from "./chunk.ts";
import {
  fourSteps,
  levelCell,
  leverCell,
  leverSize,
  meanSteps,
  scoreBar,
  stepsSize,
  stroke,
} from "./figures.ts";
import { type Faces, type Mark, moved, saying, unsaid } from "./marks.ts";
import { type Block, broken, type Cell, type Column, joined, type Span } from "./model.ts";
import { type Node, node } from "./structure.ts";
import { drawLines, setLines } from "./text.ts";
import { colours, sizes } from "./tokens.ts";

type Table = Extract<Block, { kind: "table" }>;
type Laid = { height: number; marks: Mark[] };

const padding = { vertical: 1, drawn: 0.75, bar: 1.4, right: 3 } as const;
const leastRow = 6.5;
const tallRow = 16.25;
const barHeight = 4;

const rule = (width: number, y: number, weight: number): Mark => stroke([0, y, width, y], weight);

/** A table as one chunk a row: the first carries caption and head, any other repeats them at the top of a page. */
export function layTable(table: Table, width: number, faces: Faces): Chunk[] {
  const total = table.columns.reduce((sum, { share }) => sum + share, 0);
  const widths = table.columns.map(({ share }) => (share / total) * width);
  const heads = table.columns.map(({ head }) =>
    node("TH", [], { scope: "Column", ...(head.includes(broken) ? { actual: joined(head, "") } : {}) }),
  );
  const head = layHead(table.columns, widths, width, faces, heads);
  const caption = node("Caption");
  const titled = (text: string) =>
    below(sayingAll(caption, layText([{ text, tone: "slate" }], false, width, faces)), head);
  const opening = table.caption ? titled(table.caption) : head;
  const body = node("TBody");
  const element = node("Table", [
    ...(table.caption ? [caption] : []),
    node("THead", [node("TR", heads)]),
    body,
  ]);
  const again = titled(table.continued);
  const repeat = { ...again, marks: unsaid(again.marks) };
  const last = table.rows.length - 1;
  return table.rows.map((cells, index): Chunk => {
    const said = rowNodes(cells, heads, table.naming ?? 0);
    body.children.push(node("TR", said));
    const row = layRow(cells, widths, faces, table.tall ? tallRow : leastRow, said);
    const foot = rule(width, row.height, index === last ? 0.5 : 0.15);
    const laid = { height: row.height, marks: [...row.marks, foot] };
    const keepWithNext = index < last && (table.whole || index === 0 || index === last - 1);
    return index === 0
      ? { before: 2, ...below(opening, laid), nodes: [element], keepWithNext }
      : { before: 0, ...laid, nodes: [], repeat, keepWithNext };
  });
}

const sayingAll = (element: Node, { height, marks }: Laid): Laid => ({
  height,
  marks: saying(element, marks),
});

/** The cells of a row as elements: the one that names it, and the others with their heads; what is drawn is a figure. */
function rowNodes(cells: readonly Cell[], heads: readonly Node[], naming: number): Node[] {
  const name = cells[naming]?.kind === "blank" ? [] : [node("TH", [], { scope: "Row" })];
  return cells.map((cell, index) => {
    if (index === naming && name[0]) return name[0];
    const figures = "alt" in cell ? [node("Figure", [], { alt: cell.alt })] : [];
    return node("TD", figures, { heads: [...heads.slice(index, index + 1), ...name] });
  });
}

const below = (upper: Laid, lower: Laid): Laid => ({
  height: upper.height + lower.height,
  marks: [...upper.marks, ...moved(lower.marks, 0, upper.height)],
});

function layHead(
  columns: readonly Column[],
  widths: readonly number[],
  width: number,
  faces: Faces,
  heads: readonly Node[],
): Laid {
  const cells = columns.map(
    ({ head, align }): Cell => ({
      kind: "text",
      spans: [{ text: head, face: "bold" }],
      ...(align ? { align } : {}),
    }),
  );
  const row = layRow(cells, widths, faces, 0, heads);
  return { height: row.height, marks: [rule(width, 0, 0.5), ...row.marks, rule(width, row.height, 0.25)] };
}

function layRow(
  cells: readonly Cell[],
  widths: readonly number[],
  faces: Faces,
  least: number,
  said: readonly Node[],
): Laid {
  const last = cells.length - 1;
  const laid = cells.map((cell, index) => {
    const wide = widths[index] ?? 0;
    return layCell(cell, index === last ? wide + padding.right : wide, faces);
  });
  const height = Math.max(least, ...laid.map((cell) => cell.height));
  let x = 0;
  const marks = laid.flatMap((cell, index) => {
    const element = said[index]?.children[0] ?? said[index];
    const placed = moved(element ? saying(element, cell.marks) : cell.marks, x, 0);
    const wide = widths[index] ?? 0;
    const isBlank = cells[index]?.kind === "blank" && height >= tallRow;
    const line: Mark[] = isBlank ? [writingLine(x, wide, height)] : [];
    x += wide;
    return [...placed, ...line];
  });
  return { height, marks };
}

const writingLine = (x: number, width: number, height: number): Mark =>
  stroke([x, height - 4, x + width - padding.right, height - 4], 0.15, colours.slate);

/** A cell for a width in millimetres. */
export function layCell(cell: Cell, width: number, faces: Faces): Laid {
  switch (cell.kind) {
    case "text":
      return layText(cell.spans, cell.align === "right", width - padding.right, faces);
    case "level":
      return drawn(levelCell(cell.value), 4.6);
    case "steps":
      return drawn(fourSteps(cell.value), stepsSize.h);
    case "mean":
      return drawn(meanSteps(cell.score), stepsSize.h);
    case "bar":
      return drawn(layBar(cell, width - padding.right), barHeight, padding.bar);
    case "lever":
      return layLever(cell, faces);
    case "blank":
      return { height: 0, marks: [] };
  }
}

function layBar({ interval, isKnown }: Extract<Cell, { kind: "bar" }>, width: number): Mark[] {
  const score = { ...interval, coverage: isKnown ? 1 : 0 };
  return scoreBar(score, { x: 0, y: 0, w: width, h: barHeight }, colours.levels[2]);
}

/** The mark of a lever, with its words after the bar. */
function layLever(cell: Extract<Cell, { kind: "lever" }>, faces: Faces): Laid {
  const { pt, leading } = sizes.note;
  const x = cell.bar && cell.place !== "none" ? 6.5 + cell.bar.share * leverSize.bar : 5.5;
  const [line] = setLines(
    [{ text: cell.words, ...(cell.bar ? {} : { tone: "slate" as const }) }],
    40,
    pt,
    faces,
  );
  const words = line ? drawLines([line], { x, y: 0.4 + baseline("note"), pt, leading }) : [];
  return drawn([...leverCell(cell), ...words], leverSize.h);
}

const drawn = (marks: Mark[], height: number, above: number = padding.drawn): Laid => ({
  height: height + 2 * above,
  marks: moved(marks, 0, above),
});

function layText(spans: readonly Span[], isRight: boolean, width: number, faces: Faces): Laid {
  const { pt, leading } = sizes.note;
  const lines = setLines(spans, width, pt, faces);
  return {
    height: lines.length * leading + 2 * padding.vertical,
    marks: drawLines(lines, {
      x: 0,
      y: padding.vertical + baseline("note"),
      pt,
      leading,
      ...(isRight ? { alignRight: width } : {}),
    }),
  };
}
