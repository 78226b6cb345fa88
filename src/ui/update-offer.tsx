import { useEffect, useState } from "react";
import { homeWords } from "#i18n";
import { addresses, pageAt, useAddress } from "./address.ts";
import { useWords } from "./language.tsx";
import type { Services } from "./ports.ts";

/** Offers a new version where that interrupts nothing: on the home screen, on a page to read, or as a screen comes. */
export function UpdateOffer({ updates, readyAt }: Pick<Services, "updates"> & { readyAt: string }) {
  const w = useWords(homeWords).update;
  const isOffered = useOffered(readyAt);
  const [isPutOff, setPutOff] = useState(false);
  if (!isOffered || isPutOff) return null;
  return (
    <aside className="update" aria-label={w.title}>
      <p role="status">{w.ready}</p>
      <p className="actions">
        <button type="button" className="text-button" onClick={updates.accept}>
          {w.accept}
        </button>
        <button type="button" className="text-button" onClick={() => setPutOff(true)}>
          {w.later}
        </button>
      </p>
    </aside>
  );
}

/** Whether the moment has come since a version is ready, which one was told at an address; from then on it is. */
function useOffered(readyAt: string): boolean {
  const at = useAddress();
  const [isOffered, setOffered] = useState(false);
  useEffect(() => {
    const isCalm = at === addresses.home || pageAt(at) !== null;
    if (!isCalm && readyAt === at) return;
    const offer = () => {
      if (!isTyping()) setOffered(true);
    };
    offer();
    document.addEventListener("focusout", offer);
    return () => document.removeEventListener("focusout", offer);
  }, [at, readyAt]);
  return isOffered;
}

const isTyping = (): boolean =>
  document.activeElement?.matches("textarea, select, input:not([type=radio], [type=checkbox])") ?? false;
