import { cleanText } from "#domain";

/** Text pasted from a word processor as plain text: its line breaks, no soft hyphens, nothing that hides. */
export const plainText = (text: string): string =>
  cleanText(text.replace(/\r\n?|\v|\f|\u2028|\u2029/g, "\n").replace(/\u00ad/g, ""));
