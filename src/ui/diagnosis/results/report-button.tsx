import { type ReactNode, useState } from "react";
import { articleWords, resultWords } from "#i18n";
import { useLanguage, useWords } from "../../language.tsx";
import { buildPdf } from "../../report-download.ts";
import { fileName, saveAs } from "../../save-as.ts";
import { useDocument } from "../diagnostic.ts";
import { useSession } from "../session.tsx";

/** The report as a PDF, with the ways on beside it. */
export function ReportButton({ children }: { children: ReactNode }) {
  const w = useWords(resultWords);
  const a = useWords(articleWords);
  const { lang } = useLanguage();
  const document = useDocument();
  const { saving, catalogue } = useSession();
  const [state, setState] = useState<"making" | "made" | "failed" | null>(null);
  const download = async () => {
    if (state === "making") return;
    setState("making");
    try {
      const pdf = await buildPdf(saving.stamped(document), await catalogue.load(), lang);
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
        {children}
      </div>
      <p role="status" className={`note ${state === "failed" ? "attention" : "quiet"}`}>
        {state && w[state]}
      </p>
    </div>
  );
}
