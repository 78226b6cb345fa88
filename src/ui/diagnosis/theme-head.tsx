import { say } from "#i18n";
import { ScreenHead } from "../frame.tsx";
import { useLanguage } from "../language.tsx";
import { Diagnostic, useCatalogue } from "./diagnostic.ts";
import { usePlace } from "./place.ts";
import type { ScreenProps } from "./screen-props.ts";

/** The heading of a theme's screen; on the express path without its lead, which speaks of what is not asked there. */
export function ThemeHead({ step }: ScreenProps) {
  const { lang } = useLanguage();
  const place = usePlace(step);
  const isExpress = Diagnostic.useSelector(({ context }) => context.path === "express");
  const theme = useCatalogue().themes.find(({ id }) => id === step.theme);
  return theme ? (
    <ScreenHead
      place={place}
      title={say(theme.title, lang)}
      {...(isExpress ? {} : { lead: say(theme.lead, lang) })}
    />
  ) : null;
}
