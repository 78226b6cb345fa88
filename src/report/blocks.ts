import { baseline, type Chunk, type Size } from "./chunk.ts";
import { scoreBar, stroke } from "./figures.ts";
import { layFlowLanes } from "./flow-lanes.ts";
import { type Faces, type Mark, moved, saying } from "./marks.ts";
import type { Block, Span } from "./model.ts";
import { layFlowPlane, layPositioningPlane } from "./planes.ts";
import { layStageBars } from "./stage-bars.ts";
import { layStagePairs } from "./stage-pairs.ts";
import { node, type Role } from "./structure.ts";
import { layTable } from "./table.ts";
import { drawLines, setLines } from "./text.ts";
import { colours, sizes } from "./tokens.ts";

export function layWords(
  spans: readonly Span[],
  width: number,
  size: Size,
  faces: Faces,
): { height: number; marks: Mark[] } {
  const { pt, leading } = sizes[size];
  const lines = setLines(spans, width, pt, faces);
  return {
    height: lines.length * leading,
    marks: drawLines(lines, { x: 0, y: baseline(size), pt, leading }),
  };
}

/** A title whose lines will end on no article. */
export const withArticles = (text: string): string =>
  text.replace(/(?<= )(le|la|les|un|une|de|du|des|et|à|en|au|aux|the|a|an|of|and|to|in) /g, "$1\u00a0");

/** A title in lines of about the same length (the narrowest width that needs no more lines), none ending on an article. */
export function layTitle(text: string, width: number, size: "title" | "heading" | "cover", faces: Faces) {
  const spans: Span[] = [{ text: withArticles(text), face: "title" }];
  const lines = (within: number) => setLines(spans, within, sizes[size].pt, faces).length;
  const most = lines(width);
  let balanced = width;
  while (most > 1 && balanced > width / 2 && lines(balanced - 4) === most) balanced -= 4;
  return layWords(spans, balanced, size, faces);
}

/** A block as chunks, in reading order, for a width in millimetres. */
export function layBlock(block: Block, width: number, faces: Faces): Chunk[] {
  switch (block.kind) {
    case "title":
      return [said("H1", { before: 0, ...layTitle(block.text, width, "title", faces), keepWithNext: true })];
    case "heading":
      return [layHeading(block, width, faces)];
    case "paragraph":
      return [
        said("P", {
          before: block.size === "note" ? 1.25 : 2.5,
          ...layWords(block.spans, width, block.size, faces),
          ...(block.keepWithNext ? { keepWithNext: true } : {}),
        }),
      ];
    case "attention":
      return [layAttention(block.label, block.text, width, faces)];
    case "list":
      return layList(block, width, faces);
    case "columns":
      return [layColumns(block.columns, width, faces)];
    case "table":
      return layTable(block, width, faces);
    case "stageBars":
      return [layStageBars(block, width, faces)];
    case "stagePairs":
      return [layStagePairs(block, width, faces)];
    case "flowPlane":
      return [layFlowPlane(block, width, faces)];
    case "positioningPlane":
      return [layPositioningPlane(block, width, faces)];
    case "flowLanes":
      return [layFlowLanes(block, width, faces)];
    case "shareBar":
      return [layShareBar(block, width, faces)];
  }
}

/** A piece that is one element. */
function said(role: Role, chunk: Omit<Chunk, "nodes">, more: Parameters<typeof node>[2] = {}): Chunk {
  const element = node(role, [], more);
  return { ...chunk, marks: saying(element, chunk.marks), nodes: [element] };
}

function layHeading(block: Extract<Block, { kind: "heading" }>, width: number, faces: Faces): Chunk {
  if (block.level === 3 || block.isSmall) {
    const set = layWords([{ text: block.text, face: "bold" }], width, "text", faces);
    return said(`H${block.level}`, { before: 4, ...set, keepWithNext: true });
  }
  const set = layTitle(block.text, width, "heading", faces);
  const rule = stroke([0, 0, width, 0], 0.5);
  const aside = block.aside
    ? layAside(block.text, block.aside, width, set.height, faces)
    : { height: 0, marks: [] };
  const heading = node("H2");
  const beside = node("P");
  return {
    before: 5,
    height: set.height + aside.height + 2,
    marks: [
      rule,
      ...saying(heading, moved(set.marks, 0, 1.5)),
      ...saying(beside, moved(aside.marks, 0, 1.5)),
    ],
    nodes: aside.marks.length > 0 ? [heading, beside] : [heading],
    keepWithNext: true,
    bookmark: block.text,
  };
}

