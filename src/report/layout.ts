import { layBlock } from "./blocks.ts";
import type { Chunk } from "./chunk.ts";
import { type Entry, layCover } from "./cover.ts";
import { stroke } from "./figures.ts";
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

/** What is left blank above a section that begins under another, its rule included. */
const between = 14;

/** The report as pages of marks in reading order, and its bookmarks; pure, with text measured by `faces`. */
export function layOut(model: ReportModel, faces: Faces): LaidReport {
  const sheets: Sheet[] = [{ sections: [], marks: [], filled: height }];
  const outline: OutlineEntry[] = [];
  const entries: Entry[] = [];
  const parts = model.sections.map((section) => {
    const chunks = section.blocks.flatMap((block) => layBlock(block, page.right - page.left, faces));
    const begins = place(section, chunks, sheets);
    outline.push({ title: section.name, page: begins, level: 0 });
    entries.push({ id: section.id, name: section.name, page: begins });
    flow(section, chunks, sheets, (title) => outline.push({ title, page: sheets.length, level: 1 }));
    return node(
      "Sect",
      chunks.flatMap(({ nodes }) => nodes),
    );
  });
  const { marks, nodes } = layCover(model.cover, entries, faces);
  return {
    pages: sheets.map((sheet, index) =>
      index === 0 ? { section: "", marks } : furnished(sheet, model, faces, index + 1, sheets.length),
    ),
    outline,
    structure: node("Document", [node("Sect", nodes), ...parts]),
    begins: new Map(entries.map(({ id, page }) => [id, page])),
  };
}

/** A page being filled: the sections it holds, and how far down it goes. */
type Sheet = { sections: string[]; marks: Mark[]; filled: number };

const last = (sheets: readonly Sheet[]): Sheet =>
  sheets.at(-1) ?? { sections: [], marks: [], filled: height };

function turned(sheets: Sheet[]): Sheet {
  const sheet: Sheet = { sections: [], marks: [], filled: 0 };
  sheets.push(sheet);
  return sheet;
}

/**
 * Makes room for a section and gives its page: a new one, or that of the section before where it stands there
 * whole or, for an annex, where a third of the page is left.
 */
function place({ isAnnex }: Section, chunks: readonly Chunk[], sheets: Sheet[]): number {
  const sheet = last(sheets);
  const room = height - sheet.filled - between;
  const whole = chunks.reduce((sum, chunk) => sum + chunk.before + chunk.height, 0);
  const isUnder = sheet.filled < height && (whole <= room || (isAnnex && room >= height / 3));
  if (isUnder && keptHeight(chunks, 0) <= room) {
    const y = page.top + sheet.filled + between / 2;
    sheet.marks.push(stroke([page.left, y, page.right, y], 0.5));
    sheet.filled += between;
  } else turned(sheets);
  return sheets.length;
}

/** Puts the chunks of a section down the page, and over to others; `bookmarked` is told each bookmark. */
function flow(
  section: Section,
  chunks: readonly Chunk[],
  sheets: Sheet[],
  bookmarked: (title: string) => void,
): void {
  let sheet = last(sheets);
  sheet.sections.push(section.name);
  chunks.forEach((chunk, index) => {
    const before = index === 0 || sheet.filled === 0 ? 0 : chunk.before;
    if (sheet.filled > 0 && sheet.filled + before + keptHeight(chunks, index) > height) {
      sheet = turned(sheets);
      sheet.sections.push(section.name);
      if (chunk.repeat) {
        sheet.marks.push(...moved(chunk.repeat.marks, page.left, page.top));
        sheet.filled += chunk.repeat.height;
      }
    } else sheet.filled += before;
    sheet.marks.push(...moved(chunk.marks, page.left, page.top + sheet.filled));
    if (chunk.bookmark) bookmarked(chunk.bookmark);
    sheet.filled += chunk.height;
  });
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
function furnished(sheet: Sheet, model: ReportModel, faces: Faces, number: number, count: number): LaidPage {
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
  const section = sheet.sections.join(" · ");
  const beside = Math.max(45, faces.width(section, "bold", sizes.note.pt) + 6);
  return {
    section,
    marks: [
      stroke([left, head, right, head], 0.5, model.cover.colour ?? colours.ink),
      ...note(section, left, head + 4.5, "bold"),
      ...note(shortened(model.head.territory, 135 - beside, faces), left + beside, head + 4.5, undefined),
      ...note(model.head.date, left, head + 4.5, undefined, width),
      ...sheet.marks,
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
