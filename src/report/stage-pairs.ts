import { baseline, type Chunk } from "./chunk.ts";
import { scoreBar } from "./figures.ts";
import { type Face, type Faces, type Mark, saying } from "./marks.ts";
import type { Block, StagePair } from "./model.ts";
import { node } from "./structure.ts";
import { lettering } from "./text.ts";
import { colours, sizes } from "./tokens.ts";

type StagePairs = Extract<Block, { kind: "stagePairs" }>;

const bars = { x: 52, w: 76, before: 4, after: 7, gap: 2.6 } as const;
const figures = { percent: 131, words: 146 } as const;
const pitch = 20;
const scaleHeight = 5;

type Put = ReturnType<typeof lettering>;

/** The three stages at two dates, the earlier thin over the later thick, with intervals and thresholds; 174 mm wide. */
export function layStagePairs(block: StagePairs, _width: number, faces: Faces): Chunk {
  const put = lettering(faces);
  const height = scaleHeight + block.pairs.length * pitch;
  const thirds = [1 / 3, 2 / 3].map((share): Mark => {
    const x = bars.x + share * bars.w;
    const line = { x1: x, y1: scaleHeight, x2: x, y2: height - 1.5 };
    return { kind: "line", ...line, width: 0.25, colour: colours.ink, dash: [0.8, 0.8] };
  });
  const scale = block.scale.map((text, index) => {
    const shift = index === 0 ? 0 : faces.width(text, "regular", sizes.note.pt) / (index === 3 ? 1 : 2);
    const x = bars.x + (index / 3) * bars.w - shift;
    return put(text, x, baseline("note"), "regular", "note", colours.slate);
  });
  const rows = block.pairs.flatMap((pair, index) =>
    layPair(pair, block.sides, scaleHeight + 1.6 + index * pitch, put, faces),
  );
  const note = put(block.note, 0, height + baseline("note"), "regular", "note", colours.slate);
  const figure = node("Figure", [], { alt: block.alt });
  return {
    before: 4,
    height: height + sizes.note.leading,
    marks: saying(figure, [...scale, ...thirds, ...rows, note]),
    nodes: [figure],
  };
}

function layPair(
  { rank, title, before, after }: StagePair,
  sides: StagePairs["sides"],
  y: number,
  put: Put,
  faces: Faces,
): Mark[] {
  const under = y + bars.before + bars.gap;
  const lines = [y + bars.before / 2 + 1.1, under + bars.after / 2 + 1.3] as const;
  const side = (text: string, line: number, face: Face) =>
    put(text, bars.x - 2.5 - faces.width(text, face, sizes.note.pt), line, face, "note", colours.slate);
  return [
    put(String(rank), 0, lines[1], "title", "heading"),
    put(title, 6, lines[1], "title", "heading"),
    side(sides[0], lines[0], "regular"),
    side(sides[1], lines[1], "bold"),
    ...scoreBar(before.score, { x: bars.x, y, w: bars.w, h: bars.before }, colours.levels[before.tone]),
    ...scoreBar(after.score, { x: bars.x, y: under, w: bars.w, h: bars.after }, colours.levels[after.tone]),
    put(before.percent, figures.percent, lines[0], "regular", "note", colours.slate),
    put(before.interval, figures.words, lines[0], "regular", "note", colours.slate),
    put(after.percent, figures.percent, lines[1], "title", "heading"),
    put(after.interval, figures.words, lines[1], "regular", "note"),
  ];
}
