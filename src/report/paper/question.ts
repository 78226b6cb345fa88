import { type Criterion, essentialMembers, isEssential, parseAnswerKey } from "#domain";
import { say } from "#i18n";
import { moved } from "../marks.ts";
import type { Span } from "../model.ts";
import { sizes } from "../tokens.ts";
import { asked, fieldName, layOption, type Option, options } from "./fields.ts";
import {
  beside,
  type Item,
  type Laid,
  lineHeight,
  type Press,
  roomy,
  rule,
  said,
  stacked,
  wordsOf,
} from "./press.ts";

/** The height of room for two typed lines, in millimetres. */
const typedHeight = 11;

type Question = {
  key: string;
  criterion: Pick<Criterion, "title" | "question" | "gloss" | "levels">;
  essential: boolean;
};

/** What an answer key asks. */
export function questionOf(key: string, { catalogue }: Press): Question {
  const at = parseAnswerKey(key);
  const list = {
    criteria: catalogue.criteria,
    flows: catalogue.flowCriteria,
    resources: catalogue.resourceNotes,
  };
  const criterion = list[at.in].find(({ id }) => id === at.criterion);
  if (!criterion) throw new RangeError(`The catalogue has no criterion ${key}`);
  return { key, criterion, essential: isEssential(key, essentialMembers(catalogue)) };
}

/** How the answers to a question are set: how wide, in which size, how far apart boxes on one line are. */
type Setting = { width: number; size: "text" | "note"; each: number; why: { label: string; width: number } };

/** A question over the whole width: its levels one under the other. */
export function layQuestion(question: Question, width: number, press: Press): Item {
  const w = wordsOf(press);
  const { lang } = press;
  const { question: asks, gloss } = question.criterion;
  const setting: Setting = { width, size: "text", each: 47, why: { label: w.whyAndSource, width: 37 } };
  const words = (text: string, size: "text" | "note", style: Omit<Span, "text">) =>
    said("P", [{ text, ...style }], width, size, press);
  const head = stacked(
    [1.5, named(question, width, press)],
    [0, words(say(asks, lang), "text", { face: "bold" })],
    ...(gloss ? [[0, words(say(gloss, lang), "note", { tone: "slate" })] as const] : []),
  );
  return roomy(5, 4, (lines) =>
    ruled(0.5, width, stacked([0, head], [1.8, answers(question, lines, setting, press)])),
  );
}

/** A question in little room: its levels, in small print, at its right. */
export function layCompact(question: Question, width: number, press: Press, role: "H2" | "H3" = "H3"): Item {
  const { lang } = press;
  const left = 42;
  const setting: Setting = {
    width: width - left,
    size: "note",
    each: 39,
    why: { label: wordsOf(press).why, width: 16 },
  };
  const head = stacked(
    [1, named({ ...question, essential: false }, left - 3, press, role)],
    [0, said("P", [{ text: say(question.criterion.question, lang) }], left - 3, "text", press)],
  );
  return roomy(2, 2, (lines) =>
    ruled(0.35, width, beside([0, head], [left, stacked([1.6, answers(question, lines, setting, press)])])),
  );
}

/** The rank of a question, the name of its criterion, and whether it is essential. */
function named(
  { key, criterion, essential }: Question,
  width: number,
  press: Press,
  role: "H2" | "H3" = "H3",
): Laid {
  const rank = press.keys.indexOf(key) + 1;
  const text = `${rank === 0 ? "" : `${rank}.\u00a0`}${say(criterion.title, press.lang)}`;
  const name = said(role, [{ text, face: "title" }], width, "heading", press);
  if (!essential) return name;
  const aside = said("P", [{ text: wordsOf(press).essential, tone: "slate" }], 60, "note", press);
  const from = press.faces.width(text, "title", sizes.heading.pt) + 4;
  return beside([0, name], [from, { ...aside, marks: moved(aside.marks, 0, 1.55) }]);
}

/** Every answer to a question as one list, then room to say why: on its last line by hand, under it on screen. */
function answers(question: Question, lines: number, setting: Setting, press: Press): Laid {
  const w = wordsOf(press);
  const { width, size, each, why } = setting;
  const title = say(question.criterion.title, press.lang);
  const levels = question.criterion.levels.map((level, index): Option => {
    const sentence = say(level, press.lang);
    const label = w.levelOf(title, index, sentence);
    return {
      field: choice(question, String(index), label, press),
      digit: String(index),
      spans: [{ text: sentence }],
    };
  });
  const others = (["unknown", "notApplicable"] as const)
    .filter((value) => value === "unknown" || !question.essential)
    .map((value): Option => {
      const label = w.answerOf(title, w[value]);
      return { field: choice(question, value, label, press), spans: [{ text: w[value] }] };
    });
  const list = options(levels, { width, size }, press);
  const last = beside(
    ...others.map((option, index) => [index * each, layOption(option, each, size, press)] as const),
  );
  list.nodes[0]?.children.push(...last.nodes);
  const field = { name: `${fieldName(question.key)}-why`, label: w.whyOf(title) };
  const room = (across: number, height: number) =>
    asked(why.label, field, { width: across, height, from: why.width, size: "note" }, press);
  if (press.isLive) {
    const under = room(width, typedHeight + lineHeight * lines);
    return { ...stacked([0, list], [0, last], [0.6, under]), nodes: [...list.nodes, ...under.nodes] };
  }
  const from = others.length * each + 2;
  const first = room(width - from, 6);
  const more = Array.from({ length: lines }, (_, index) => rule(width, 0.25, 6 + (index + 1) * lineHeight));
  const below = {
    height: Math.max(last.height, 6 + lines * lineHeight),
    marks: [...last.marks, ...moved(first.marks, from, 0), ...more],
    nodes: [],
  };
  return { ...stacked([0, list], [0, below]), nodes: [...list.nodes, ...first.nodes] };
}

function choice({ key, criterion }: Question, value: string, label: string, press: Press): Option["field"] {
  const of = wordsOf(press).asks(say(criterion.title, press.lang), say(criterion.question, press.lang));
  return { kind: "choice", name: fieldName(key), label, choice: { value, of } };
}

const ruled = (weight: number, width: number, laid: Laid): Laid => ({
  ...laid,
  marks: [rule(width, weight), ...laid.marks],
});
