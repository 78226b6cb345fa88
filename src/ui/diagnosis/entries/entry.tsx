import { useId, useState } from "react";
import { type FlowEntry, progress, type ResourceEntry, type Step } from "#domain";
import { entryWords } from "#i18n";
import { linkTo } from "../../address.ts";
import { useWords } from "../../language.tsx";
import { useDocument, useSteps } from "../diagnostic.ts";

/** How many ratings an entry holds, and whether anything was written about it. */
export function contentOf(entry: FlowEntry | ResourceEntry): { ratings: number; isWritten: boolean } {
  const answers = Object.values(entry.answers ?? {});
  const ratings = answers.filter(({ value }) => value !== undefined).length;
  const { id: _, answers: __, name: ___, ...rest } = entry;
  const described = "flow" in rest ? Object.keys(rest).length > 1 : false;
  return { ratings, isWritten: answers.length > 0 || described };
}

type RemoveProps = { name: string; entry: FlowEntry | ResourceEntry; label: string; onRemove: () => void };

/** Removes an entry, asking first where that would erase something. */
export function RemoveButton({ name, entry, label, onRemove }: RemoveProps) {
  const w = useWords(entryWords);
  const [isAsking, setAsking] = useState(false);
  const { isWritten } = contentOf(entry);
  if (isAsking) return <RemoveQuestion {...{ name, entry, onRemove }} onKeep={() => setAsking(false)} />;
  return (
    <button
      type="button"
      className="text-button"
      aria-label={label === w.remove ? w.removeWhich(name) : label}
      onClick={() => (isWritten ? setAsking(true) : onRemove())}
    >
      {label}
    </button>
  );
}

/** What removing an entry would erase, with the choice. */
export function RemoveQuestion({
  name,
  entry,
  onRemove,
  onKeep,
}: Omit<RemoveProps, "label"> & { onKeep: () => void }) {
  const w = useWords(entryWords);
  const id = useId();
  const focus = (button: HTMLButtonElement | null) => button?.focus();
  return (
    <fieldset className="remove-question" aria-labelledby={id}>
      <p id={id}>{w.removes(name, contentOf(entry).ratings)}</p>
      <p className="actions">
        <button type="button" className="text-button attention" onClick={onRemove}>
          {w.remove}
        </button>
        <button type="button" className="text-button" ref={focus} onClick={onKeep}>
          {w.keep}
        </button>
      </p>
    </fieldset>
  );
}

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
