import { useState } from "react";
import { articleWords, resultWords } from "#i18n";
import { linkTo } from "../../address.ts";
import { useLanguage, useWords } from "../../language.tsx";
import { buildPdf } from "../../report-download.ts";
import { fileName, saveAs } from "../../save-as.ts";
import { useDocument } from "../diagnostic.ts";
import { useSession } from "../session.tsx";

/** The report as a PDF, and the way to the levers. */
export function ReportButton() {
  const w = useWords(resultWords);
  const a = useWords(articleWords);
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
          {a.report}
        </button>
        <a href={linkTo("bilan/leviers")}>{a.toLevers}</a>
      </div>
      <p role="status" className={`note ${state === "failed" ? "attention" : "quiet"}`}>
        {state && w[state]}
      </p>
    </div>
  );
}
