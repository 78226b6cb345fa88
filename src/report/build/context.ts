import {
  type Assessment,
  assess,
  type Catalogue,
  type Clarification,
  type Contribution,
  clarify,
  type DiagnosisDocument,
  type FlowEntry,
  type Lang,
  method,
  type Score,
  type Text,
  type Value,
} from "#domain";
import * as names from "#i18n";
import { between, capitalised, fill, number, percentage, type ReportWords, reportWords } from "#i18n";

export type ReportInput = { document: DiagnosisDocument; catalogue: Catalogue; lang: Lang };

/** What every part of the report reads: the document, what is computed of it, and words in one language. */
export type Context = ReportInput & {
  assessment: Assessment;
  clarifications: Clarification[];
  w: ReportWords;
};

/** What is computed already, with the words of the report. */
export const contextFrom = (computed: Omit<Context, "w">): Context => ({
  ...computed,
  w: reportWords[computed.lang],
});

/** Computes once what the parts of the report share. */
export const contextOf = (input: ReportInput): Context =>
  contextFrom({
    ...input,
    assessment: assess(input.document, input.catalogue),
    clarifications: clarify(input.document, input.catalogue),
  });

/** A text of the catalogue in the language of the report. */
export const say = ({ lang }: Context, text: Text): string => text[lang];

/** A sentence title of the catalogue with its values, its first letter in capitals. */
export function sentence(
  context: Context,
  key: string,
  values: Record<string, string | number> = {},
): string {
  const template = context.catalogue.sentences[key];
  if (!template) throw new RangeError(`The catalogue has no sentence ${key}`);
  return capitalised(fill(template[context.lang], values));
}

/** A sentence by number: `key.one` or `key.other`, with the count in words. */
export const counted = (
  context: Context,
  key: string,
  count: number,
  values: Record<string, string> = {},
): string =>
  sentence(context, `${key}.${count === 1 ? "one" : "other"}`, { count: context.w.count(count), ...values });

/** Whether a score is known well enough to be shown as a point. */
export const isShown = ({ point, coverage }: Pick<Score, "point" | "coverage">): boolean =>
  point !== null && coverage >= method.enoughCoverage - method.tolerance;

/** The figures of a score alone, as a drawing needs them. */
export const figuresOf = ({ point, low, high, coverage }: Score) => ({ point, low, high, coverage });

/** A score in words: the point, its interval when it is open, the interval alone under half coverage. */
export function scoreWords(
  { lang }: Context,
  score: Pick<Score, "point" | "low" | "high" | "coverage">,
): string {
  const interval = between(score, lang);
  if (score.point === null || !isShown(score)) return interval ?? percentage(score.low, lang);
  const point = percentage(score.point, lang);
  return interval ? `${point} (${interval})` : point;
}

/** An answer on the scale of levels, as words for a drawing of it. */
export function levelSaid({ lang, w }: Context, value: Value | undefined): string {
  if (typeof value === "number") return w.levelSaid(value, names.levelTerms[value][lang]);
  return value === undefined ? w.unanswered : names.answerTerms[value][lang];
}

/** How many answers a derived member is the mean of; unknown ones are not among them. */
export const knownCount = ({ contributions = [] }: { contributions?: Contribution[] | undefined }): number =>
  contributions.filter(({ coverage }) => coverage > 0).length;

/** The mean of a group on the scale of levels, « 1,7 ». */
export const meanLevel = (point: number, lang: Lang): string => number(point * method.levels, lang, 1);

/** The name of a flow of the document: its own, or its kind's. */
export const flowName = ({ catalogue, lang }: Context, flow: FlowEntry): string =>
  names.flowName(flow, catalogue, lang);

/** The same inside a sentence, with its article where it is one of the catalogue's. */
export function flowNamed(context: Context, flow: FlowEntry): string {
  const kind = context.catalogue.flows.find(({ id }) => id === flow.flow);
  return flow.name || (kind ? say(context, kind.named) : flow.flow);
}

/** The name of a resource, or its type's where none was given. */
export const resourceName = (
  { catalogue, lang }: Context,
  resource: { name?: string | null; type: string },
): string => names.resourceName(resource, catalogue, lang);

/** The title of a criterion or of a derived member. */
export const memberTitle = ({ catalogue, lang }: Context, member: string): string =>
  names.memberTitle(member, catalogue, lang);

/** A lever inside a sentence, with its article. */
export function leverNamed(context: Context, id: string): string {
  const lever = context.catalogue.levers.find((known) => known.id === id);
  return lever ? say(context, lever.named) : id;
}

/** The title of a lever. */
export const leverTitle = ({ catalogue, lang }: Context, id: string): string =>
  names.titleOf(catalogue.levers, id, lang);

export { inSentence } from "#i18n";
