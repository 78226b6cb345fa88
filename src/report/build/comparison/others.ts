import type { Action, FieldChange, Role } from "#domain";
import { type CompareWords, enumeration, inSentence, number, roleTerms, say, titleOf } from "#i18n";
import { type Block, type Span, words } from "../../model.ts";
import { type Context, flowName, leverTitle, resourceName } from "../context.ts";
import type { Sides } from "./sides.ts";

/** What came, went or is said otherwise among the flows, resources, levers in use, actions and the profile. */
export function others(sides: Sides): Block[] {
  const items = [
    ...flowItems(sides),
    ...resourceItems(sides),
    ...leverItems(sides),
    ...actionItems(sides),
    ...profileItems(sides),
  ];
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: sides.c.others },
    { kind: "list", ordered: false, items },
  ];
}

function flowItems(sides: Sides): Span[][] {
  const { comparison, before, after, c } = sides;
  return comparison.flows.map((change) => {
    if (change.change === "added") return words(c.flowAdded(flowName(after, change.after)));
    if (change.change === "removed") return words(c.flowRemoved(flowName(before, change.before)));
    return edited(sides, c.of.flows(flowName(after, change.after)), change.fields);
  });
}

function resourceItems(sides: Sides): Span[][] {
  const { comparison, before, after, c } = sides;
  return comparison.resources.map((change) => {
    if (change.change === "added") return words(c.resourceAdded(resourceName(after, change.after)));
    if (change.change === "removed") return words(c.resourceRemoved(resourceName(before, change.before)));
    return edited(sides, c.of.resources(resourceName(after, change.after)), change.fields);
  });
}

const leverItems = ({ comparison, after, c }: Sides): Span[][] =>
  comparison.leversInUse.map(({ id, change }) =>
    words((change === "added" ? c.leverAdded : c.leverRemoved)(leverTitle(after, id))),
  );

function actionItems(sides: Sides): Span[][] {
  const { comparison, after, c } = sides;
  const title = ({ action, lever }: Action) =>
    action?.replace(/\.$/, "") || (lever ? leverTitle(after, lever) : c.unnamedAction);
  return comparison.plan.map((change) => {
    if (change.change === "added") return words(c.actionAdded(title(change.after)));
    if (change.change === "removed") return words(c.actionRemoved(title(change.before)));
    return edited(sides, c.actionEdited(title(change.after)), change.fields);
  });
}

const profileItems = (sides: Sides): Span[][] =>
  sides.comparison.profile.length === 0 ? [] : [edited(sides, sides.c.profile, sides.comparison.profile)];

/** « Flux « Bois » : place tenue : aucune → acteur ; ce qui entre : 1 200 → 1 400. » */
function edited({ after, c }: Sides, name: string, fields: readonly FieldChange[]): Span[] {
  const said = fields.flatMap(({ field, before, after: now }) => {
    const name = c.fields[field as keyof CompareWords["fields"]];
    if (Array.isArray(before ?? now)) return listSaid(after, c, { field, before, after: now });
    return [c.fieldChange(name, valueSaid(after, c, field, before), valueSaid(after, c, field, now))];
  });
  return [{ text: `${name}${after.w.colon}`, face: "bold" }, { text: `${said.join(after.w.semicolon)}.` }];
}

/** What a list of the profile gained, and what it lost. */
function listSaid(
  { catalogue, lang }: Context,
  c: CompareWords,
  { field, before, after }: FieldChange,
): string[] {
  const known = field === "powers" ? catalogue.powers : catalogue.plans;
  const name = c.fields[field as keyof CompareWords["fields"]];
  const ids = (given: FieldChange["before"]) => (Array.isArray(given) ? given : []);
  const titles = (list: readonly string[]) =>
    enumeration(
      list.map((id) => inSentence(titleOf(known, id, lang))),
      lang,
    );
  const added = ids(after).filter((id) => !ids(before).includes(id));
  const removed = ids(before).filter((id) => !ids(after).includes(id));
  return [
    ...(added.length > 0 ? [c.listAdded(name, titles(added))] : []),
    ...(removed.length > 0 ? [c.listRemoved(name, titles(removed))] : []),
  ];
}

const asIs: readonly string[] = ["quantities.year", "code"];

function valueSaid(context: Context, c: CompareWords, field: string, value: FieldChange["before"]): string {
  const { catalogue, lang } = context;
  if (value === undefined) return c.nothingGiven;
  if (typeof value === "number") return asIs.includes(field) ? String(value) : number(value, lang, 2);
  if (typeof value !== "string") return enumeration(value, lang);
  switch (field) {
    case "kind":
      return inSentence(titleOf(catalogue.territoryKinds, value, lang));
    case "flow":
      return inSentence(titleOf(catalogue.flows, value, lang));
    case "type":
      return inSentence(titleOf(catalogue.resourceTypes, value, lang));
    case "lever":
      return inSentence(leverTitle(context, value));
    case "roleHeld":
    case "roleIntended":
      return say(roleTerms[value as Role], lang);
    case "term":
      return c.terms[value as keyof CompareWords["terms"]];
    default:
      return context.w.quoted(value);
  }
}
