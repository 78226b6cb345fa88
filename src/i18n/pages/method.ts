import type { Lang } from "#domain";
import { methodPageEn } from "./method-en.ts";
import { methodPageFr } from "./method-fr.ts";
import { type PageText, typesetPage } from "./page-text.ts";

/** The page « La méthode »: every rule of the calculation in words. */
export const methodPage: Record<Lang, PageText> = {
  fr: typesetPage(methodPageFr, "fr"),
  en: typesetPage(methodPageEn, "en"),
};
