import { type Flow, flowCriterionIds, roleIds } from "#domain";
import { capitalised, roleTerms, say } from "#i18n";
import { page } from "../tokens.ts";
import { framed, type Sheet, titled } from "./entries.ts";
import { asked, options } from "./fields.ts";
import type { Part } from "./pages.ts";
import { beside, fixed, type Item, type Laid, type Press, said, stacked, wordsOf } from "./press.ts";
import { layCompact, questionOf } from "./question.ts";

const width = page.right - page.left;

/** One page for one flow: what helps to rate it where it is named, its criteria, the place of the council in it. */
export function flowPage(id: string | null, press: Press): Part[] {
  const w = wordsOf(press);
  const flow = press.catalogue.flows.find((each) => each.id === id);
  const title = flow ? say(flow.title, press.lang) : w.blankFlowSheet;
  const isNamed = flow !== undefined && flow.id !== "autre";
  const heading = isNamed
    ? said("H1", [{ text: title, face: "title" }], width, "title", press)
    : titled("H1", title, w.flowName, "flow", width, press);
  const about = flow ? [[1, aboutFlow(flow, width, press)] as const] : [];
  const rated = flowCriterionIds.map((criterion) =>
    layCompact(questionOf(`flows.1.${criterion}`, press), width, press, "H2"),
  );
  const place = fixed(2, framed(width, roles("flow", title, width, press)));
  const amounts = fixed(2, framed(width, quantities("flow", title, width, press)));
  return [
    {
      stage: title,
      title,
      head: fixed(0, stacked([0, heading], ...about)),
      items: flow ? [...rated, place] : [...rated, place, amounts],
    },
  ];
}

/** The flows to tick, each with what slips away through it. */
export function flowList(width: number, isExpress: boolean, press: Press): Item {
  const w = wordsOf(press);
  const boxes = press.catalogue.flows.map(({ id, title, leak }) => {
    const name = say(title, press.lang);
    const field = { kind: "tick", name: `flow-${id}`, label: name } as const;
    return { field, spans: [{ text: name, face: "bold" as const }], note: say(leak, press.lang) };
  });
  return fixed(
    5,
    stacked(
      [0, said("P", [{ text: isExpress ? w.presentExpress : w.presentHint }], width, "text", press)],
      [3, options(boxes, { width, columns: 2 }, press)],
    ),
  );
}

/** A sheet for one flow among several. */
export function flowSheet({ step, rank, count, stage, width }: Sheet, press: Press): Part {
  const w = wordsOf(press);
  const title = w.flowOf(rank, count);
  const id = `flow-${rank}`;
  return {
    stage,
    title,
    head: fixed(0, titled("H2", title, w.flowName, id, width, press)),
    items: [
      ...step.keys.map((key) => layCompact(questionOf(key, press), width, press)),
      fixed(2, framed(width, roles(id, title, width, press))),
      fixed(2, framed(width, quantities(id, title, width, press))),
      ...(rank === count ? [fixed(3, said("P", [{ text: w.flowHint }], width, "note", press))] : []),
    ],
    isAlone: true,
  };
}

/** The place of the council in a flow, held and intended. */
function roles(id: string, of: string, width: number, press: Press): Laid {
  const w = wordsOf(press);
  const row = (field: "roleHeld" | "roleIntended") => {
    const boxes = roleIds.map((role) => {
      const text = capitalised(say(roleTerms[role], press.lang));
      const label = `${w[field]}, ${text}`;
      const choice = { value: role, of: w.of(of, w[field]) };
      return { field: { kind: "choice", name: `${id}-${field}`, label, choice } as const, spans: [{ text }] };
    });
    const label = said("P", [{ text: w[field], face: "bold" }], 48, "text", press);
    return beside(
      [0, stacked([0.5, label])],
      [48, options(boxes, { width: width - 48, columns: boxes.length }, press)],
    );
  };
  return stacked(
    [1.5, said("P", [{ text: w.placeHint, tone: "slate" }], width, "note", press)],
    [1, row("roleHeld")],
    [0.4, row("roleIntended")],
  );
}

/** The quantities of a flow, where they are known. */
function quantities(id: string, of: string, width: number, press: Press): Laid {
  const w = wordsOf(press);
  const each = (width - 18) / 4;
  const cell = (label: string, name: string) =>
    asked(
      label,
      { name: `${id}-${name}`, label: w.of(of, label) },
      { width: each, height: 6, from: 20, size: "note" },
      press,
    );
  const amounts = [
    [w.entering, "entering"],
    [w.produced, "produced"],
    [w.looped, "looped"],
    [w.leaving, "leaving"],
  ] as const;
  const row = (cells: readonly Laid[]) =>
    beside(...cells.map((laid, index) => [index * (each + 6), laid] as const));
  return stacked(
    [1.5, said("P", [{ text: w.quantities, face: "bold" }], width, "note", press)],
    [1, row(amounts.map(([label, name]) => cell(label, name)))],
    [1.5, row([cell(w.unit, "unit"), cell(w.year, "year"), cell(w.source, "source")])],
  );
}

/** What helps to rate a flow, in two columns. */
function aboutFlow(flow: Flow, width: number, press: Press): Laid {
  const w = wordsOf(press);
  const half = (width - 6) / 2;
  const column = (...facts: readonly (readonly [string, Flow["leak"]])[]) =>
    stacked(
      ...facts.map(([label, text]) => {
        const spans = [{ text: `${label}. `, face: "bold" as const }, { text: say(text, press.lang) }];
        return [1, said("P", spans, half, "note", press)] as const;
      }),
    );
  return beside(
    [0, column([w.leak, flow.leak], [w.loop, flow.loop])],
    [half + 6, column([w.leaders, flow.leaders], [w.whereToLook, flow.whereToLook])],
  );
}
