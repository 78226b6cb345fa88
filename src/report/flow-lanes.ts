import { flowLanes, type Lane, type LanePart } from "#figures";
import { number } from "#i18n";
import type { Chunk } from "./chunk.ts";
import { hatch, stroke } from "./figures.ts";
import { type Faces, type Mark, saying } from "./marks.ts";
import type { FlowLanesWords } from "./model.ts";
import { node } from "./structure.ts";
import { drawLines, printable, setLines } from "./text.ts";
import { colours, page, sizes } from "./tokens.ts";

const em = 3.4;
const { pt, leading } = sizes.note;

/** The room of the words at the left, and the height of a drawing with a heading and a table under it. */
const words = { width: 42 } as const;
const room = page.bottom - page.top - 40;

const fills: Record<Exclude<LanePart, "untracked">, string> = {
  entering: colours.levels[1],
  produced: colours.levels[2],
  looped: colours.levels[3],
  leaving: colours.levels[1],
};

/** The flows with quantities as lanes: what enters, what is made here, what comes back, what leaves; 174 mm wide. */
export function layFlowLanes(block: FlowLanesWords, _width: number, faces: Faces): Chunk {
  const beside = block.lanes.map(({ name, lines, source }) =>
    setLines(
      [
        { text: name, face: "bold" },
        ...lines.map((line) => ({ text: `\n${line}` })),
        ...(source ? [{ text: `\n${source}`, tone: "slate" as const }] : []),
      ],
      words.width,
      pt,
      faces,
    ),
  );
  const drawing = flowLanes({
    em,
    leading,
    room,
    lanes: block.lanes.map(({ id, unit, quantities }, index) => ({
      id,
      unit,
      quantities,
      words: (beside[index]?.length ?? 0) * leading,
    })),
  });
  const put = (text: string, x: number, y: number, align: "start" | "middle" = "start"): Mark => {
    const printed = printable(text, "regular", faces);
    const shift = align === "middle" ? faces.width(printed, "regular", pt) / 2 : 0;
    return { kind: "text", x: x - shift, y: y + 1, text: printed, face: "regular", pt, colour: colours.ink };
  };
  const [left, right] = drawing.edges;
  const figure = node("Figure", [], { alt: block.alt });
  const marks: Mark[] = [
    ...[left, right].map(
      (x): Mark => ({
        ...stroke([x, 1.4 * em, x, drawing.height - 1.2 * em], 0.25, colours.slate),
        dash: [1.2, 0.8],
      }),
    ),
    put(block.territory, (left + right) / 2, 0.7 * em, "middle"),
    ...drawing.lanes.flatMap((lane) => {
      const index = block.lanes.findIndex(({ id }) => id === lane.id);
      const { said = {} } = block.lanes[index] ?? {};
      const lines = beside[index] ?? [];
      const top = lane.wordsAt - (lines.length * leading) / 2;
      return [
        ...drawLines(lines, { x: 0, y: top + 0.76 * leading, pt, leading }),
        ...shapes(lane),
        ...lane.labels.flatMap(({ part, at, leader }) => [
          stroke(leader, 0.25, colours.slate),
          put(said[part] ?? "", at.x, at.y),
        ]),
      ];
    }),
    ...drawing.scales.flatMap(({ unit, amount, line }) => {
      const [x1, y, x2] = line;
      const text = block.scale.replace("{amount}", number(amount, block.lang, 6)).replace("{unit}", unit);
      const ends = [x1, x2].map((x) => stroke([x, y - 1, x, y + 1], 0.45));
      return [stroke(line, 0.45), ...ends, put(text.trim(), x2 + 2, y)];
    }),
  ];
  return {
    before: 5,
    height: drawing.height,
    marks: saying(figure, marks),
    nodes: [figure],
    keepWithNext: true,
  };
}

function shapes({ entering, produced, body, loop, leaving, untracked }: Lane): Mark[] {
  const outlined = { stroke: colours.ink, width: 0.25 };
  const points = (of: readonly { x: number; y: number }[]) => of.map(({ x, y }): [number, number] => [x, y]);
  return [
    ...(loop
      ? [
          {
            kind: "path" as const,
            from: loop.from,
            segments: loop.segments,
            width: loop.thickness,
            colour: fills.looped,
          },
          { kind: "polygon" as const, points: points(loop.arrow), fill: fills.looped },
        ]
      : []),
    ...(entering ? [{ kind: "rect" as const, ...entering, fill: fills.entering, ...outlined }] : []),
    ...(produced ? [{ kind: "rect" as const, ...produced, fill: fills.produced, ...outlined }] : []),
    { kind: "rect", ...body, fill: colours.levels[0], ...outlined },
    ...(leaving
      ? [{ kind: "polygon" as const, points: points(leaving), fill: fills.leaving, ...outlined }]
      : []),
    ...(untracked ? hatch(untracked) : []),
  ];
}
