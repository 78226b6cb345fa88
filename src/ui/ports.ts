import type { CaseStory, Catalogue, DiagnosisDocument, Lang, PathKind, ReadResult } from "#domain";
import type { KeptProgress } from "#i18n";
import type { StartReport } from "#machine";
import type { PaperOrder, ReportChoices, ReportFormat } from "#report";

/** A diagnosis kept on this machine, as lists show it; how far it is, unless an older version kept it. */
export type KeptSummary = {
  id: string;
  /** The territory's name, and the one given on this machine. */
  name: string;
  label?: string;
  savedAt: string;
  path: PathKind;
  progress?: KeptProgress;
  archivedAt?: string;
  removedAt?: string;
  /** When it was last saved to a file, and whether it still says what that file says. */
  copiedAt?: string;
  isCopied: boolean;
};

/** A diagnosis to keep, with where one was in it, and the sitting that has it kept. */
export type ToKeep = Pick<KeptSummary, "id" | "name" | "savedAt" | "path" | "progress"> & {
  step: string;
  document: DiagnosisDocument;
  sitting: string;
};

/** A diagnosis kept on this machine, and the number of the put that kept it. */
export type Kept = ToKeep & { revision: number; label?: string; copiedAt?: string; keptSince?: string };

/** A diagnosis as it was; the name is that of a version kept on purpose. */
export type VersionSummary = { key: number; at: string; name?: string; isAside?: true };

/** The look of the screens: that of the machine, or one that is forced. */
export type Theme = "system" | "light" | "dark";

/** Where diagnoses live between two visits, with their versions; every method rejects when the browser refuses. */
export type DiagnosisStore = {
  /** How many versions without a name are kept of each diagnosis, and for how many days what is removed can be taken back. */
  keeps: { versions: number; daysInBin: number };
  /** Keeps a diagnosis that was at a revision, and gives the next; rejects as `Superseded` where another tab wrote since. */
  put: (kept: ToKeep, follows: number | null) => Promise<number>;
  /** Keeps what may not be lost as the page goes. */
  putInHaste: (kept: ToKeep, follows: number | null) => Promise<number>;
  get: (id: string) => Promise<Kept | undefined>;
  /** The archived and the removed ones too, the last one put first. */
  list: () => Promise<KeptSummary[]>;
  /** The newest first. */
  versions: (id: string) => Promise<VersionSummary[]>;
  version: (key: number) => Promise<(VersionSummary & { document: DiagnosisDocument }) | undefined>;
  freeze: (id: string, name: string) => Promise<void>;
  restore: (key: number, given: { now: string; sitting: string }) => Promise<void>;
  rename: (id: string, label: string) => Promise<void>;
  archive: (id: string, at: string | null) => Promise<void>;
  remove: (id: string, at: string | null) => Promise<void>;
  erase: (id: string) => Promise<void>;
  noteCopy: (id: string, at: string) => Promise<void>;
  /** Calls back when the browser closed or cleared what is kept under the page. */
  onGone: (listener: () => void) => void;
};

/** The other tabs of this browser: one at a time has the right to write a diagnosis. */
export type Tabs = {
  /** The diagnosis this tab has at hand, which it finds again when it is reloaded; null where it has none. */
  atHand: () => string | null;
  noteAtHand: (id: string) => void;
  tellPut: (id: string) => void;
  onPut: (listener: (id: string) => void) => () => void;
  claim: (
    id: string,
    hears: { gained: () => void; lost: () => void; asked: () => Promise<void> },
  ) => { takeOver: () => void; release: () => void };
};

/** How the questions of a screen are shown: one under the other, or a line each for a workshop. */
export type View = "detailed" | "dense";

/** What the screens need from the world, given by the composition root. */
export type Services = {
  store: DiagnosisStore;
  tabs: Tabs;
  /** What the browser says of the room it gives, and asking it to keep all until told otherwise. */
  room: {
    /** Whether it promised to keep all; null where it does not say. */
    isPersistent: () => Promise<boolean | null>;
    askToPersist: () => Promise<boolean | null>;
  };
  preferences: {
    language: () => Lang;
    keepLanguage: (lang: Lang) => void;
    theme: () => Theme;
    keepTheme: (theme: Theme) => void;
    view: () => View;
    keepView: (view: View) => void;
  };
  /** What the screens ask and compute with: the catalogue without its cases and references. */
  loadQuestionnaire: () => Promise<Catalogue>;
  /** The whole catalogue, for the report and the reference values. */
  loadCatalogue: () => Promise<Catalogue>;
  /** The real cases alone, as they are told beside the questions. */
  loadCases: () => Promise<readonly CaseStory[]>;
  /** The text of an example, by its id. */
  readExample: (id: string) => Promise<string>;
  /** Makes the report of a diagnosis off the main thread. */
  startReport: (
    document: DiagnosisDocument,
    lang: Lang,
    choices: ReportChoices,
    format: ReportFormat,
  ) => StartReport;
  /** Makes what is printed for a workshop off the main thread. */
  startPaper: (order: PaperOrder, lang: Lang) => StartReport;
  /** Reads the diagnosis that a report carries. */
  readReport: (bytes: Uint8Array) => Promise<ReadResult>;
  /** The new versions of the tool: whether one waits to be used, and how to pass to it. */
  updates: { isReady: () => boolean; subscribe: (listener: () => void) => () => void; accept: () => void };
  /** Whether this is the edition that opens from a disk. */
  isOneFile: boolean;
  newId: () => string;
  /** The version of Ressorts. */
  version: string;
  /** The moment it is, in ISO 8601. */
  now: () => string;
};
