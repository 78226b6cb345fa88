import { answerTerms, inSentence, say } from "#i18n";
import { hatch, stroke } from "../figures.ts";
import type { LaidReport } from "../layout.ts";
import { type Face, type Mark, moved, saying } from "../marks.ts";
import type { Span } from "../model.ts";
import { type Node, node, type Role } from "../structure.ts";
import { drawLines, setLines } from "../text.ts";
import { colours, millimetresPerPoint, onLevel } from "../tokens.ts";
import { inBlack } from "./ink.ts";
import { criterionAt } from "./order.ts";
import { type Press, wordsOf } from "./press.ts";

/** An A3 sheet, in millimetres. */
const sheet = { left: 25, right: 272, top: 20, bottom: 400 } as const;
const width = sheet.right - sheet.left;
/** The side of the box of a level, and how far its sentence stands from the left. */
const box = 40;
const words = box + 10;
/** The lines of a hatch, wide enough for the back of a room, in millimetres. */
const hatchLine = 0.8;
/** The sizes a question may take, largest first, and how high it may be, so that there is room for dots. */
const largest = [72, 60, 52, 46, 40] as const;
const highest = 68;
const leadingOf = (pt: number) => pt * millimetresPerPoint * 1.2;

type Page = { marks: Mark[]; nodes: Node[] };

/** A criterion for the wall of a workshop: its question, its levels, and room for dots and notes. */
export function poster(id: string, press: Press): LaidReport {
  const { catalogue, lang, faces } = press;
  const w = wordsOf(press);
  const found = criterionAt(catalogue, id);
  if (!found) throw new RangeError(`The catalogue has no criterion ${id}`);
  const { criterion, theme, essential } = found;
  const out: Page = { marks: [], nodes: [] };

  const put = (
    role: Role,
    spans: Span[],
    at: { x?: number; y: number; pt: number; w?: number; right?: boolean },
  ): number => {
    const element = node(role);
    const leading = leadingOf(at.pt);
    const lines = setLines(spans, at.w ?? width, at.pt, faces);
    const place = { x: at.x ?? sheet.left, y: at.y + leading * 0.78, pt: at.pt, leading };
    out.marks.push(
      ...saying(element, drawLines(lines, at.right ? { ...place, alignRight: at.w ?? width } : place)),
    );
    out.nodes.push(element);
    return at.y + lines.length * leading;
  };
  const line = (y: number, weight: number) => out.marks.push(stroke([sheet.left, y, sheet.right, y], weight));

  line(sheet.top, 1);
  const stage = catalogue.stages.find((each) => each.id === theme.stage);
  put("P", [{ text: `${stage ? say(stage.title, lang) : ""}, ${inSentence(say(theme.title, lang))}` }], {
    y: sheet.top + 3,
    pt: 18,
  });
  put("P", [{ text: w.product, face: "title" }], { y: sheet.top + 3, pt: 18, right: true });
  let y = put("P", [{ text: say(criterion.title, lang) }], { y: sheet.top + 18, pt: 26 });
  const question = say(criterion.question, lang);
  const pt =
    largest.find(
      (size) =>
        setLines([{ text: question, face: "title" }], width, size, faces).length * leadingOf(size) <= highest,
    ) ?? 36;
  y = put("H1", [{ text: question, face: "title" }], { y: y + 2, pt });
  y = put("P", [{ text: w.stick }], { y: y + 4, pt: 16 });

  const footTop = sheet.bottom - 12;
  const top = y + 6;
  const lastHeight = 30;
  const pitch = (footTop - 4 - lastHeight - top) / 4;
  const list = node("L");
  criterion.levels.forEach((level, index) => {
    const at = top + index * pitch;
    line(at, 0.5);
    const row = levelRow(index, say(level, lang), press);
    out.marks.push(...moved(row.marks, sheet.left, at + 5));
    list.children.push(...row.nodes);
  });
  out.nodes.push(list);
  const last = top + 4 * pitch;
  line(last, 0.5);
  const others = [w.unknown, ...(essential ? [] : [w.notApplicable])];
  others.forEach((text, index) => {
    const x = index * (width / 2);
    const row = otherRow(text, index === 0, press);
    out.marks.push(...moved(row.marks, sheet.left + x, last + 5));
    list.children.push(...row.nodes);
  });
  line(footTop, 0.5);
  put("P", [{ text: w.posterFoot(catalogue.version), tone: "slate" }], { y: footTop + 3, pt: 13 });
  const blank = "______";
  const counts = ["0", "1", "2", "3", say(answerTerms.unknown, lang)]
    .map((each) => `${each}\u00a0${blank}`)
    .join(" ");
  put("P", [{ text: `${w.count} ${counts}` }], { y: footTop + 3, pt: 13, right: true });
  return {
    pages: [{ section: question, marks: out.marks.map(inBlack) }],
    outline: [],
    structure: node("Document", [node("Sect", out.nodes)]),
    begins: new Map(),
  };
}

function item(label: Mark[], body: Mark[]): Page {
  const [lead, said] = [node("Lbl"), node("LBody")];
  return { marks: [...saying(lead, label), ...saying(said, body)], nodes: [node("LI", [lead, said])] };
}

const text = (words: string, face: Face, pt: number, x: number, y: number, colour: string): Mark => ({
  kind: "text",
  x,
  y,
  text: words,
  face,
  pt,
  colour,
});

function levelRow(level: number, sentence: string, { faces }: Press): Page {
  const digit = String(level);
  const across = (box - faces.width(digit, "title", 80)) / 2;
  const lines = setLines([{ text: sentence }], width - words, 27, faces);
  return item(
    [
      {
        kind: "rect",
        x: 0,
        y: 0,
        w: box,
        h: box,
        fill: colours.levels[level] ?? colours.white,
        stroke: colours.ink,
        width: 0.7,
      },
      text(digit, "title", 80, across, box / 2 + 10, onLevel(level)),
    ],
    drawLines(lines, { x: words, y: 9, pt: 27, leading: 11.5 }),
  );
}

function otherRow(words: string, isUnknown: boolean, { faces }: Press): Page {
  const size = { x: 0, y: 0, w: 24, h: 18 };
  const sign: Mark[] = isUnknown
    ? hatch(size, hatchLine)
    : [{ kind: "rect", ...size, stroke: colours.ink, width: 0.3 }, stroke([8, 9, 16, 9], 0.7)];
  const lines = setLines([{ text: words }], width / 2 - 32, 22, faces);
  return item(sign, drawLines(lines, { x: 30, y: 11.8, pt: 22, leading: 9.3 }));
}
