import type { AnswerChangeId, Comparison } from "#domain";
import type { Block } from "../model.ts";
import { words } from "../model.ts";
import { answers } from "./comparison/answers.ts";
import { conclusions } from "./comparison/conclusions.ts";
import { others } from "./comparison/others.ts";
import { scores } from "./comparison/scores.ts";
import { areOthers, type CompareWith, type Sides, sideName, sidesOf } from "./comparison/sides.ts";
import { comparisonTitle } from "./comparison/title.ts";
import type { Context } from "./context.ts";

/** A comparison as blocks, in its parts: a screen may show the answers of some kinds alone. */
export type ComparisonParts = {
  comparison: Comparison;
  name: string;
  title: string;
  opening: Block[];
  answers: Block[];
  others: Block[];
};

/** What has changed between an earlier diagnosis and this one. */
export function comparisonParts(
  context: Context,
  compareWith: CompareWith,
  kinds?: readonly AnswerChangeId[],
): ComparisonParts {
  const sides = sidesOf(context, compareWith);
  const { c } = sides;
  return {
    comparison: sides.comparison,
    name: areOthers(sides) ? c.nameOther : c.name,
    title: comparisonTitle(sides),
    opening: [...notes(sides), ...conclusions(sides), ...scores(sides)],
    answers: answers(sides, kinds),
    others: others(sides),
  };
}

function notes(sides: Sides): Block[] {
  const {
    before,
    after,
    comparison: { catalogue },
    c,
  } = sides;
  const lines = [
    c.sides(sideName(before, sides), sideName(after, sides)),
    ...(areOthers(sides) ? [] : [c.honest]),
  ];
  if (catalogue) {
    const { before: was, after: is } = catalogue;
    lines.push(c.catalogues(was ?? c.noVersion, is ?? c.noVersion, after.catalogue.version));
  }
  return [
    ...(areOthers(sides) ? [{ kind: "attention" as const, label: c.toKnow, text: c.otherTerritory }] : []),
    ...lines.map((line): Block => ({ kind: "paragraph", size: "note", spans: words(line) })),
  ];
}
