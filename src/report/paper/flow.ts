import { flowCriterionIds } from "#domain";
import { say } from "#i18n";
import { page } from "../tokens.ts";
import { aboutFlow, framed, quantities, roles, titled } from "./entries.ts";
import type { Part } from "./pages.ts";
import { fixed, type Press, said, stacked, wordsOf } from "./press.ts";
import { layCompact, questionOf } from "./question.ts";

const width = page.right - page.left;

/** One page for one flow: what helps to rate it where it is named, its criteria, the place of the council in it. */
export function flowPage(id: string | null, press: Press): Part[] {
  const w = wordsOf(press);
  const flow = press.catalogue.flows.find((each) => each.id === id);
  const title = flow ? say(flow.title, press.lang) : w.blankFlowSheet;
  const isNamed = flow !== undefined && flow.id !== "autre";
  const heading = isNamed
    ? said("H1", [{ text: title, face: "title" }], width, "title", press)
    : titled("H1", title, w.flowName, "flow", width, press);
  const about = flow ? [[1, aboutFlow(flow, width, press)] as const] : [];
  const rated = flowCriterionIds.map((criterion) =>
    layCompact(questionOf(`flows.1.${criterion}`, press), width, press, "H2"),
  );
  const place = fixed(2, framed(width, roles("flow", title, width, press)));
  const amounts = fixed(2, framed(width, quantities("flow", title, width, press)));
  return [
    {
      stage: title,
      title,
      head: fixed(0, stacked([0, heading], ...about)),
      items: flow ? [...rated, place] : [...rated, place, amounts],
    },
  ];
}
