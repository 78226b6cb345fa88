import type { PutDiagnosis } from "./records.ts";

/** A put made as the page went, beside the database until that has it: which one it was, and what it followed. */
export type Waiting = { kept: PutDiagnosis; turn: number; follows: number | null };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const isWaiting = (value: unknown): value is Waiting =>
  isObject(value) &&
  isObject(value.kept) &&
  isObject(value.kept.document) &&
  [value.kept.id, value.kept.name, value.kept.sitting].every((text) => typeof text === "string") &&
  typeof value.turn === "number";

/** What waits in `localStorage`, which a browser writes even as the page goes; where it refuses, nothing waits. */
export function openWaiting(name: string) {
  const prefix = `${name}.waiting.`;
  const read = (key: string): Waiting | null => {
    try {
      const value: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
      return isWaiting(value) ? value : null;
    } catch {
      return null;
    }
  };
  return {
    list: (): Waiting[] => {
      try {
        return Object.keys(localStorage).flatMap((key) => (key.startsWith(prefix) ? (read(key) ?? []) : []));
      } catch {
        return [];
      }
    },
    /** Whether it could be written. */
    write: (waiting: Waiting): boolean => {
      try {
        localStorage.setItem(prefix + waiting.kept.id, JSON.stringify(waiting));
        return true;
      } catch {
        return false;
      }
    },
    /** Forgets what waits of a diagnosis, unless a later put of the same sitting came meanwhile. */
    forget: (id: string, turn: number): void => {
      try {
        if ((read(prefix + id)?.turn ?? 0) <= turn) localStorage.removeItem(prefix + id);
      } catch {}
    },
  };
}
