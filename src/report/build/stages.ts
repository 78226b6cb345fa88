import { answerAt, derivedFrom, type Member, type StageId, type Value } from "#domain";
import { answerTerms, capitalised, enumeration, stageStatusTerms } from "#i18n";
import { detailTitle } from "../findings/titles.ts";
import { type Block, type Cell, type Section, type Span, textCell, words } from "../model.ts";
import {
  type Context,
  inSentence,
  knownCount,
  levelSaid,
  meanLevel,
  memberTitle,
  say,
  scoreWords,
  sentence,
} from "./context.ts";

/** The three stages, each criterion in the words of its level, and the stages that run ahead of another. */
export function stages(context: Context): Section {
  const { w, catalogue } = context;
  return {
    id: "stages",
    name: w.sections.stages,
    blocks: [
      { kind: "title", text: detailTitle(context) },
      { kind: "paragraph", size: "note", spans: words(w.stagesLead) },
      ...catalogue.stages.flatMap(({ id }) => stageBlocks(context, id)),
      ...leapBlocks(context),
    ],
  };
}

function stageBlocks(context: Context, id: StageId): Block[] {
  const { assessment, catalogue, lang, w } = context;
  const stage = catalogue.stages.find((known) => known.id === id);
  if (!stage) return [];
  const score = assessment.stages[id];
  const name = say(context, stage.title);
  return [
    {
      kind: "heading",
      level: 2,
      text: `${name}, ${say(context, stage.subtitle)}`,
      aside: capitalised(w.stageScore(scoreWords(context, score), stageStatusTerms[score.status][lang])),
    },
    {
      kind: "table",
      continued: w.continued(name),
      columns: [
        { head: w.criterion, share: 52 },
        { head: w.answer, share: 84 },
        { head: w.level, share: 38 },
      ],
      rows: stage.members.map((member) => memberRow(context, member, id)),
    },
  ];
}

function memberRow(context: Context, { member, essential }: Member, stage: StageId): Cell[] {
  const { w } = context;
  const spans: Span[] = [{ text: memberTitle(context, member), face: "bold" }];
  if (essential) spans.push({ text: ` ${w.essential}`, tone: "slate" });
  const derived = derivedFrom(member);
  const name: Cell = { kind: "text", spans };
  if (derived) return [name, ...derivedCells(context, member, derived.list, stage)];
  const value = answerAt(context.document, member)?.value;
  return [name, { kind: "text", spans: answerSpans(context, member) }, steps(context, value)];
}

const steps = (context: Context, value: Value | undefined): Cell => ({
  kind: "steps",
  value,
  alt: levelSaid(context, value),
});

function derivedCells(context: Context, member: string, list: "flows" | "resources", stage: StageId): Cell[] {
  const { assessment, w, lang, document } = context;
  const found = assessment.stages[stage].contributions.find(({ id }) => id === member);
  const count = document[list]?.length ?? 0;
  if (count === 0) return [textCell(w.nothingListed(list), { face: "italic" }), steps(context, undefined)];
  if (!found) return [textCell(answerTerms.notApplicable[lang]), steps(context, "notApplicable")];
  const { point, coverage } = found;
  const low = coverage * (point ?? 0);
  const score = { point, coverage, low, high: low + 1 - coverage };
  const mean: Cell = { kind: "mean", score, alt: w.barSaid(scoreWords(context, score)) };
  if (point === null) return [textCell(openWords(context, member), { face: "italic" }), mean];
  return [textCell(w.meanOf(knownCount(found), list, meanLevel(point, lang))), mean];
}

/** « Nous ne savons pas » once somebody was asked, « pas encore de réponse » before. */
function openWords({ document, lang, w }: Context, member: string): string {
  const { list = "flows", criterion = "" } = derivedFrom(member) ?? {};
  const keys = (document[list] ?? []).map(({ id }) => `${list}.${id}.${criterion}`);
  const wasAsked = keys.some((key) => answerAt(document, key)?.value === "unknown");
  return wasAsked ? capitalised(answerTerms.unknown[lang]) : w.unanswered;
}

/** An answer in the words of its level, or saying that it is unknown, absent or does not apply. */
export function answerSpans(context: Context, criterion: string): Span[] {
  const { catalogue, document, lang, w } = context;
  const value = answerAt(document, criterion)?.value;
  const known = catalogue.criteria.find(({ id }) => id === criterion);
  if (typeof value === "number") {
    const level = known?.levels[value];
    return words(level ? say(context, level) : String(value));
  }
  const open = value === undefined ? w.unanswered : capitalised(answerTerms[value][lang]);
  return words(open, { face: "italic" });
}

function leapBlocks(context: Context): Block[] {
  const { assessment, catalogue, lang, w } = context;
  const nameOf = (id: StageId) => {
    const stage = catalogue.stages.find((known) => known.id === id);
    return stage ? say(context, stage.title) : id;
  };
  if (assessment.leaps.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: w.leaps },
    ...assessment.leaps.map(({ earlier, later, unmet }): Block => {
      const names = { earlier: nameOf(earlier), later: nameOf(later) };
      const missing = unmet.map((member) => inSentence(memberTitle(context, member)));
      const key = unmet.length === 0 ? "leap.ahead" : `leap.unmet.${unmet.length === 1 ? "one" : "other"}`;
      const text = sentence(context, key, { ...names, unmet: enumeration(missing, lang) });
      return { kind: "paragraph", size: "text", spans: words(text) };
    }),
  ];
}
