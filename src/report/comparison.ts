import { type AnswerChangeId, assess } from "#domain";
import type { CompareWith } from "./build/comparison/sides.ts";
import { type ComparisonParts, comparisonParts } from "./build/comparison.ts";
import { contextFrom, type ReportInput } from "./build/context.ts";
import { typesetAll } from "./build.ts";
import type { Section } from "./model.ts";
import { plainText } from "./plain.ts";

/** What is compared: a diagnosis, and an earlier one. */
export type ComparisonInput = ReportInput & { compareWith: CompareWith };

/** What has changed since another diagnosis, typeset, in its parts; of some kinds of answers alone. */
export function buildComparison(
  { document, catalogue, lang, compareWith }: ComparisonInput,
  kinds?: readonly AnswerChangeId[],
): ComparisonParts {
  const assessment = assess(document, catalogue);
  const context = contextFrom({ document, catalogue, lang, assessment, clarifications: [] });
  const { comparison, ...said } = comparisonParts(context, compareWith, kinds);
  return { comparison, ...typesetAll(said, lang) };
}

/** The annex of a report that says what has changed. It is made apart, so that what makes reports need not know how. */
export function comparisonAnnex(input: ComparisonInput): Section {
  const { name, title, opening, answers, others } = buildComparison(input);
  const blocks: Section["blocks"] = [{ kind: "title", text: title }, ...opening, ...answers, ...others];
  return { id: "comparison", name, isAnnex: true, blocks };
}

/** The same as plain text. */
export const comparisonText = (input: ComparisonInput): string => plainText(comparisonAnnex(input), input);
