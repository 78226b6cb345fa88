import { method, type Priority, priorityIds } from "#domain";
import {
  type Box,
  type FlowPlane,
  flowPlane,
  grown,
  type Line,
  outside,
  overlap,
  type PlacedLabel,
  type PlaneZone,
  positioningPlane,
  type Size,
  wrapWords,
} from "#figures";
import type { Chunk } from "./chunk.ts";
import { hatch, stroke, whisker } from "./figures.ts";
import { boundsOf, type Faces, type Mark, saying } from "./marks.ts";
import type { FlowPlaneWords, PositioningPlaneWords } from "./model.ts";
import { node } from "./structure.ts";
import { printable } from "./text.ts";
import { colours, sizes } from "./tokens.ts";

/** What the geometry of a plane is measured in, a little larger than the type that is set on it. */
const em = 3.4;
const { pt, leading } = sizes.note;

type Align = "start" | "middle" | "end";

/** Words as the planes set them: notes, on a given line. */
function setter(faces: Faces) {
  const width = (text: string, face: "regular" | "bold") => faces.width(text, face, pt);
  const set = (
    text: string,
    x: number,
    y: number,
    face: "regular" | "bold",
    colour: string,
    align: Align,
  ): Mark => {
    const used = align === "start" ? 0 : width(text, face) / (align === "middle" ? 2 : 1);
    return { kind: "text", x: x - used, y, text: printable(text, face, faces), face, pt, colour };
  };
  return { width, set };
}

/** A dashed line that stops where labels stand. */
const dashed = (line: Line, labels: readonly Box[]): Mark[] =>
  outside(line, labels).map((each) => ({ ...stroke(each, 0.25), dash: [0.8, 0.8] }));

/** The room a mark takes, as a box. */
function roomOf(mark: Mark, faces: Faces): Box {
  const { left, top, right, bottom } = boundsOf(mark, faces);
  return { x: left, y: top, w: right - left, h: bottom - top };
}

/** The lines of a placed label, one under another in its box. */
function labelled(
  { box, align }: Pick<PlacedLabel, "box" | "align">,
  lines: readonly string[],
  set: ReturnType<typeof setter>["set"],
): Mark[] {
  const x = align === "start" ? box.x : align === "end" ? box.x + box.w : box.x + box.w / 2;
  const first = box.y + box.h / 2 - ((lines.length - 1) * leading) / 2 + 0.35 * (pt * 0.3528);
  return lines.map((line, index) => set(line, x, first + index * leading, "bold", colours.ink, align));
}

/** The flows by readiness across and opportunity up, each named beside its mark. */
export function layFlowPlane(words: FlowPlaneWords, width: number, faces: Faces): Chunk {
  const { width: measure, set } = setter(faces);
  const wide = (text: string) => measure(text, "bold");
  const ways = (name: string): [string[], ...string[][]] => [
    wrapWords(name, 11 * em, 2, wide),
    wrapWords(name, 7 * em, 3, wide),
  ];
  const sizeOf = (lines: readonly string[]): Size => ({
    w: Math.max(...lines.map(wide)),
    h: lines.length * leading,
  });
  const zones = { launch: 0, prepare: 0, consolidate: 0, watch: 0 } as Record<Priority, number>;
  for (const id of priorityIds) zones[id] = measure(words.zones[id], "regular");
  const plane = flowPlane({
    width,
    em,
    zones,
    flows: words.flows.map(({ id, name, opportunity, readiness }, index) => {
      const [first, ...others] = ways(name);
      return {
        id,
        opportunity,
        readiness,
        names: [sizeOf(first), ...others.map(sizeOf)],
        number: sizeOf([String(index + 1)]),
      };
    }),
  });
  const linesOf = ({ id, size }: PlacedLabel): readonly string[] => {
    const index = words.flows.findIndex((flow) => flow.id === id);
    if (plane.labelled === "number") return [String(index + 1)];
    return ways(words.flows[index]?.name ?? "")[size] ?? [];
  };
  const figure = node("Figure", [], { alt: words.alt });
  const marks = [
    ...ground(plane, words, set),
    ...flowMarks(plane),
    ...plane.labels.flatMap((label) => labelled(label, linesOf(label), set)),
  ];
  return {
    before: 4,
    height: plane.height + 1,
    marks: saying(figure, marks),
    nodes: [figure],
    keepWithNext: true,
  };
}

