import type { ReactNode } from "react";
import { explainedWords } from "#i18n";
import { useWords } from "../../language.tsx";

const most = 4;

/** The explanations under a table: one under the other, or behind one line where there are many. */
export function ExplainedList({ count, children }: { count: number; children: ReactNode }) {
  const w = useWords(explainedWords);
  if (count <= most) return <div className="explained-list">{children}</div>;
  return (
    <details className="explained-list explained-many">
      <summary>{w.all}</summary>
      {children}
    </details>
  );
}
