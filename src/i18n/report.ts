import type { Lang } from "#domain";
import { en } from "./report-en.ts";
import { fr } from "./report-fr.ts";

export type ReportWords = typeof fr;

/** The words of the report in a language. */
export const reportWords: Record<Lang, ReportWords> = { fr, en };
