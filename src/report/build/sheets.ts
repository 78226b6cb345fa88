import type { Fact, Lever } from "#domain";
import { type Block, type Cell, type Span, textCell, words } from "../model.ts";
import { type Context, say } from "./context.ts";

/** The levers that get a sheet: those that apply in the phase now or the one to prepare. */
export function sheetsOf({ assessment, catalogue }: Context): Lever[] {
  const { phaseNow, phaseToPrepare, levers: byPhase } = assessment;
  const applying = [phaseNow, phaseToPrepare].flatMap((phase) =>
    byPhase[phase].filter(({ state }) => state === "applies").map(({ id }) => id),
  );
  return catalogue.levers.filter(({ id }) => applying.includes(id));
}

/** The sheets of these levers. */
export function sheets(context: Context): Block[] {
  const { catalogue, w } = context;
  const wanted = sheetsOf(context);
  if (wanted.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: w.cardsHeading, aside: say(context, catalogue.notes.law) },
    ...wanted.flatMap((lever) => sheet(context, lever)),
  ];
}

function sheet(context: Context, lever: Lever): Block[] {
  const { w } = context;
  const { card } = lever;
  const rows: [string, Span[][]][] = [
    [w.whoOffers, card.who.map((fact) => factWords(context, fact))],
    [w.limit, card.legal.map((fact) => factWords(context, fact))],
    [w.costDelay, [words(`${say(context, card.cost)} ${say(context, card.delay)}`)]],
    [w.watch, [words(say(context, card.watch))]],
  ];
  return [
    { kind: "heading", level: 3, text: say(context, lever.title) },
    { kind: "paragraph", size: "note", spans: words(say(context, card.what)), keepWithNext: true },
    {
      kind: "table",
      continued: w.continued(say(context, lever.title)),
      columns: [
        { head: w.aspect, share: 24 },
        { head: w.words, share: 150 },
      ],
      rows: rows.flatMap(([aspect, facts]) =>
        facts.map((spans, index): Cell[] => [
          index === 0 ? textCell(aspect, { face: "bold" }) : { kind: "blank" },
          { kind: "text", spans },
        ]),
      ),
    },
  ];
}

/** A fact, with its source and the month it was checked. */
function factWords(context: Context, { text, source, year, checked }: Fact): Span[] {
  return [
    { text: `${say(context, text)} ` },
    { text: context.w.cited(source, year, checked), tone: "slate" },
  ];
}
