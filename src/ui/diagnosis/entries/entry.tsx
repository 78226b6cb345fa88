import { useEffect, useRef, useState } from "react";
import { type FlowEntry, progress, type ResourceEntry, type Step } from "#domain";
import { entryWords, flowName, resourceName } from "#i18n";
import { linkTo } from "../../address.ts";
import { useLanguage, useWords } from "../../language.tsx";
import { useCatalogue, useDocument, useSteps } from "../diagnostic.ts";
import { useRemoval } from "../removal.tsx";

type RemoveProps = { list: "flows" | "resources"; id: string; name: string; children: string };

/** Removes an entry at once: the list then says so, and can put it back. */
export function RemoveButton({ list, id, name, children }: RemoveProps) {
  const w = useWords(entryWords);
  const { remove } = useRemoval();
  return (
    <button
      type="button"
      className="text-button"
      aria-label={children === w.remove ? w.removeWhich(name) : children}
      onClick={() => remove(list, id)}
    >
      {children}
    </button>
  );
}

/** Says which entry of a list was just removed, with the way back; the way back takes the focus. */
export function Undo({ list, onUndone }: { list: "flows" | "resources"; onUndone?: (id: string) => void }) {
  const w = useWords(entryWords);
  const { lang } = useLanguage();
  const catalogue = useCatalogue();
  const { removed, undo } = useRemoval();
  const button = useRef<HTMLButtonElement>(null);
  const [back, setBack] = useState("");
  const shown = removed?.list === list ? removed : null;
  useEffect(() => {
    if (shown && !isHeld()) button.current?.focus();
  }, [shown]);
  const name = shown
    ? shown.list === "flows"
      ? flowName(shown.entry, catalogue, lang)
      : resourceName(shown.entry, catalogue, lang)
    : "";
  return (
    <div className="undo">
      <p role="status">{shown ? w.removed(name, ratingsOf(shown.entry)) : back && w.restored(back)}</p>
      {shown && (
        <button
          ref={button}
          type="button"
          className="text-button"
          onClick={() => {
            undo();
            setBack(name);
            onUndone?.(shown.entry.id);
          }}
        >
          {w.undo}
        </button>
      )}
    </div>
  );
}

/** Whether the focus is on a control that is still there. */
const isHeld = (): boolean => document.activeElement instanceof HTMLInputElement;

const ratingsOf = ({ answers = {} }: FlowEntry | ResourceEntry): number =>
  Object.values(answers).filter(({ value }) => value !== undefined).length;

/** How far an entry is rated, and the link to its screen. */
export function EntryStatus({ step, entry, name }: { step: Step; entry: string; name: string }) {
  const w = useWords(entryWords);
  const document = useDocument();
  const own = useSteps().find((other) => other.theme === step.theme && other.entry === entry);
  if (!own) return null;
  const { answered, asked } = progress(document, own.keys);
  return (
    <p className="entry-status note">
      <span className="quiet">{w.rated(answered, asked)}</span>
      <a href={linkTo(own.id)}>
        {w.rate}
        <span className="for-readers"> {name}</span>
      </a>
    </p>
  );
}
