import { type Catalogue, type DiagnosisDocument, type PathKind, progressOf, stageIds } from "#domain";
import type { KeptProgress } from "#i18n";
import { stepsOf } from "#machine";

/** How far a diagnosis is, as the home screen tells it. */
export function keptProgress(
  document: DiagnosisDocument,
  catalogue: Catalogue,
  path: PathKind,
): KeptProgress {
  const steps = stepsOf({ document, catalogue, path });
  const stages = stageIds.map((stage) => ({
    stage,
    ...progressOf(
      document,
      steps.filter(({ mode }) => mode === stage),
    ),
  }));
  const { asked, answered, unknown } = progressOf(document, steps);
  return {
    asked,
    answered,
    unknown,
    finished: stages.filter(({ isFinished }) => isFinished).map(({ stage }) => stage),
    underway: stages.filter((each) => each.answered > 0 && !each.isFinished).map(({ stage }) => stage),
  };
}
