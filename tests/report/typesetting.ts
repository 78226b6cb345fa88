import type { Mark } from "../../src/report/marks.ts";

/** What pages print, an element after the other; a space and a no-break space share one glyph, so that the PDF cannot tell. */
export function textOf(pages: readonly { marks: Mark[] }[]): string {
  const texts = new Map<unknown, string>();
  for (const mark of pages.flatMap(({ marks }) => marks)) {
    if (mark.kind === "text") texts.set(mark.node, (texts.get(mark.node) ?? "") + mark.text);
  }
  return [...texts.values()].join("\n");
}

/** The faults of French typesetting, each with what stands around it; addresses and codes are left out. */
const faults = {
  "no no-break space before ; ! ?": /[^\u202f\u00a0\s][;!?](?=\s|$)| [;!?]/g,
  "no no-break space before :": /[^\u00a0\u202f\s/]:(?=\s)| :/g,
  "no no-break space inside « »": /«[^\u00a0\u202f]|[^\u00a0\u202f]»/g,
  "no no-break space before % or €": /\d ?[%€]/g,
  "a straight apostrophe or quote": /[\p{L}]'[\p{L}]|"/gu,
  "three points for an ellipsis": /\.\.\./g,
  "two spaces": /\S[ \u00a0\u202f]{2,}\S/g,
  "a sign the faces lack": /□/g,
  "a placeholder left": /\{\w+\}|undefined|null|NaN/g,
};

/** Where a text is not typeset as French is. */
export const faultsIn = (text: string): string[] =>
  Object.entries(faults).flatMap(([fault, pattern]) =>
    [...text.matchAll(pattern)].map(
      ({ index }) => `${fault}: ${text.slice(Math.max(0, index - 25), index + 25)}`,
    ),
  );
