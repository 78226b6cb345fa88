import { useMachine } from "@xstate/react";
import { type ReactNode, useEffect, useState } from "react";
import { articleWords, resultWords } from "#i18n";
import { reportMachine } from "#machine";
import type { ReportFormat } from "#report";
import { useLanguage, useWords } from "../../language.tsx";
import { later } from "../../later.tsx";
import { fileName, saveAs } from "../../save-as.ts";
import { useCatalogue, useDocument } from "../diagnostic.ts";
import { useJoined } from "../joined.tsx";
import { useSession } from "../session.tsx";
import { Waiting } from "../waiting.tsx";

const types: Record<ReportFormat, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

const LogoAndColour = later(
  () => import("../logo/index.tsx").then(({ LogoAndColour }) => LogoAndColour),
  Waiting,
);

const ShareLink = later(
  () => import("../../files/share-link.tsx").then(({ ShareLink }) => ShareLink),
  Waiting,
);

/** The report as a file, a PDF or a text to be edited, with the ways on beside it. */
export function ReportButton({ children }: { children: ReactNode }) {
  const w = useWords(resultWords);
  const a = useWords(articleWords);
  const { lang } = useLanguage();
  const document = useDocument();
  const { saving, startReport } = useSession();
  const { joined, join } = useJoined();
  const catalogue = useCatalogue();
  const [choices, setChoices] = useState({ justifications: true, attached: true });
  const [state, send] = useMachine(reportMachine);
  const [isOwnLookOpen, setIsOwnLookOpen] = useState(false);
  const [isShareOpen, setIsShareOpen] = useState(false);
  const [format, setFormat] = useState<ReportFormat>("pdf");
  const { file, share } = state.context;
  const name = fileName(w.reportFile(document.profile.name), format);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a report is saved once, under the name it was asked by
  useEffect(() => {
    if (file) saveAs(name, types[format], file);
  }, [file]);
  const isBuilding = state.matches("building");
  const ask = (wanted: ReportFormat) => {
    if (isBuilding) return;
    setFormat(wanted);
    const whole = saving.stamped(document);
    const annex = joined?.annexOf({ document: whole, catalogue, lang }, choices.justifications);
    const chosen = { ...choices, ...(annex ? { annex } : {}) };
    send({ type: "ask", start: startReport(whole, lang, chosen, wanted) });
  };
  return (
    <div className="take-along">
      <div className="actions">
        <button type="button" className="button" aria-disabled={isBuilding} onClick={() => ask("pdf")}>
          {a.report}
        </button>
        <button type="button" className="text-button" aria-disabled={isBuilding} onClick={() => ask("docx")}>
          {a.reportToEdit}
        </button>
        {children}
      </div>
      <details className="before-sending note">
        <summary>{w.beforeSending}</summary>
        {(["attached", "justifications"] as const).map((choice) => (
          <label key={choice} className="choice choice-line">
            <input
              type="checkbox"
              checked={choices[choice]}
              onChange={({ target }) => setChoices({ ...choices, [choice]: target.checked })}
            />
            <span>{w.choices[choice]}</span>
          </label>
        ))}
        {joined && (
          <label className="choice choice-line">
            <input type="checkbox" checked onChange={() => join(null)} />
            <span>{w.comparison(joined.labels[lang])}</span>
          </label>
        )}
      </details>
      <details
        className="before-sending note"
        onToggle={({ currentTarget }) => setIsOwnLookOpen(currentTarget.open)}
      >
        <summary>{w.ownLook}</summary>
        {isOwnLookOpen && <LogoAndColour />}
      </details>
      <details
        className="before-sending note"
        onToggle={({ currentTarget }) => setIsShareOpen(currentTarget.open)}
      >
        <summary>{w.shareByLink}</summary>
        {isShareOpen && <ShareLink />}
      </details>
      {isBuilding && (
        <p className="making note">
          <progress value={share} max={1} aria-label={w.making} />
          <button type="button" className="text-button" onClick={() => send({ type: "cancel" })}>
            {w.cancel}
          </button>
        </p>
      )}
      <p role="status" className={`note ${state.matches("failed") ? "attention" : "quiet"}`}>
        {isBuilding && w.making}
        {state.matches("ready") && w.made}
        {state.matches("failed") && w.failed}
      </p>
    </div>
  );
}
