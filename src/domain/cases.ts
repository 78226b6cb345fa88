import type { Assessment } from "./assessment.ts";
import type { CaseStudy, Catalogue } from "./catalogue.ts";
import type { DiagnosisDocument } from "./document.ts";

/**
 * The cases closest to a territory, which is not one of them itself (its document is then `cas-<id>`): by flows in common, then by what share of theirs these are, then by the role of
 * the verdict, then by the current stage.
 */
export function nearestCases(
  document: DiagnosisDocument,
  { positioning, currentStage }: Assessment,
  catalogue: Catalogue,
  most = 3,
): CaseStudy[] {
  const present = new Set((document.flows ?? []).map(({ flow }) => flow));
  const inCommon = (flows: readonly string[]): number => flows.filter((flow) => present.has(flow)).length;
  const closeness = ({ flows, role, stages }: CaseStudy): number[] => [
    inCommon(flows),
    inCommon(flows) / flows.length || 0,
    Number(role === positioning.verdict),
    Number(currentStage !== "sustaining" && stages.includes(currentStage)),
  ];
  return catalogue.cases
    .filter(({ id }) => document.id !== `cas-${id}`)
    .map((study) => ({ study, close: closeness(study) }))
    .toSorted((a, b) => a.close.reduce((order, value, index) => order || (b.close[index] ?? 0) - value, 0))
    .slice(0, most)
    .map(({ study }) => study);
}
