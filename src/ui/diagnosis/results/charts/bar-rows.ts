import { type Box, wrapWords } from "#figures";
import type { Room } from "./measure.ts";

export type BarKind = {
  /** Heights in ems. */
  bar: number;
  nameSize: number;
  nameFace: "title" | "strong";
  /** Room kept at the right of the bar for words beside it, in ems; 0 where they only stand on it. */
  beside: number;
};

export type RowWords = { name: string; notes: readonly string[]; value: string };

export type RowsLayout = {
  isWide: boolean;
  pitch: number;
  /** From the left and from the right edge to the track. */
  left: number;
  right: number;
  barHeight: number;
  names: string[][];
  notes: string[][];
  /** Where the parts of a row stand, given the top of the row. */
  place: (row: number, top: number) => { name: Box; track: Box; notes: Box };
};

export const axisHeight = (em: number): number => 1.7 * em;

/** The rows of a bar chart: name, bar and notes side by side, or one under another on a narrow screen. */
export function layRows({ width, em, measure }: Room, rows: readonly RowWords[], kind: BarKind): RowsLayout {
  const isWide = width >= 36 * em;
  const nameWidth = (words: string) => measure(words, kind.nameFace) * kind.nameSize;
  const hasNotes = rows.some(({ notes }) => notes.length > 0);
  const nameRoom = isWide ? Math.min(Math.max(...rows.map(({ name }) => nameWidth(name))), 13 * em) : width;
  const noteRoom = isWide ? 12.3 * em : width;
  const names = rows.map(({ name }) => wrapWords(name, nameRoom, 2, nameWidth));
  const notes = rows.map((row) =>
    row.notes.flatMap((note, index) =>
      wrapWords(note, noteRoom, 2, (words) => measure(words, index === 0 ? "strong" : "text")),
    ),
  );
  const most = (lines: readonly string[][]) => Math.max(0, ...lines.map(({ length }) => length));
  const nameHeight = most(names) * 1.25 * kind.nameSize * em;
  const notesHeight = most(notes) * 1.25 * em;
  const barHeight = kind.bar * em;
  const whiskers = 0.5 * em;
  const left = isWide ? nameRoom + 1.3 * em : 0;
  const right = (isWide && hasNotes ? noteRoom + 1.3 * em : 0) + kind.beside * em;
  const content = isWide
    ? Math.max(nameHeight, barHeight + whiskers, notesHeight)
    : nameHeight + barHeight + 2 * whiskers + notesHeight;
  const pitch = Math.max(24, content + (isWide ? 0.9 : 1.3) * em);
  const place = (row: number, top: number) => {
    const trackWidth = width - left - right;
    const start = top + (pitch - content) / 2;
    const middle = top + pitch / 2;
    const noteLines = (notes[row]?.length ?? 0) * 1.25 * em;
    const nameLines = (names[row]?.length ?? 1) * 1.25 * kind.nameSize * em;
    if (isWide) {
      return {
        name: { x: 0, y: middle - nameLines / 2, w: nameRoom, h: nameLines },
        track: { x: left, y: middle - barHeight / 2, w: trackWidth, h: barHeight },
        notes: { x: width - noteRoom, y: middle - noteLines / 2, w: noteRoom, h: noteLines },
      };
    }
    const barTop = start + nameLines + whiskers;
    return {
      name: { x: 0, y: start, w: nameRoom, h: nameLines },
      track: { x: left, y: barTop, w: trackWidth, h: barHeight },
      notes: { x: 0, y: barTop + barHeight + whiskers, w: noteRoom, h: noteLines },
    };
  };
  return { isWide, pitch, left, right, barHeight, names, notes, place };
}

export const barsHeight = (rows: number, { pitch }: RowsLayout, em: number): number =>
  rows * pitch + axisHeight(em);
