import type { Catalogue, DiagnosisDocument, Lang, PathKind } from "#domain";

/** A diagnosis kept on this machine, as the home screen lists it. */
export type KeptSummary = { id: string; name: string; savedAt: string };

/** A diagnosis kept on this machine, with where one was in it. */
export type Kept = KeptSummary & { path: PathKind; step: string; document: DiagnosisDocument };

/** Where diagnoses live between two visits; every method rejects when the browser refuses. */
export type DiagnosisStore = {
  put: (kept: Kept) => Promise<void>;
  get: (id: string) => Promise<Kept | undefined>;
  list: () => Promise<KeptSummary[]>;
};

/** What the screens need from the world, given by the composition root. */
export type Services = {
  store: DiagnosisStore;
  preferences: { language: () => Lang; keepLanguage: (lang: Lang) => void };
  /** What the screens ask and compute with: the catalogue without its cases and references. */
  loadQuestionnaire: () => Promise<Catalogue>;
  /** The whole catalogue, for the report and the reference values. */
  loadCatalogue: () => Promise<Catalogue>;
  newId: () => string;
  /** The moment it is, in ISO 8601. */
  now: () => string;
};
