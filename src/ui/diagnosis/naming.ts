import { type Catalogue, type DiagnosisDocument, isStage, type Lang, type Step } from "#domain";
import { flowName, resourceName, titleOf, uiWords } from "#i18n";

/** The title of a screen, as the itinerary shows it. */
export function stepTitle(step: Step, document: DiagnosisDocument, catalogue: Catalogue, lang: Lang): string {
  const own = uiWords[lang].screens[step.kind];
  if (own) return own;
  const flow = step.kind === "flow" && document.flows?.find(({ id }) => id === step.entry);
  if (flow) return flowName(flow, catalogue, lang);
  const resource = step.kind === "resource" && document.resources?.find(({ id }) => id === step.entry);
  if (resource) return resourceName(resource, catalogue, lang);
  return titleOf(catalogue.themes, step.theme ?? step.id, lang);
}

/** The title of the stage a screen belongs to; nothing for the screens before and after the stages. */
export const stageTitle = (mode: Step["mode"], catalogue: Catalogue, lang: Lang): string =>
  isStage(mode) ? titleOf(catalogue.stages, mode, lang) : "";

/** The title of a screen where nothing says its stage: « Vérifier Animer ». */
export const titleAlone = (
  step: Step,
  document: DiagnosisDocument,
  catalogue: Catalogue,
  lang: Lang,
): string =>
  step.kind === "check"
    ? `${stepTitle(step, document, catalogue, lang)} ${stageTitle(step.mode, catalogue, lang)}`
    : stepTitle(step, document, catalogue, lang);
