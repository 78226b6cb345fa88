import { byDeposit, percent, type ResourceAssessment, resourceNoteIds } from "#domain";
import { percentage, readingCallTerms, readingTerms, resourceNoteTerms } from "#i18n";
import { resourcesTitle } from "../findings/titles.ts";
import { type Block, type Cell, figureCell, type Section, type Span, words } from "../model.ts";
import { type Context, levelSaid, resourceName, say, scoreWords } from "./context.ts";

/** The resources by deposit, each with its notes and the readings that hold. */
export function resources(context: Context): Section {
  const { w, assessment } = context;
  const ranked = byDeposit(assessment.resources.items);
  const index = w.resourceIndex(scoreWords(context, assessment.resources.index));
  const body: Block[] =
    ranked.length === 0
      ? questions(context)
      : [resourceTable(context, ranked), { kind: "paragraph", size: "note", spans: words(index) }];
  return {
    id: "resources",
    name: w.sections.resources,
    blocks: [
      { kind: "title", text: resourcesTitle(context) },
      { kind: "paragraph", size: "text", spans: words(w.resourcesLead) },
      ...body,
    ],
  };
}

function resourceTable(context: Context, ranked: ResourceAssessment[]): Block {
  const { w, lang } = context;
  return {
    kind: "table",
    caption: w.resourcesCaption,
    continued: w.continued(w.resourcesCaption),
    columns: [
      { head: w.resource, share: 38 },
      ...resourceNoteIds.map((id) => ({ head: resourceNoteTerms[id][lang], share: 18.5 })),
      { head: w.depositBar, share: 20 },
      { head: "%", share: 9, align: "right" as const },
      { head: w.readings, share: 33 },
    ],
    rows: ranked.map((resource) => resourceRow(context, resource)),
  };
}

function resourceRow(context: Context, resource: ResourceAssessment): Cell[] {
  const { document, catalogue } = context;
  const entry = document.resources?.find(({ id }) => id === resource.id);
  const type = catalogue.resourceTypes.find(({ id }) => id === resource.type);
  const { deposit } = resource;
  const name: Span[] = [{ text: resourceName(context, resource), face: "bold" }];
  if (type && resource.name) name.push({ text: `\n${say(context, type.title)}`, tone: "slate" });
  const interval =
    deposit === null ? { point: null, low: 0, high: 1 } : { point: deposit, low: deposit, high: deposit };
  return [
    { kind: "text", spans: name },
    ...resourceNoteIds.map((id): Cell => {
      const value = entry?.answers?.[id]?.value;
      return { kind: "level", value, alt: levelSaid(context, value) };
    }),
    {
      kind: "bar",
      interval,
      isKnown: deposit !== null,
      alt: deposit === null ? context.w.unanswered : context.w.barSaid(percentage(deposit, context.lang)),
    },
    figureCell(deposit === null ? "–" : String(percent(deposit))),
    { kind: "text", spans: readingSpans(context, resource) },
  ];
}

function readingSpans({ w, lang }: Context, { readings }: ResourceAssessment): Span[] {
  if (readings.length === 0) return words("–");
  return readings.flatMap((id, index): Span[] => [
    { text: `${index > 0 ? "\n" : ""}${readingTerms[id][lang]}${w.colon}`, face: "bold" },
    { text: readingCallTerms[id][lang] },
  ]);
}

/** Without any resource, the questions that reveal them. */
function questions(context: Context): Block[] {
  const items = context.catalogue.resourceTypes.map((type): Span[] => [
    { text: `${say(context, type.title)}${context.w.colon}`, face: "bold" },
    { text: say(context, type.question) },
  ]);
  return [{ kind: "list", ordered: false, items }];
}
