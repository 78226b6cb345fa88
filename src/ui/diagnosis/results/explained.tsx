import { type ReactNode, useState } from "react";
import { type Contribution, type Lang, method } from "#domain";
import { explainedWords, number, percentage } from "#i18n";
import { useLanguage, useWords } from "../../language.tsx";
import { Table } from "./table.tsx";

/** One line of what a figure is made of. */
export type Part = {
  id: string;
  /** What counts, named. */
  name: string;
  /** What is answered, in words. */
  said: string;
  coverage: number;
  essential?: boolean;
  /** Where the rule has weights. */
  weight?: number;
  /** What it brings to the figure, in words; absent while it is not known. */
  brings?: string;
};

/** One figure with its rule, what it is made of, and what comes out. */
export type Figure = {
  id: string;
  name: string;
  /** The rule in words. */
  formula: string;
  parts: readonly Part[];
  /** How much of the weight is known, 0–1; absent where the rule has no weights. */
  coverage?: number;
  /** The figure itself, as it is shown elsewhere. */
  result: string;
};

type ExplainedProps = {
  /** What is explained, by the id that charts give to `openExplained`. */
  about: string;
  /** What is explained, in words. */
  name: string;
  /** The figures, made only when the explanation is opened. */
  figures: () => readonly Figure[];
  isOne?: boolean;
  children?: ReactNode;
};

const elementId = (about: string): string => `explained-${about}`;

/** « Where does this figure come from? »: rule, contributions, coverage and result; it computes nothing. */
export function Explained({ about, name, figures, isOne = false, children }: ExplainedProps) {
  const w = useWords(explainedWords);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className="explained"
      id={elementId(about)}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{isOne ? w.one(name) : w.many(name)}</summary>
      {isOpen && figures().map((figure) => <ExplainedFigure key={figure.id} {...figure} />)}
      {isOpen && children}
    </details>
  );
}

function ExplainedFigure({ name, formula, parts, coverage, result }: Figure) {
  const w = useWords(explainedWords);
  const { lang } = useLanguage();
  const isWeighted = coverage !== undefined;
  return (
    <section className="explained-figure">
      <p className="title">{name}</p>
      <p>{formula}</p>
      {parts.length > 0 && (
        <Table
          caption={name}
          columns={[
            { head: w.member },
            { head: w.answer },
            ...(isWeighted ? [{ head: w.weight, isNumber: true }] : []),
            { head: w.coverage, isNumber: true },
            { head: w.brings, isNumber: true },
          ]}
          rows={parts.map((part) => ({
            id: part.id,
            cells: [
              <>
                {part.name}
                {part.essential && <span className="sub">{w.essential}</span>}
              </>,
              part.said,
              ...(isWeighted ? [number(part.weight ?? 1, lang, 2)] : []),
              percentage(part.coverage, lang),
              part.brings ?? <span className="quiet">{w.nothingYet}</span>,
            ],
          }))}
        />
      )}
      {coverage !== undefined && (
        <p className="quiet">{w.covered(coverage, coverage >= method.enoughCoverage - method.tolerance)}</p>
      )}
      <p>
        {w.result} <strong>{result}</strong>
      </p>
    </section>
  );
}

/** Opens an explanation with those around it, and takes the focus there. */
export function openExplained(about: string): void {
  const found = document.getElementById(elementId(about));
  for (let at = found; at; at = at.parentElement?.closest("details") ?? null) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  found?.querySelector("summary")?.focus();
}

/** The contributions of a score as parts, named and said by the caller: each brings its weight times its score. */
export const partsOf = (
  contributions: readonly Contribution[],
  lang: Lang,
  nameOf: (id: string) => string,
  saidOf: (contribution: Contribution) => string,
): Part[] =>
  contributions.map((member) => ({
    id: member.id,
    name: nameOf(member.id),
    said: saidOf(member),
    coverage: member.coverage,
    weight: member.weight,
    essential: member.essential ?? false,
    ...(member.point === null
      ? {}
      : { brings: explainedWords[lang].product(member.weight, percentage(member.point, lang)) }),
  }));
