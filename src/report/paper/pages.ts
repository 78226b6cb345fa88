import { inSentence } from "#i18n";
import type { LaidReport, OutlineEntry } from "../layout.ts";
import { type Mark, moved, unsaid } from "../marks.ts";
import { type Node, node } from "../structure.ts";
import { drawLines, setLines } from "../text.ts";
import { page, sizes } from "../tokens.ts";
import { asked } from "./fields.ts";
import { inBlack } from "./ink.ts";
import { type Item, lineHeight, type Press, rule, wordsOf } from "./press.ts";

/** What stands under one heading of a stage; one that is alone begins a page. */
export type Part = { stage: string; title: string; head: Item; items: Item[]; isAlone?: boolean };

/** A page: its stage, the part its first piece is of, the parts that begin on it, its pieces. */
type Sheet = { stage: string; part: string; titles: string[]; items: Item[] };

const height = page.bottom - page.top;
const width = page.right - page.left;
const heightOf = (items: readonly Item[]): number =>
  items.reduce((sum, { before, height }, index) => sum + (index === 0 ? 0 : before) + height, 0);

/** What is the same on every page: its foot, and whether the first page too has the territory in its head. */
type Furniture = { foot: string; isNamedAtOnce: boolean };

/** Parts on pages with a head and a foot, no piece cut; what is left of a page becomes lines to write on. */
export function layPages(parts: readonly Part[], same: Furniture, press: Press): LaidReport {
  const sheets = parts.reduce(placed, []);
  const outline: OutlineEntry[] = [];
  const sections = new Map<string, Node>();
  const pages = sheets.map((sheet, index) => {
    const number = index + 1;
    const section = sections.get(sheet.stage) ?? node("Sect");
    if (!sections.has(sheet.stage)) outline.push({ title: sheet.stage, page: number, level: 0 });
    sections.set(sheet.stage, section);
    for (const title of sheet.titles.filter((each) => each !== sheet.stage)) {
      outline.push({ title, page: number, level: 1 });
    }
    const around = furniture(sheet, { ...same, number, count: sheets.length }, press);
    const { marks, nodes } = filled(sheet);
    section.children.push(...around.nodes, ...nodes);
    return { section: sheet.stage, marks: [...around.head, ...marks, ...around.foot].map(inBlack) };
  });
  return { pages, outline, structure: node("Document", [...sections.values()]), begins: new Map() };
}

/** The sheets with a part added: on the last one where all of it fits there, else on as few as it takes. */
function placed(sheets: readonly Sheet[], { stage, title, head, items, isAlone }: Part): Sheet[] {
  const last = sheets.at(-1);
  if (last && last.stage === stage && !isAlone && heightOf([...last.items, head, ...items]) <= height) {
    return [
      ...sheets.slice(0, -1),
      { ...last, titles: [...last.titles, title], items: [...last.items, head, ...items] },
    ];
  }
  const groups = grouped(head, items);
  return [
    ...sheets,
    ...groups.map((group, index) => ({
      stage,
      part: title,
      titles: index === 0 ? [title] : [],
      items: group,
    })),
  ];
}

/** A part in as few pages as hold it, with about as much on each. */
function grouped(head: Item, items: readonly Item[]): Item[][] {
  for (let count = 1; ; count += 1) {
    const each = Math.ceil(items.length / count);
    const groups = Array.from({ length: count }, (_, index) => [
      ...(index === 0 ? [head] : []),
      ...items.slice(index * each, (index + 1) * each),
    ]).filter((group) => group.length > 0);
    if (each <= 1 || groups.every((group) => heightOf(group) <= height)) return groups;
  }
}

/** What stands on a page, with the lines to write on that there is room for. */
function filled({ items }: Sheet): { marks: Mark[]; nodes: Node[] } {
  const lines = linesOf(items);
  let y = page.top;
  const marks: Mark[] = [];
  const nodes: Node[] = [];
  items.forEach((item, index) => {
    const laid = item.lay(Math.min(item.most, lines));
    y += index === 0 ? 0 : item.before;
    marks.push(...moved(laid.marks, page.left, y));
    nodes.push(...laid.nodes);
    y += laid.height;
  });
  return { marks, nodes };
}

function linesOf(items: readonly Item[]): number {
  const most = Math.max(...items.map((item) => item.most));
  const used = (lines: number) =>
    heightOf(items) + items.reduce((sum, item) => sum + Math.min(item.most, lines) * lineHeight, 0);
  let lines = 0;
  while (lines < most && used(lines + 1) <= height) lines += 1;
  return lines;
}

/** The head of a page, with room for the name of the territory, and its foot. */
function furniture(
  { stage, part }: Sheet,
  { number, count, foot, isNamedAtOnce }: Furniture & { number: number; count: number },
  press: Press,
) {
  const w = wordsOf(press);
  const note = (text: string, y: number, face?: "bold", alignRight?: number): Mark[] => {
    const lines = setLines([{ text, ...(face ? { face } : {}) }], width, sizes.note.pt, press.faces);
    const at = { x: page.left, y, pt: sizes.note.pt, leading: 0 };
    return drawLines(lines.slice(0, 1), alignRight === undefined ? at : { ...at, alignRight });
  };
  const place = part === stage ? stage : `${stage}, ${inSentence(part)}`;
  const top = moved([rule(width, 0.5)], page.left, page.head);
  const bottom = [...note(foot, page.foot), ...note(`${number} / ${count}`, page.foot, "bold", width)];
  const name = note(number === 1 ? w.product : place, page.head + 4.5, "bold");
  if (number === 1 && !isNamedAtOnce) return { head: [...top, ...name], foot: bottom, nodes: [] };
  const field = { name: "territory", label: w.territory };
  const written = asked(w.territory, field, { width: 84, height: 5.5, from: 16, size: "note" }, press);
  const marks = moved(written.marks, page.right - 84, page.head + 1.2);
  return press.isLive
    ? { head: [...top, ...name, ...marks], foot: bottom, nodes: written.nodes }
    : { head: [...top, ...name, ...unsaid(marks)], foot: bottom, nodes: [] };
}
