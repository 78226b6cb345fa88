import { createContext, type ReactNode, use, useEffect, useState } from "react";
import type { Lang } from "#domain";
import type { Services } from "./ports.ts";

type Language = { lang: Lang; setLang: (lang: Lang) => void };

const LanguageContext = createContext<Language | null>(null);

/** The language of everything below it, kept on this machine and written on the page. */
export function LanguageProvider({
  preferences,
  children,
}: {
  preferences: Pick<Services["preferences"], "language" | "keepLanguage">;
  children: ReactNode;
}) {
  const [lang, setLang] = useState(preferences.language);
  useEffect(() => {
    document.documentElement.lang = lang;
    preferences.keepLanguage(lang);
  }, [lang, preferences]);
  return <LanguageContext value={{ lang, setLang }}>{children}</LanguageContext>;
}

/** The current language, and how to change it. */
export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (!language) throw new Error("useLanguage is used outside LanguageProvider");
  return language;
}

/** The words of a dictionary in the current language. */
export const useWords = <Words,>(dictionary: Readonly<Record<Lang, Words>>): Words =>
  dictionary[useLanguage().lang];
