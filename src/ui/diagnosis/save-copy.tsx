import { type ReactNode, useState } from "react";
import type { DiagnosisDocument } from "#domain";
import { uiWords } from "#i18n";
import { download, type Saved, saveToFile } from "../files/save-to-file.ts";
import { useWords } from "../language.tsx";
import { fileName } from "../save-as.ts";
import { Diagnostic } from "./diagnostic.ts";
import { useSession } from "./session.tsx";

/** Saves the diagnosis as a file that Ressorts opens again: where the browser allows it, in the same one each time. */
export function SaveCopyButton({ className, children }: { className: string; children: ReactNode }) {
  const w = useWords(uiWords);
  const actor = Diagnostic.useActorRef();
  const { saving } = useSession();
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = async (how: (name: string, text: () => Promise<string>, id: string) => Promise<Saved>) => {
    const { document } = actor.getSnapshot().context;
    if (!document) return;
    const { id = "" } = document;
    setSaved(null);
    const text = () => textOf(saving.stamped(document));
    const outcome = await how(fileName(document.profile.name, "ressorts.json"), text, id);
    setSaved(outcome);
    if (outcome.kind === "written" || outcome.kind === "downloaded") saving.noteCopy(document);
  };
  return (
    <>
      <button
        type="button"
        className={className}
        onClick={() => save((name, text, id) => saveToFile(id, name, text))}
      >
        {children}
      </button>
      {saved?.kind === "written" && (
        <span role="status" className="note quiet">
          {w.savedIn(saved.name)}
        </span>
      )}
      {saved?.kind === "failed" && (
        <span role="alert" className="note attention">
          {w.notWritten}{" "}
          <button
            type="button"
            className="text-button"
            onClick={() => save(async (name, text) => download(name, await text()))}
          >
            {w.download}
          </button>
        </span>
      )}
    </>
  );
}

/** The text of the file; without its checksum where what makes that cannot be loaded, since a copy may not wait. */
async function textOf(document: DiagnosisDocument): Promise<string> {
  try {
    const { writeDocument } = await import("#files");
    return writeDocument(document);
  } catch {
    return `${JSON.stringify(document, null, 2)}\n`;
  }
}
