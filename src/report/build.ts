import { dayOf, fingerprint } from "#domain";
import { date, typeset } from "#i18n";
import { cases, clarifications, methodAnnex, sources } from "./build/annexes.ts";
import { answers } from "./build/answers.ts";
import { type Context, contextOf, type ReportInput } from "./build/context.ts";
import { cover } from "./build/cover.ts";
import { flows } from "./build/flows.ts";
import { levers } from "./build/levers.ts";
import { plan } from "./build/plan.ts";
import { positioning } from "./build/positioning.ts";
import { resources } from "./build/resources.ts";
import { stages } from "./build/stages.ts";
import { summary } from "./build/summary.ts";
import type { ReportModel, Section } from "./model.ts";

const parts: ((context: Context) => Section)[] = [
  summary,
  stages,
  flows,
  resources,
  positioning,
  levers,
  plan,
  clarifications,
  cases,
  methodAnnex,
  answers,
  sources,
];

/**
 * The report as blocks, the same for every face it is given: pure, in one language, its French typeset. An annex made
 * apart comes first among the annexes.
 */
export function buildReport(input: ReportInput, annex?: Section): ReportModel {
  const context = contextOf(input);
  const { document, catalogue, lang, w } = context;
  const when = dayOf(document);
  const print = fingerprint(document);
  const model: ReportModel = {
    lang,
    title: w.fileTitle(document.profile.name),
    territory: document.profile.name,
    date: when,
    head: { territory: document.profile.name, date: when ? date(when, lang) : "" },
    foot: w.foot(catalogue.version, `${print.slice(0, 4)}-${print.slice(4)}`),
    fingerprint: print,
    cover: cover(context, when),
    sections: withAnnex(
      parts.map((part) => part(context)),
      annex,
    ),
  };
  return typesetAll(model, lang);
}

function withAnnex(sections: Section[], annex: Section | undefined): Section[] {
  const first = sections.findIndex(({ isAnnex }) => isAnnex);
  return annex ? sections.toSpliced(first, 0, annex) : sections;
}

/** The same value with every text typeset; codes and ids hold no space, so that nothing else changes. */
export function typesetAll<T>(value: T, lang: ReportModel["lang"]): T {
  if (typeof value === "string") return typeset(value, lang) as T;
  if (Array.isArray(value)) return value.map((item) => typesetAll(item, lang)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typesetAll(item, lang)])) as T;
}
