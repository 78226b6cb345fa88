import { type Catalogue, type Clarification, type Lang, type StageId, stageIds } from "#domain";
import {
  articleWords,
  enumeration,
  priorityTerms,
  readingTerms,
  say,
  stageStatusTerms,
  titleOf,
  verdictTerms,
} from "#i18n";
import { entryName, type Reading } from "./answer-words.ts";

type Conclusion = Clarification["conclusions"][number];
type Terms = Readonly<Record<string, { fr: string; en: string }>>;

const mostLevers = 2;

/** What an answer would decide, in sentences: stages, priorities, readings and positioning first, then levers. */
export function whatItDecides({ conclusions }: Clarification, reading: Reading): string[] {
  const isLever = ({ name }: Conclusion) => name.startsWith("levers.");
  const others = conclusions.filter((conclusion) => !isLever(conclusion));
  const levers = conclusions.filter(isLever).map(({ name }) => name.slice("levers.".length));
  return [
    ...others.map((conclusion) => decision(conclusion, reading)),
    ...(levers.length > 0 ? [leversDecided(levers, reading)] : []),
  ];
}

function leversDecided(ids: readonly string[], { catalogue, lang }: Reading): string {
  const w = articleWords[lang];
  const named = ids.slice(0, mostLevers).map((id) => w.quoted(titleOf(catalogue.levers, id, lang)));
  const more = ids.length - named.length;
  return w.decides.levers(enumeration(more > 0 ? [...named, w.others(more)] : named, lang), ids.length);
}

function decision({ name, at }: Conclusion, reading: Reading): string {
  const { catalogue, lang } = reading;
  const w = articleWords[lang];
  const [kind = "", id = ""] = split(name);
  const values = (said: (value: string) => string) => byLevel(at.map(said), lang);
  const term = (terms: Terms) => (value: string) => {
    const known = terms[value];
    return known ? say(known, lang) : value;
  };
  switch (kind) {
    case "stages":
      return w.decides.stages(titleOf(catalogue.stages, id, lang), values(term(stageStatusTerms)));
    case "flows":
      return w.decides.flows(entryName("flows", id, reading), values(term(priorityTerms)));
    case "resources":
      return w.decides.resources(entryName("resources", id, reading), values(readings(lang)));
    case "verdict":
      return w.decides.verdict(values(term(verdictTerms)));
    case "currentStage":
      return w.decides.currentStage(values((value) => stageOr(value, catalogue, lang)));
    default:
      return w.decides.postureFirst;
  }
}

const readings = (lang: Lang) => (value: string) =>
  value === ""
    ? articleWords[lang].noReading
    : enumeration(
        value.split(" ").map((id) => say((readingTerms as Terms)[id] ?? { fr: id, en: id }, lang)),
        lang,
      );

const stageOr = (value: string, catalogue: Catalogue, lang: Lang): string =>
  stageIds.includes(value as StageId)
    ? titleOf(catalogue.stages, value, lang)
    : articleWords[lang].sustaining;

/** « préparer jusqu’au niveau 1 ; lancer à partir du niveau 2 » where there is one turning point; else « a, b ou c ». */
function byLevel(said: readonly string[], lang: Lang): string {
  const different = [...new Set(said)];
  const turns = said.flatMap((value, level) => (level > 0 && value !== said[level - 1] ? [level] : []));
  const [from = "", to = ""] = different;
  const [turn] = turns;
  if (turns.length === 1 && turn !== undefined) return articleWords[lang].upTo(from, to, turn);
  return new Intl.ListFormat(lang === "fr" ? "fr-FR" : "en-GB", { type: "disjunction" }).format(different);
}

function split(name: string): [string, string] {
  const dot = name.indexOf(".");
  return dot < 0 ? [name, ""] : [name.slice(0, dot), name.slice(dot + 1)];
}
