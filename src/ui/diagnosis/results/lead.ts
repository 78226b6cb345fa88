import { type FlowAssessment, percent, stageIds } from "#domain";
import { articleWords, enumeration, say } from "#i18n";
import { stageTitle } from "../naming.ts";
import { entryName } from "./answer-words.ts";
import type { Told } from "./shared.ts";

const mostLevers = 2;

/** Whether anything is known yet of the three stages, the flows and the axes. */
export const isBlank = ({ assessment: { stages, positioning, flows } }: Told): boolean =>
  stageIds.every((id) => stages[id].coverage === 0) &&
  positioning.actor.coverage === 0 &&
  positioning.facilitator.coverage === 0 &&
  flows.items.every(({ maturity }) => maturity.coverage === 0);

/** The whole in two or three sentences: where one stands, the most promising flow, the role, what to begin with. */
export function leadOf(told: Told): string {
  const { assessment, catalogue, lang, findings } = told;
  const w = articleWords[lang];
  if (isBlank(told)) return w.nothingYet;
  const { currentStage, positioning } = assessment;
  const flow = bestFlow(assessment.flows.items);
  const first = assessment.levers[assessment.phaseNow].filter((lever) => lever.first).slice(0, mostLevers);
  const levers = first.flatMap(({ id }) => {
    const lever = catalogue.levers.find((known) => known.id === id);
    return lever ? [say(lever.named, lang)] : [];
  });
  return [
    currentStage === "sustaining" ? w.leadSustaining : w.leadStage(stageTitle(currentStage, catalogue, lang)),
    flow ? w.leadFlow(entryName("flows", flow.id, told), flow.priority) : "",
    positioning.postureFirst ? w.leadPosture : `${findings.positioning}.`,
    levers.length > 0 ? w.leadLevers(enumeration(levers, lang)) : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** The flow with the greatest known opportunity; nothing while no opportunity is known, or all are nil. */
export function bestFlow(flows: readonly FlowAssessment[]): FlowAssessment | undefined {
  const [best] = flows
    .filter(({ opportunity }) => opportunity.point !== null && percent(opportunity.point) > 0)
    .toSorted((a, b) => (b.opportunity.point ?? 0) - (a.opportunity.point ?? 0));
  return best;
}
