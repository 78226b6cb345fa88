import type { CaseStory, Catalogue, DiagnosisDocument, Lang, PathKind, ReadResult } from "#domain";
import type { KeptProgress } from "#i18n";
import type { StartReport } from "#machine";
import type { PaperOrder, ReportChoices, ReportFormat } from "#report";

/** A diagnosis kept on this machine, as the home screen lists it; how far it is, unless an older version kept it. */
export type KeptSummary = {
  id: string;
  name: string;
  savedAt: string;
  path: PathKind;
  progress?: KeptProgress;
};

/** A diagnosis kept on this machine, with where one was in it. */
export type Kept = KeptSummary & { step: string; document: DiagnosisDocument };

/** The look of the screens: that of the machine, or one that is forced. */
export type Theme = "system" | "light" | "dark";

/** Where diagnoses live between two visits; every method rejects when the browser refuses. */
export type DiagnosisStore = {
  put: (kept: Kept) => Promise<void>;
  /** Keeps what may not be lost as the page goes. */
  putInHaste: (kept: Kept) => Promise<void>;
  get: (id: string) => Promise<Kept | undefined>;
  list: () => Promise<KeptSummary[]>;
  /** Notes that a diagnosis was saved in a file, and when. */
  noteCopy?: (id: string, at: string) => Promise<void>;
};

/** How the questions of a screen are shown: one under the other, or a line each for a workshop. */
export type View = "detailed" | "dense";

/** What the screens need from the world, given by the composition root. */
export type Services = {
  store: DiagnosisStore;
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
  newId: () => string;
  /** The moment it is, in ISO 8601. */
  now: () => string;
};
