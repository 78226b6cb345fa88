import { type Interval, type Lang, percent, type Text } from "#domain";

const locales: Record<Lang, string> = { fr: "fr-FR", en: "en-GB" };
const nbsp = "\u00a0";
const narrow = "\u202f";

/** Words as they are set: in French, no-break spaces before : ; ! ? % » and after «; in both, units kept with their number. */
export function typeset(words: string, lang: Lang): string {
  const kept = words
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${narrow}`)
    .replace(
      /(\d) (?=(?:€|%|k€|M€|Md€|kg|t|m³|m²|MWh|kWh|TWh|GWh|km|ha|ETP|FTE|°C|mm|Mt|hab)(?![\p{L}\d]))/gu,
      `$1${nbsp}`,
    );
  if (lang === "en") return kept;
  return kept
    .replace(/« /g, `«${nbsp}`)
    .replace(/ »/g, `${nbsp}»`)
    .replace(/ ([;!?])/g, `${narrow}$1`)
    .replace(/ ([:%])/g, `${nbsp}$1`)
    .replace(/\b(n°|art\.|p\.|M\.|Mme|L\.|R\.) /g, `$1${nbsp}`);
}

const said: Record<Lang, WeakMap<Text, string>> = { fr: new WeakMap(), en: new WeakMap() };

/** One language of a text of the catalogue, typeset: once, since screens say the same texts again and again. */
export function say(text: Text, lang: Lang): string {
  const known = said[lang].get(text);
  if (known !== undefined) return known;
  const words = typeset(text[lang], lang);
  said[lang].set(text, words);
  return words;
}

/** A template with its `{names}` replaced; throws on a name it was not given, so that no brace is ever printed. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`No value for {${name}} in “${template}”`);
    return String(value);
  });
}

/** A number with the separators of the language, with at most the given decimals. */
export function number(value: number, lang: Lang, decimals = 0): string {
  const key = `${lang} ${decimals}`;
  const known = numbers.get(key);
  if (known) return known.format(value);
  const made = new Intl.NumberFormat(locales[lang], { maximumFractionDigits: decimals });
  numbers.set(key, made);
  return made.format(value);
}

/** Kept, because making one takes far longer than using it. */
const numbers = new Map<string, Intl.NumberFormat>();

/** A share 0–1 as a whole percent, « 62 % » or “62%”. */
export const percentage = (share: number, lang: Lang): string =>
  lang === "fr" ? `${percent(share)}${nbsp}%` : `${percent(share)}%`;

/** A share as points of percent with its sign, with a true minus: « +12 », « −8 ». */
export function signedPoints(share: number): string {
  const points = percent(Math.abs(share));
  if (points === 0) return "0";
  return share < 0 ? `−${points}` : `+${points}`;
}

/** A share as points of percent, with its sign and its unit: « +12 points », « 0 point ». */
export const inPoints = (share: number, lang: Lang): string =>
  `${signedPoints(share)} ${plural(percent(Math.abs(share)), lang, "point", "points")}`;

/** An interval of shares, « entre 48 et 71 % »; null when people would read the same percent twice. */
export function between({ low, high }: Omit<Interval, "point">, lang: Lang): string | null {
  const [from, to] = [percent(low), percent(high)];
  if (from === to) return null;
  return lang === "fr" ? `entre ${from} et ${to}${nbsp}%` : `between ${from} and ${to}%`;
}

const days = {
  fr: new Intl.DateTimeFormat(locales.fr, { dateStyle: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat(locales.en, { dateStyle: "long", timeZone: "UTC" }),
};
const months = {
  fr: new Intl.DateTimeFormat(locales.fr, { month: "long", year: "numeric", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat(locales.en, { month: "long", year: "numeric", timeZone: "UTC" }),
};

/** An ISO date or moment as people write it: « 24 novembre 2026 », “24 November 2026”. */
export const date = (iso: string, lang: Lang): string => {
  const [year = 1970, month = 1, day = 1] = iso.slice(0, 10).split("-").map(Number);
  return days[lang]
    .format(new Date(Date.UTC(year, month - 1, day)))
    .replace(/^1 (?=\p{L})/u, lang === "fr" ? "1er " : "1 ");
};

/** A month `YYYY-MM`, or a year alone, in words: « novembre 2026 ». */
export function month(iso: string, lang: Lang): string {
  const [year = 1970, value] = iso.split("-").map(Number);
  if (value === undefined) return String(year);
  return months[lang].format(new Date(Date.UTC(year, value - 1, 1)));
}

/** Items as an enumeration: « a, b et c », “a, b and c”. */
export const enumeration = (items: readonly string[], lang: Lang): string => lists[lang].format(items);

/** Items of which one holds: « lancer, préparer ou consolider ». */
export const alternatives = (items: readonly string[], lang: Lang): string => choices[lang].format(items);

const choices = {
  fr: new Intl.ListFormat(locales.fr, { type: "disjunction" }),
  en: new Intl.ListFormat(locales.en, { type: "disjunction" }),
};

const lists = {
  fr: new Intl.ListFormat(locales.fr, { type: "conjunction" }),
  en: new Intl.ListFormat(locales.en, { type: "conjunction" }),
};

const plurals = { fr: new Intl.PluralRules(locales.fr), en: new Intl.PluralRules(locales.en) };

/** The form of a count: French says « 0 réponse », « 1 réponse », « 2 réponses ». */
export const plural = (count: number, lang: Lang, one: string, other: string): string =>
  plurals[lang].select(count) === "one" ? one : other;

/** The first letter in capitals, as at the head of a sentence. */
export const capitalised = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);
