import type { ReactNode } from "react";
import { fileName, saveAs } from "../save-as.ts";
import { useDocument } from "./diagnostic.ts";
import { useSession } from "./session.tsx";

/** Saves the diagnosis as a file that Ressorts opens again. */
export function SaveCopyButton({ className, children }: { className: string; children: ReactNode }) {
  const document = useDocument();
  const { saving } = useSession();
  const save = () =>
    saveAs(
      fileName(document.profile.name, "ressorts.json"),
      "application/json",
      `${JSON.stringify(saving.stamped(document), null, 2)}\n`,
    );
  return (
    <button type="button" className={className} onClick={save}>
      {children}
    </button>
  );
}
