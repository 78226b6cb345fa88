import { type MotifDrawing, motif } from "#figures";
import { layTitle, layWords } from "./blocks.ts";
import { baseline } from "./chunk.ts";
import { stroke } from "./figures.ts";
import { boundsOf, type Faces, type Mark, moved, saying } from "./marks.ts";
import type { Cover } from "./model.ts";
import { type Node, node } from "./structure.ts";
import { drawLines, setLines } from "./text.ts";
import { colours, page, sizes } from "./tokens.ts";

/** A section as the contents list it. */
export type Entry = { id: string; name: string; page: number };

const width = page.right - page.left;
/** Where the strands are drawn: from edge to edge, the only thing to leave the margins. */
const drawing = { top: 84, height: 128 } as const;
export const strandsSize = { width: page.width, height: drawing.height } as const;
const mostNamed = 14;

/** The cover: the territory’s name, its flows as strands, how to read them, and what the report holds. */
export function layCover(
  cover: Cover,
  entries: readonly Entry[],
  faces: Faces,
): { marks: Mark[]; nodes: Node[] } {
  const parts = [
    logo(cover),
    head(cover, faces),
    placedStrands(cover, faces),
    reading(cover, faces),
    contents(cover, entries, faces),
    foot(cover, faces),
  ];
  return { marks: parts.flatMap(({ marks }) => marks), nodes: parts.flatMap(({ nodes }) => nodes) };
}

type Part = { marks: Mark[]; nodes: Node[] };

/** The room of the logo, at the right of what stands above the name. */
const logoRoom = { top: 12, width: 45, height: 22 } as const;
/** A picture is not shown larger than screens show it. */
const pixelsPerMillimetre = 96 / 25.4;

/** The logo where it stands on the page, as large as its room lets it be. */
export function placedLogo({ png, width, height }: NonNullable<Cover["logo"]>) {
  const scale = Math.min(logoRoom.width / width, logoRoom.height / height, 1 / pixelsPerMillimetre);
  const [w, h] = [width * scale, height * scale];
  return {
    kind: "image",
    x: page.right - w,
    y: logoRoom.top + (logoRoom.height - h) / 2,
    w,
    h,
    png,
  } as const;
}

function logo({ logo }: Cover): Part {
  if (!logo) return { marks: [], nodes: [] };
  const figure = node("Figure", [], { alt: logo.alt });
  return { marks: saying(figure, [placedLogo(logo)]), nodes: [figure] };
}

function said(role: "H1" | "P", marks: readonly Mark[], dx: number, dy: number): Part {
  const element = node(role);
  return { marks: saying(element, moved(marks, dx, dy)), nodes: [element] };
}

const together = (...parts: Part[]): Part => ({
  marks: parts.flatMap(({ marks }) => marks),
  nodes: parts.flatMap(({ nodes }) => nodes),
});

