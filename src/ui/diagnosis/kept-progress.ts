import { type Catalogue, type DiagnosisDocument, type PathKind, pathOf, progress, stageIds } from "#domain";
import type { KeptProgress } from "#i18n";

/** How far a diagnosis is, as the home screen tells it. */
export function keptProgress(
  document: DiagnosisDocument,
  catalogue: Catalogue,
  path: PathKind,
): KeptProgress {
  const steps = pathOf(document, catalogue, path);
  const keysOf = (mode?: string) =>
    steps.filter((step) => !mode || step.mode === mode).flatMap(({ keys }) => keys);
  const stages = stageIds.map((stage) => ({ stage, ...progress(document, keysOf(stage)) }));
  const isFinished = ({ asked, answered }: { asked: number; answered: number }) =>
    asked > 0 && answered === asked;
  return {
    ...progress(document, keysOf()),
    finished: stages.filter(isFinished).map(({ stage }) => stage),
    underway: stages.filter((each) => each.answered > 0 && !isFinished(each)).map(({ stage }) => stage),
  };
}
