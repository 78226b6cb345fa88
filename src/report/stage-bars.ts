import { baseline, type Chunk } from "./chunk.ts";
import { scoreBar } from "./figures.ts";
import { type Face, type Faces, type Mark, saying } from "./marks.ts";
import type { Block, StageBar } from "./model.ts";
import { node } from "./structure.ts";
import { lettering } from "./text.ts";
import { colours, sizes } from "./tokens.ts";

type StageBars = Extract<Block, { kind: "stageBars" }>;

const names = { x: 6 } as const;
const bar = { x: 52, w: 76, h: 7 } as const;
const figures = { percent: 131, words: 146 } as const;
const pitch = 15;
const scaleHeight = 5;

/** The three stage bars with intervals, thresholds and « vous êtes ici »; 174 mm wide. */
export function layStageBars(block: StageBars, _width: number, faces: Faces): Chunk {
  const put = lettering(faces);
  const height = scaleHeight + block.bars.length * pitch;
  const thirds = [1 / 3, 2 / 3].map((share): Mark => {
    const x = bar.x + share * bar.w;
    return {
      kind: "line",
      x1: x,
      y1: scaleHeight,
      x2: x,
      y2: height - 1.5,
      width: 0.25,
      colour: colours.ink,
      dash: [0.8, 0.8],
    };
  });
  const scale = block.scale.map((text, index) => {
    const x = bar.x + (index / 3) * bar.w;
    const shift = index === 0 ? 0 : faces.width(text, "regular", sizes.note.pt) / (index === 3 ? 1 : 2);
    return put(text, x - shift, baseline("note"), "regular", "note", colours.slate);
  });
  const rows = block.bars.flatMap((stage, index) =>
    layStage(stage, scaleHeight + 1 + index * pitch, put, faces),
  );
  const note = put(block.note, 0, height + baseline("note"), "regular", "note", colours.slate);
  const figure = node("Figure", [], { alt: block.alt });
  return {
    before: 7.5,
    height: height + sizes.note.leading,
    marks: saying(figure, [...scale, ...thirds, ...rows, note]),
    nodes: [figure],
  };
}

type Put = (text: string, x: number, y: number, face: Face, size: keyof typeof sizes, colour: string) => Mark;

function layStage(stage: StageBar, y: number, put: Put, faces: Faces): Mark[] {
  const middle = y + 5;
  const box = { x: bar.x, y, w: bar.w, h: bar.h };
  const title = put(stage.title, names.x, middle, "title", "heading", colours.ink);
  const marks: Mark[] = [put(String(stage.rank), 0, middle, "title", "heading", colours.ink), title];
  if (stage.here) {
    const x = names.x + faces.width(stage.title, "title", sizes.heading.pt) + 2.5;
    const w = faces.width(stage.here, "bold", sizes.note.pt) + 2.4;
    marks.push(
      { kind: "rect", x, y: middle - 3.4, w, h: 4.6, fill: colours.ink },
      put(stage.here, x + 1.2, middle, "bold", "note", colours.white),
    );
  }
  marks.push(
    put(stage.subtitle, names.x, middle + 4.5, "regular", "note", colours.slate),
    ...scoreBar(stage.score, box, colours.levels[stage.tone]),
    put(stage.percent, figures.percent, middle, "title", "heading", colours.ink),
    put(stage.status, figures.words, middle - 1.6, "bold", "note", colours.ink),
    put(stage.interval, figures.words, middle + 2.2, "regular", "note", colours.slate),
  );
  return marks;
}
