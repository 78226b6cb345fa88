import { type AnswerChange, type AnswerChangeId, parseAnswerKey, stageIds } from "#domain";
import { type Block, type Cell, type Span, words } from "../../model.ts";
import { criterionTitle, entryAnswer, justification } from "../answers.ts";
import { levelSaid } from "../context.ts";
import { entryNamed, type Sides } from "./sides.ts";
import { stageName } from "./title.ts";

/** The answers that differ, a table for each stage, flow and resource; of some kinds alone where those are given. */
export function answers(sides: Sides, kinds?: readonly AnswerChangeId[]): Block[] {
  const { comparison, c } = sides;
  const shown = comparison.answers.filter(({ change }) => !kinds || kinds.includes(change));
  const none = comparison.answers.length === 0 ? c.noAnswer : c.noSuchAnswer;
  return [
    { kind: "heading", level: 2, text: c.answers },
    ...(shown.length === 0
      ? [{ kind: "paragraph" as const, size: "text" as const, spans: words(none) }]
      : []),
    ...groupsOf(sides, shown).flatMap(({ part, changes }) => table(sides, part, changes)),
  ];
}

type Group = { part: string; changes: AnswerChange[] };

/** By stage in the order of the path, then by flow and resource; each keeps the most telling first. */
function groupsOf(sides: Sides, changes: readonly AnswerChange[]): Group[] {
  const { after, c } = sides;
  const { catalogue, document } = after;
  const stages = stageIds.map((id): Group => {
    const criteria = catalogue.themes.filter(({ stage }) => stage === id).flatMap((theme) => theme.criteria);
    return {
      part: c.of.stages(stageName(sides, id)),
      changes: changes.filter(({ key }) => criteria.includes(key)),
    };
  });
  const entries = (["flows", "resources"] as const).flatMap((list) =>
    (document[list] ?? []).map(
      ({ id }): Group => ({
        part: c.of[list](entryNamed(sides, list, id)),
        changes: changes.filter(({ key }) => {
          const at = parseAnswerKey(key);
          return at.in === list && at.entry === id;
        }),
      }),
    ),
  );
  return [...stages, ...entries].filter((group) => group.changes.length > 0);
}

function table(sides: Sides, part: string, changes: readonly AnswerChange[]): Block[] {
  const { c, after } = sides;
  return [
    { kind: "heading", level: 2, isSmall: true, text: part },
    {
      kind: "table",
      continued: after.w.continued(c.answersOf(part)),
      whole: changes.length <= 5,
      columns: [
        { head: c.criterion, share: 46 },
        { head: c.before, share: 14 },
        { head: c.after, share: 14 },
        { head: c.change, share: 100 },
      ],
      rows: changes.map((change) => row(sides, change)),
    },
  ];
}

function row(sides: Sides, { key, change, before, after, essential }: AnswerChange): Cell[] {
  const { c } = sides;
  const level = (value: AnswerChange["before"]): Cell => ({
    kind: "level",
    value: value?.value,
    alt: levelSaid(sides.after, value?.value),
  });
  const name: Span[] = words(criterionTitle(sides.after, key), { face: "bold" });
  if (essential) name.push({ text: ` ${c.essential}`, tone: "slate" });
  const supports = (answer: AnswerChange["before"]) =>
    `${answer?.justification ?? ""} ${answer?.source ?? ""}`.trim();
  const isReworded = supports(before) !== supports(after);
  const said: Span[] = words(c.changes[change], { face: "bold" });
  if (change !== "reworded") {
    if (typeof after?.value === "number") said.push({ text: " " }, ...entryAnswer(sides.after, key));
    const was = entryAnswer(sides.before, key).map(({ text }) => text);
    if (typeof before?.value === "number") said.push({ text: `\n${c.was(was.join(""))}`, tone: "slate" });
  }
  if (isReworded) said.push(...(supports(after) === "" ? words(`\n${c.noWords}`) : justification(after)));
  return [{ kind: "text", spans: name }, level(before), level(after), { kind: "text", spans: said }];
}
