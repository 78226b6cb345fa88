import {
  type Catalogue,
  type DiagnosisDocument,
  derivedFrom,
  type FlowEntry,
  isStage,
  type Lang,
  type ResourceEntry,
  type Step,
} from "#domain";
import { say, uiWords } from "#i18n";

const find = <T extends { id: string }>(list: readonly T[], id: string | undefined): T | undefined =>
  list.find((item) => item.id === id);

/** A title as it stands inside a sentence; an acronym keeps its capitals. */
export const inSentence = (title: string): string =>
  /^\p{Lu}\p{Lu}/u.test(title) ? title : title.charAt(0).toLocaleLowerCase() + title.slice(1);

/** The name of a flow: its own, or its kind's. */
export function flowName(
  { name, flow }: Pick<FlowEntry, "name" | "flow">,
  catalogue: Catalogue,
  lang: Lang,
): string {
  const kind = find(catalogue.flows, flow);
  return name || (kind ? say(kind.title, lang) : flow);
}

/** The name of a resource: its own, or its type's. */
export function resourceName(
  { name, type }: { name?: string | null; type: ResourceEntry["type"] },
  catalogue: Catalogue,
  lang: Lang,
): string {
  const known = find(catalogue.resourceTypes, type);
  return name || (known ? say(known.title, lang) : type);
}

/** The title of a screen, as the itinerary and its heading show it. */
export function stepTitle(step: Step, document: DiagnosisDocument, catalogue: Catalogue, lang: Lang): string {
  if (step.kind === "profile") return uiWords[lang].frame;
  if (step.kind === "results") return uiWords[lang].results;
  const flow = step.kind === "flow" && find(document.flows ?? [], step.entry);
  if (flow) return flowName(flow, catalogue, lang);
  const resource = step.kind === "resource" && find(document.resources ?? [], step.entry);
  if (resource) return resourceName(resource, catalogue, lang);
  const theme = find(catalogue.themes, step.theme);
  return theme ? say(theme.title, lang) : step.id;
}

/** The title of a stage of the catalogue. */
export function stageTitle(mode: Step["mode"], catalogue: Catalogue, lang: Lang): string {
  const stage = isStage(mode) ? find(catalogue.stages, mode) : undefined;
  return stage ? say(stage.title, lang) : "";
}

/** The title of a criterion, of a flow criterion or resource note, or of what all flows or resources say of one. */
export function memberTitle(member: string, catalogue: Catalogue, lang: Lang): string {
  const derived = derivedFrom(member);
  if (!derived) {
    const criterion = find(catalogue.criteria, member);
    return criterion ? say(criterion.title, lang) : member;
  }
  const criteria = derived.list === "flows" ? catalogue.flowCriteria : catalogue.resourceNotes;
  const title = criterionTitle(criteria, derived.criterion, lang);
  const w = uiWords[lang];
  return derived.list === "flows" ? w.ofFlows(title) : w.ofResources(title);
}

/** The title of a criterion in a list of the catalogue. */
export function criterionTitle(
  criteria: readonly { id: string; title: Record<Lang, string> }[],
  id: string,
  lang: Lang,
): string {
  const criterion = find(criteria, id);
  return criterion ? say(criterion.title, lang) : id;
}
