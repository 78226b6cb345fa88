import { openDB } from "idb";
import { addVersion, inTransaction, putIn, saysSame, versionOf } from "./putting.ts";
import { type Database, daysInBin, type KeptDiagnosis, type Schema } from "./records.ts";
import type { openWaiting } from "./waiting.ts";

const day = 24 * 60 * 60 * 1000;

/** Opens the database, brought to its present form; `onGone` is called when the browser closes it. */
export const openDatabase = (name: string, onGone: () => void): Promise<Database> =>
  openDB<Schema>(name, 2, {
    upgrade: async (database, from, _, transaction) => {
      const diagnoses =
        from < 1
          ? database.createObjectStore("diagnoses", { keyPath: "id" })
          : transaction.objectStore("diagnoses");
      const versions = database.createObjectStore("versions", { keyPath: "key", autoIncrement: true });
      diagnoses.createIndex("revision", "revision");
      versions.createIndex("diagnosis", "diagnosis");
      const first = (await diagnoses.getAll()).toSorted((a, b) => (a.savedAt < b.savedAt ? -1 : 1));
      for (const [index, kept] of first.entries()) {
        await diagnoses.put({ ...kept, revision: index + 1, turn: 0, sitting: "first", writer: "first" });
      }
    },
    blocking: (_, __, event) => {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });

/**
 * Puts what waited beside the database since a page went; where another sitting has written since, that stays and this
 * becomes a version. What cannot be put goes on waiting.
 */
export async function putWaiting(database: Database, waiting: ReturnType<typeof openWaiting>): Promise<void> {
  const puts = waiting.list().map(async ({ kept, turn, follows }) => {
    await inTransaction(database, async (transaction) => {
      const old = await transaction.objectStore("diagnoses").get(kept.id);
      const isPast = old?.writer === kept.sitting && old.turn >= turn;
      if (!isPast) await putIn(transaction, { kept, follows, turn });
    });
    waiting.forget(kept.id, turn);
  });
  await Promise.allSettled(puts);
}

/** Forgets for good what has been in the bin long enough. */
export async function emptyBin(database: Database, now: number): Promise<void> {
  const isDue = ({ removedAt }: KeptDiagnosis) =>
    removedAt !== undefined && now - Date.parse(removedAt) > daysInBin * day;
  const due = (await database.getAll("diagnoses")).filter(isDue);
  for (const { id } of due) await erase(database, id);
}

/** Forgets a diagnosis with all its versions, for good. */
export const erase = (database: Database, id: string): Promise<void> =>
  inTransaction(database, async (transaction) => {
    await transaction.objectStore("diagnoses").delete(id);
    const from = await transaction.objectStore("versions").index("diagnosis").openCursor(id);
    for (let cursor = from; cursor; cursor = await cursor.continue()) await cursor.delete();
  });

/** Keeps what a diagnosis says as a version under a name. */
export const freeze = (database: Database, id: string, name: string): Promise<void> =>
  inTransaction(database, async (transaction) => {
    const kept = await transaction.objectStore("diagnoses").get(id);
    if (kept) await addVersion(transaction, { ...versionOf(kept), name });
  });

/** Puts a version back in the place of what its diagnosis says, which becomes a version; a new sitting begins. */
export const restore = (
  database: Database,
  key: number,
  given: { now: string; sitting: string },
): Promise<void> =>
  inTransaction(database, async (transaction) => {
    const version = await transaction.objectStore("versions").get(key);
    const old = version && (await transaction.objectStore("diagnoses").get(version.diagnosis));
    if (!version || !old || saysSame(old, version)) return;
    const { progress: _, ...others } = old;
    const { path, step, document } = version;
    const kept = { ...others, path, step, document, name: document.profile.name, savedAt: given.now };
    await putIn(transaction, {
      kept: { ...kept, sitting: given.sitting },
      follows: old.revision,
      turn: 0,
    });
  });
