import type { ReactNode } from "react";
import { fileName, saveAs } from "../save-as.ts";
import { Diagnostic } from "./diagnostic.ts";
import { useSession } from "./session.tsx";

/** Saves the diagnosis as a file that Ressorts opens again. */
export function SaveCopyButton({ className, children }: { className: string; children: ReactNode }) {
  const actor = Diagnostic.useActorRef();
  const { saving } = useSession();
  const save = () => {
    const { document } = actor.getSnapshot().context;
    if (!document) return;
    const text = `${JSON.stringify(saving.stamped(document), null, 2)}\n`;
    saveAs(fileName(document.profile.name, "ressorts.json"), "application/json", text);
    saving.noteCopy(document);
  };
  return (
    <button type="button" className={className} onClick={save}>
      {children}
    </button>
  );
}
