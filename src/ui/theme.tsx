import { createContext, type ReactNode, use, useEffect, useState } from "react";
import type { Services, Theme } from "./ports.ts";

const ThemeContext = createContext<{ theme: Theme; setTheme: (theme: Theme) => void } | null>(null);

/** The look of everything below it, kept on this machine and written on the page. */
export function ThemeProvider({
  preferences,
  children,
}: {
  preferences: Services["preferences"];
  children: ReactNode;
}) {
  const [theme, setTheme] = useState(preferences.theme);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === "system") delete dataset.theme;
    else dataset.theme = theme;
    preferences.keepTheme(theme);
  }, [theme, preferences]);
  return <ThemeContext value={{ theme, setTheme }}>{children}</ThemeContext>;
}

/** The current look, and how to change it. */
export function useTheme(): { theme: Theme; setTheme: (theme: Theme) => void } {
  const theme = use(ThemeContext);
  if (!theme) throw new Error("useTheme is used outside ThemeProvider");
  return theme;
}
