import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { catalogue } from "#content";
import { assess, type DiagnosisDocument, readDocument } from "#domain";
import { territoryFlows } from "#figures";
import { exampleFlows } from "../../src/ui/example-flows.ts";

const drawn = (document: DiagnosisDocument) => territoryFlows(document, assess(document, catalogue));

it("takes the loop that was measured, else the level of the loop, else nothing", () => {
  const two = { capture: { value: 2 } } as const;
  const document: DiagnosisDocument = {
    format: "ressorts/diagnosis",
    schemaVersion: 1,
    profile: { name: "Essai", kind: "commune" },
    flows: [
      { id: "a", flow: "bois", answers: two, quantities: { entering: 100, looped: 25 } },
      { id: "b", flow: "bois", answers: two },
      { id: "c", flow: "bois", answers: { capture: { value: "unknown" } } },
      { id: "d", flow: "bois" },
    ],
  };
  expect(drawn(document)).toEqual([{ share: 0.25 }, { share: 2 / 3 }, { share: null }, { share: null }]);
});

it("gives the home screen the flows of the example it is drawn from", () => {
  const file = new URL("../../public/examples/full-territory.json", import.meta.url);
  const read = readDocument(readFileSync(file, "utf8"), catalogue);
  expect(read.ok && drawn(read.document)).toEqual(exampleFlows);
});
