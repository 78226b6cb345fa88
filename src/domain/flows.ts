import {
  type Assessment,
  type FlowAssessment,
  type FlowWarning,
  type Interval,
  type Priority,
  priorityIds,
} from "./assessment.ts";
import type { FlowCriterionId } from "./catalogue.ts";
import type { DiagnosisDocument, FlowEntry, Quantities } from "./document.ts";
import { valueIn } from "./members.ts";
import { above, atLeast, below, method } from "./method.ts";
import { asMember, contribution, group, type Score, topGroup, type Value } from "./score.ts";

const maturityCriteria = ["knowledge", "capture", "leader", "outlets"] as const;
const readinessCriteria = ["knowledge", "leader", "outlets"] as const;

const levelOf = (flow: FlowEntry, criterion: FlowCriterionId): Value | undefined =>
  valueIn(flow.answers, criterion);

const contributionsOf = (flow: FlowEntry, criteria: readonly FlowCriterionId[]) =>
  criteria.map((criterion) => contribution(`flows.${flow.id}.${criterion}`, levelOf(flow, criterion)));

/** (P/3)·(1 − C/3), with its interval: what escapes the territory and could be captured (contract §4). */
function opportunityOf(flow: FlowEntry): Interval {
  const potential = topGroup(contributionsOf(flow, ["potential"]));
  const capture = topGroup(contributionsOf(flow, ["capture"]));
  const point =
    potential.point === null || capture.point === null ? null : potential.point * (1 - capture.point);
  return { point, low: potential.low * (1 - capture.high), high: potential.high * (1 - capture.low) };
}

/** The priorities that the answers leave possible, in the order of the contract; one when all is known. */
function possiblePriorities(flow: FlowEntry, opportunity: Interval, readiness: Score): Priority[] {
  const values = readinessCriteria.map((criterion) => levelOf(flow, criterion));
  const blocked = values.includes(0);
  const open = values.includes("unknown") || values.includes(undefined);
  const mayBeHigh = atLeast(opportunity.high, method.opportunity);
  const mayBeLow = below(opportunity.low, method.opportunity);
  const mayBeReady = atLeast(readiness.high, method.readiness);
  const mayBeUnready = below(readiness.low, method.readiness);
  const possible: Record<Priority, boolean> = {
    launch: mayBeHigh && mayBeReady && !blocked,
    prepare: mayBeHigh && (mayBeUnready || blocked || open),
    consolidate: mayBeLow && mayBeReady,
    watch: mayBeLow && mayBeUnready,
  };
  return priorityIds.filter((id) => possible[id]);
}

/** looped / (entering + produced); null where they do not say it. */
function loopRateOf({ entering, produced, looped }: Quantities): number | null {
  const available = (entering ?? 0) + (produced ?? 0);
  return looped === undefined || available === 0 ? null : looped / available;
}

function warningsOf(flow: FlowEntry, loopRate: number | null): FlowWarning[] {
  const { entering, produced, looped = 0, leaving = 0 } = flow.quantities ?? {};
  const capture = levelOf(flow, "capture");
  const available = (entering ?? 0) + (produced ?? 0);
  const isGiven = entering !== undefined || produced !== undefined;
  const warnings: Record<FlowWarning, boolean> = {
    loopRateBelowLevel: loopRate !== null && below(loopRate, method.lowLoopRate) && capture === 3,
    loopRateAboveLevel: loopRate !== null && above(loopRate, method.highLoopRate) && capture === 0,
    unbalanced: isGiven && above(leaving + looped, available),
  };
  return (["loopRateBelowLevel", "loopRateAboveLevel", "unbalanced"] as const).filter((id) => warnings[id]);
}

function assessFlow(flow: FlowEntry): FlowAssessment {
  const maturity = topGroup(contributionsOf(flow, maturityCriteria));
  const readiness = topGroup(contributionsOf(flow, readinessCriteria));
  const opportunity = opportunityOf(flow);
  const possible = possiblePriorities(flow, opportunity, readiness);
  const loopRate = loopRateOf(flow.quantities ?? {});
  return {
    id: flow.id,
    maturity,
    readiness,
    opportunity,
    priority: possible.length === 1 && possible[0] ? possible[0] : "toConfirm",
    possiblePriorities: possible,
    loopRate,
    roleHeld: flow.roleHeld ?? null,
    roleIntended: flow.roleIntended ?? null,
    warnings: warningsOf(flow, loopRate),
  };
}

/** Every flow in the order of the document, and the index: the mean of their maturities, equal weights. */
export function assessFlows({ flows = [] }: DiagnosisDocument): Assessment["flows"] {
  const items = flows.map(assessFlow);
  const maturities = flows.map((flow) => asMember(flow.id, group(contributionsOf(flow, maturityCriteria))));
  return { index: topGroup(maturities), items };
}
