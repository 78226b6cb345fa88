import { useState } from "react";
import { resultWords } from "#i18n";
import { useLanguage, useWords } from "../../language.tsx";
import { buildPdf } from "../../report-download.ts";
import { fileName, saveAs } from "../../save-as.ts";
import { useDocument } from "../diagnostic.ts";
import { SaveCopyButton } from "../save-copy.tsx";
import { useSession } from "../session.tsx";

/** The report as a PDF and the answers as a file. */
export function ReportButton() {
  const w = useWords(resultWords);
  const { lang } = useLanguage();
  const document = useDocument();
  const { saving, loadCatalogue } = useSession();
  const [state, setState] = useState<"making" | "made" | "failed" | null>(null);
  const download = async () => {
    if (state === "making") return;
    setState("making");
    try {
      const pdf = await buildPdf(saving.stamped(document), await loadCatalogue(), lang);
      saveAs(fileName(document.profile.name, `${lang}.pdf`), "application/pdf", pdf);
      setState("made");
    } catch {
      setState("failed");
    }
  };
  return (
    <div className="take-along">
      <div className="actions">
        <button type="button" className="button" onClick={download}>
          {w.report}
        </button>
        <SaveCopyButton className="button button-plain">{w.saveCopy}</SaveCopyButton>
      </div>
      <p role="status" className={`note ${state === "failed" ? "attention" : "quiet"}`}>
        {state && w[state]}
      </p>
    </div>
  );
}
