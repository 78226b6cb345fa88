import type { Face, Faces, Mark } from "./marks.ts";
import type { Span } from "./model.ts";
import { colours, sizes } from "./tokens.ts";

type Run = { text: string; face: Face; colour: string; width: number };
/** Words on one line, with their width in millimetres. */
export type Line = { runs: Run[]; width: number };

/** The sign printed for a character that a face lacks, so that nothing vanishes unseen. */
const replacement = "□";

const faceOf = (span: Span): Face => span.face ?? "regular";
const colourOf = ({ tone }: Span): string => (tone ? colours[tone] : colours.ink);

/** A text as a face can print it: composed, with a visible sign for what the face lacks. */
export function printable(text: string, face: Face, faces: Faces): string {
  const composed = (face === "title" ? text.replaceAll("\u202f", "\u00a0") : text).normalize("NFC");
  let printed = "";
  for (const sign of composed) printed += faces.has(sign, face) ? sign : replacement;
  return printed;
}

type Word = { text: string; span: Span; endsLine: boolean };

/** Words cut at plain spaces and line ends; no-break spaces keep theirs together, and no line begins with ; : ! ? ». */
function wordsOf(spans: readonly Span[]): Word[] {
  return spans.flatMap((span) =>
    span.text.split(/(?<=\n)/).flatMap((paragraph) => {
      const endsLine = paragraph.endsWith("\n");
      const words = paragraph.replace(/\n$/, "").split(/(?<= )(?![;:!?»])/);
      return words.map((text, index) => ({ text, span, endsLine: endsLine && index === words.length - 1 }));
    }),
  );
}

/** The spans set in lines no wider than a width; a word wider than it is cut. */
export function setLines(spans: readonly Span[], width: number, pt: number, faces: Faces): Line[] {
  const lines: Line[] = [];
  let line: Line = { runs: [], width: 0 };
  const endLine = () => {
    lines.push(line);
    line = { runs: [], width: 0 };
  };
  const add = (text: string, span: Span) => {
    const face = faceOf(span);
    const colour = colourOf(span);
    const wide = faces.width(text, face, pt);
    const last = line.runs.at(-1);
    if (last && last.face === face && last.colour === colour) {
      last.text += text;
      last.width += wide;
    } else line.runs.push({ text, face, colour, width: wide });
    line.width += wide;
  };
  for (const { text, span, endsLine } of wordsOf(spans)) {
    const face = faceOf(span);
    let word = printable(text, face, faces);
    if (line.width > 0 && line.width + faces.width(word.trimEnd(), face, pt) > width) endLine();
    while (faces.width(word.trimEnd(), face, pt) > width && word.length > 1) {
      const cut = longestStart(word, width, (start) => faces.width(start, face, pt));
      add(word.slice(0, cut), span);
      endLine();
      word = word.slice(cut);
    }
    add(word, span);
    if (endsLine) {
      spaced(line);
      endLine();
    }
  }
  if (line.runs.length > 0 || lines.length === 0) lines.push(line);
  return lines;
}

/** A space after the last word of a line that is ended: a reader would say it with the first word of the next. */
function spaced({ runs }: Line): void {
  const last = runs.at(-1);
  if (last && !last.text.endsWith(" ")) last.text += " ";
}

function longestStart(word: string, width: number, measure: (start: string) => number): number {
  let cut = 1;
  while (cut < word.length && measure(word.slice(0, cut + 1)) <= width) cut += 1;
  return cut;
}

/** The marks of lines set from a first baseline, left or right in their width. */
export function drawLines(
  lines: readonly Line[],
  at: { x: number; y: number; pt: number; leading: number; alignRight?: number },
): Mark[] {
  return lines.flatMap((line, index) => {
    const used = line.width;
    let x = at.alignRight === undefined ? at.x : at.x + at.alignRight - used;
    return line.runs.map(({ text, face, colour, width }): Mark => {
      const mark: Mark = {
        kind: "text",
        x,
        y: at.y + index * at.leading,
        text,
        face,
        pt: at.pt,
        colour,
      };
      x += width;
      return mark;
    });
  });
}

/** How a text becomes a mark in a face and a size, in ink unless said otherwise. */
export const lettering =
  (faces: Faces) =>
  (
    text: string,
    x: number,
    y: number,
    face: Face,
    size: keyof typeof sizes,
    colour: string = colours.ink,
  ): Mark => ({ kind: "text", x, y, text: printable(text, face, faces), face, pt: sizes[size].pt, colour });
