import { emptyBin, erase, freeze, openDatabase, putWaiting, restore } from "./database.ts";
import { inTransaction, putIn, Superseded } from "./putting.ts";
import {
  type Database,
  daysInBin,
  type KeptDiagnosis,
  type KeptVersion,
  type PutDiagnosis,
  versionsKept,
} from "./records.ts";
import { openWaiting } from "./waiting.ts";

/** What is said of a diagnosis in a list. */
type Summary = Omit<KeptDiagnosis, "document" | "step" | "sitting" | "writer" | "turn" | "copied"> & {
  /** Whether it still says what the file says that it was last saved to. */
  isCopied: boolean;
};

const textOr = (text: unknown): string => (typeof text === "string" ? text : "");

/** A kept diagnosis as lists tell it, even one that was damaged. */
function summaryOf(kept: KeptDiagnosis): Summary {
  const { document, step: _, sitting: __, writer: ___, turn: ____, copied, ...said } = kept;
  const updatedAt = textOr((document as KeptDiagnosis["document"] | null)?.updatedAt);
  return {
    ...said,
    name: textOr(said.name),
    savedAt: textOr(said.savedAt),
    revision: said.revision ?? 0,
    path: said.path === "express" ? "express" : "full",
    isCopied: copied === updatedAt,
  };
}

/**
 * The diagnoses kept by this browser, one record per document id, with their versions. Opened at the first use, and again
 * after a failure; every method rejects where the browser refuses to store.
 */
export function openDiagnosisStore(name = "ressorts") {
  const waiting = openWaiting(name);
  let opening: Promise<Database> | null = null;
  let turns = 0;
  const listeners = new Set<() => void>();
  const forget = () => {
    opening = null;
  };
  const gone = () => {
    forget();
    for (const listener of listeners) listener();
  };
  const database = () => {
    opening ??= openDatabase(name, gone)
      .then(async (opened) => {
        await putWaiting(opened, waiting);
        await emptyBin(opened, Date.now());
        return opened;
      })
      .catch((error: unknown) => {
        forget();
        throw error;
      });
    return opening;
  };

  const on = async <T>(run: (database: Database) => Promise<T>): Promise<T> => run(await database());

  const putAs = async (kept: PutDiagnosis, follows: number | null, turn: number): Promise<number> => {
    const revision = await on<number | null>((opened) =>
      inTransaction(opened, (transaction) => putIn(transaction, { kept, follows, turn })),
    );
    waiting.forget(kept.id, turn);
    if (revision === null) throw new Superseded(`${kept.id} was written by another tab`);
    return revision;
  };

  const change = (id: string, next: (kept: KeptDiagnosis) => KeptDiagnosis): Promise<void> =>
    on((opened) =>
      inTransaction(opened, async (transaction) => {
        const kept = await transaction.objectStore("diagnoses").get(id);
        if (kept) await transaction.objectStore("diagnoses").put(next(kept));
      }),
    );

  return {
    /** How much it keeps: versions without a name of each diagnosis, and days in the bin. */
    keeps: { versions: versionsKept, daysInBin },
    /** Keeps a diagnosis that was at a revision, or new where that is null, and gives its new revision; rejects as `Superseded` where another tab has written since. */
    put: (kept: PutDiagnosis, follows: number | null): Promise<number> => {
      turns += 1;
      return putAs(kept, follows, turns);
    },
    /** The same as the page goes, when the browser may not let the database finish: it waits beside it meanwhile. */
    putInHaste: (kept: PutDiagnosis, follows: number | null): Promise<number> => {
      turns += 1;
      waiting.write({ kept, follows, turn: turns });
      return putAs(kept, follows, turns);
    },
    /** What was kept under an id; to be read as a file that may come from anywhere. */
    get: (id: string): Promise<KeptDiagnosis | undefined> => on((opened) => opened.get("diagnoses", id)),
    /** What is kept, the bin included, the last one put first. */
    list: async (): Promise<Summary[]> =>
      (await on((opened) => opened.getAll("diagnoses")))
        .map(summaryOf)
        .toSorted((a, b) => b.revision - a.revision),
    /** The versions of a diagnosis, the newest first, without what they say. */
    versions: async (id: string): Promise<Omit<KeptVersion, "document" | "path" | "step" | "diagnosis">[]> =>
      (await on((opened) => opened.getAllFromIndex("versions", "diagnosis", id)))
        .toReversed()
        .map(({ document: _, path: __, step: ___, diagnosis: ____, ...said }) => said),
    /** A version with what it says. */
    version: (key: number): Promise<KeptVersion | undefined> => on((opened) => opened.get("versions", key)),
    /** Keeps what a diagnosis says now as a version with a name, for ever. */
    freeze: (id: string, name: string): Promise<void> => on((opened) => freeze(opened, id, name)),
    /** Puts a version back; what the diagnosis said becomes a version. */
    restore: (key: number, given: { now: string; sitting: string }): Promise<void> =>
      on((opened) => restore(opened, key, given)),
    /** Names a diagnosis on this machine; an empty name gives it back the territory's. */
    rename: (id: string, label: string): Promise<void> =>
      change(id, ({ label: _, ...kept }) => (label === "" ? kept : { ...kept, label })),
    /** Puts a diagnosis among the archived ones since a moment, or back where that is null. */
    archive: (id: string, at: string | null): Promise<void> =>
      change(id, ({ archivedAt: _, ...kept }) => (at === null ? kept : { ...kept, archivedAt: at })),
    /** Puts a diagnosis in the bin since a moment, or takes it back where that is null. */
    remove: (id: string, at: string | null): Promise<void> =>
      change(id, ({ removedAt: _, ...kept }) => (at === null ? kept : { ...kept, removedAt: at })),
    /** Forgets a diagnosis with its versions, for good. */
    erase: (id: string): Promise<void> => on((opened) => erase(opened, id)),
    /** Calls back when the browser closed or cleared the database under the page. */
    onGone: (listener: () => void): void => {
      listeners.add(listener);
    },
    /** Notes that a diagnosis was saved to a file at a moment, as it was at its last change. */
    noteCopy: (id: string, at: string): Promise<void> =>
      change(id, (kept) => ({ ...kept, copiedAt: at, copied: kept.document.updatedAt ?? "" })),
  };
}
