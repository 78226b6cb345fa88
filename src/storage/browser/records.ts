import type { DBSchema, IDBPDatabase, IDBPTransaction } from "idb";
import type { DiagnosisDocument, PathKind, StageId } from "#domain";

/** How far a diagnosis was when it was put: the answers asked and given, and the stages finished or underway. */
type Progress = {
  asked: number;
  answered: number;
  unknown: number;
  finished: StageId[];
  underway: StageId[];
};

/** A diagnosis as it is put: its document, where one was in it, and the sitting in which that was. */
export type PutDiagnosis = {
  id: string;
  name: string;
  savedAt: string;
  path: PathKind;
  step: string;
  document: DiagnosisDocument;
  progress?: Progress;
  /** The time one tab spends on a diagnosis without leaving it long; what the one before left becomes a version. */
  sitting: string;
};

/** What is kept beside the document, and outlives every put. */
type Beside = {
  /** The name given on this machine, where it is not the territory's. */
  label?: string;
  archivedAt?: string;
  /** Since when it is in the bin. */
  removedAt?: string;
  /** Since when it is kept here. */
  keptSince?: string;
  /** When it was last saved to a file, and which text that was. */
  copiedAt?: string;
  copied?: string;
};

/** A diagnosis as it is kept. */
export type KeptDiagnosis = PutDiagnosis &
  Beside & {
    /** The number of this put among all puts: the clock of a machine can go back, this cannot. */
    revision: number;
    /** The sitting that put it last, and the number of that put among those of its tab. */
    writer: string;
    turn: number;
  };

/** A diagnosis as it was, to be kept. */
export type NewVersion = Pick<PutDiagnosis, "path" | "step" | "document"> & {
  diagnosis: string;
  /** When that was put. */
  at: string;
  /** The name of a version that was kept on purpose. */
  name?: string;
  /** Whether it was written where another tab was writing too, and so was put aside. */
  isAside?: true;
};

/** A diagnosis as it was, never changed once it is kept. */
export type KeptVersion = NewVersion & { key: number };

export interface Schema extends DBSchema {
  diagnoses: { key: string; value: KeptDiagnosis; indexes: { revision: number } };
  versions: { key: number; value: KeptVersion; indexes: { diagnosis: string } };
}

export type Database = IDBPDatabase<Schema>;
export type Writing = IDBPTransaction<Schema, ("diagnoses" | "versions")[], "readwrite">;

/** How many versions without a name are kept of each diagnosis, the last ones. */
export const versionsKept = 20;

/** How long a removed diagnosis can be taken back, in days. */
export const daysInBin = 30;
