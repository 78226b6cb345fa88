import { say } from "#i18n";
import { ScreenHead } from "../frame.tsx";
import { useLanguage } from "../language.tsx";
import { useCatalogue } from "./diagnostic.ts";
import { usePlace } from "./place.ts";
import type { ScreenProps } from "./screen-props.ts";

/** The heading of a theme's screen, in the words of the catalogue. */
export function ThemeHead({ step }: ScreenProps) {
  const { lang } = useLanguage();
  const place = usePlace(step);
  const theme = useCatalogue().themes.find(({ id }) => id === step.theme);
  return theme ? (
    <ScreenHead place={place} title={say(theme.title, lang)} lead={say(theme.lead, lang)} />
  ) : null;
}
