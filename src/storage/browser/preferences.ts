import type { Lang } from "#domain";

const isLang = (word: unknown): word is Lang => word === "fr" || word === "en";

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {}
}

/** The language, the look and the view chosen on this machine; a browser that refuses to keep them only forgets them. */
export function openPreferences(name = "ressorts") {
  const keys = { lang: `${name}.lang`, theme: `${name}.theme`, view: `${name}.view` };
  return {
    language: (): Lang => {
      const lang = kept(keys.lang);
      if (isLang(lang)) return lang;
      return navigator.language.startsWith("en") ? "en" : "fr";
    },
    keepLanguage: (lang: Lang): void => keep(keys.lang, lang),
    /** Read by theme.js too, before anything is painted. */
    theme: (): "system" | "light" | "dark" => {
      const theme = kept(keys.theme);
      return theme === "light" || theme === "dark" ? theme : "system";
    },
    keepTheme: (theme: "system" | "light" | "dark"): void =>
      keep(keys.theme, theme === "system" ? null : theme),
    view: (): "detailed" | "dense" => (kept(keys.view) === "dense" ? "dense" : "detailed"),
    keepView: (view: "detailed" | "dense"): void => keep(keys.view, view),
  };
}
