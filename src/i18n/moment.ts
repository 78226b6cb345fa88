import type { Lang } from "#domain";

const locales: Record<Lang, string> = { fr: "fr-FR", en: "en-GB" };

const times = {
  fr: new Intl.DateTimeFormat(locales.fr, { hour: "2-digit", minute: "2-digit" }),
  en: new Intl.DateTimeFormat(locales.en, { hour: "2-digit", minute: "2-digit" }),
};

/** The time of an ISO moment where one is: « 14:02 ». */
export const time = (iso: string, lang: Lang): string => times[lang].format(new Date(iso));

/** The day and time of an ISO moment where one is: « le 24 novembre 2026 à 14:02 », “on 24 November 2026 at 14:02”. */
export function moment(iso: string, lang: Lang): string {
  const day = new Intl.DateTimeFormat(locales[lang], { dateStyle: "long" }).format(new Date(iso));
  const at = time(iso, lang);
  return lang === "fr" ? `le ${day.replace(/^1 /, "1er ")} à ${at}` : `on ${day} at ${at}`;
}
