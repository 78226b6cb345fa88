import type { Catalogue, Lang } from "#domain";
import { entryWords, paperWords, questionWords, reportWords } from "#i18n";
import { layWords } from "../blocks.ts";
import type { Chunk, Size } from "../chunk.ts";
import { stroke } from "../figures.ts";
import { type Faces, type Mark, moved, saying } from "../marks.ts";
import type { Span } from "../model.ts";
import { node, type Role } from "../structure.ts";

/** What every part of a paper is made with; a live one is filled in on screen, any other by hand. */
export type Press = {
  catalogue: Catalogue;
  lang: Lang;
  faces: Faces;
  isLive: boolean;
  /** The answers asked for in turn, where they are numbered. */
  keys: readonly string[];
};

/** What is laid: its height, its marks from its top left, and its elements in reading order. */
export type Laid = Pick<Chunk, "height" | "marks" | "nodes">;

/** A piece that is never cut: its own height, and how many lines to write on it can take beside its own. */
export type Item = { before: number; height: number; most: number; lay: (lines: number) => Laid };

/** How far apart lines to write on are, in millimetres. */
export const lineHeight = 8;

const words = (lang: Lang) => ({
  ...reportWords[lang],
  ...questionWords[lang],
  ...entryWords[lang],
  ...paperWords[lang],
});
const allWords = { fr: words("fr"), en: words("en") };

/** The words of a press: those of the screens and of the report, and its own. */
export const wordsOf = ({ lang }: Pick<Press, "lang">) => allWords[lang];

/** Words that are one element. */
export function said(role: Role, spans: readonly Span[], width: number, size: Size, { faces }: Press): Laid {
  const element = node(role);
  const { height, marks } = layWords(spans, width, size, faces);
  return { height, marks: saying(element, marks), nodes: [element] };
}

/** Pieces one under the other, each with the space before it. */
export function stacked(...pieces: readonly (readonly [before: number, laid: Laid])[]): Laid {
  let y = 0;
  const marks = pieces.flatMap(([before, laid]) => {
    const placed = moved(laid.marks, 0, y + before);
    y += before + laid.height;
    return placed;
  });
  return { height: y, marks, nodes: pieces.flatMap(([, { nodes }]) => nodes) };
}

/** Pieces side by side, each at its distance from the left. */
export const beside = (...pieces: readonly (readonly [x: number, laid: Laid])[]): Laid => ({
  height: Math.max(...pieces.map(([, { height }]) => height)),
  marks: pieces.flatMap(([x, { marks }]) => moved(marks, x, 0)),
  nodes: pieces.flatMap(([, { nodes }]) => nodes),
});

/** A line across, as decoration. */
export const rule = (width: number, weight: number, y = 0): Mark => stroke([0, y, width, y], weight);

/** A piece as it is, with no room to write in. */
export const fixed = (before: number, laid: Laid): Item => ({
  before,
  height: laid.height,
  most: 0,
  lay: () => laid,
});

/** A piece with room for some more lines to write on. */
export const roomy = (before: number, most: number, lay: Item["lay"]): Item => ({
  before,
  height: lay(0).height,
  most,
  lay,
});

/** A piece as one paragraph. */
export const inParagraph = (laid: Laid): Laid => ({ ...laid, nodes: [node("P", laid.nodes)] });
