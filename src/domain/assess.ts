import type { Assessment } from "./assessment.ts";
import type { Catalogue } from "./catalogue.ts";
import type { DiagnosisDocument } from "./document.ts";
import { assessFlows } from "./flows.ts";
import { assessLevers } from "./levers.ts";
import { membersOf } from "./members.ts";
import { assessPositioning } from "./positioning.ts";
import { assessResources } from "./resources.ts";
import { assessStages, currentStage, leaps, phases } from "./stages.ts";

/** Everything the results, the report and the files show, computed from a document: pure, total, linear in its flows. */
export function assess(document: DiagnosisDocument, catalogue: Catalogue): Assessment {
  const memberOf = membersOf(document);
  const stages = assessStages(catalogue, memberOf);
  const phase = phases(stages);
  const positioning = assessPositioning(catalogue, memberOf);
  return {
    format: "ressorts/assessment",
    schemaVersion: 1,
    catalogueVersion: catalogue.version,
    territory: { name: document.profile.name },
    stages,
    currentStage: currentStage(stages),
    leaps: leaps(stages),
    phaseNow: phase.now,
    phaseToPrepare: phase.toPrepare,
    flows: assessFlows(document),
    resources: assessResources(document),
    positioning,
    ...assessLevers(document, catalogue, memberOf, {
      verdict: positioning.verdict,
      phaseNow: phase.now,
    }),
  };
}