function head(cover: Cover, faces: Faces): Part {
  const lines = (size: "cover" | "title") =>
    setLines([{ text: cover.name, face: "title" }], width, sizes[size].pt, faces);
  const size = lines("cover").length <= 2 ? "cover" : "title";
  const name = layTitle(
    lines(size).length > 1 ? cover.name.replace(/ \(/, " \n(") : cover.name,
    width,
    size,
    faces,
  );
  const product = layWords([{ text: cover.product, face: "title" }], width, "heading", faces);
  const line = layWords([{ text: cover.line, tone: "slate" }], width, "note", faces);
  const about = layWords([{ text: cover.about }], width, "text", faces);
  return together(
    said("P", product.marks, page.left, 18),
    said("P", line.marks, page.left, 24.5),
    said("H1", name.marks, page.left, 38),
    ...(cover.about === "" ? [] : [said("P", about.marks, page.left, 38 + name.height + 2.5)]),
  );
}

/** The strands in their place; half-way up the page where nothing loops over them. */
function placedStrands(cover: Cover, faces: Faces): Part {
  const figure = node("Figure", [], { alt: cover.alt });
  const drawn = strands(cover, faces);
  const above = Math.min(...drawn.map((mark) => boundsOf(mark, faces).top));
  const rise = cover.flows.some(({ share }) => share) ? 0 : above / 2;
  return { marks: saying(figure, moved(drawn, 0, drawing.top - rise)), nodes: [figure] };
}

/** The flows as strands, with their names, from the top left of their drawing. */
export function strands(cover: Cover, faces: Faces): Mark[] {
  const drawn = motif(cover.flows, { ...strandsSize, gap: [0.8, 2.1] });
  const lines = drawn.strands.flatMap(({ tone, thickness, from, segments }): Mark[] => {
    const path = { kind: "path", from, segments } as const;
    if (tone === "loop") {
      return [
        { ...path, width: 2.1 * thickness, colour: colours.white },
        { ...path, width: thickness, colour: cover.colour ?? colours.levels[3] },
      ];
    }
    return tone === "through"
      ? [{ ...path, width: thickness, colour: colours.through }]
      : [{ ...path, width: thickness, colour: colours.slate, dash: [2, 1.4] }];
  });
  return [...lines, ...names(cover, drawn, faces)];
}

/** The flows named at the right of their strands, on white; past a handful, the text says them all. */
function names(cover: Cover, { bands }: MotifDrawing, faces: Faces): Mark[] {
  if (cover.flows.length > mostNamed) return [];
  const { pt } = sizes.note;
  return bands.flatMap(({ top, bottom }, index): Mark[] => {
    const flow = cover.flows[index];
    if (!flow) return [];
    const [line] = setLines([{ text: `${flow.name} ` }, { text: flow.said, face: "bold" }], 80, pt, faces);
    if (!line) return [];
    const x = page.right - line.width;
    const y = (top + bottom) / 2;
    return [
      { kind: "rect", x: x - 1.5, y: y - 2, w: line.width + 3, h: 4, fill: colours.white },
      ...drawLines([line], { x, y: y + 1, pt, leading: 0 }),
    ];
  });
}

function reading(cover: Cover, faces: Faces): Part {
  const text = layWords([{ text: cover.reading, tone: "slate" }], width, "note", faces);
  return said("P", text.marks, page.left, drawing.top + drawing.height + 6);
}

/** What the report holds, in two columns, each entry a link to its page. */
function contents(cover: Cover, entries: readonly Entry[], faces: Faces): Part {
  const gutter = 6;
  const each = (width - gutter) / 2;
  const pitch = 5;
  const top = 236;
  const rows = Math.ceil(entries.length / 2);
  const title = layWords([{ text: cover.contents, face: "bold" }], width, "note", faces);
  const list = node("TOC");
  const marks = entries.flatMap((entry, index): Mark[] => {
    const link = node("Link", [], { to: { section: entry.id }, alt: `${entry.name}, ${entry.page}` });
    list.children.push(node("TOCI", [link]));
    const x = page.left + Math.floor(index / rows) * (each + gutter);
    const y = top + (index % rows) * pitch;
    const at = { x, y: y + baseline("note"), pt: sizes.note.pt, leading: 0 };
    const line = (text: string) => setLines([{ text }], each, sizes.note.pt, faces).slice(0, 1);
    return [
      ...saying(link, [
        ...drawLines(line(`${entry.name} `), at),
        ...drawLines(line(String(entry.page)), { ...at, alignRight: each }),
      ]),
      stroke([x, y + 4.2, x + each, y + 4.2], 0.15, colours.hairline),
    ];
  });
  const heading = said("P", title.marks, page.left, top - 6);
  return { marks: [...heading.marks, ...marks], nodes: [...heading.nodes, list] };
}

function foot(cover: Cover, faces: Faces): Part {
  const y = 277;
  const date = layWords([{ text: cover.date, face: "bold" }], 60, "note", faces);
  const notALabel = layWords([{ text: cover.notALabel }], width - 45, "note", faces);
  const rule: Mark = stroke([page.left, y, page.right, y], 0.5, cover.colour ?? colours.ink);
  const parts = together(
    ...(cover.date === "" ? [] : [said("P", date.marks, page.left, y + 2.5)]),
    said("P", notALabel.marks, page.left + 45, y + 2.5),
  );
  return { marks: [rule, ...parts.marks], nodes: parts.nodes };
}
