import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import type { Lang } from "#domain";
import { makeReport } from "#report";
import { isTaking } from "../likeness.ts";
import { example, fonts } from "./fixtures.ts";
import { comparePages, dotsPerInch, keepPages, keptReports } from "./pages.ts";
import { renderPages } from "./rendered.ts";

/** Everything a report can hold, much that is not known, and nothing answered. */
const reports = ["full-territory", "half-known", "empty"].flatMap((id) =>
  (["fr", "en"] as Lang[]).map((lang) => [id, lang] as const),
);

describe("the pages of the report look as they did", () => {
  test.each(reports)("%s in %s", async (id, lang) => {
    const bytes = makeReport({ document: example(id), catalogue, lang, fonts });
    const pages = await renderPages(bytes, dotsPerInch);
    if (isTaking) keepPages(`${id}.${lang}`, pages);
    expect(comparePages(`${id}.${lang}`, pages)).toEqual([]);
  });

  test("and no other is kept", () => {
    expect(keptReports()).toEqual(reports.map((report) => report.join(".")).sort());
  });
});
