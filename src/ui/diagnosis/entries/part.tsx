import type { ReactNode } from "react";
import { entryWords } from "#i18n";
import { useWords } from "../../language.tsx";
import { Diagnostic } from "../diagnostic.ts";

type PartProps = {
  title: string;
  className?: string;
  /** Whether something in it has to be seen. */
  isCalled?: boolean;
  children: ReactNode;
};

/** A part of a screen that one can do without: open on the full path, folded on the express one. */
export function Part({ title, className = "", isCalled = false, children }: PartProps) {
  const w = useWords(entryWords);
  const isExpress = Diagnostic.useSelector(({ context }) => context.path === "express");
  if (!isExpress) {
    return (
      <section className={`section ${className}`}>
        <h2>{title}</h2>
        {children}
      </section>
    );
  }
  return (
    <details className={`part-fold ${className}`} open={isCalled || undefined}>
      <summary>
        <h2>
          {title} <span className="field-optional">({w.optional})</span>
        </h2>
      </summary>
      {children}
    </details>
  );
}
