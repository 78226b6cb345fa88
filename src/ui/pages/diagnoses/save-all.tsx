import { useState } from "react";
import { diagnosesWords } from "#i18n";
import { useWords } from "../../language.tsx";
import type { Services } from "../../ports.ts";
import { saveAs } from "../../save-as.ts";

/** Saves every diagnosis this browser keeps, but those in the bin, in one compressed folder. */
export function SaveAll({ services: { store, now } }: { services: Services }) {
  const w = useWords(diagnosesWords);
  const [hasFailed, setHasFailed] = useState(false);
  const save = async () => {
    const [{ zipOf }, all] = await Promise.all([import("#files"), store.list()]);
    const list = all.filter(({ removedAt }) => !removedAt);
    const kept = await Promise.all(list.map(({ id }) => store.get(id)));
    const documents = kept.flatMap((each) => (each ? [each.document] : []));
    const at = now();
    saveAs(`${w.allName} ${at.slice(0, 10)}.zip`, "application/zip", zipOf(documents));
    await Promise.all(list.map(({ id }) => store.noteCopy(id, at)));
  };
  return (
    <p>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          setHasFailed(false);
          save().catch(() => setHasFailed(true));
        }}
      >
        {w.saveAll}
      </button>
      <span role="status" className="note attention">
        {hasFailed && w.notAllSaved}
      </span>
    </p>
  );
}
