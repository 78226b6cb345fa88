import type { Step, Theme } from "#domain";
import { say } from "#i18n";
import { textCell } from "../model.ts";
import type { Role } from "../structure.ts";
import { layTable } from "../table.ts";
import { asked, options } from "./fields.ts";
import type { Part } from "./pages.ts";
import { beside, fixed, type Item, type Laid, type Press, rule, said, stacked, wordsOf } from "./press.ts";
import { layCompact, questionOf } from "./question.ts";

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
