import { type BarKind, layRows, type RowsLayout } from "./bar-rows.ts";
import type { DepositMark, StageMark } from "./contract.ts";
import type { Room } from "./measure.ts";

export const stageKind: BarKind = { bar: 1.47, nameSize: 1.2, nameFace: "title", beside: 0 };

export const layStages = (room: Room, marks: readonly StageMark[]): RowsLayout =>
  layRows(
    room,
    marks.map(({ name, status, value }) => ({ name, notes: [status, value], value: "" })),
    stageKind,
  );

export const depositNames = { nameSize: 1, nameFace: "strong" } as const;

/** Room at the right for the value that stands after a full bar. */
export function depositKind({ em, measure }: Room, marks: readonly DepositMark[]): BarKind {
  const beside = Math.max(0, ...marks.map(({ value }) => measure(value, "strong"))) / em + 0.6;
  return { bar: 0.95, ...depositNames, beside };
}

export const layDeposits = (room: Room, marks: readonly DepositMark[]): RowsLayout =>
  layRows(
    room,
    marks.map(({ name, value }) => ({ name, notes: [], value })),
    depositKind(room, marks),
  );

export type Said = { words: string; hint: string | undefined };

/** What each mark says, by its id, with what choosing it does. */
export const saidBy = (
  marks: readonly { id: string; said: string }[],
  hint: string | undefined,
): ReadonlyMap<string, Said> => new Map(marks.map(({ id, said }) => [id, { words: said, hint }]));
