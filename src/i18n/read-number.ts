import type { Lang } from "#domain";

/** A unit or a word after the figures, as people write « 18 400 hab. » or « 4 200 m³/an ». */
const unit = /(?<=\d)\s*[\p{L}°€%][\p{L}²³°€%./ ]*$/u;
/** Words that multiply: « 1,2 million » is not 1.2, and is better asked again than misread. */
const multiplier = /\d\s*(k|m|mille|milliers?|millions?|milliards?|thousands?|billions?|bn)(?![\p{L}²³])/iu;

const figuresOf = (text: string): string =>
  multiplier.test(text) ? "" : text.trim().replace(unit, "").replace(/\s/g, "");

/** A whole number as people type it, « 18 400 hab. » or “18,400”; NaN when it is not one. */
export function readWhole(text: string): number {
  const figures = figuresOf(text);
  const isWhole = /^\d+$|^\d{1,3}([.,]\d{3})+$/.test(figures);
  return isWhole ? Number(figures.replace(/[.,]/g, "")) : Number.NaN;
}

/**
 * A number as people type it in a language, « 4 200,5 m³ » or “4,200.5 m³”; NaN when it is not one, or could be
 * read in two ways, as « 1.500 » in French.
 */
export function readNumber(text: string, lang: Lang): number {
  const figures = figuresOf(text);
  if (lang === "fr" && /^\d+(,\d+)?$/.test(figures)) return Number(figures.replace(",", "."));
  if (lang === "en" && /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(figures)) {
    return Number(figures.replaceAll(",", ""));
  }
  return /^\d+[.,]\d{1,2}$/.test(figures) ? Number(figures.replace(",", ".")) : Number.NaN;
}
