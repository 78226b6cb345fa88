import { type Clarification, nearestCases, type StageId } from "#domain";
import { constants, enumeration, month } from "#i18n";
import { clarificationsTitle } from "../findings/titles.ts";
import { type Block, type Cell, type Section, type Span, textCell, words } from "../model.ts";
import { answerLabel, questionOf } from "./answers.ts";
import { benchmarksOf, benchmarkTable } from "./benchmarks.ts";
import { type Context, flowName, leverTitle, resourceName, say, sentence } from "./context.ts";
import { sheetsOf } from "./sheets.ts";

/** The open answers that would change the report most, and what each would change. */
export function clarifications(context: Context): Section {
  const { w } = context;
  const open = context.clarifications;
  const body: Block[] =
    open.length === 0
      ? [{ kind: "paragraph", size: "text", spans: words(w.nothingToClarify) }]
      : [
          { kind: "paragraph", size: "text", spans: words(w.clarificationsLead) },
          {
            kind: "table",
            caption: w.clarificationsCaption,
            continued: w.continued(w.clarificationsCaption),
            columns: [
              { head: w.numberHead, share: 7 },
              { head: w.answerToFind, share: 55 },
              { head: w.question, share: 56 },
              { head: w.changes, share: 56 },
            ],
            naming: 1,
            rows: open.map((clarification, index) => clarificationRow(context, clarification, index)),
          },
        ];
  return {
    id: "clarifications",
    name: w.sections.clarifications,
    isAnnex: true,
    blocks: [{ kind: "title", text: clarificationsTitle(context) }, ...body],
  };
}

function clarificationRow(context: Context, clarification: Clarification, index: number): Cell[] {
  const { w } = context;
  const { conclusions } = clarification;
  const shown = conclusionNames(
    context,
    conclusions.slice(0, 4).map(({ name }) => name),
  );
  return [
    textCell(String(index + 1), { face: "bold" }),
    textCell(answerLabel(context, clarification.answer), { face: "bold" }),
    textCell(questionOf(context, clarification.answer)),
    {
      kind: "text",
      spans: [
        { text: `${w.changeCount(clarification.changes)}${w.colon}`, face: "bold" },
        { text: [...shown, ...(conclusions.length > 4 ? ["…"] : [])].join(", ") },
      ],
    },
  ];
}

/** Conclusions in words, the levers among them said together. */
function conclusionNames(context: Context, names: readonly string[]): string[] {
  const { w, lang } = context;
  const levers = names.filter((name) => name.startsWith("levers."));
  if (levers.length < 2) return names.map((name) => conclusionName(context, name));
  const titles = levers.map((name) => w.quoted(leverTitle(context, name.slice("levers.".length))));
  const others = names.filter((name) => !levers.includes(name)).map((name) => conclusionName(context, name));
  return [...others, w.changed.manyLevers(enumeration(titles, lang))];
}

/** A conclusion in words, from its name in the domain. */
function conclusionName(context: Context, name: string): string {
  const { w, document, catalogue } = context;
  const [kind = "", ...rest] = name.split(".");
  const id = rest.join(".");
  switch (kind) {
    case "stages": {
      const stage = catalogue.stages.find((known) => known.id === (id as StageId));
      return w.changed.stages(stage ? say(context, stage.title) : id);
    }
    case "flows": {
      const flow = document.flows?.find((known) => known.id === id);
      return w.changed.flows(flow ? flowName(context, flow) : id);
    }
    case "resources": {
      const resource = document.resources?.find((known) => known.id === id);
      return w.changed.resources(resource ? resourceName(context, resource) : id);
    }
    case "levers":
      return w.changed.levers(leverTitle(context, id));
    case "currentStage":
      return w.changed.currentStage;
    case "verdict":
      return w.changed.verdict;
    default:
      return w.changed.postureFirst;
  }
}

const casesOf = ({ document, assessment, catalogue }: Context) =>
  nearestCases(document, assessment, catalogue);

