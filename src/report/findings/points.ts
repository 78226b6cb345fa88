import {
  answerAt,
  atLeast,
  below,
  byDeposit,
  type Contribution,
  derivedFrom,
  method,
  type StageId,
  stageIds,
} from "#domain";
import { enumeration } from "#i18n";
import {
  type Context,
  flowName,
  inSentence,
  knownCount,
  meanLevel,
  memberTitle,
  resourceName,
  say,
} from "../build/context.ts";

/** What is found of one thing: its name, then what is said of it. */
export type Point = { name: string; text: string };

type Rated = Contribution & { point: number };

const isRated = (member: Contribution): member is Rated =>
  member.point !== null && atLeast(member.coverage, method.enoughCoverage);

/** The members of a stage below what makes it acquired: essentials before the rest, then the weakest. */
const weakIn = ({ assessment }: Context, stage: StageId): Rated[] =>
  assessment.stages[stage].contributions
    .filter(isRated)
    .filter(({ point }) => below(point, method.stageAcquired))
    .toSorted((a, b) => Number(b.essential) - Number(a.essential) || a.point - b.point);

/** The weak members of the current stage, then those of the stages after and before it. */
export function weakPoints(context: Context): Rated[] {
  const { currentStage } = context.assessment;
  const from = currentStage === "sustaining" ? 0 : stageIds.indexOf(currentStage);
  return [...stageIds.slice(from), ...stageIds.slice(0, from)].flatMap((id) => weakIn(context, id));
}

/** What a stage lacks most, by name: three members at most. */
export const lackingIn = (context: Context, stage: StageId): string[] =>
  weakIn(context, stage)
    .slice(0, 3)
    .map(({ id }) => memberTitle(context, id));

/** The three weakest points, each in the words of its level. */
export const priorities = (context: Context): Point[] =>
  weakPoints(context)
    .slice(0, 3)
    .map((member) => inItsWords(context, member));

/** What the territory can lean on: its best members, the flows ready to launch, the first deposit. */
export function strengths(context: Context): Point[] {
  const others = [...readyFlows(context), ...firstDeposit(context)];
  const best = stageIds
    .flatMap((id) => context.assessment.stages[id].contributions)
    .filter(isRated)
    .filter(({ point }) => atLeast(point, method.stageAcquired))
    .toSorted((a, b) => b.point - a.point || Number(b.essential) - Number(a.essential))
    .slice(0, 3 - others.length)
    .map((member) => inItsWords(context, member));
  return [...best, ...others];
}

/** « Portage politique : un engagement est voté, avec un budget et un suivi annuel. » */
function inItsWords(context: Context, member: Rated): Point {
  return { name: memberTitle(context, member.id), text: levelWords(context, member) };
}

function levelWords(context: Context, { id, point, contributions }: Rated): string {
  const value = answerAt(context.document, id)?.value;
  const criterion = context.catalogue.criteria.find((known) => known.id === id);
  if (criterion && typeof value === "number") {
    const level = criterion.levels[value];
    return level ? inSentence(say(context, level)) : "";
  }
  const { list, criterion: derived } = derivedFrom(id) ?? { list: "flows" as const, criterion: "" };
  const [only, ...others] = contributions ?? [];
  const sole = only && others.length === 0 ? answerAt(context.document, only.id)?.value : undefined;
  const asked = [...context.catalogue.flowCriteria, ...context.catalogue.resourceNotes].find(
    (known) => known.id === derived,
  );
  if (asked && typeof sole === "number") return inSentence(say(context, asked.levels[sole]));
  const mean = context.w.meanOf(knownCount({ contributions }), list, meanLevel(point, context.lang));
  return `${inSentence(mean)}.`;
}

function readyFlows(context: Context): Point[] {
  const { assessment, document, lang, w } = context;
  const names = assessment.flows.items
    .filter(({ priority }) => priority === "launch")
    .flatMap(({ id }) => (document.flows ?? []).filter((flow) => flow.id === id))
    .slice(0, 3)
    .map((flow) => flowName(context, flow));
  if (names.length === 0) return [];
  return [{ name: enumeration(names, lang), text: names.length === 1 ? w.canLaunch : w.canLaunchPlural }];
}

function firstDeposit(context: Context): Point[] {
  const [first] = byDeposit(context.assessment.resources.items);
  if (!first || below(first.deposit ?? 0, method.opportunity)) return [];
  return [{ name: resourceName(context, first), text: context.w.firstDeposit }];
}
