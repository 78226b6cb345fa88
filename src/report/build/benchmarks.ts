import type { Reference } from "#domain";
import { type Block, textCell } from "../model.ts";
import { type Context, say } from "./context.ts";

/** The national values and markers of the flows described. */
export function benchmarksOf({ document, catalogue }: Context): Reference[] {
  const kinds = (document.flows ?? []).map(({ flow }) => flow);
  const wanted = catalogue.flows
    .filter(({ id }) => kinds.includes(id))
    .flatMap(({ references }) => references);
  return catalogue.references.filter(
    ({ id, kind }) => wanted.includes(id) && (kind === "value" || kind === "target"),
  );
}

/** Them as a table, where there are any. */
export function benchmarkTable(context: Context): Block[] {
  const { catalogue, w } = context;
  const found = benchmarksOf(context);
  if (found.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: w.reference, aside: say(context, catalogue.notes.values) },
    {
      kind: "table",
      continued: w.continued(w.reference),
      columns: [
        { head: w.fact, share: 120 },
        { head: w.source, share: 40 },
        { head: w.year, share: 14 },
      ],
      rows: found.map((reference) => [
        {
          kind: "text",
          spans: [
            { text: `${say(context, reference.title)}${w.colon}`, face: "bold" },
            { text: say(context, reference.text) },
          ],
        },
        textCell(reference.source),
        textCell(String(reference.year)),
      ]),
    },
  ];
}
