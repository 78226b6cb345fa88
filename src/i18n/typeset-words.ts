import type { Lang } from "#domain";
import { typeset } from "./format.ts";

type Sentence = (...values: never[]) => string;
type Dictionary = { readonly [key: string]: string | Sentence | Dictionary };

/** A dictionary whose sentences are all typeset, those made with values too. */
export function typesetWords<Words extends Dictionary>(words: Words, lang: Lang): Words {
  const set = (entry: Dictionary[string]): Dictionary[string] => {
    if (typeof entry === "string") return typeset(entry, lang);
    if (typeof entry === "function") return (...values: never[]) => typeset(entry(...values), lang);
    return typesetWords(entry, lang);
  };
  return Object.fromEntries(Object.entries(words).map(([key, entry]) => [key, set(entry)])) as Words;
}