/** What stands beside a heading: on its line at the right where there is room, else under it. */
function layAside(title: string, aside: string, width: number, under: number, faces: Faces) {
  const spans: Span[] = [{ text: aside, tone: "slate" }];
  const used =
    faces.width(title, "title", sizes.heading.pt) + 6 + faces.width(aside, "regular", sizes.note.pt);
  if (used > width) {
    const set = layWords(spans, width, "note", faces);
    return { height: set.height, marks: moved(set.marks, 0, under) };
  }
  const lines = setLines(spans, width, sizes.note.pt, faces);
  const at = { x: 0, y: baseline("heading"), pt: sizes.note.pt, leading: 0, alignRight: width };
  return { height: 0, marks: drawLines(lines, at) };
}

function layAttention(label: string, text: string, width: number, faces: Faces): Chunk {
  const indent = 6;
  const spans: Span[] = [{ text: `${label} `, face: "bold", tone: "terracotta" }, { text }];
  const set = layWords(spans, width - indent, "text", faces);
  const bar: Mark = { kind: "rect", x: 0, y: 0, w: 2.4, h: set.height, fill: colours.terracotta };
  const element = node("P");
  return {
    before: 5,
    height: set.height,
    marks: [bar, ...saying(element, moved(set.marks, indent, 0))],
    nodes: [element],
  };
}

function layList(
  { items, ordered, size = "text" }: Extract<Block, { kind: "list" }>,
  width: number,
  faces: Faces,
): Chunk[] {
  const indent = size === "note" ? 4 : 6;
  const list = node("L");
  return items.map((item, index) => {
    const set = layWords(item, width - indent, size, faces);
    const sign: Span[] = [{ text: ordered ? String(index + 1) : "•", face: "bold" }];
    const [label, body] = [node("Lbl"), node("LBody")];
    list.children.push(node("LI", [label, body]));
    return {
      before: size === "note" ? 1 : 2,
      height: set.height,
      marks: [
        ...saying(label, layWords(sign, indent, size, faces).marks),
        ...saying(body, moved(set.marks, indent, 0)),
      ],
      nodes: index === 0 ? [list] : [],
      keepWithNext: index === 0 ? items.length > 1 : index === items.length - 2,
    };
  });
}

/** Blocks side by side, never cut: each column is laid from the same top. */
function layColumns(columns: readonly Block[][], width: number, faces: Faces): Chunk {
  const gutter = 6;
  const each = (width - gutter * (columns.length - 1)) / columns.length;
  const laid = columns.map((blocks) => stack(blocks.flatMap((block) => layBlock(block, each, faces))));
  return {
    before: 5,
    height: Math.max(...laid.map(({ height }) => height)),
    marks: laid.flatMap(({ marks }, index) => moved(marks, index * (each + gutter), 0)),
    nodes: laid.flatMap(({ nodes }) => nodes),
  };
}

function stack(chunks: readonly Chunk[]): Pick<Chunk, "height" | "marks" | "nodes"> {
  let y = 0;
  const marks = chunks.flatMap((chunk, index) => {
    y += index === 0 ? 0 : chunk.before;
    const placed = moved(chunk.marks, 0, y);
    y += chunk.height;
    return placed;
  });
  return { height: y, marks, nodes: chunks.flatMap(({ nodes }) => nodes) };
}

function layShareBar(
  { share, label, alt }: Extract<Block, { kind: "shareBar" }>,
  width: number,
  faces: Faces,
): Chunk {
  const h = 5;
  const score = { point: null, low: share, high: 1, coverage: share };
  const set = layWords([{ text: label }], width, "note", faces);
  return said(
    "Figure",
    {
      before: 1.5,
      height: h,
      marks: [
        ...scoreBar(score, { x: 0, y: 0, w: width, h }, colours.levels[0]),
        ...moved(set.marks, 1.5, 0.6),
      ],
    },
    { alt },
  );
}
