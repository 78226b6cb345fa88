import type { Assessment, Catalogue, Clarification, DiagnosisDocument, Lang } from "#domain";
import type { Findings } from "#report";

/** What every table of the results reads. */
export type Shared = {
  assessment: Assessment;
  document: DiagnosisDocument;
  catalogue: Catalogue;
  lang: Lang;
};

/** What every part of the article reads. */
export type Told = Shared & { findings: Findings; clarifications: readonly Clarification[] };
