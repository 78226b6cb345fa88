import { type Flow, roleIds, type Step, type Theme } from "#domain";
import { capitalised, roleTerms, say } from "#i18n";
import { textCell } from "../model.ts";
import type { Role } from "../structure.ts";
import { layTable } from "../table.ts";
import { asked, options } from "./fields.ts";
import type { Part } from "./pages.ts";
import { beside, fixed, type Item, type Laid, type Press, rule, said, stacked, wordsOf } from "./press.ts";
import { layCompact, questionOf } from "./question.ts";

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

/** What an entry of a list is a sheet for: its rank among them, its stage, and what is asked of it. */
export type Sheet = { step: Step; rank: number; count: number; stage: string; width: number };

/** The heading of a sheet to be named by hand, with the room for the name beside it. */
export function titled(
  role: Role,
  title: string,
  label: string,
  id: string,
  width: number,
  press: Press,
): Laid {
  const from = 70;
  const heading = said(role, [{ text: title, face: "title" }], from, "title", press);
  const field = { name: `${id}-name`, label: wordsOf(press).of(title, label) };
  return beside(
    [0, heading],
    [from, asked(label, field, { width: width - from, height: 7.6, from: 42 }, press)],
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
export function roles(id: string, of: string, width: number, press: Press): Laid {
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
export function quantities(id: string, of: string, width: number, press: Press): Laid {
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
export function aboutFlow(flow: Flow, width: number, press: Press): Laid {
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

/** The types of resources, with the question that helps to find one. */
export function resourceTypes(width: number, press: Press): Item[] {
  const w = wordsOf(press);
  const chunks = layTable(
    {
      kind: "table",
      caption: w.resourceTypes,
      continued: w.continued,
      columns: [
        { head: w.resourceType, share: 3 },
        { head: w.resourceQuestion, share: 6 },
        { head: w.resourceExamples, share: 5 },
        { head: w.resourceProof, share: 4 },
      ],
      rows: press.catalogue.resourceTypes.map(({ title, question, examples, proof }) => [
        textCell(say(title, press.lang), { face: "bold" }),
        ...[question, examples, proof].map((text) => textCell(say(text, press.lang))),
      ]),
    },
    width,
    press.faces,
  );
  return [fixed(5, stacked(...chunks.map((chunk) => [chunk.before, chunk] as const)))];
}

/** A sheet for one resource among several. */
export function resourceSheet({ step, rank, count, stage, width }: Sheet, press: Press): Part {
  const w = wordsOf(press);
  const title = w.resourceOf(rank, count);
  const id = `resource-${rank}`;
  const types = press.catalogue.resourceTypes.map((type) => {
    const text = say(type.title, press.lang);
    const choice = { value: type.id, of: w.of(title, w.type) };
    return { field: { kind: "choice", name: `${id}-type`, label: text, choice } as const, spans: [{ text }] };
  });
  return {
    stage,
    title,
    head: fixed(
      0,
      stacked(
        [0, titled("H2", title, w.resourceName, id, width, press)],
        [5, said("P", [{ text: w.type, face: "bold" }], width, "text", press)],
        [1.5, options(types, { width, columns: 2 }, press)],
      ),
    ),
    items: step.keys.map((key) => layCompact(questionOf(key, press), width, press)),
    isAlone: true,
  };
}

/** The levers that the council already uses. */
export function leversInUse(theme: Theme, width: number, press: Press): Item {
  const w = wordsOf(press);
  const boxes = press.catalogue.levers.map(({ id, title }) => {
    const text = say(title, press.lang);
    return {
      field: { kind: "tick", name: `lever-${id}`, label: w.of(say(theme.title, press.lang), text) } as const,
      spans: [{ text }],
    };
  });
  return fixed(
    4,
    stacked(
      [0, said("P", [{ text: w.alreadyInUseHint, tone: "slate" }], width, "text", press)],
      [2, options(boxes, { width, columns: 2 }, press)],
    ),
  );
}

/** A piece under a thin line. */
export const framed = (width: number, laid: Laid): Laid => ({
  ...laid,
  marks: [rule(width, 0.35), ...laid.marks],
});
