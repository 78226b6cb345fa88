import type { Mark } from "../marks.ts";
import { colours } from "../tokens.ts";

const [none, begun, inPlace, established] = colours.levels;

/** The greys of paper: black, one for what is secondary, one for thin lines; from white to black for the levels. */
const greys: Readonly<Record<string, string>> = {
  [none]: "#ffffff",
  [begun]: "#9a9a9a",
  [inPlace]: "#666666",
  [established]: "#000000",
  [colours.ink]: "#000000",
  [colours.slate]: "#4d4d4d",
  [colours.hairline]: "#999999",
  [colours.emptyCell]: "#808080",
};

const grey = (colour: string): string => greys[colour] ?? colour;

/** A mark in black and white. */
export function inBlack(mark: Mark): Mark {
  if (mark.kind === "image") return mark;
  if ("colour" in mark) return { ...mark, colour: grey(mark.colour) };
  return {
    ...mark,
    ...(mark.fill ? { fill: grey(mark.fill) } : {}),
    ...("stroke" in mark && mark.stroke ? { stroke: grey(mark.stroke) } : {}),
  } as Mark;
}
