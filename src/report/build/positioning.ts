import { axisIds, type Implication, openOnAxes, percent } from "#domain";
import {
  axisTerms,
  capitalised,
  chartWords,
  enumeration,
  inPoints,
  numbered,
  signedPoints,
  verdictTerms,
  zoneNames,
} from "#i18n";
import { positioningTitle } from "../findings/titles.ts";
import { type Block, type Section, textCell, words } from "../model.ts";
import {
  type Context,
  figuresOf,
  inSentence,
  isShown,
  leverNamed,
  memberTitle,
  say,
  scoreWords,
} from "./context.ts";

/** The two axes, the posture that comes before them, and what the verdict implies. */
export function positioning(context: Context): Section {
  const { w, assessment, catalogue } = context;
  const { verdict, postureFirst } = assessment.positioning;
  const implication = catalogue.implications.find((known) => known.verdict === verdict);
  const attention: Block[] = postureFirst
    ? [{ kind: "attention", label: w.postureFirst, text: w.postureFirstText }]
    : [];
  const meaning: Block[] = implication
    ? [{ kind: "paragraph", size: "text", spans: words(say(context, implication.meaning)) }]
    : [];
  return {
    id: "positioning",
    name: w.sections.positioning,
    blocks: [
      {
        kind: "title",
        text: positioningTitle(context),
      },
      ...attention,
      ...standing(context),
      { kind: "paragraph", size: "note", spans: words(gapWords(context)) },
      ...(verdict === "undetermined"
        ? []
        : [{ kind: "heading" as const, level: 2 as const, text: w.verdictHeading }]),
      ...meaning,
      ...(implication ? implied(context, implication) : []),
      { kind: "paragraph", size: "note", spans: words(w.noBetter, { tone: "slate" }) },
    ],
  };
}

/** The square beside the axes, where anything is known of them; the axes alone where nothing is. */
function standing(context: Context): Block[] {
  const { assessment, catalogue, lang, w } = context;
  const { actor, facilitator } = assessment.positioning;
  const table = axesTable(context);
  if (actor.coverage === 0 && facilitator.coverage === 0) return [table];
  const c = chartWords[lang];
  const said = (["actor", "facilitator"] as const).map(
    (id) => `${axisTerms[id][lang]} ${scoreWords(context, assessment.positioning[id])}`,
  );
  const square: Block = {
    kind: "positioningPlane",
    alt: chartWords[lang].positioningChart(said.join(", ")),
    across: `${axisTerms.actor[lang]} (%)`,
    up: `${axisTerms.facilitator[lang]} (%)`,
    zones: zoneNames(catalogue.cases, lang),
    actor: figuresOf(actor),
    facilitator: figuresOf(facilitator),
    label: c.you,
    key: w.positioningKey,
  };
  const elsewhere = w.casesKey(enumeration(numbered(catalogue.cases, lang), lang));
  const key: Block = {
    kind: "paragraph",
    size: "note",
    spans: words(`${w.positioningKey} ${elsewhere}`, { tone: "slate" }),
  };
  return [{ kind: "columns", columns: [[square, key], [table]] }];
}

function axesTable(context: Context): Block {
  const { assessment, catalogue, w, lang } = context;
  return {
    kind: "table",
    caption: w.axesCaption,
    continued: w.continued(w.axesCaption),
    columns: [
      { head: w.axis, share: 114 },
      { head: w.score, share: 60 },
    ],
    rows: axisIds.map((id) => {
      const axis = catalogue.axes.find((known) => known.id === id);
      const score = assessment.positioning[id];
      return [
        {
          kind: "text",
          spans: [
            { text: axisTerms[id][lang], face: "bold" },
            { text: axis ? `\n${say(context, axis.lead)}` : "", tone: "slate" },
          ],
        },
        textCell(scoreWords(context, score)),
      ];
    }),
  };
}

function gapWords({ assessment, lang, w }: Context): string {
  const { actor, facilitator, gap } = assessment.positioning;
  const { point, low, high } = gap;
  const isPoint = percent(Math.abs(low - high)) === 0;
  if (point === null || !isShown(actor) || !isShown(facilitator))
    return w.gap(w.gapBetween(signedPoints(low), signedPoints(high)));
  const words = inPoints(point, lang);
  return w.gap(isPoint ? words : `${words} (${w.gapBetween(signedPoints(low), signedPoints(high))})`);
}

/** What would settle an open verdict; what a settled one implies, point by point. */
function implied(context: Context, implication: Implication): Block[] {
  const { assessment, w, lang } = context;
  const { verdict } = assessment.positioning;
  if (verdict === "undetermined") {
    const open = openOnAxes(assessment.positioning).map((id) => inSentence(memberTitle(context, id)));
    return [
      fact(context, chartWords[lang].toSettle, `${enumeration(open, lang)}.`),
      fact(context, w.implication.next, inSentence(say(context, implication.next))),
    ];
  }
  const levers = implication.levers.map((id) => leverNamed(context, id));
  const caption = w.implicationCaption(verdictTerms[verdict][lang]);
  const rows: [string, string][] = [
    [w.implication.weight, say(context, implication.weight)],
    [w.implication.levers, `${capitalised(enumeration(levers, lang))}.`],
    [w.implication.risk, say(context, implication.risk)],
    [w.implication.condition, say(context, implication.condition)],
    [w.implication.proof, say(context, implication.proof)],
    [w.implication.next, say(context, implication.next)],
  ];
  return [
    {
      kind: "table",
      caption,
      continued: w.continued(caption),
      columns: [
        { head: w.aspect, share: 40 },
        { head: w.words, share: 134 },
      ],
      rows: rows.map(([aspect, text]) => [textCell(aspect, { face: "bold" }), textCell(text)]),
    },
  ];
}

const fact = ({ w }: Context, name: string, text: string): Block => ({
  kind: "paragraph",
  size: "text",
  spans: [{ text: `${name}${w.colon}`, face: "bold" }, { text }],
});
