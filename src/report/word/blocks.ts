import { Bookmark, Paragraph, Table } from "docx";
import { withArticles } from "../blocks.ts";
import { blockDrawing } from "../drawings.ts";
import type { Faces } from "../marks.ts";
import type { Block, Section } from "../model.ts";
import { textWidth } from "./measures.ts";
import type { Pictured } from "./pictures.ts";
import { table } from "./table.ts";
import { runs } from "./words.ts";

/** What blocks are written with: what measures words, how figures become pictures, and a number for each list. */
export type Press = { faces: Faces; pictured: Pictured; nextList: () => number };

/** The width of a figure that a page sets beside other blocks, in millimetres. */
const besideOthers = 110;

/** The name of the place a link to a part leads to. */
export const placeOf = ({ id }: Pick<Section, "id">): string => `part-${id}`;

/**
 * A part as paragraphs and tables. Blocks that stand side by side on a page follow one another: a table made for its
 * looks would hide their headings from who finds their way by them.
 */
export async function written(section: Section, press: Press): Promise<(Paragraph | Table)[]> {
  const [first, ...others] = section.blocks;
  const title = first?.kind === "title" ? [titled(section, first.text)] : [];
  const body = await inTurn(title.length > 0 ? others : section.blocks, textWidth, press);
  const end = body.at(-1) instanceof Table ? [new Paragraph({ style: "PartEnd" })] : [];
  return [...title, ...body, ...end];
}

const titled = (section: Section, text: string) =>
  new Paragraph({
    style: "Heading1",
    children: [new Bookmark({ id: placeOf(section), children: runs([{ text: withArticles(text) }]) })],
  });

async function inTurn(
  blocks: readonly Block[],
  figureWidth: number,
  press: Press,
): Promise<(Paragraph | Table)[]> {
  const all = await Promise.all(blocks.map((block) => shown(block, figureWidth, press)));
  return all.flat();
}

async function shown(block: Block, figureWidth: number, press: Press): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case "title":
      return [new Paragraph({ style: "Heading1", children: runs([{ text: block.text }]) })];
    case "heading":
      return heading(block);
    case "paragraph":
      return [
        new Paragraph({
          ...(block.size === "note" ? { style: "Note" } : {}),
          ...(block.keepWithNext ? { keepNext: true } : {}),
          children: runs(block.spans),
        }),
      ];
    case "attention": {
      const spans = [
        { text: `${block.label} `, face: "bold", tone: "terracotta" } as const,
        { text: block.text },
      ];
      return [new Paragraph({ style: "Attention", children: runs(spans) })];
    }
    case "list":
      return list(block, press);
    case "columns":
      return inTurn(block.columns.flat(), besideOthers, press);
    case "table":
      return table(block, press.faces, press.pictured);
    default: {
      const picture = await press.pictured(blockDrawing(block, figureWidth, press.faces));
      return [new Paragraph({ style: "Figure", children: [picture] })];
    }
  }
}

function heading({ level, text, aside, isSmall }: Extract<Block, { kind: "heading" }>): Paragraph[] {
  const style = level === 3 ? "Heading3" : isSmall ? "MinorHeading" : "Heading2";
  const title = new Paragraph({ style, children: runs([{ text: withArticles(text) }]) });
  return aside ? [title, new Paragraph({ style: "Aside", children: runs([{ text: aside }]) })] : [title];
}

function list({ ordered, items, size }: Extract<Block, { kind: "list" }>, press: Press): Paragraph[] {
  const instance = press.nextList();
  const last = items.length - 1;
  return items.map(
    (item, index) =>
      new Paragraph({
        style: ordered ? "ListNumber" : size === "note" ? "ListBulletNote" : "ListBullet",
        ...(ordered ? { numbering: { reference: "numbers", level: 0, instance } } : {}),
        ...(index < last && (index === 0 || index === last - 1) ? { keepNext: true } : {}),
        children: runs(item),
      }),
  );
}
