import { type RefObject, useEffect, useState } from "react";
import type { Text } from "#domain";
import { homeWords } from "#i18n";
import { linkTo } from "./address.ts";
import { deckExamples, inventedExamples } from "./examples.ts";
import { useLanguage, useWords } from "./language.tsx";
import type { Opening } from "./opening.ts";
import type { KeptSummary, Services } from "./ports.ts";

type OnOpen = (opening: Opening) => void;

/** The diagnoses this browser keeps, each with how far it is. */
export function KeptDiagnoses({ services, onOpen }: { services: Services; onOpen: OnOpen }) {
  const w = useWords(homeWords);
  const [kept, setKept] = useState<readonly KeptSummary[]>([]);
  useEffect(() => {
    let isCurrent = true;
    services.store.list().then(
      (list) => isCurrent && setKept(list.filter((each) => !each.archivedAt && !each.removedAt)),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [services]);
  const nameOf = ({ label, name }: KeptSummary) => label ?? (name || w.nameless);
  if (kept.length === 0) return null;
  return (
    <>
      <h2>{w.kept}</h2>
      <ul className="diagnoses">
        {kept.slice(0, 3).map((summary) => (
          <li key={summary.id} className="diagnosis">
            <div>
              <p className="diagnosis-name">
                <button
                  type="button"
                  className="text-button"
                  aria-label={w.resume(nameOf(summary))}
                  onClick={() => onOpen({ kind: "kept", id: summary.id })}
                >
                  {nameOf(summary)}
                </button>
              </p>
              {summary.savedAt !== "" && <p className="note quiet">{w.keptAt(summary.savedAt)}</p>}
            </div>
            <Progress {...summary} />
          </li>
        ))}
      </ul>
      <p className="all-kept">
        <a href={linkTo("mes-diagnostics")}>{w.allKept(kept.length)}</a>
      </p>
    </>
  );
}

/** How far a diagnosis is. */
export function Progress({ progress, path }: KeptSummary) {
  const w = useWords(homeWords);
  if (!progress) return null;
  const { finished, underway } = progress;
  const sentences = [
    path === "express" ? w.expressPath : "",
    finished.length > 0 ? w.stagesFinished(finished) : "",
    underway.length > 0 ? w.stagesUnderway(underway) : "",
    w.answers(progress),
  ];
  return <p className="note">{sentences.filter((sentence) => sentence !== "").join(" ")}</p>;
}

/** The examples, which open as any diagnosis. */
export function Examples({
  heading,
  onOpen,
}: {
  heading: RefObject<HTMLHeadingElement | null>;
  onOpen: OnOpen;
}) {
  const w = useWords(homeWords);
  return (
    <div className="examples">
      <h2 ref={heading} tabIndex={-1}>
        {w.examples}
      </h2>
      <p className="quiet">{w.examplesLead}</p>
      <div className="examples-lists">
        <ExampleList title={w.invented} examples={inventedExamples} onOpen={onOpen} />
        <ExampleList title={w.fromDeck} examples={deckExamples} onOpen={onOpen} />
      </div>
    </div>
  );
}

function ExampleList({
  title,
  examples,
  onOpen,
}: {
  title: string;
  examples: readonly { id: string; title: Text; about: Text }[];
  onOpen: OnOpen;
}) {
  const { lang } = useLanguage();
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {examples.map((example) => (
          <li key={example.id}>
            <button
              type="button"
              className="text-button"
              onClick={() => onOpen({ kind: "example", id: example.id })}
            >
              {example.title[lang]}
            </button>
            <p className="note quiet">{example.about[lang]}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
