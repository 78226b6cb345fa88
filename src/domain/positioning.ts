import type { Interval, Positioning } from "./assessment.ts";
import type { AxisId, Catalogue, Verdict } from "./catalogue.ts";
import { axisMembers, type MemberOf, weighted } from "./members.ts";
import { atLeast, below, method } from "./method.ts";
import { type Score, topGroup } from "./score.ts";

function gapOf(actor: Score, facilitator: Score): Interval {
  return {
    point: actor.point === null || facilitator.point === null ? null : actor.point - facilitator.point,
    low: actor.low - facilitator.high,
    high: actor.high - facilitator.low,
  };
}

function verdictOf(actor: Score, facilitator: Score, gap: Interval): Verdict {
  const isThin = [actor, facilitator].some(({ coverage }) => below(coverage, method.enoughCoverage));
  const reachesBoth = atLeast(gap.high, method.gap) && atLeast(-gap.low, method.gap);
  if (isThin || reachesBoth || actor.point === null || facilitator.point === null || gap.point === null) {
    return "undetermined";
  }
  if (below(actor.point, method.bystander) && below(facilitator.point, method.bystander)) return "bystander";
  if (atLeast(gap.point, method.gap)) return "actor";
  if (atLeast(-gap.point, method.gap)) return "facilitator";
  return "both";
}

/** The two axes, posture, the gap between the axes and the verdict (contract §6). */
export function assessPositioning(catalogue: Catalogue, memberOf: MemberOf): Positioning {
  const axis = (id: AxisId) => topGroup(weighted(axisMembers(catalogue, id), memberOf));
  const actor = axis("actor");
  const facilitator = axis("facilitator");
  const posture = axis("posture");
  const gap = gapOf(actor, facilitator);
  return {
    actor,
    facilitator,
    posture,
    gap,
    verdict: verdictOf(actor, facilitator, gap),
    postureFirst:
      atLeast(posture.coverage, method.enoughCoverage) && below(posture.point ?? 0, method.posture),
  };
}

/** The members of the two axes still too little known to say where the council stands, by id. */
export const openOnAxes = ({ actor, facilitator }: Positioning): string[] =>
  [...actor.contributions, ...facilitator.contributions]
    .filter(({ coverage }) => coverage < method.enoughCoverage)
    .map(({ id }) => id);
