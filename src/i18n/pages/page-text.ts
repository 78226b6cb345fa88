import type { Lang } from "#domain";
import { typeset } from "../format.ts";

/** A paragraph, a list, a table, or a link to another address. */
export type Part =
  | string
  | { list: readonly string[] }
  | { table: { caption: string; head: readonly string[]; rows: readonly (readonly string[])[] } }
  | { link: string; to: string };

export type PageSection = { id: string; title: string; parts: readonly Part[] };

/** A page to read: its sections are also addresses, the same in both languages. */
export type PageText = { title: string; lead: string; sections: readonly PageSection[] };

/** A page whose every sentence is typeset. */
export function typesetPage({ title, lead, sections }: PageText, lang: Lang): PageText {
  const set = (words: string) => typeset(words, lang);
  return {
    title: set(title),
    lead: set(lead),
    sections: sections.map((section) => ({
      id: section.id,
      title: set(section.title),
      parts: section.parts.map((part) => typesetPart(part, set)),
    })),
  };
}

function typesetPart(part: Part, set: (words: string) => string): Part {
  if (typeof part === "string") return set(part);
  if ("list" in part) return { list: part.list.map(set) };
  if ("link" in part) return { ...part, link: set(part.link) };
  const { caption, head, rows } = part.table;
  return {
    table: { caption: set(caption), head: head.map(set), rows: rows.map((row) => row.map(set)) },
  };
}
