import type { Step } from "#domain";
import { uiWords } from "#i18n";
import { useLanguage, useWords } from "../language.tsx";
import { useCatalogue, useSteps } from "./diagnostic.ts";
import { stageTitle } from "./naming.ts";

/** Where a screen stands in its stage: « Animer · thème 3 sur 5 », « Impulser · flux 1 sur 3 ». */
export function usePlace(step: Step): string {
  const w = useWords(uiWords);
  const { lang } = useLanguage();
  const stage = stageTitle(step.mode, useCatalogue(), lang);
  const steps = useSteps().filter(({ mode }) => mode === step.mode);
  if (step.kind === "profile") return w.framePlace;
  if (step.mode === "bilan") return w.results;
  if (step.kind === "check") return stage;
  const isEntry = ({ entry }: Step) => entry !== undefined;
  const alike = steps.filter((other) =>
    isEntry(step) ? other.kind === step.kind : !isEntry(other) && other.kind !== "check",
  );
  const index = alike.findIndex(({ id }) => id === step.id) + 1;
  if (step.kind === "flow") return w.flowPlace(stage, index, alike.length);
  if (step.kind === "resource") return w.resourcePlace(stage, index, alike.length);
  return w.themePlace(stage, index, alike.length);
}
