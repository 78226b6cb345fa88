import type { StageId } from "#domain";
import { typeset } from "#i18n";
import { type Context, contextFrom, type ReportInput } from "../build/context.ts";
import { lackingIn, type Point, priorities, strengths } from "./points.ts";
import { proposals } from "./proposals.ts";
import {
  clarificationsTitle,
  detailTitle,
  flowsTitle,
  leversTitle,
  mostProposed,
  planTitle,
  positioningTitle,
  resourcesTitle,
  stagesTitle,
} from "./titles.ts";

/** What a diagnosis says, in sentences: the same on the screen and in the report. */
export type Findings = {
  stages: string;
  detail: string;
  flows: string;
  resources: string;
  positioning: string;
  levers: string;
  clarifications: string;
  plan: string;
  strengths: Point[];
  priorities: Point[];
  /** What each stage lacks most, by name. */
  lacking: Record<StageId, string[]>;
  /** First steps the plan could begin with while nothing is written in it. */
  firstSteps: string[];
};

/** The findings of a diagnosis whose assessment and clarifications are known. */
export function findingsOf(input: ReportInput & Pick<Context, "assessment" | "clarifications">): Findings {
  const context = contextFrom(input);
  const set = (text: string) => typeset(text, input.lang);
  const setPoint = ({ name, text }: Point): Point => ({ name: set(name), text: set(text) });
  return {
    stages: set(stagesTitle(context)),
    detail: set(detailTitle(context)),
    flows: set(flowsTitle(context)),
    resources: set(resourcesTitle(context)),
    positioning: set(positioningTitle(context)),
    levers: set(leversTitle(context)),
    clarifications: set(clarificationsTitle(context)),
    plan: set(planTitle(context)),
    strengths: strengths(context).map(setPoint),
    priorities: priorities(context).map(setPoint),
    lacking: {
      impulser: lackingIn(context, "impulser").map(set),
      animer: lackingIn(context, "animer").map(set),
      structurer: lackingIn(context, "structurer").map(set),
    },
    firstSteps: proposals(context).slice(0, mostProposed).map(set),
  };
}
