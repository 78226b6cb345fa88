import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import { buildReport } from "#report";
import { openPdf } from "../../src/report/draw.ts";
import { layOut } from "../../src/report/layout.ts";
import { example, exampleIds, fonts } from "./fixtures.ts";

const { faces } = openPdf(fonts);

/** What the pages of a report print, an element after the other; a space and a no-break space share one glyph, so that the PDF cannot tell. */
function printed(id: string): string {
  const { pages } = layOut(buildReport({ document: example(id), catalogue, lang: "fr" }), faces);
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

describe("the French of the report", () => {
  test.each(exampleIds)("is typeset as French is: %s", (id) => {
    const text = printed(id);
    const found = Object.entries(faults).flatMap(([fault, pattern]) =>
      [...text.matchAll(pattern)].map(
        ({ index }) => `${fault}: ${text.slice(Math.max(0, index - 25), index + 25)}`,
      ),
    );
    expect(found).toEqual([]);
    expect(text.length).toBeGreaterThan(20_000);
  });
});
