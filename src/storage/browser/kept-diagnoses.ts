import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { DiagnosisDocument, StageId } from "#domain";

/** How far a diagnosis was when it was put: the answers asked and given, and the stages finished or underway. */
type Progress = {
  asked: number;
  answered: number;
  unknown: number;
  finished: StageId[];
  underway: StageId[];
};

/** A diagnosis as it is kept: its document, where one was in it, and when it was put. */
type KeptDiagnosis = {
  id: string;
  name: string;
  savedAt: string;
  path: "full" | "express";
  step: string;
  document: DiagnosisDocument;
  progress?: Progress;
};

interface Database extends DBSchema {
  diagnoses: { key: string; value: KeptDiagnosis };
}

/** Where a diagnosis waits that was put as the page went, until the database is opened again. */
const waiting = {
  key: (name: string) => `${name}.waiting`,
  read: (name: string): KeptDiagnosis | null => {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(waiting.key(name)) ?? "null");
      const isKept = typeof kept === "object" && kept !== null && "id" in kept && typeof kept.id === "string";
      return isKept ? (kept as KeptDiagnosis) : null;
    } catch {
      return null;
    }
  },
  write: (name: string, kept: KeptDiagnosis): void => {
    try {
      localStorage.setItem(waiting.key(name), JSON.stringify(kept));
    } catch {}
  },
  forget: (name: string): void => {
    try {
      localStorage.removeItem(waiting.key(name));
    } catch {}
  },
};

const byDate = (a: { savedAt: string }, b: { savedAt: string }): number => (a.savedAt < b.savedAt ? 1 : -1);

/**
 * The diagnoses kept by this browser, one record per document id. Opened at the first use, and again after a
 * failure; every method rejects where the browser refuses to store.
 */
export function openDiagnosisStore(name = "ressorts") {
  let opening: Promise<IDBPDatabase<Database>> | null = null;
  const forget = () => {
    opening = null;
  };
  const database = () => {
    opening ??= openDB<Database>(name, 1, {
      upgrade: (db) => {
        db.createObjectStore("diagnoses", { keyPath: "id" });
      },
      terminated: forget,
    })
      .then(async (db) => {
        const kept = waiting.read(name);
        if (kept && ((await db.get("diagnoses", kept.id))?.savedAt ?? "") < kept.savedAt) {
          await db.put("diagnoses", kept);
        }
        waiting.forget(name);
        return db;
      })
      .catch((error: unknown) => {
        forget();
        throw error;
      });
    return opening;
  };
  const put = async (kept: KeptDiagnosis): Promise<void> => {
    await (await database()).put("diagnoses", kept);
  };
  return {
    /** Keeps a diagnosis, in place of the one with the same id. */
    put,
    /** The same as the page goes, when the browser may not let the database finish: it waits beside it meanwhile. */
    putInHaste: async (kept: KeptDiagnosis): Promise<void> => {
      waiting.write(name, kept);
      await put(kept);
      waiting.forget(name);
    },
    /** What was kept under an id; to be read as a file that may come from anywhere. */
    get: async (id: string): Promise<KeptDiagnosis | undefined> => (await database()).get("diagnoses", id),
    /** What is kept, the last one put first. */
    list: async (): Promise<Omit<KeptDiagnosis, "document" | "step">[]> =>
      (await (await database()).getAll("diagnoses"))
        .map(({ document: _, step: __, ...summary }) => summary)
        .toSorted(byDate),
  };
}
