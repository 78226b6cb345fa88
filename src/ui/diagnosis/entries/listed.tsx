import { useEffect, useRef, useState } from "react";
import type { ResourceEntry, Step } from "#domain";
import { entryWords, resourceName, titleOf } from "#i18n";
import { useLanguage, useWords } from "../../language.tsx";
import { useCatalogue, useEdit } from "../diagnostic.ts";
import { EntryStatus, RemoveButton } from "./entry.tsx";

type Move = { id: string; by: -1 | 1 };

/** The resources in the order one wants: each can be moved, rated and removed. */
export function Listed({ step, entries }: { step: Step; entries: readonly ResourceEntry[] }) {
  const w = useWords(entryWords);
  const { lang } = useLanguage();
  const edit = useEdit();
  const catalogue = useCatalogue();
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<Move | null>(null);
  useEffect(() => {
    if (!moved) return;
    list.current?.querySelector<HTMLButtonElement>(`[id="${idOf(moved)}"]`)?.focus();
  }, [moved]);
  const move = (id: string, by: Move["by"]) => {
    const to = entries.findIndex((entry) => entry.id === id) + by;
    if (to < 0 || to >= entries.length) return;
    edit({ type: "moveResource", id, to });
    setMoved({ id, by });
  };
  const place = entries.findIndex(({ id }) => id === moved?.id);
  const mover = entries[place];
  return (
    <>
      <p role="status" className="for-readers">
        {mover && w.movedTo(resourceName(mover, catalogue, lang), place + 1, entries.length)}
      </p>
      <ol ref={list} aria-label={w.listed}>
        {entries.map((entry, index) => {
          const name = resourceName(entry, catalogue, lang);
          const mover = (by: Move["by"], label: string, which: string, isEnd: boolean) => (
            <button
              type="button"
              id={idOf({ id: entry.id, by })}
              className="text-button"
              aria-label={which}
              aria-disabled={isEnd}
              onClick={() => move(entry.id, by)}
            >
              {label}
            </button>
          );
          return (
            <li key={entry.id} className="entry">
              <div className="entry-named">
                <p className="entry-name">{name}</p>
                <p className="entry-tools note">
                  {entries.length > 1 && (
                    <>
                      {mover(-1, w.up, w.upWhich(name), index === 0)}
                      {mover(1, w.down, w.downWhich(name), index === entries.length - 1)}
                    </>
                  )}
                  <RemoveButton list="resources" id={entry.id} name={name}>
                    {w.remove}
                  </RemoveButton>
                </p>
              </div>
              <p className="entry-more note quiet">{titleOf(catalogue.resourceTypes, entry.type, lang)}</p>
              <EntryStatus step={step} entry={entry.id} name={name} />
            </li>
          );
        })}
      </ol>
    </>
  );
}

const idOf = ({ id, by }: Move): string => `${by < 0 ? "up" : "down"}-${id}`;
