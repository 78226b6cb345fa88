import type { Action } from "#domain";
import { planWords } from "#i18n";
import { proposals } from "../findings/proposals.ts";
import { mostProposed, planTitle } from "../findings/titles.ts";
import { type Block, type Cell, type Section, type Span, textCell, words } from "../model.ts";
import { type Context, leverTitle } from "./context.ts";

type Decision = { action: string; lead: string; due: string };

/** What to decide next: the first actions of the plan, or the first steps of the levers that come first. */
export function decisions(context: Context): Decision[] {
  const written = (context.document.plan ?? []).filter(({ term }) => term !== "long");
  if (written.length > 0) {
    return written.map((action) => ({
      action: actionWords(context, action),
      lead: action.lead ?? "",
      due: action.due ?? "",
    }));
  }
  return proposals(context).map((action) => ({ action, lead: "", due: "" }));
}

const actionWords = (context: Context, { action, lever }: Action): string =>
  action || (lever ? leverTitle(context, lever) : "");

/** The action plan, short and long term, with lines to fill in by hand. */
export function plan(context: Context): Section {
  const { document, w } = context;
  const written = document.plan ?? [];
  const proposed = written.length === 0 ? proposals(context).slice(0, mostProposed) : [];
  const short: Action[] =
    written.length > 0
      ? written.filter(({ term }) => term !== "long")
      : proposed.map((action, index) => ({ id: `proposed-${index}`, action }));
  const long = written.filter(({ term }) => term === "long");
  return {
    id: "plan",
    name: w.sections.plan,
    blocks: [
      { kind: "title", text: planTitle(context) },
      { kind: "paragraph", size: "text", spans: words(w.planNote) },
      ...ambition(context),
      { kind: "heading", level: 2, text: w.planShort },
      planTable(context, w.planShort, short, Math.max(1, 5 - short.length)),
      { kind: "heading", level: 2, text: w.planLong },
      planTable(context, w.planLong, long, Math.max(1, 3 - long.length)),
    ],
  };
}

function ambition({ document, w }: Context): Block[] {
  const { ambition = {} } = document.profile;
  const parts = (["longTerm", "shortTerm", "frame"] as const).flatMap((part) => {
    const text = ambition[part];
    if (!text) return [];
    const spans: Span[] = [{ text: `${w.ambitionParts[part]}${w.colon}`, face: "bold" }, { text }];
    return [[{ kind: "paragraph" as const, size: "note" as const, spans }]];
  });
  if (parts.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: w.ambition },
    { kind: "columns", columns: parts },
  ];
}

/** An action with the lever it comes from and how far it has got, as far as they are written. */
function actionCell(context: Context, action: Action): Cell {
  const { w, lang } = context;
  const { lever, status } = action;
  const text = actionWords(context, action);
  const more = [
    action.action && lever ? leverTitle(context, lever) : "",
    status ? `${planWords[lang].status}${w.colon}${status}` : "",
  ].filter((line) => line !== "");
  if (text === "" && more.length === 0) return { kind: "blank" };
  const spans: Span[] = [text, ...more].map((line, index) => ({
    text: index > 0 && text !== "" ? `\n${line}` : line,
    ...(index > 0 ? { tone: "slate" as const } : {}),
  }));
  return { kind: "text", spans: spans.filter((span) => span.text !== "") };
}

function planTable(context: Context, caption: string, actions: Action[], blanks: number): Block {
  const { w } = context;
  const cell = (text: string | undefined): Cell => (text ? textCell(text) : { kind: "blank" });
  const blank = Array.from({ length: 5 }, (): Cell => ({ kind: "blank" }));
  return {
    kind: "table",
    continued: w.continued(caption),
    tall: true,
    columns: [
      { head: w.action, share: 66 },
      { head: w.lead, share: 34 },
      { head: w.due, share: 26 },
      { head: w.cost, share: 22 },
      { head: w.indicator, share: 26 },
    ],
    rows: [
      ...actions.map((action) => [
        actionCell(context, action),
        cell(action.lead),
        cell(action.due),
        cell(action.cost),
        cell(action.indicator),
      ]),
      ...Array.from({ length: blanks }, () => blank),
    ],
  };
}
