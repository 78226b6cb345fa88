import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import { buildReport, type PaperOrder, posterIds } from "#report";
import { layOut } from "../../src/report/layout.ts";
import { layPaper } from "../../src/report/paper/index.ts";
import { openPdf } from "../../src/report/pdf/draw.ts";
import { example, exampleIds, fonts } from "./fixtures.ts";
import { faultsIn, textOf } from "./typesetting.ts";

const { faces } = openPdf(fonts);

const printed = (id: string): string =>
  textOf(layOut(buildReport({ document: example(id), catalogue, lang: "fr" }), faces).pages);

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
