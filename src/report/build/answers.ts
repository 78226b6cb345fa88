import {
  type Answer,
  answerAt,
  flowCriterionIds,
  parseAnswerKey,
  resourceNoteIds,
  stageIds,
  type Text,
} from "#domain";
import { capitalised, flowCriterionTerms, resourceNoteTerms } from "#i18n";
import { type Block, type Cell, type Section, type Span, textCell, words } from "../model.ts";
import { type Context, flowName, inSentence, levelSaid, resourceName, say, sentence } from "./context.ts";
import { answerSpans } from "./stages.ts";

/** Every answer with its level, its justification and its source, in the order they were asked. */
export function answers(context: Context): Section {
  const { w } = context;
  return {
    id: "answers",
    name: w.sections.answers,
    isAnnex: true,
    blocks: [
      { kind: "title", text: sentence(context, "answers.title") },
      ...profile(context),
      ...stageIds.flatMap((stage) => stageAnswers(context, stage)),
      ...(context.document.flows ?? []).flatMap((flow) =>
        entryAnswers(
          context,
          flowName(context, flow),
          flowCriterionIds.map((id) => `flows.${flow.id}.${id}`),
        ),
      ),
      ...(context.document.resources ?? []).flatMap((resource) =>
        entryAnswers(
          context,
          resourceName(context, resource),
          resourceNoteIds.map((id) => `resources.${resource.id}.${id}`),
        ),
      ),
    ],
  };
}

/** What the territory holds and has begun, and who answered. */
function profile(context: Context): Block[] {
  const { document, catalogue, w } = context;
  const { powers = [], plans = [], respondents } = document.profile;
  const named = (ids: readonly string[], known: readonly { id: string; title: Text }[]) =>
    known
      .filter(({ id }) => ids.includes(id))
      .map(({ title }) => inSentence(say(context, title)).replace(/^(.+?)[\u00a0 ]?: (.+)$/, "$1 ($2)"))
      .join(w.semicolon);
  const parts: [string, string][] = [
    [w.powers, named(powers, catalogue.powers)],
    [w.plans, named(plans, catalogue.plans)],
    [w.respondentsHead, respondents ?? ""],
  ];
  const items = parts
    .filter(([, said]) => said !== "")
    .map(([head, said]): Span[] => [{ text: `${head}${w.colon}`, face: "bold" }, { text: said }]);
  return items.length === 0 ? [] : [{ kind: "list", ordered: false, items }];
}

function stageAnswers(context: Context, stage: (typeof stageIds)[number]): Block[] {
  const { catalogue } = context;
  const title = catalogue.stages.find(({ id }) => id === stage)?.title;
  const criteria = catalogue.themes
    .filter((theme) => theme.stage === stage)
    .flatMap((theme) => theme.criteria);
  return answerTable(
    context,
    title ? say(context, title) : stage,
    criteria.map((id) => [
      answerLabel(context, id),
      answerSpans(context, id),
      answerAt(context.document, id),
    ]),
  );
}

function entryAnswers(context: Context, name: string, keys: string[]): Block[] {
  return answerTable(
    context,
    name,
    keys.map((key) => [
      criterionTitle(context, key),
      entryAnswer(context, key),
      answerAt(context.document, key),
    ]),
  );
}

function answerTable(context: Context, part: string, rows: [string, Span[], Answer | undefined][]): Block[] {
  const { w } = context;
  return [
    { kind: "heading", level: 2, isSmall: true, text: part },
    {
      kind: "table",
      continued: w.continued(w.answersCaption(part)),
      whole: rows.length <= flowCriterionIds.length,
      columns: [
        { head: w.criterion, share: 44 },
        { head: w.level, share: 12 },
        { head: w.answerAndMore, share: 118 },
      ],
      rows: rows.map(([title, cell, answer]): Cell[] => [
        textCell(title),
        { kind: "level", value: answer?.value, alt: levelSaid(context, answer?.value) },
        { kind: "text", spans: [...cell, ...justification(answer)] },
      ]),
    },
  ];
}

/** What supports an answer, on a line of its own, in italics, with its source. */
export function justification({ justification, source }: Answer = {}): Span[] {
  const spans: Span[] = justification ? [{ text: justification, face: "italic" }] : [];
  if (source) spans.push({ text: `${spans.length > 0 ? " " : ""}${source}`, tone: "slate" });
  return spans.length > 0 ? [{ text: "\n" }, ...spans] : [];
}

/** The same for the answer at any key, of a flow or resource too. */
export function entryAnswer(context: Context, key: string): Span[] {
  const value = answerAt(context.document, key)?.value;
  const level = typeof value === "number" ? definition(context, key)?.levels[value] : undefined;
  return level ? words(say(context, level)) : answerSpans(context, key);
}

function definition({ catalogue }: Context, key: string) {
  const at = parseAnswerKey(key);
  if (at.in === "criteria") return catalogue.criteria.find(({ id }) => id === at.criterion);
  const list = at.in === "flows" ? catalogue.flowCriteria : catalogue.resourceNotes;
  return list.find(({ id }) => id === at.criterion);
}

/** The title of the criterion at a key, without its flow or resource. */
export function criterionTitle(context: Context, key: string): string {
  const at = parseAnswerKey(key);
  if (at.in === "criteria") return answerLabel(context, key);
  const terms = at.in === "flows" ? flowCriterionTerms : resourceNoteTerms;
  const term = (terms as Record<string, { fr: string; en: string }>)[at.criterion];
  return term ? capitalised(say(context, term)) : at.criterion;
}

/** What an answer is about: the criterion, with its flow or resource where it is one of theirs. */
export function answerLabel(context: Context, key: string): string {
  const at = parseAnswerKey(key);
  if (at.in === "criteria") {
    const criterion = definition(context, key);
    return criterion ? say(context, criterion.title) : key;
  }
  const { flows = [], resources = [] } = context.document;
  const flow = at.in === "flows" ? flows.find(({ id }) => id === at.entry) : undefined;
  const resource = at.in === "resources" ? resources.find(({ id }) => id === at.entry) : undefined;
  const name = flow ? flowName(context, flow) : resource ? resourceName(context, resource) : at.entry;
  return `${name}, ${criterionTitle(context, key).toLocaleLowerCase()}`;
}

/** The question as it is asked. */
export function questionOf(context: Context, key: string): string {
  const criterion = definition(context, key);
  return criterion ? say(context, criterion.question) : "";
}
