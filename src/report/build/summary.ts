import {
  answerAt,
  answerKeys,
  byDeposit,
  type Contribution,
  derivedFrom,
  method,
  type StageId,
  type StageStatus,
  stageIds,
} from "#domain";
import { between, capitalised, enumeration, number, percentage, stageStatusTerms, verdictTerms } from "#i18n";
import { type Block, type Cell, type Section, type Span, type StageBar, textCell, words } from "../model.ts";
import {
  type Context,
  figuresOf,
  flowName,
  inSentence,
  isShown,
  knownCount,
  meanLevel,
  memberTitle,
  resourceName,
  say,
  scoreWords,
  sentence,
} from "./context.ts";
import { decisions } from "./plan.ts";

/** The page that stands alone: territory, stages, strengths, priorities, positioning, confidence, next decisions. */
export function summary(context: Context): Section {
  const { w } = context;
  const attention: Block[] = context.assessment.positioning.postureFirst
    ? [{ kind: "attention", label: w.postureFirst, text: w.postureFirstText }]
    : [];
  return {
    id: "summary",
    name: w.sections.summary,
    blocks: [
      { kind: "title", text: stagesTitle(context) },
      { kind: "paragraph", size: "note", spans: identity(context) },
      ...attention,
      stageBars(context),
      {
        kind: "columns",
        columns: [
          [{ kind: "heading", level: 2, text: w.strengths }, ...asList(strengths(context), w.noStrength)],
          [{ kind: "heading", level: 2, text: w.priorities }, ...asList(priorities(context), w.noPriority)],
        ],
      },
      { kind: "columns", columns: [positioning(context), confidence(context)] },
      { kind: "heading", level: 2, text: w.decisions },
      nextDecisions(context),
    ],
  };
}

function nextDecisions(context: Context): Block {
  const { w } = context;
  const chosen = decisions(context).slice(0, 3);
  if (chosen.length === 0) return { kind: "paragraph", size: "text", spans: words(w.noDecision) };
  const cell = (text: string): Cell => (text ? textCell(text) : { kind: "blank" });
  return {
    kind: "table",
    continued: w.continued(w.decisions),
    columns: [
      { head: w.decision, share: 100 },
      { head: w.who, share: 44 },
      { head: w.when, share: 30 },
    ],
    rows: chosen.map(({ action, lead, due }) => [textCell(action), cell(lead), cell(due)]),
  };
}

function positioning(context: Context): Block[] {
  const { assessment, w, lang } = context;
  const { verdict, facilitator, actor } = assessment.positioning;
  return [
    { kind: "heading", level: 3, text: w.positioning(verdictTerms[verdict][lang]) },
    {
      kind: "paragraph",
      size: "note",
      spans: words(w.positioningFigures(scoreWords(context, facilitator), scoreWords(context, actor))),
    },
  ];
}

function asList(items: Span[][], empty: string): Block[] {
  return items.length === 0
    ? [{ kind: "paragraph", size: "text", spans: words(empty, { tone: "slate" }) }]
    : [{ kind: "list", ordered: true, items }];
}

/** The finding on the three stages, from the pattern of their statuses. */
export function stagesTitle(context: Context): string {
  const { lang, assessment } = context;
  const statuses = stageIds.map((id) => assessment.stages[id].status);
  const groups = [...new Set(statuses)].map(
    (status) => `stages.${keyOf(stageIds.filter((id) => assessment.stages[id].status === status))}.${status}`,
  );
  if (groups.length === 1 && groups[0]) return sentence(context, groups[0]);
  const clauses = groups.map((key) => context.catalogue.sentences[key]?.[lang] ?? key);
  return `${capitalised(clauses.join(", "))}.`;
}

const keyOf = (stages: readonly StageId[]): string => (stages.length === 3 ? "all" : stages.join("-"));

function identity(context: Context): Span[] {
  const { document, catalogue, w, lang } = context;
  const { name, kind, population, respondents } = document.profile;
  const kindTitle = catalogue.territoryKinds.find(({ id }) => id === kind);
  const parts = [
    kindTitle && !name.startsWith(say(context, kindTitle.title)) ? say(context, kindTitle.title) : "",
    population === undefined ? "" : w.inhabitants(number(population, lang)),
    respondents ? w.respondents(respondents) : "",
  ].filter((part) => part !== "");
  return [
    { text: `${w.notALabel} ${name}. `, face: "bold" },
    ...words(parts.map((part) => `${part.replace(/\.$/, "")}.`).join(" ")),
  ];
}

const tones: Record<StageStatus, StageBar["tone"]> = { acquired: 3, underway: 2, toStart: 1, notAssessed: 0 };

