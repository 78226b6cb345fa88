import { useEffect, useState } from "react";
import { uiWords } from "#i18n";
import { linkTo } from "../address.ts";
import { useWords } from "../language.tsx";
import { Diagnostic } from "./diagnostic.ts";
import { SaveCopyButton } from "./save-copy.tsx";
import { useSavingStatus, useSession, useUncopiedSince } from "./session.tsx";

/** From how many days without a copy in a file that is said. */
const daysWithoutCopy = 7;
const day = 24 * 60 * 60 * 1000;

/** Whether the diagnosis at hand is kept, and since when; always in the bar. */
export function SavingStatus() {
  const w = useWords(uiWords);
  const status = useSavingStatus();
  const isLate = useIsLate(status.kind === "saving");
  const id = Diagnostic.useSelector(({ context }) => context.document?.id);
  const days = useDaysWithoutCopy();
  const said = () => {
    switch (status.kind) {
      case "idle":
        return "";
      case "saving":
        return status.at === null || isLate ? w.saving : w.savedAt(status.at);
      case "saved":
        return w.savedAt(status.at);
      case "failed":
        return w.notSaved;
      case "reading":
        return w.readOnly;
    }
  };
  return (
    <div className="saved" data-saving={status.kind}>
      <p role="status" className={status.kind === "failed" ? "attention" : undefined}>
        {said()}
      </p>
      {days !== null && <p>{w.noCopySince(days)}</p>}
      {id !== undefined && status.kind !== "failed" && (
        <a className="saved-link" href={linkTo(`mes-diagnostics/${id}`)}>
          {w.versions}
        </a>
      )}
    </div>
  );
}

/** What stands in the way of keeping the diagnosis at hand, and what can be done; nothing where all is well. */
export function KeepingNotice() {
  const w = useWords(uiWords);
  const { saving, takeOver } = useSession();
  const status = useSavingStatus();
  const copy = <SaveCopyButton className="text-button">{w.saveCopy}</SaveCopyButton>;
  if (status.kind === "failed") {
    return (
      <div className="notice" role="alert">
        <p className="title">{w.notKept}</p>
        <p>
          {w.whyNotKept[status.fault]} {w.stillHere}
        </p>
        <p className="actions">
          {copy}
          <button type="button" className="text-button" onClick={saving.retry}>
            {w.retry}
          </button>
        </p>
      </div>
    );
  }
  if (status.kind !== "reading") return null;
  return (
    <div className="notice" role="alert">
      <p className="title">{w.elsewhere}</p>
      <p>{status.isUnsaved ? w.elsewhereUnsaved : w.elsewhereText}</p>
      <p className="actions">
        {status.isUnsaved && copy}
        <button type="button" className="text-button" onClick={takeOver}>
          {w.takeOver}
        </button>
      </p>
    </div>
  );
}

/** Whether something lasts longer than a change waits to be kept. */
function useIsLate(isOn: boolean): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isOn) return setIsLate(false);
    const timer = setTimeout(() => setIsLate(true), 300);
    return () => clearTimeout(timer);
  }, [isOn]);
  return isLate;
}

/** For how many days changes of the diagnosis at hand have been in no file, once that is long; null before. */
function useDaysWithoutCopy(): number | null {
  const { now, saving } = useSession();
  const document = Diagnostic.useSelector(({ context }) => context.document);
  const since = useUncopiedSince();
  const changedAt = (document && saving.stamped(document).updatedAt) ?? "";
  const days = Math.floor((Date.parse(now()) - Date.parse(since)) / day);
  return changedAt > since && days >= daysWithoutCopy ? days : null;
}
