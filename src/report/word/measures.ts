import { BorderStyle } from "docx";
import type { Lang } from "#domain";
import { colours, page } from "../tokens.ts";

/** A language as Word names it. */
export const languageOf = (lang: Lang): string => (lang === "fr" ? "fr-FR" : "en-GB");

/** The families as the embedded files name themselves, and what stands in where files may not be embedded. */
export const families = { text: "Ressorts Sans", title: "Bricolage Grotesque SemiBold" } as const;
export const standIns: Record<string, string> = {
  [families.text]: "Source Sans 3,Calibri,Carlito",
  [families.title]: "Bricolage Grotesque,Calibri,Carlito",
};

/** Millimetres in twentieths of a point. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
/** How many pixels of a screen there are to a millimetre, as the library takes the sizes of pictures. */
export const screenPixels = 96 / 25.4;
/** A colour as Word writes it. */
export const hex = (colour: string): string => colour.slice(1).toUpperCase();
/** The width of the text, in millimetres. */
export const textWidth = page.right - page.left;

/** A rule, its weight in millimetres, as far above or below the words as `space` points. */
export const rule = (weight: number, colour: string = colours.ink, space = 0) => ({
  style: BorderStyle.SINGLE,
  size: Math.max(2, Math.round((weight * 72 * 8) / 25.4)),
  color: hex(colour),
  space,
});
