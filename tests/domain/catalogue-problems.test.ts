import { catalogueProblems } from "#domain";
import { expect, test } from "vitest";
import { smallCatalogue } from "./small-catalogue.ts";
test("the small catalogue has no problem", () => { expect(catalogueProblems(smallCatalogue)).toEqual([]); });