/** The three stage bars with their intervals. */
export function stageBars(context: Context): Extract<Block, { kind: "stageBars" }> {
  const { assessment, catalogue, lang, w } = context;
  const bars = catalogue.stages.map((stage, index): StageBar => {
    const score = assessment.stages[stage.id];
    const interval = between(score, lang);
    return {
      rank: index + 1,
      title: say(context, stage.title),
      subtitle: say(context, stage.subtitle),
      here: assessment.currentStage === stage.id ? w.here : null,
      score: figuresOf(score),
      tone: tones[score.status],
      percent: isShown(score) ? percentage(score.point ?? 0, lang) : "",
      status: stageStatusTerms[score.status][lang],
      interval: interval ?? w.noUnknown,
    };
  });
  const said = bars.map(({ title, status, score }) => w.barAlt(title, scoreWords(context, score), status));
  return { kind: "stageBars", alt: w.barsAlt(said.join(" ")), scale: w.scale, bars, note: w.barsNote };
}

type Rated = Contribution & { point: number };
const isRated = (member: Contribution): member is Rated =>
  member.point !== null && member.coverage >= method.enoughCoverage;

const ratedMembers = ({ assessment }: Context): Rated[] =>
  stageIds.flatMap((id) => assessment.stages[id].contributions).filter(isRated);

/** « Portage politique : un engagement est voté, avec un budget et un suivi annuel. » */
function finding(context: Context, member: Contribution): Span[] {
  return [
    { text: `${memberTitle(context, member.id)}${context.w.colon}`, face: "bold" },
    { text: inItsWords(context, member) },
  ];
}

function inItsWords(context: Context, { id, point, contributions }: Contribution): string {
  const value = answerAt(context.document, id)?.value;
  const criterion = context.catalogue.criteria.find((known) => known.id === id);
  if (criterion && typeof value === "number") {
    const level = criterion.levels[value];
    return level ? inSentence(say(context, level)) : "";
  }
  const list = derivedFrom(id)?.list ?? "flows";
  const mean = context.w.meanOf(knownCount({ contributions }), list, meanLevel(point ?? 0, context.lang));
  return `${inSentence(mean)}.`;
}

function strengths(context: Context): Span[][] {
  const { assessment, document, lang, w } = context;
  const best = ratedMembers(context)
    .filter(({ point }) => point >= method.stageAcquired - method.tolerance)
    .toSorted((a, b) => b.point - a.point || Number(b.essential) - Number(a.essential))
    .map((member) => finding(context, member));
  const launched = assessment.flows.items
    .filter(({ priority }) => priority === "launch")
    .flatMap(({ id }) => (document.flows ?? []).filter((flow) => flow.id === id))
    .slice(0, 3);
  const names = launched.map((flow) => flowName(context, flow));
  const flows: Span[][] =
    names.length === 0
      ? []
      : [
          [
            { text: `${enumeration(names, lang)}${w.colon}`, face: "bold" },
            { text: names.length === 1 ? w.canLaunch : w.canLaunchPlural },
          ],
        ];
  const [deposit] = byDeposit(assessment.resources.items);
  const resources: Span[][] =
    deposit && (deposit.deposit ?? 0) >= method.opportunity
      ? [[{ text: `${resourceName(context, deposit)}${w.colon}`, face: "bold" }, { text: w.firstDeposit }]]
      : [];
  const others = [...flows, ...resources];
  return [...best.slice(0, 3 - others.length), ...others];
}

/** The weakest answers, the current stage first, essentials before the rest. */
function priorities(context: Context): Span[][] {
  const { currentStage } = context.assessment;
  const from = currentStage === "sustaining" ? 0 : stageIds.indexOf(currentStage);
  return [...stageIds.slice(from), ...stageIds.slice(0, from)]
    .flatMap((id) =>
      context.assessment.stages[id].contributions
        .filter(isRated)
        .filter(({ point }) => point < method.stageAcquired - method.tolerance)
        .toSorted((a, b) => Number(b.essential) - Number(a.essential) || a.point - b.point),
    )
    .slice(0, 3)
    .map((member) => finding(context, member));
}

function confidence(context: Context): Block[] {
  const { document, catalogue, w } = context;
  const values = answerKeys(document, catalogue).map((key) => answerAt(document, key)?.value);
  const unknown = values.filter((value) => value === "unknown").length;
  const absent = values.filter((value) => value === undefined).length;
  const known = values.length - unknown - absent;
  const share = values.length === 0 ? 0 : known / values.length;
  return [
    { kind: "heading", level: 3, text: w.confidence(known, values.length) },
    { kind: "shareBar", alt: w.confidence(known, values.length), share, label: share > 0.4 ? w.known : "" },
    { kind: "paragraph", size: "note", spans: words(w.confidenceNote(unknown, absent)) },
  ];
}
