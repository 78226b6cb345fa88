import type { PathKind } from "#domain";
import { motif } from "#figures";
import { say } from "#i18n";
import { type Mark, moved } from "../marks.ts";
import { node } from "../structure.ts";
import { colours } from "../tokens.ts";
import { asked, options, room } from "./fields.ts";
import type { Part } from "./pages.ts";
import {
  beside,
  fixed,
  type Item,
  inParagraph,
  type Laid,
  lineHeight,
  type Press,
  roomy,
  rule,
  said,
  stacked,
  wordsOf,
} from "./press.ts";

/** Who answers, for which territory; on the full path also its powers, its plans and its ambition. */
export function cadrage(path: PathKind, title: string, width: number, press: Press): Part[] {
  const w = wordsOf(press);
  const first: Part = {
    stage: w.frameTitle,
    title: w.frameTitle,
    head: opening(path, title, width, press),
    items: [identity(width, press)],
  };
  const more: Part = {
    stage: w.frameTitle,
    title: w.powers,
    head: several(w.powers, "powers", press.catalogue.powers, width, press),
    items: [several(w.plans, "plans", press.catalogue.plans, width, press), ambition(width, press)],
    isAlone: true,
  };
  return path === "full" ? [first, more] : [first];
}

/** What this is, how to answer, and what it is not. */
function opening(path: PathKind, title: string, width: number, press: Press): Item {
  const w = wordsOf(press);
  const list = node("L");
  const rules = stacked(
    ...[w.howTo.tick, w.howTo.unknown, w.howTo.why, w.howTo.after].map((text, index) => {
      const [label, body] = [
        said("Lbl", [{ text: `${index + 1} `, face: "bold" }], 6, "text", press),
        said("LBody", [{ text }], width - 6, "text", press),
      ];
      list.children.push(node("LI", [...label.nodes, ...body.nodes]));
      return [index === 0 ? 0 : 1, beside([0, label], [6, body])] as const;
    }),
  );
  const laid = stacked(
    [0, said("P", [{ text: w.line, tone: "slate" }], width, "text", press)],
    [2, said("H1", [{ text: title, face: "title" }], width, "cover", press)],
    [1, said("P", [{ text: w.lead[path] }], width - coil.width - 6, "text", press)],
    [6, { ...rules, nodes: [list] }],
    [
      4,
      said(
        "P",
        [{ text: say(press.catalogue.notes.notALabel, press.lang), tone: "slate" }],
        width,
        "note",
        press,
      ),
    ],
  );
  return fixed(0, { ...laid, marks: [...moved(sign(), width - coil.width, -4), ...laid.marks] });
}

const coil = { width: 34, height: 26 } as const;

/** The sign of the product, in black. */
const sign = (): Mark[] =>
  motif([{ share: 1 / 3 }], {
    ...coil,
    strands: 3,
    weight: 0.55,
    lift: 1,
    hollow: 0.13,
    coil: [0.22, 1],
  }).strands.flatMap(({ tone, thickness, from, segments }): Mark[] => {
    const path = { kind: "path", from, segments } as const;
    const under = { ...path, width: 2.1 * thickness, colour: colours.white };
    const colour = tone === "loop" ? colours.ink : colours.hairline;
    return [...(tone === "loop" ? [under] : []), { ...path, width: thickness, colour }];
  });

/** The territory: its name, its kind, its people, the day, and who answers. */
function identity(width: number, press: Press): Item {
  const w = wordsOf(press);
  const half = (width - 6) / 2;
  const kinds = press.catalogue.territoryKinds.map(({ id, title }) => {
    const name = say(title, press.lang);
    const choice = { value: id, of: w.kind };
    return { field: { kind: "choice", name: "kind", label: name, choice } as const, spans: [{ text: name }] };
  });
  const line = (label: string, name: string, from: number, of = width) =>
    asked(label, { name }, { width: of, height: lineHeight, from }, press);
  return roomy(6, 6, (lines) =>
    stacked(
      [0, headed(w.territory, width, press)],
      [1, line(w.name, "territory", 40)],
      [5, said("P", [{ text: w.kind }], width, "text", press)],
      [1.5, options(kinds, { width, columns: 2 }, press)],
      [
        2,
        beside([0, line(w.population, "population", 45, half)], [half + 6, line(w.date, "date", 12, half)]),
      ],
      [4, open(w.respondents, w.respondentsHint, "respondents", 2 + lines, width, press)],
    ),
  );
}

/** A question answered in lines of one's own. */
function open(label: string, hint: string, name: string, lines: number, width: number, press: Press): Laid {
  return stacked(
    [
      0,
      said(
        "P",
        [
          { text: `${label}. `, face: "bold" },
          { text: hint, tone: "slate" },
        ],
        width,
        "text",
        press,
      ),
    ],
    [0.5, inParagraph(room({ kind: "text", name, label }, width, lines * lineHeight, press))],
  );
}

function headed(text: string, width: number, press: Press): Laid {
  const head = stacked([1.5, said("H2", [{ text, face: "title" }], width, "heading", press)]);
  return { ...head, marks: [rule(width, 0.5), ...head.marks] };
}

type Listed = Press["catalogue"]["powers"][number];

/** Boxes of which any number may be ticked, under their heading. */
function several(label: string, name: string, all: readonly Listed[], width: number, press: Press): Item {
  const w = wordsOf(press);
  const boxes = all.map(({ id, title }) => {
    const text = say(title, press.lang);
    return { field: { kind: "tick", name: `${name}-${id}`, label: text } as const, spans: [{ text }] };
  });
  return fixed(
    6,
    stacked(
      [0, headed(label, width, press)],
      [0, said("P", [{ text: w.tickAll, tone: "slate" }], width, "text", press)],
      [2, options(boxes, { width, columns: 2 }, press)],
    ),
  );
}

/** How far the council means to go. */
function ambition(width: number, press: Press): Item {
  const w = wordsOf(press);
  const fields = [
    ["long-term", w.longTerm],
    ["short-term", w.shortTerm],
    ["frame", w.interventionFrame],
  ] as const;
  return roomy(6, 6, (lines) =>
    stacked(
      [0, headed(w.ambition, width, press)],
      ...fields.map(([name, label], index) => {
        const field = { name: `ambition-${name}` };
        const height = lineHeight * (1 + Math.floor((lines + 2 - index) / 3));
        return [2, asked(label, field, { width, height }, press)] as const;
      }),
    ),
  );
}