/** The cases closest to the territory, each in the deck's own four parts. */
export function cases(context: Context): Section {
  const { w, catalogue } = context;
  return {
    id: "cases",
    name: w.sections.cases,
    isAnnex: true,
    blocks: [
      { kind: "title", text: sentence(context, "cases.title") },
      ...((context.document.flows ?? []).length > 0
        ? [{ kind: "paragraph" as const, size: "text" as const, spans: words(w.casesLead) }]
        : []),
      ...casesOf(context).flatMap((study): Block[] => {
        const parts = (["start", "idea", "council", "difficulty"] as const).map((part): Span[] => [
          { text: `${w.caseParts[part]}${w.colon}`, face: "bold" },
          { text: say(context, study[part]) },
        ]);
        const last = `${w.lastKnown(month(study.lastKnown.date, context.lang))} ${say(context, study.lastKnown.text)} ${w.sourceOf(study.lastKnown.source)}`;
        return [
          { kind: "heading", level: 2, text: say(context, study.title), aside: say(context, study.place) },
          { kind: "list", ordered: false, items: parts },
          { kind: "paragraph", size: "note", spans: words(last, { tone: "slate" }) },
        ];
      }),
      {
        kind: "paragraph",
        size: "note",
        spans: words(say(context, catalogue.notes.cases), { tone: "slate" }),
      },
    ],
  };
}

/** How the figures are made: the rules in words, and the constants this report was computed with. */
export function methodAnnex(context: Context): Section {
  const { w, catalogue } = context;
  const notes = [catalogue.notes.stagesAndPhases, catalogue.notes.origin, catalogue.notes.notALabel];
  const values = (Object.keys(w.constants) as (keyof typeof w.constants)[]).map((name): [string, string] => [
    w.constants[name],
    constants[context.lang][name],
  ]);
  return {
    id: "method",
    name: w.sections.method,
    isAnnex: true,
    blocks: [
      { kind: "title", text: sentence(context, "method.title") },
      {
        kind: "table",
        caption: w.methodCaption,
        continued: w.continued(w.methodCaption),
        columns: [
          { head: w.rule, share: 34 },
          { head: w.words, share: 140 },
        ],
        rows: Object.values(w.formulas).map(({ title, text }) => [
          textCell(title, { face: "bold" }),
          textCell(text),
        ]),
      },
      {
        kind: "table",
        caption: w.constantsCaption,
        continued: w.continued(w.constantsCaption),
        columns: [
          { head: w.constant, share: 130 },
          { head: w.value, share: 44, align: "right" },
        ],
        rows: values.map(([label, value]) => [
          textCell(label),
          { kind: "text", spans: words(value), align: "right" },
        ]),
      },
      { kind: "heading", level: 2, text: w.readingHeading },
      { kind: "list", ordered: false, items: notes.map((note) => words(say(context, note))) },
      ...roles(context),
    ],
  };
}

function roles(context: Context): Block[] {
  const items = context.catalogue.roles.map((role) => [
    { text: `${say(context, role.title)}${context.w.colon}`, face: "bold" as const },
    { text: say(context, role.does) },
  ]);
  return [
    { kind: "heading", level: 2, text: context.w.fineRoles },
    { kind: "list", ordered: false, items },
  ];
}

/** The sources of the facts this report cites: benchmarks, sheets, cases and method, each once, in order. */
export function sources(context: Context): Section {
  const { w, catalogue } = context;
  const benchmarks = benchmarksOf(context);
  const cited = [
    ...catalogue.references.filter(
      (reference) => reference.kind === "method" || benchmarks.includes(reference),
    ),
    ...sheetsOf(context).flatMap(({ card }) => [...card.who, ...card.legal]),
    ...casesOf(context).flatMap(({ facts }) => facts),
  ];
  const bySource = new Map(cited.map((fact) => [`${fact.source} ${fact.year}`, fact]));
  const sorted = [...bySource.values()].toSorted(
    (a, b) => a.source.localeCompare(b.source, "fr") || a.year - b.year,
  );
  const [checked, ...others] = new Set(sorted.map((fact) => fact.checked));
  const only = others.length === 0 && checked ? month(checked, context.lang) : null;
  const caption = only ? `${w.sourcesCaption} (${w.allChecked(only)})` : w.sourcesCaption;
  return {
    id: "sources",
    name: w.sections.sources,
    isAnnex: true,
    blocks: [
      { kind: "title", text: sentence(context, "sources.title") },
      { kind: "paragraph", size: "note", spans: words(say(context, catalogue.notes.law)) },
      ...benchmarkTable(context),
      {
        kind: "table",
        caption,
        continued: w.continued(caption),
        columns: [
          { head: w.source, share: 130 },
          { head: w.year, share: 16 },
          ...(only ? [] : [{ head: w.checkedHead, share: 28 }]),
        ],
        rows: sorted.map(({ source, year, checked }) => [
          textCell(source),
          textCell(String(year)),
          ...(only ? [] : [textCell(month(checked, context.lang))]),
        ]),
      },
    ],
  };
}
