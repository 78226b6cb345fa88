import { type Lang, type Priority, priorityIds } from "#domain";
import {
  type FlowPlane,
  flowPlane,
  type PlaneZone,
  type PositioningPlane,
  positioningPlane,
  type Size,
  wrapWords,
} from "#figures";
import { capitalised, chartWords, priorityTerms, say } from "#i18n";
import type { FlowMark, PositioningProps } from "./contract.ts";
import type { Faces, Room } from "./measure.ts";

/** How many ems of text a plane needs across. */
export const planeEms = 20;

/** The ways a name may be set, the best first: almost whole on one line, then on short lines. */
export const settings = (name: string, { em, measure }: Room, face: Faces): [string[], ...string[][]] => {
  const wide = (words: string) => measure(words, face);
  return [
    wrapWords(name, 11 * em, 2, wide),
    wrapWords(name, 7 * em, 2, wide),
    wrapWords(name, 6.5 * em, 3, wide),
  ];
};

/** How large these lines are, and large enough to point at. */
const sizeOf = (lines: readonly string[], { em, measure }: Room, face: Faces): Size => ({
  w: Math.max(24, ...lines.map((line) => measure(line, face))),
  h: Math.max(24, lines.length * 1.25 * em + 0.3 * em),
});

const sizesOf = (name: string, room: Room, face: Faces): [Size, ...Size[]] => {
  const [first, ...others] = settings(name, room, face);
  return [sizeOf(first, room, face), ...others.map((lines) => sizeOf(lines, room, face))];
};

/** The names of the zones of the plane of the flows. */
export const flowZones = (lang: Lang): Record<Priority, string> => ({
  launch: capitalised(say(priorityTerms.launch, lang)),
  prepare: capitalised(say(priorityTerms.prepare, lang)),
  consolidate: capitalised(say(priorityTerms.consolidate, lang)),
  watch: capitalised(say(priorityTerms.watch, lang)),
});

/** The plane of these flows, with every label as wide as it is set. */
export function layFlows(room: Room, marks: readonly FlowMark[], lang: Lang): FlowPlane {
  const { width, em, measure } = room;
  const names = flowZones(lang);
  const zones = { launch: 0, prepare: 0, consolidate: 0, watch: 0 };
  for (const id of priorityIds) zones[id] = measure(names[id]);
  return flowPlane({
    width,
    em,
    zones,
    flows: marks.map((mark, index) => ({
      ...mark,
      names: sizesOf(mark.name, room, "strong"),
      number: sizeOf([String(index + 1)], room, "strong"),
    })),
  });
}

/** The square of this positioning, with every label as wide as it is set. */
export function layPositioning(
  room: Room,
  { mark, zones }: Pick<PositioningProps, "mark" | "zones">,
  lang: Lang,
): PositioningPlane {
  const { width, em, measure } = room;
  const zone = (id: PlaneZone): Size => ({ w: measure(zones[id]), h: 1.3 * em });
  return positioningPlane({
    width,
    em,
    actor: mark.actor,
    facilitator: mark.facilitator,
    label: sizeOf([chartWords[lang].you], room, "strong"),
    zones: {
      actor: zone("actor"),
      facilitator: zone("facilitator"),
      both: zone("both"),
      bystander: zone("bystander"),
    },
  });
}
