import {
  type FlowAssessment,
  type FlowEntry,
  flowCriterionIds,
  type Priority,
  percent,
  priorityIds,
} from "#domain";
import { isUnplaced } from "#figures";
import {
  alternatives,
  capitalised,
  chartWords,
  enumeration,
  figureTerms,
  flowWarningTerms,
  priorityTerms,
  roleTerms,
} from "#i18n";
import { flowsTitle } from "../findings/titles.ts";
import { type Block, type Cell, figureCell, type Section, textCell, words } from "../model.ts";
import { type Context, figuresOf, flowName, isShown, levelSaid, scoreWords } from "./context.ts";
import { quantities } from "./quantities.ts";

type RatedFlow = { entry: FlowEntry; result: FlowAssessment };

const ratedFlows = ({ document, assessment }: Context): RatedFlow[] =>
  (document.flows ?? []).flatMap((entry, index) => {
    const result = assessment.flows.items[index];
    return result ? [{ entry, result }] : [];
  });

/** The flows with their levels, priorities and roles, and what the quantities say. */
export function flows(context: Context): Section {
  const { w, assessment } = context;
  const rated = ratedFlows(context);
  const body: Block[] =
    rated.length === 0
      ? []
      : [
          ...plane(context, rated),
          flowTable(context, rated),
          {
            kind: "paragraph",
            size: "note",
            spans: words(w.flowIndex(scoreWords(context, assessment.flows.index))),
          },
          { kind: "paragraph", size: "note", spans: words(w.loopNote, { tone: "slate" }) },
          ...warnings(context, rated),
          ...quantities(context, rated),
        ];
  return {
    id: "flows",
    name: w.sections.flows,
    blocks: [
      { kind: "title", text: flowsTitle(context) },
      { kind: "paragraph", size: "text", spans: words(w.flowsLead) },
      ...body,
    ],
  };
}

/** The flows by readiness and opportunity, where anything is known of them. */
function plane(context: Context, rated: RatedFlow[]): Block[] {
  const { lang, w } = context;
  const known = rated.filter(({ result }) => !isUnplaced(result));
  if (known.length === 0) return [];
  const named = known.map(
    ({ entry, result }) => `${flowName(context, entry)} ${priorityTerms[result.priority][lang]}`,
  );
  const zones = {} as Record<Priority, string>;
  for (const id of priorityIds) zones[id] = capitalised(priorityTerms[id][lang]);
  return [
    {
      kind: "flowPlane",
      alt: chartWords[lang].flowsChart(named),
      across: `${figureTerms.readiness[lang]} (%)`,
      up: `${figureTerms.opportunity[lang]} (%)`,
      zones,
      flows: known.map(({ entry, result }) => ({
        id: entry.id,
        name: flowName(context, entry),
        opportunity: {
          point: result.opportunity.point,
          low: result.opportunity.low,
          high: result.opportunity.high,
        },
        readiness: figuresOf(result.readiness),
      })),
      key: w.planeKey,
    },
    ...unplaced(context, rated),
  ];
}

function unplaced(context: Context, rated: RatedFlow[]): Block[] {
  const names = rated.filter(({ result }) => isUnplaced(result)).map(({ entry }) => flowName(context, entry));
  if (names.length === 0) return [];
  const text = context.w.unplaced(enumeration(names, context.lang));
  return [{ kind: "paragraph", size: "note", spans: words(text, { tone: "slate" }) }];
}

function flowTable(context: Context, rated: RatedFlow[]): Block {
  const { w } = context;
  return {
    kind: "table",
    caption: w.flowsCaption,
    continued: w.continued(w.flowsCaption),
    columns: [
      { head: w.numberHead, share: 7 },
      { head: w.flow, share: 32 },
      ...flowCriterionIds.map((id) => ({ head: w.flowHeads[id], share: id === "knowledge" ? 17 : 13 })),
      { head: w.readinessShort, share: 15, align: "right" as const },
      { head: w.opportunityShort, share: 16, align: "right" as const },
      { head: w.loopShort, share: 17, align: "right" as const },
      { head: w.priority, share: 18.5 },
    ],
    naming: 1,
    rows: rated.map((flow, index) => flowRow(context, flow, index)),
  };
}

function flowRow(context: Context, { entry, result }: RatedFlow, index: number): Cell[] {
  const { opportunity, readiness, loopRate } = result;
  return [
    textCell(String(index + 1), { face: "bold" }),
    {
      kind: "text",
      spans: [
        { text: flowName(context, entry), face: "bold" },
        ...words(rolesWords(context, result), { tone: "slate" }),
      ],
    },
    ...flowCriterionIds.map((id): Cell => {
      const value = entry.answers?.[id]?.value;
      return { kind: "level", value, alt: levelSaid(context, value) };
    }),
    figureCell(isShown(readiness) ? String(percent(readiness.point ?? 0)) : range(readiness)),
    figureCell(opportunity.point === null ? range(opportunity) : String(percent(opportunity.point))),
    figureCell(loopRate === null ? "–" : String(percent(loopRate))),
    textCell(priorityWords(context, result)),
  ];
}

/** « Facilitateur, vise les deux » under the name of a flow; empty where no role was given. */
function rolesWords({ lang, w }: Context, { roleHeld, roleIntended }: FlowAssessment): string {
  const held = roleHeld ? w.roleHeld(roleTerms[roleHeld][lang]) : "";
  const intended = roleIntended ? w.roleIntended(roleTerms[roleIntended][lang]) : "";
  const said = [held, intended].filter((part) => part !== "").join(", ");
  return said === "" ? "" : `\n${said}`;
}

const range = ({ low, high }: { low: number; high: number }): string => `${percent(low)}–${percent(high)}`;

function priorityWords({ lang, w }: Context, { priority, possiblePriorities }: FlowAssessment): string {
  if (priority !== "toConfirm") return priorityTerms[priority][lang];
  if (possiblePriorities.length === priorityIds.length) return priorityTerms.toConfirm[lang];
  const possible = priorityIds
    .filter((id) => possiblePriorities.includes(id))
    .map((id) => priorityTerms[id][lang]);
  return `${priorityTerms.toConfirm[lang]}${w.colon}${alternatives(possible, lang)}`;
}

function warnings(context: Context, rated: RatedFlow[]): Block[] {
  const items = rated.flatMap(({ entry, result }) =>
    result.warnings.map((id) => [
      { text: `${flowName(context, entry)}${context.w.colon}`, face: "bold" as const },
      { text: flowWarningTerms[id][context.lang] },
    ]),
  );
  return items.length === 0
    ? []
    : [
        { kind: "heading", level: 2, text: context.w.warnings },
        { kind: "list", ordered: false, items },
      ];
}
