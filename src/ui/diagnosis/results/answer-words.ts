import {
  answerAt,
  type Catalogue,
  type Contribution,
  type DiagnosisDocument,
  type Lang,
  method,
  parseAnswerKey,
  type Value,
} from "#domain";
import {
  answerTerms,
  capitalised,
  explainedWords,
  flowCriterionTerms,
  flowName,
  memberTitle,
  number,
  resourceName,
  resourceNoteTerms,
  say,
  typeset,
} from "#i18n";
import { askedAt } from "../review/asked.ts";

/** Where answers are read from, and in which language. */
export type Reading = { document: DiagnosisDocument; catalogue: Catalogue; lang: Lang };

/** The name of a flow or resource of the document; its id where it is no longer there. */
export function entryName(
  list: "flows" | "resources",
  id: string,
  { document, catalogue, lang }: Reading,
): string {
  if (list === "flows") {
    const flow = document.flows?.find((entry) => entry.id === id);
    return flow ? typeset(flowName(flow, catalogue, lang), lang) : id;
  }
  const resource = document.resources?.find((entry) => entry.id === id);
  return resource ? typeset(resourceName(resource, catalogue, lang), lang) : id;
}

/** The short title of one answer: of a criterion, or of a note of a flow or resource. */
export function answerTitle(key: string, { catalogue, lang }: Reading): string {
  const { in: list, criterion } = parseAnswerKey(key);
  if (list === "criteria") return memberTitle(key, catalogue, lang);
  const terms: Record<string, { fr: string; en: string }> =
    list === "flows" ? flowCriterionTerms : resourceNoteTerms;
  const term = terms[criterion];
  return term ? capitalised(say(term, lang)) : criterion;
}

/** What is answered at a key: its value, and the words of its level. */
export function answerSaid(key: string, reading: Reading): { value: Value | undefined; words: string } {
  const { document, catalogue, lang } = reading;
  const value = answerAt(document, key)?.value;
  if (value === undefined) return { value, words: capitalised(explainedWords[lang].noAnswer) };
  if (typeof value === "string") return { value, words: capitalised(say(answerTerms[value], lang)) };
  const asked = askedAt(key, catalogue);
  return { value, words: asked ? say(asked.levels[value], lang) : String(value) };
}

/** What is known of a member of a score, in words: its answer, or the mean of those of all flows or resources. */
export function memberSaid(
  { id, point, contributions }: Contribution,
  reading: Reading,
): { value: Value | undefined; words: string } {
  if (!contributions) return answerSaid(id, reading);
  const w = explainedWords[reading.lang];
  const known = contributions.filter(({ coverage }) => coverage > 0).length;
  if (contributions.length === 0) return { value: undefined, words: capitalised(w.nothingListed) };
  if (point === null) return { value: undefined, words: capitalised(w.noAnswer) };
  const mean = number(point * method.levels, reading.lang, 1);
  return { value: undefined, words: capitalised(w.meanOf(known, contributions.length, mean)) };
}
