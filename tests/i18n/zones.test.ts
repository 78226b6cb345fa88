import { expect, it } from "vitest";
import { inPoints, numbered, zoneNames } from "#i18n";
import { catalogue } from "../../src/content/index.ts";

it("gives each zone of the positioning the numbers of the cases whose council held that role", () => {
  expect(zoneNames(catalogue.cases, "fr")).toEqual({
    actor: "plutôt acteur (2)",
    facilitator: "plutôt facilitateur (4, 5, 6)",
    both: "l’un et l’autre (1, 3)",
    bystander: "en retrait",
  });
  expect(zoneNames([], "en")).toEqual({
    actor: "mostly actor",
    facilitator: "mostly facilitator",
    both: "both",
    bystander: "standing back",
  });
  expect(numbered(catalogue.cases.slice(0, 2), "fr")).toEqual([
    "Organic’Vallée\u00a0(1)",
    "SMICVAL et Nouvel’R\u00a0(2)",
  ]);
});

it("says points in the number of their language", () => {
  expect([0, 0.01, -0.01, 0.12].map((share) => inPoints(share, "fr"))).toEqual([
    "0 point",
    "+1 point",
    "−1 point",
    "+12 points",
  ]);
  expect([0, 0.01, -0.4].map((share) => inPoints(share, "en"))).toEqual([
    "0 points",
    "+1 point",
    "−40 points",
  ]);
});
