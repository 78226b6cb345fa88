import { rescueWords } from "#i18n";
import { LanguageButton, ScreenHead } from "../frame.tsx";
import { useWords } from "../language.tsx";
import type { DiagnosisStore } from "../ports.ts";
import { Answers } from "./answers.tsx";
import { Detail } from "./detail.tsx";
import type { Failure } from "./failure.ts";

type PageProps = {
  failure: Failure;
  version: string;
  store: DiagnosisStore;
  onHome: () => void;
  onAgain: () => void;
  /** Where there is a diagnosis that was not on its first screen. */
  onFirst: (() => void) | undefined;
};

/** What is shown when a screen breaks: the answers given back, and the ways to go on. */
export function RescuePage({ failure, version, store, onHome, onAgain, onFirst }: PageProps) {
  const w = useWords(rescueWords);
  return (
    <>
      <header className="bar bar-home">
        <p className="brand">Ressorts</p>
        <div className="bar-links">
          <LanguageButton />
        </div>
      </header>
      <main className="page page-alone rescue">
        <ScreenHead place={w.place} title={w.title} lead={w.lead} />
        <section>
          <h2>{w.answers}</h2>
          <Answers store={store} />
        </section>
        <section>
          <h2>{w.goOn}</h2>
          <p>{w.goOnLead}</p>
          <p className="actions">
            <button type="button" className="button" onClick={onHome}>
              {w.home}
            </button>
            <button type="button" className="text-button" onClick={onAgain}>
              {w.again}
            </button>
            {onFirst && (
              <button type="button" className="text-button" onClick={onFirst}>
                {w.first}
              </button>
            )}
          </p>
        </section>
        <details>
          <summary>{w.detail}</summary>
          <Detail failure={failure} version={version} />
        </details>
      </main>
    </>
  );
}
