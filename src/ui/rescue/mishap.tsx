import { useState } from "react";
import { homeWords, rescueWords } from "#i18n";
import { useWords } from "../language.tsx";
import type { DiagnosisStore } from "../ports.ts";
import { Answers } from "./answers.tsx";
import { atHand } from "./at-hand.ts";
import { Detail } from "./detail.tsx";
import type { Failure } from "./failure.ts";
import { downloadAtHand } from "./kept.ts";

type MishapProps = { failure: Failure; version: string; store: DiagnosisStore; onContinue: () => void };

/** Says that something failed beside the screen, which stays open with what is being typed there. */
export function Mishap({ failure, version, store, onContinue }: MishapProps) {
  const w = useWords(rescueWords);
  const { downloadAtHand: downloads } = useWords(homeWords);
  const [isUnfolded, setUnfolded] = useState(false);
  return (
    <aside className="mishap" aria-label={w.place}>
      <p role="alert">{w.mishap}</p>
      <p className="actions">
        {atHand.read() && (
          <button type="button" className="text-button" onClick={downloadAtHand}>
            {downloads}
          </button>
        )}
        <button type="button" className="text-button" onClick={onContinue}>
          {w.continue}
        </button>
      </p>
      <details className="note" onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
        <summary>{w.mishapMore}</summary>
        {isUnfolded && (
          <>
            <Answers store={store} />
            <Detail failure={failure} version={version} />
          </>
        )}
      </details>
    </aside>
  );
}
