import type { FlowAssessment, FlowEntry, Quantities } from "#domain";
import { isDrawable, type LanePart } from "#figures";
import { number, percentage } from "#i18n";
import { type Block, figureCell, textCell, words } from "../model.ts";
import { type Context, flowName, say } from "./context.ts";

type Measured = { entry: FlowEntry; quantities: Quantities; unit: string; loopRate: number | null };

/** The most lanes a drawing holds; the table has the others too. */
const mostLanes = 8;

const amounts = ["entering", "produced", "looped", "leaving"] as const;

/** What the council has measured of its flows: the drawing of those it can be drawn of, and every figure given. */
export function quantities(
  context: Context,
  rated: readonly { entry: FlowEntry; result: FlowAssessment }[],
): Block[] {
  const { w } = context;
  const measured = rated.flatMap(({ entry, result }): Measured[] => {
    const given = entry.quantities ?? {};
    if (amounts.every((amount) => given[amount] === undefined)) return [];
    return [{ entry, quantities: given, unit: unitOf(context, entry), loopRate: result.loopRate }];
  });
  if (measured.length === 0) return [];
  const drawn = measured.filter(({ quantities }) => isDrawable(quantities)).slice(0, mostLanes);
  return [
    { kind: "heading", level: 2, text: w.lanes.heading },
    ...(drawn.length > 0 ? [lanes(context, drawn)] : []),
    table(context, measured),
    { kind: "paragraph", size: "note", spans: words(w.lanes.note, { tone: "slate" }) },
  ];
}

/** The unit of a year's flow, without « par an »; empty where the council named the flow itself. */
function unitOf({ catalogue, ...context }: Context, { flow }: FlowEntry): string {
  const known = catalogue.flows.find(({ id }) => id === flow);
  return known && flow !== "autre" ? say({ ...context, catalogue }, known.unit).replace(/\/.*/, "") : "";
}

const untrackedOf = ({ entering = 0, produced = 0, looped = 0, leaving = 0 }: Quantities): number =>
  Math.max(0, entering + produced - looped - leaving);

function amountOf({ lang }: Context, value: number, unit: string): string {
  return [number(value, lang, 3), unit].filter((part) => part !== "").join("\u00a0");
}

function lanes(context: Context, drawn: readonly Measured[]): Block {
  const { w, lang } = context;
  const laid = drawn.map(({ entry, quantities, unit, loopRate }) => {
    const say = (value: number | undefined) => amountOf(context, value ?? 0, unit);
    const { entering, produced, looped, leaving, year, source } = quantities;
    const rest = untrackedOf(quantities);
    const rate = loopRate === null ? "" : ` (${percentage(loopRate, lang)})`;
    const said: Partial<Record<LanePart, string>> = {
      ...(looped ? { looped: `${w.lanes.looped(say(looped))}${rate}` } : {}),
      ...(leaving ? { leaving: w.lanes.leaving(say(leaving)) } : {}),
      ...(rest > 0 ? { untracked: w.lanes.untracked(say(rest)) } : {}),
    };
    const lines = [
      ...(entering ? [w.lanes.entering(say(entering))] : []),
      ...(produced ? [w.lanes.produced(say(produced))] : []),
    ];
    return {
      id: entry.id,
      unit,
      quantities: { entering, produced, looped, leaving },
      name: flowName(context, entry),
      lines,
      source: source?.includes(String(year)) ? source : [year, source].filter(Boolean).join(", "),
      said,
    };
  });
  return {
    kind: "flowLanes",
    lang,
    alt: laid
      .map(({ name, lines, said }) => `${name}${w.colon}${[...lines, ...Object.values(said)].join(", ")}.`)
      .join(" "),
    territory: w.lanes.territory,
    scale: w.lanes.scale,
    lanes: laid,
  };
}

function table(context: Context, measured: readonly Measured[]): Block {
  const { w, lang } = context;
  const figure = (value: number | undefined) =>
    figureCell(value === undefined ? "–" : number(value, lang, 3));
  const heads = w.lanes.heads;
  return {
    kind: "table",
    caption: w.lanes.caption,
    continued: w.continued(w.lanes.caption),
    columns: [
      { head: w.flow, share: 52 },
      { head: heads.unit, share: 22 },
      ...(["entering", "produced", "looped", "leaving", "untracked"] as const).map((part) => ({
        head: heads[part],
        share: 17,
        align: "right" as const,
      })),
      { head: heads.rate, share: 15, align: "right" },
    ],
    rows: measured.map(({ entry, quantities, unit, loopRate }) => [
      textCell(flowName(context, entry), { face: "bold" }),
      textCell(unit),
      ...amounts.map((amount) => figure(quantities[amount])),
      figure(isDrawable(quantities) ? untrackedOf(quantities) : undefined),
      figureCell(loopRate === null ? "–" : percentage(loopRate, lang)),
    ]),
  };
}
