import type { Catalogue, Lang } from "#domain";
import { reportWords, typeset } from "#i18n";
import { memberTitle as titleOf } from "../naming.ts";

/** The title of a member as the report names it: « Connaissance des flux » for what all flows say together. */
export const memberTitle = (member: string, catalogue: Catalogue, lang: Lang): string => {
  const derived = reportWords[lang].derivedTitles[member];
  return derived ? typeset(derived, lang) : titleOf(member, catalogue, lang);
};
