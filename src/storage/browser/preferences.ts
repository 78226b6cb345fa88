import type { Lang } from "#domain";

const key = "ressorts.lang";
const isLang = (word: unknown): word is Lang => word === "fr" || word === "en";

/** The language chosen on this machine; a browser that refuses to keep it only forgets it. */
export const browserPreferences = {
  language: (): Lang => {
    try {
      const kept = localStorage.getItem(key);
      if (isLang(kept)) return kept;
    } catch {}
    return navigator.language.startsWith("en") ? "en" : "fr";
  },
  keepLanguage: (lang: Lang): void => {
    try {
      localStorage.setItem(key, lang);
    } catch {}
  },
};
