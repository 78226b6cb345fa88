import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import { buildReport, type PaperOrder, posterIds } from "#report";
import { layOut } from "../../src/report/layout.ts";
import type { Mark } from "../../src/report/marks.ts";
import { layPaper } from "../../src/report/paper/index.ts";
import { openPdf } from "../../src/report/pdf/draw.ts";
import { example, exampleIds, fonts } from "./fixtures.ts";

const { faces } = openPdf(fonts);

const printed = (id: string): string =>
  textOf(layOut(buildReport({ document: example(id), catalogue, lang: "fr" }), faces).pages);

/** What pages print, an element after the other; a space and a no-break space share one glyph, so that the PDF cannot tell. */
function textOf(pages: readonly { marks: Mark[] }[]): string {
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

const faultsIn = (text: string): string[] =>
  Object.entries(faults).flatMap(([fault, pattern]) =>
    [...text.matchAll(pattern)].map(
      ({ index }) => `${fault}: ${text.slice(Math.max(0, index - 25), index + 25)}`,
    ),
  );

const questionnaires = (isForm: boolean): PaperOrder[] =>
  (["express", "full"] as const).map((path) => ({ kind: "questionnaire", path, isForm }));

describe("the French of what is printed", () => {
  test.each(exampleIds)("is typeset as French is: %s", (id) => {
    const text = printed(id);
    expect(faultsIn(text)).toEqual([]);
    expect(text.length).toBeGreaterThan(20_000);
  });

  const flows = [null, ...catalogue.flows.map(({ id }) => id)];
  const papers: [string, PaperOrder[]][] = [
    ["the questionnaires", [false, true].flatMap((isForm) => questionnaires(isForm))],
    ["the sheets of flows", flows.map((flow) => ({ kind: "flow", flow, isForm: false }))],
    ["the posters", posterIds(catalogue).map((criterion) => ({ kind: "poster", criterion }))],
  ];
  test.each(papers)("is typeset as French is: %s", (_, orders) => {
    const text = orders
      .map((order) => textOf(layPaper({ order, catalogue, lang: "fr" }, faces).pages))
      .join("\n");
    expect(faultsIn(text)).toEqual([]);
    expect(text.length).toBeGreaterThan(10_000);
  });
});
