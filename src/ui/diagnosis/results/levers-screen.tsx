import { useMemo } from "react";
import { assess } from "#domain";
import { uiWords } from "#i18n";
import { ScreenHead } from "../../frame.tsx";
import { useLanguage, useWords } from "../../language.tsx";
import { useCatalogue, useDocument } from "../diagnostic.ts";
import { usePlace } from "../place.ts";
import type { ScreenProps } from "../screen-props.ts";
import { LeverResults } from "./levers.tsx";

/** The levers that apply, phase by phase. */
export function LeversScreen({ step }: ScreenProps) {
  const { lang } = useLanguage();
  const document = useDocument();
  const catalogue = useCatalogue();
  const assessment = useMemo(() => assess(document, catalogue), [document, catalogue]);
  const title = useWords(uiWords).screens.levers ?? "";
  return (
    <>
      <ScreenHead place={usePlace(step)} title={title} />
      <LeverResults {...{ assessment, document, catalogue, lang }} />
    </>
  );
}
