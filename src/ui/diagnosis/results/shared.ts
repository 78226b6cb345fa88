import type { Assessment, Catalogue, DiagnosisDocument, Lang } from "#domain";

/** What every part of the results reads. */
export type Shared = {
  assessment: Assessment;
  document: DiagnosisDocument;
  catalogue: Catalogue;
  lang: Lang;
};
