import { readFileSync } from "node:fs";
import { catalogue } from "#content";
import { assess, clarify, type DiagnosisDocument } from "#domain";
import { makeReport } from "#report";
import { empty, fonts, uniform } from "../report/fixtures.ts";
import { type Line, ratioOf } from "./ratio.ts";

const full = JSON.parse(
  readFileSync(new URL("../../public/examples/full-territory.json", import.meta.url), "utf8"),
) as DiagnosisDocument;

/** The core beside a yardstick on the same machine at the same moment: one JSON round trip of the same document. */
export function benchCore(): Line[] {
  const roundTrip = (document: DiagnosisDocument) => () => JSON.parse(JSON.stringify(document)) as unknown;
  const ten = uniform(1, 10, 5);
  const hundred = uniform(1, 100, 5);
  return [
    {
      name: "assess, a full document / a JSON round trip of it",
      goal: "≤ 0.2 ms",
      ...ratioOf(() => assess(full, catalogue), roundTrip(full), 400),
    },
    {
      name: "assess, 100 flows / 10 flows (linear: at most 10)",
      goal: "ratio ≤ 10",
      ...ratioOf(
        () => assess(hundred, catalogue),
        () => assess(ten, catalogue),
        200,
      ),
    },
    {
      name: "clarify, an empty document / one assess of it, 132 times",
      goal: "≤ 100 ms",
      ...ratioOf(
        () => clarify(empty, catalogue),
        () => {
          for (let time = 0; time < 132; time += 1) assess(empty, catalogue);
        },
        20,
      ),
    },
    {
      name: "a full report in Node, warm / 1000 JSON round trips",
      goal: "≤ 250 ms",
      ...ratioOf(
        () => makeReport({ document: full, catalogue, lang: "fr", fonts }),
        () => {
          for (let time = 0; time < 1000; time += 1) roundTrip(full)();
        },
        10,
      ),
    },
  ];
}