function ground(plane: FlowPlane, words: FlowPlaneWords, set: ReturnType<typeof setter>["set"]): Mark[] {
  const { frame, target, scales, zones, height } = plane;
  const named = plane.labels.map(({ box }) => box);
  const [x, y] = [scales.x(method.readiness), scales.y(method.opportunity)];
  const below = frame.y + frame.h + 0.9 * em;
  const beside = frame.x - 0.35 * em;
  const percent = (share: number) => String(Math.round(share * 100));
  return [
    { kind: "rect", x: target.x, y: target.y, w: target.width, h: target.height, fill: colours.levels[0] },
    ...dashed([x, frame.y, x, frame.y + frame.h], named),
    ...dashed([frame.x, y, frame.x + frame.w, y], named),
    { kind: "rect", ...frame, stroke: colours.ink, width: 0.35 },
    set(words.up, 0, 0.8 * em, "bold", colours.ink, "start"),
    set(words.across, frame.x + frame.w, height - 0.5 * em, "bold", colours.ink, "end"),
    ...[0, method.readiness, 1].map((share) =>
      set(percent(share), scales.x(share), below, "regular", colours.slate, "middle"),
    ),
    ...[0, method.opportunity, 1].map((share) =>
      set(percent(share), beside, scales.y(share) + 0.3 * em, "regular", colours.slate, "end"),
    ),
    ...zones.map(({ id, at, align }) => set(words.zones[id], at.x, at.y, "regular", colours.slate, align)),
    set(words.key, frame.x, height - 0.5 * em, "regular", colours.slate, "start"),
  ];
}

function flowMarks({ marks, labels }: FlowPlane): Mark[] {
  const areas = marks
    .flatMap(({ shape }) => (shape.kind === "area" ? [shape.box] : []))
    .toSorted((a, b) => b.w * b.h - a.w * a.h);
  return [
    ...areas.flatMap((box) => hatch(box)),
    ...labels.flatMap(({ leader }) => (leader ? [stroke(leader, 0.25)] : [])),
    ...marks.flatMap(({ shape }) => (shape.kind === "range" ? shape.whiskers.flatMap(whisker) : [])),
    ...marks.flatMap(({ shape }): Mark[] => {
      if (shape.kind === "area") return [];
      const { x, y } = shape.at;
      const fill = shape.kind === "dot" ? colours.ink : colours.white;
      return [
        { kind: "circle", x, y, r: 1.75, fill: colours.white },
        { kind: "circle", x, y, r: 1.35, fill, stroke: colours.ink, width: 0.5 },
      ];
    }),
  ];
}

/** The square of the positioning: actor across, facilitator up, every place the territory may have hatched. */
export function layPositioningPlane(words: PositioningPlaneWords, width: number, faces: Faces): Chunk {
  const { width: measure, set } = setter(faces);
  const zone = (id: PlaneZone): Size => ({ w: measure(words.zones[id], "regular"), h: leading });
  const plane = positioningPlane({
    width,
    em,
    actor: words.actor,
    facilitator: words.facilitator,
    label: { w: measure(words.label, "bold"), h: leading },
    zones: {
      actor: zone("actor"),
      facilitator: zone("facilitator"),
      both: zone("both"),
      bystander: zone("bystander"),
    },
  });
  const { frame, ground: standing, thresholds, zones, open, dot, label, height } = plane;
  const below = frame.y + frame.h + 0.9 * em;
  const figure = node("Figure", [], { alt: words.alt });
  const marks: Mark[] = [
    ...(standing
      ? [
          {
            kind: "polygon" as const,
            points: standing.map(({ x, y }): [number, number] => [x, y]),
            fill: colours.levels[0],
          },
        ]
      : []),
    ...thresholds.flatMap((line) => dashed(line, label ? [label.box] : [])),
    { kind: "rect", ...frame, stroke: colours.ink, width: 0.35 },
    set(words.up, 0, 0.8 * em, "bold", colours.ink, "start"),
    set(words.across, frame.x + frame.w, height - 0.5 * em, "bold", colours.ink, "end"),
    ...[0, 1].flatMap((share) => [
      set(
        String(share * 100),
        frame.x + share * frame.w,
        below,
        "regular",
        colours.slate,
        share === 0 ? "start" : "end",
      ),
      set(
        String(share * 100),
        frame.x - 0.35 * em,
        frame.y + (1 - share) * frame.h + (share === 0 ? 0 : 0.8 * em),
        "regular",
        colours.slate,
        "end",
      ),
    ]),
    ...(open ? hatch(open) : []),
    ...zones.flatMap(({ id, at, align }) => {
      const name = set(words.zones[id], at.x, at.y, "regular", colours.slate, align);
      const box = grown(roomOf(name, faces), 0.6);
      const ground: Mark[] =
        open && overlap(open, box) ? [{ kind: "rect", ...box, fill: colours.white }] : [];
      return [...ground, name];
    }),
    ...(dot
      ? [
          { kind: "circle" as const, x: dot.x, y: dot.y, r: 2.3, fill: colours.white },
          { kind: "circle" as const, x: dot.x, y: dot.y, r: 1.8, fill: colours.ink },
        ]
      : []),
    ...(label
      ? [...(label.leader ? [stroke(label.leader, 0.25)] : []), ...labelled(label, [words.label], set)]
      : []),
  ];
  return { before: 0, height: plane.height, marks: saying(figure, marks), nodes: [figure] };
}
