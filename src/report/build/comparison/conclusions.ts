import type {
  ConclusionChange,
  LeverMove,
  LeverPlace,
  Priority,
  Reading,
  StageStatus,
  Verdict,
} from "#domain";
import {
  enumeration,
  leverStateTerms,
  phaseTerms,
  priorityTerms,
  readingTerms,
  stageStatusTerms,
  verdictTerms,
} from "#i18n";
import { type Block, type Cell, type Span, textCell, words } from "../../model.ts";
import { type Context, leverTitle, say } from "../context.ts";
import { entryNamed, type Sides } from "./sides.ts";
import { stageName } from "./title.ts";

/** The conclusions that differ, then the levers by phase and the first actions of each side. */
export function conclusions(sides: Sides): Block[] {
  const { comparison, c } = sides;
  const moving = movesShown(sides);
  const told = comparison.conclusions.filter(
    ({ name }) => !moving.some(({ lever }) => name === `levers.${lever}`),
  );
  return [
    { kind: "heading", level: 2, text: c.conclusions },
    comparison.conclusions.length === 0
      ? { kind: "paragraph", size: "text", spans: words(c.noConclusion) }
      : { kind: "list", ordered: false, items: told.map((change) => item(sides, change)) },
    ...leverTable(sides, moving),
    ...firstSteps(sides),
  ];
}

function item(sides: Sides, change: ConclusionChange): Span[] {
  const { c, after } = sides;
  const { name, before, after: now } = change;
  const isOfEntry = name.startsWith("flows.") || name.startsWith("resources.");
  const said = (value: string | null, missing: string) =>
    value === null && isOfEntry ? missing : conclusionSaid(sides, name, value ?? "");
  const spans: Span[] = [
    { text: `${conclusionName(sides, name)}${after.w.colon}`, face: "bold" },
    { text: c.fromTo(said(before, c.absent), said(now, c.gone)) },
  ];
  if (change.change !== "changed") spans.push({ text: ` (${c[change.change]})`, tone: "slate" });
  return spans;
}

function conclusionName(sides: Sides, name: string): string {
  const { c, after } = sides;
  const [kind = "", ...rest] = name.split(".");
  const id = rest.join(".");
  switch (kind) {
    case "stages":
      return c.of.stages(stageName(sides, id));
    case "flows":
    case "resources":
      return c.of[kind](entryNamed(sides, kind, id));
    case "levers":
      return c.of.levers(leverTitle(after, id));
    default:
      return c.of[kind as "currentStage" | "phaseNow" | "verdict" | "postureFirst"];
  }
}

function conclusionSaid(sides: Sides, name: string, value: string): string {
  const { c, after } = sides;
  const { lang } = after;
  switch (name.split(".")[0]) {
    case "stages":
      return stageStatusTerms[value as StageStatus][lang];
    case "currentStage":
      return value === "sustaining" ? c.allAcquired : stageName(sides, value);
    case "phaseNow":
      return phaseTerms[value as keyof typeof phaseTerms][lang];
    case "verdict":
      return verdictTerms[value as Verdict][lang];
    case "postureFirst":
      return value === "true" ? c.raisedAlert : c.noAlert;
    case "flows":
      return priorityTerms[value as Priority | "toConfirm"][lang];
    case "resources": {
      const readings = value === "" ? [] : (value.split(" ") as Reading[]);
      const names = readings.map((id) => readingTerms[id][lang]);
      return names.length > 0 ? enumeration(names, lang) : c.noReading;
    }
    default:
      return leverStateTerms[value as keyof typeof leverStateTerms]?.[lang] ?? c.excluded;
  }
}

/** The moves in the phases that the report speaks of first: those of the moment, then the one to prepare. */
function movesShown({ comparison }: Sides): LeverMove[] {
  const phases = new Set([
    comparison.after.phaseNow,
    comparison.before.phaseNow,
    comparison.after.phaseToPrepare,
  ]);
  return [...phases].flatMap((phase) => comparison.levers.filter((move) => move.phase === phase));
}

function leverTable(sides: Sides, moves: readonly LeverMove[]): Block[] {
  const { c, after } = sides;
  if (moves.length === 0) return [];
  const place = (found: LeverPlace | null): Cell =>
    found ? textCell(c.rank(found.rank, found.first)) : textCell(c.notAmong, { tone: "slate" });
  return [
    { kind: "heading", level: 2, isSmall: true, text: c.levers },
    {
      kind: "table",
      caption: c.leversCaption,
      continued: after.w.continued(c.leversCaption),
      columns: [
        { head: c.lever, share: 70 },
        { head: c.phase, share: 32 },
        { head: c.before, share: 36 },
        { head: c.after, share: 36 },
      ],
      rows: moves.map(({ phase, lever, before, after: now }) => [
        textCell(leverTitle(after, lever), { face: "bold" }),
        textCell(phaseTerms[phase][after.lang]),
        place(before),
        place(now),
      ]),
    },
  ];
}

function firstSteps(sides: Sides): Block[] {
  const { comparison, c, after } = sides;
  if (!comparison.firstSteps) return [];
  const column = (heading: string, ids: readonly string[]): Block[] => [
    { kind: "heading", level: 3, text: heading },
    ids.length === 0
      ? { kind: "paragraph", size: "note", spans: words(c.noStep, { tone: "slate" }) }
      : { kind: "list", ordered: true, size: "note", items: ids.map((id) => words(firstStep(after, id))) },
  ];
  return [
    {
      kind: "columns",
      columns: [
        column(c.stepsBefore, comparison.firstSteps.before),
        column(c.stepsAfter, comparison.firstSteps.after),
      ],
    },
  ];
}

function firstStep(context: Context, id: string): string {
  const lever = context.catalogue.levers.find((known) => known.id === id);
  return lever ? say(context, lever.card.firstStep) : id;
}
