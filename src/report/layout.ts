import { layBlock } from "./blocks.ts";
import type { Chunk } from "./chunk.ts";
import { type Entry, layCover } from "./cover.ts";
import { type Faces, type Mark, moved } from "./marks.ts";
import type { ReportModel, Section } from "./model.ts";
import { type Node, node } from "./structure.ts";
import { drawLines, setLines } from "./text.ts";
import { colours, page, sizes } from "./tokens.ts";

export type LaidPage = { section: string; marks: Mark[] };
export type OutlineEntry = { title: string; page: number; level: number };
/** Pages of marks, their bookmarks, the structure they say, and the page each section begins on. */
export type LaidReport = {
  pages: LaidPage[];
  outline: OutlineEntry[];
  structure: Node;
  begins: Map<string, number>;
};

const height = page.bottom - page.top;

/** The report as pages of marks in reading order, and its bookmarks; pure, with text measured by `faces`. */
export function layOut(model: ReportModel, faces: Faces): LaidReport {
  const pages: LaidPage[] = [{ section: "", marks: [] }];
  const outline: OutlineEntry[] = [];
  const entries: Entry[] = [];
  const parts = model.sections.map((section) => {
    const page = pages.length + 1;
    outline.push({ title: section.name, page, level: 0 });
    entries.push({ id: section.id, name: section.name, page });
    return node("Sect", layOutSection(section, faces, pages, outline));
  });
  const { marks, nodes } = layCover(model.cover, entries, faces);
  return {
    pages: pages.map((laid, index) =>
      index === 0 ? { section: "", marks } : furnished(laid, model, faces, index + 1, pages.length),
    ),
    outline,
    structure: node("Document", [node("Sect", nodes), ...parts]),
    begins: new Map(entries.map(({ id, page }) => [id, page])),
  };
}

/** The pages of a section, added to those before; gives back its elements in reading order. */
function layOutSection(section: Section, faces: Faces, pages: LaidPage[], outline: OutlineEntry[]): Node[] {
  const chunks = section.blocks.flatMap((block) => layBlock(block, page.right - page.left, faces));
  let current: LaidPage | null = null;
  let y = 0;
  const turn = (): LaidPage => {
    const fresh: LaidPage = { section: section.name, marks: [] };
    pages.push(fresh);
    y = 0;
    return fresh;
  };
  chunks.forEach((chunk, index) => {
    if (!current || y + chunk.before + keptHeight(chunks, index) > height) {
      current = turn();
      if (chunk.repeat) {
        current.marks.push(...moved(chunk.repeat.marks, page.left, page.top));
        y += chunk.repeat.height;
      }
    } else y += chunk.before;
    current.marks.push(...moved(chunk.marks, page.left, page.top + y));
    if (chunk.bookmark) outline.push({ title: chunk.bookmark, page: pages.length, level: 1 });
    y += chunk.height;
  });
  return chunks.flatMap(({ nodes }) => nodes);
}

/** The height of a chunk with those that may not be parted from it, as far as one page can hold them. */
function keptHeight(chunks: readonly Chunk[], from: number): number {
  let total = chunks[from]?.height ?? 0;
  for (let index = from; chunks[index]?.keepWithNext; index += 1) {
    const next = chunks[index + 1];
    if (!next || total + next.before + next.height > height) break;
    total += next.before + next.height;
  }
  return total;
}

/** A page with its head and foot. */
function furnished(
  laid: LaidPage,
  model: ReportModel,
  faces: Faces,
  number: number,
  count: number,
): LaidPage {
  const width = page.right - page.left;
  const note = (text: string, x: number, y: number, face: "bold" | undefined, right?: number): Mark[] => {
    const span = { text, ...(face ? { face } : { tone: "slate" as const }) };
    const lines = setLines([span], width, sizes.note.pt, faces).slice(0, 1);
    return drawLines(lines, {
      x,
      y,
      pt: sizes.note.pt,
      leading: 0,
      ...(right === undefined ? {} : { alignRight: right }),
    });
  };
  const { left, right, head, foot } = page;
  return {
    section: laid.section,
    marks: [
      { kind: "line", x1: left, y1: head, x2: right, y2: head, width: 0.5, colour: colours.ink },
      ...note(laid.section, left, head + 4.5, "bold"),
      ...note(shortened(model.head.territory, 90, faces), left + 45, head + 4.5, undefined),
      ...note(model.head.date, left, head + 4.5, undefined, width),
      ...laid.marks,
      ...note(model.foot, left, foot, undefined),
      ...note(`${number} / ${count}`, left, foot, "bold", width),
    ],
  };
}

/** A name cut at a word, with an ellipsis, where it is wider than its place in the head. */
function shortened(text: string, width: number, faces: Faces): string {
  const fits = (candidate: string) => faces.width(candidate, "regular", sizes.note.pt) <= width;
  if (fits(text)) return text;
  const words = text.split(" ");
  while (words.length > 1 && !fits(`${words.join(" ")} …`)) words.pop();
  const cut = words.join(" ");
  return fits(`${cut} …`) ? `${cut} …` : `${Array.from(text).slice(0, 40).join("")}…`;
}
