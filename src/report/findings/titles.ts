import { byDeposit, type LeverAssessment, method, type StageId, stageIds } from "#domain";
import { capitalised, enumeration } from "#i18n";
import {
  type Context,
  counted,
  flowNamed,
  inSentence,
  leverNamed,
  memberTitle,
  resourceName,
  sentence,
} from "../build/context.ts";
import { weakPoints } from "./points.ts";
import { proposals } from "./proposals.ts";

/** The finding on the three stages, from the pattern of their statuses. */
export function stagesTitle(context: Context): string {
  const { lang, assessment } = context;
  const statuses = stageIds.map((id) => assessment.stages[id].status);
  const groups = [...new Set(statuses)].map(
    (status) => `stages.${keyOf(stageIds.filter((id) => assessment.stages[id].status === status))}.${status}`,
  );
  if (groups.length === 1 && groups[0]) return sentence(context, groups[0]);
  const clauses = groups.map((key) => context.catalogue.sentences[key]?.[lang] ?? key);
  return capitalised(clauses.join(", "));
}

const keyOf = (stages: readonly StageId[]): string => (stages.length === 3 ? "all" : stages.join("-"));

/** The two points to strengthen first, whatever their stage. */
export function detailTitle(context: Context): string {
  const members = stageIds.flatMap((id) => context.assessment.stages[id].contributions);
  if (members.every(({ point }) => point === null)) return sentence(context, "detail.unanswered");
  const [first, second] = weakPoints(context).map(({ id }) => memberTitle(context, id));
  if (!first) return sentence(context, "detail.none");
  return second
    ? sentence(context, "detail.weakest.other", { first, second: inSentence(second) })
    : sentence(context, "detail.weakest.one", { first });
}

/** The flows that come first, by the priority that calls for most. */
export function flowsTitle(context: Context): string {
  const { document, assessment } = context;
  const rated = (document.flows ?? []).flatMap((entry, index) => {
    const result = assessment.flows.items[index];
    return result ? [{ entry, result }] : [];
  });
  if (rated.length === 0) return sentence(context, "flows.none");
  const order = ["launch", "prepare", "toConfirm", "consolidate", "watch"] as const;
  const priority = order.find((id) => rated.some(({ result }) => result.priority === id)) ?? "toConfirm";
  const chosen = rated.filter(({ result }) => result.priority === priority);
  const names = chosen.slice(0, 3).map(({ entry }) => flowNamed(context, entry));
  const shown = chosen.length > names.length ? `${names.join(", ")}…` : enumeration(names, context.lang);
  return counted(context, `flows.${priority}`, chosen.length, { flows: shown });
}

/** The first deposit among the resources. */
export function resourcesTitle(context: Context): string {
  const [first] = byDeposit(context.assessment.resources.items);
  if (!first) return sentence(context, "resources.none");
  if (first.deposit === null) return sentence(context, "resources.open");
  if (first.deposit === 0) return sentence(context, "resources.spent");
  return sentence(context, "resources.deposit", { name: resourceName(context, first) });
}

/** The verdict on positioning, posture first where it is weak. */
export function positioningTitle(context: Context): string {
  const { verdict, postureFirst } = context.assessment.positioning;
  return sentence(context, `positioning.${postureFirst ? "postureFirst." : ""}${verdict}`);
}

/** The levers that come first in the phase of the moment. */
export function leversTitle(context: Context): string {
  const { assessment, lang } = context;
  const now = assessment.levers[assessment.phaseNow];
  const applying = now.filter(({ state }) => state === "applies");
  const first = applying.filter((lever) => lever.first);
  const names = (list: LeverAssessment[]) =>
    enumeration(
      list.slice(0, 3).map(({ id }) => leverNamed(context, id)),
      lang,
    );
  if (first.length > 2) {
    return sentence(context, "levers.first.many", { count: context.w.count(first.length) });
  }
  if (first.length > 0) {
    return counted(context, "levers.first", first.length, { levers: names(first) });
  }
  if (applying.length > 0)
    return counted(context, "levers.applies", applying.length, { levers: names(applying) });
  return sentence(
    context,
    now.some(({ state }) => state === "mayApply") ? "levers.mayApply" : "levers.covered",
  );
}

/** How many answers can still change the report. */
export function clarificationsTitle(context: Context): string {
  const { length } = context.clarifications;
  if (length === 0) return sentence(context, "clarifications.none");
  return counted(
    context,
    length === method.clarifications ? "clarifications.most" : "clarifications",
    length,
  );
}

/** What the plan holds, or what it could begin with. */
export function planTitle(context: Context): string {
  const written = (context.document.plan ?? []).length;
  if (written > 0) return counted(context, "plan.given", written);
  const proposed = Math.min(proposals(context).length, mostProposed);
  return proposed > 0 ? counted(context, "plan.proposed", proposed) : sentence(context, "plan.blank");
}

/** How many first steps an unwritten plan begins with. */
export const mostProposed = 5;
