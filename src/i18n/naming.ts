import { type Catalogue, derivedFrom, type FlowEntry, type Lang, type ResourceEntry } from "#domain";
import { say } from "./format.ts";
import { derivedMemberTerms } from "./terms.ts";

const find = <T extends { id: string }>(list: readonly T[], id: string): T | undefined =>
  list.find((item) => item.id === id);

/** The title of an item of a list of the catalogue; its id where the list lacks it. */
export function titleOf(
  list: readonly { id: string; title: Record<Lang, string> }[],
  id: string,
  lang: Lang,
): string {
  const item = find(list, id);
  return item ? say(item.title, lang) : id;
}

/** The name of a flow: its own, or its kind's. */
export const flowName = (
  { name, flow }: Pick<FlowEntry, "name" | "flow">,
  catalogue: Catalogue,
  lang: Lang,
): string => name || titleOf(catalogue.flows, flow, lang);

/** The name of a resource: its own, or its type's. */
export const resourceName = (
  { name, type }: { name?: string | null; type: ResourceEntry["type"] },
  catalogue: Catalogue,
  lang: Lang,
): string => name || titleOf(catalogue.resourceTypes, type, lang);

/** The title of a criterion, or of what all flows or resources say of one. */
export function memberTitle(member: string, catalogue: Catalogue, lang: Lang): string {
  if (!derivedFrom(member)) return titleOf(catalogue.criteria, member, lang);
  const title = derivedMemberTerms[member];
  return title ? say(title, lang) : member;
}

/** A title as it stands inside a sentence; an acronym keeps its capitals. */
export const inSentence = (title: string): string =>
  /^\p{Lu}\p{Lu}/u.test(title) ? title : title.charAt(0).toLocaleLowerCase() + title.slice(1);

/** A source with its year, unless it already gives it or ends with a date of its own. */
export const dated = (source: string, year: number): string =>
  source.includes(String(year)) || /\b20\d\d$/.test(source) ? source : `${source}, ${year}`;
