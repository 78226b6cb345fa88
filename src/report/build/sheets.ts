import type { Fact, Lever } from "#domain";
import { type Block, type Span, words } from "../model.ts";
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
  return [
    { kind: "heading", level: 3, text: say(context, lever.title) },
    { kind: "paragraph", size: "note", spans: words(say(context, card.what)), keepWithNext: true },
    ...aspect(context, w.whoOffers, card.who),
    ...aspect(context, w.limit, card.legal),
    aside(context, w.costDelay, `${say(context, card.cost)} ${say(context, card.delay)}`),
    aside(context, w.watch, say(context, card.watch)),
  ];
}

function aspect(context: Context, name: string, facts: readonly Fact[]): Block[] {
  if (facts.length === 0) return [];
  return [
    { kind: "paragraph", size: "note", spans: words(name, { face: "bold" }), keepWithNext: true },
    { kind: "list", size: "note", ordered: false, items: facts.map((fact) => factWords(context, fact)) },
  ];
}

const aside = ({ w }: Context, name: string, text: string): Block => ({
  kind: "paragraph",
  size: "note",
  spans: [{ text: `${name}${w.colon}`, face: "bold" }, { text }],
});

/** A fact, with its source and the month it was checked. */
function factWords(context: Context, { text, source, year, checked }: Fact): Span[] {
  return [
    { text: `${say(context, text)} ` },
    { text: context.w.cited(source, year, checked), tone: "slate" },
  ];
}
