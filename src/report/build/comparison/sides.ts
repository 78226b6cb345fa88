import { type Comparison, compare, type DiagnosisDocument, dayOf } from "#domain";
import { type CompareWords, compareWords, date } from "#i18n";
import { type Context, contextFrom, flowName, resourceName } from "../context.ts";

/** What a diagnosis is compared with: an earlier state of it, and the words that name that after « depuis ». */
export type CompareWith = { document: DiagnosisDocument; label: string };

/** What every part of a comparison reads: both sides, what differs, and the words to say it. */
export type Sides = {
  before: Context;
  after: Context;
  comparison: Comparison;
  label: string;
  c: CompareWords;
};

/** Both sides of a comparison, computed once. */
export function sidesOf(after: Context, { document, label }: CompareWith): Sides {
  const comparison = compare(document, after.document, after.catalogue);
  const { catalogue, lang } = after;
  return {
    before: contextFrom({ document, catalogue, lang, assessment: comparison.before, clarifications: [] }),
    after,
    comparison,
    label,
    c: compareWords[lang],
  };
}

/** Whether the two sides are of two territories, as far as can be told. */
export function areOthers({ before, after }: Pick<Sides, "before" | "after">): boolean {
  const [was, is] = [before.document, after.document];
  const isOne = was.id !== undefined && was.id === is.id;
  return !isOne && was.profile.name !== is.profile.name;
}

/** A side by its day, and by its territory where there are two. */
export function sideName({ document, lang }: Context, sides: Sides): string {
  const day = dayOf(document);
  const said = day ? date(day, lang) : sides.c.undated;
  return areOthers(sides) ? `${document.profile.name}, ${said}` : said;
}

/** The name of a flow or resource as the later side has it, or the earlier one where it is gone. */
export function entryNamed({ before, after }: Sides, list: "flows" | "resources", id: string): string {
  for (const context of [after, before]) {
    const { flows = [], resources = [] } = context.document;
    const flow = list === "flows" ? flows.find((entry) => entry.id === id) : undefined;
    if (flow) return flowName(context, flow);
    const resource = list === "resources" ? resources.find((entry) => entry.id === id) : undefined;
    if (resource) return resourceName(context, resource);
  }
  return id;
}
