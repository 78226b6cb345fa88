import { uiWords } from "#i18n";
import { ScreenHead } from "../../frame.tsx";
import { useWords } from "../../language.tsx";
import { usePlace } from "../place.ts";
import type { ScreenProps } from "../screen-props.ts";

/** The action plan. */
export function Plan({ step }: ScreenProps) {
  const title = useWords(uiWords).screens.plan ?? "";
  return <ScreenHead place={usePlace(step)} title={title} />;
}
