import type { Lang } from "#domain";
import { en } from "./compare-en.ts";
import { fr } from "./compare-fr.ts";
import { typesetWords } from "./typeset-words.ts";

export type CompareWords = typeof fr;

/** The words of a comparison, the same on the screen and in the report. */
export const compareWords: Record<Lang, CompareWords> = {
  fr: typesetWords(fr, "fr"),
  en: typesetWords(en, "en"),
};
