import { createContext, type ReactNode, use, useState } from "react";
import { questionWords } from "#i18n";
import { useWords } from "../language.tsx";
import type { Services, View } from "../ports.ts";

type Chosen = { view: View; setView: (view: View) => void };

const ViewContext = createContext<Chosen | null>(null);

/** Holds how questions are shown, one under the other or a line each, and keeps it for the next visit. */
export function ViewProvider({
  preferences,
  children,
}: {
  preferences: Services["preferences"];
  children: ReactNode;
}) {
  const [view, setView] = useState(preferences.view);
  const choose = (next: View) => {
    preferences.keepView(next);
    setView(next);
  };
  return <ViewContext value={{ view, setView: choose }}>{children}</ViewContext>;
}

/** How questions are shown, and how to change it. */
export function useView(): Chosen {
  const chosen = use(ViewContext);
  if (!chosen) throw new Error("useView is used outside ViewProvider");
  return chosen;
}

/** The button that goes from one view of the questions to the other. */
export function ViewButton() {
  const w = useWords(questionWords);
  const { view, setView } = useView();
  const other = view === "dense" ? "detailed" : "dense";
  return (
    <button type="button" className="text-button view-button" onClick={() => setView(other)}>
      {other === "dense" ? w.toDense : w.toDetailed}
    </button>
  );
}
