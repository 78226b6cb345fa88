import {
  AlignmentType,
  HeightRule,
  type ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  WidthType,
} from "docx";
import { cellDrawing, type Drawing } from "../drawings.ts";
import { boundsOf, type Faces, moved } from "../marks.ts";
import type { Block, Cell } from "../model.ts";
import { tableStyleId } from "./base-styles.ts";
import { twips, textWidth as width } from "./measures.ts";
import type { Pictured } from "./pictures.ts";
import { runs } from "./words.ts";

type TableBlock = Extract<Block, { kind: "table" }>;

const gutter = 3;
const leastRow = 6.5;
const tallRow = 16.25;

/** A table under its caption, its head repeated on every page, its rows never cut. */
export async function table(
  block: TableBlock,
  faces: Faces,
  pictured: Pictured,
): Promise<(Paragraph | Table)[]> {
  const { caption, columns, naming = 0, rows, tall, whole } = block;
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (share / total) * width);
  const last = rows.length - 1;
  const head = columns.map(
    ({ head: text, align }): Cell => ({
      kind: "text",
      spans: [{ text, face: "bold" }],
      ...(align ? { align } : {}),
    }),
  );
  const laid = async (cells: readonly Cell[], keepNext: boolean) =>
    Promise.all(
      cells.map(async (cell, index) => {
        const wide = widths[index] ?? 0;
        const paragraph = new Paragraph({
          style: "TableText",
          ...(keepNext ? { keepNext } : {}),
          ...(cell.kind === "text" && cell.align === "right" ? { alignment: AlignmentType.RIGHT } : {}),
          children: await content(cell, wide - gutter, faces, pictured),
        });
        return new TableCell({ width: { size: twips(wide), type: WidthType.DXA }, children: [paragraph] });
      }),
    );
  const body = rows.map(
    async (cells, index) =>
      new TableRow({
        cantSplit: true,
        height: { value: twips(tall ? tallRow : leastRow), rule: HeightRule.ATLEAST },
        children: await laid(cells, index < last && (whole === true || index === 0 || index === last - 1)),
      }),
  );
  return [
    ...(caption ? [new Paragraph({ style: "Caption", children: runs([{ text: caption }]) })] : []),
    new Table({
      style: tableStyleId,
      tableLook: {
        firstRow: true,
        firstColumn: naming === 0,
        lastRow: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      layout: TableLayoutType.FIXED,
      width: { size: twips(width), type: WidthType.DXA },
      columnWidths: widths.map(twips),
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: await laid(head, true) }),
        ...(await Promise.all(body)),
      ],
    }),
  ];
}

async function content(
  cell: Cell,
  width: number,
  faces: Faces,
  pictured: Pictured,
): Promise<(TextRun | ImageRun)[]> {
  if (cell.kind === "blank") return [];
  if (cell.kind === "text") return runs(cell.spans);
  return [await pictured(trimmed(cellDrawing(cell, width, faces), faces))];
}

/** A figure without the room above and under it: the cell has its own. */
function trimmed(drawing: Drawing, faces: Faces): Drawing {
  const bounds = drawing.marks.map((mark) => boundsOf(mark, faces));
  const top = Math.min(...bounds.map((each) => each.top));
  const bottom = Math.max(...bounds.map((each) => each.bottom));
  return { ...drawing, height: bottom - top, marks: moved(drawing.marks, 0, -top) };
}
