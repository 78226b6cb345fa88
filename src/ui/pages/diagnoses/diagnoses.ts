import { createContext, use, useCallback, useEffect, useState } from "react";
import { diagnosesWords, homeWords } from "#i18n";
import { useWords } from "../../language.tsx";
import type { Opening } from "../../opening.ts";
import type { KeptSummary, Services } from "../../ports.ts";

/** What was just done, in words, and how to undo it where that is offered. */
export type Said = { sentence: string; undo?: () => void };

/** The kept diagnoses and what can be done with them. */
export type Desk = {
  services: Services;
  onOpen: (opening: Opening) => void;
  /** Does something to what is kept, says so, and reads it all again. */
  act: (run: () => Promise<void>, said: Said) => Promise<void>;
};

export const DeskContext = createContext<Desk | null>(null);

/** The desk of the page. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error("useDesk is used outside the page of kept diagnoses");
  return desk;
}

/** What is kept, followed; null until it is read, « failed » where the browser refuses. */
export function useKept({ store, tabs }: Services) {
  const w = useWords(diagnosesWords);
  const [kept, setKept] = useState<readonly KeptSummary[] | "failed" | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const read = useCallback(
    () =>
      store.list().then(setKept, () => {
        setKept("failed");
      }),
    [store],
  );
  useEffect(() => {
    read();
    return tabs.onPut(() => {
      read();
    });
  }, [read, tabs]);
  const act = async (run: () => Promise<void>, next: Said) => {
    try {
      await run();
      setSaid(next);
    } catch {
      setSaid({ sentence: w.said.failed });
    }
    await read();
  };
  return { kept, said, act };
}

/** The name of a diagnosis on this machine. */
export function useNameOf(): (summary: KeptSummary) => string {
  const { nameless } = useWords(homeWords);
  return ({ label, name }) => label ?? (name === "" ? nameless : name);
}

/** A text as one looks for it: without accents or capitals. */
export const searched = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();
