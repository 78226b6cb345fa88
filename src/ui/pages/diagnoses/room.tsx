import { useEffect, useState } from "react";
import { diagnosesWords } from "#i18n";
import { useWords } from "../../language.tsx";
import type { Services } from "../../ports.ts";

/** Whether this browser promised to keep everything, and asking it to. */
export function Room({ room }: Pick<Services, "room">) {
  const w = useWords(diagnosesWords);
  const [isPersistent, setIsPersistent] = useState<boolean | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  useEffect(() => {
    room.isPersistent().then(setIsPersistent, () => undefined);
  }, [room]);
  const ask = async () => {
    setIsPersistent(await room.askToPersist().catch(() => false));
    setIsAsked(true);
  };
  return (
    <aside className="side-note">
      <p className="title">{w.room}</p>
      <p role="status">
        {isPersistent === null && w.persistUnknown}
        {isPersistent === true && w.persistent}
        {isPersistent === false && (isAsked ? w.refusedToPersist : w.notPersistent)}
      </p>
      {isPersistent === false && !isAsked && (
        <p>
          <button type="button" className="text-button" onClick={ask}>
            {w.ask}
          </button>
        </p>
      )}
    </aside>
  );
}
