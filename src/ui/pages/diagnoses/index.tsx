import "../../styles/forms.css";
import "../../styles/results.css";
import "../../styles/pages.css";
import "../../styles/diagnoses.css";
import { useEffect, useId, useRef, useState } from "react";
import { diagnosesWords } from "#i18n";
import { addresses, linkTo, pageAt, useAddress } from "../../address.ts";
import { ScreenHead } from "../../frame.tsx";
import { useWords } from "../../language.tsx";
import type { Opening } from "../../opening.ts";
import type { KeptSummary, Services } from "../../ports.ts";
import { DeskContext, type Said, searched, useDesk, useKept, useNameOf } from "./diagnoses.ts";
import { Room } from "./room.tsx";
import { Binned, Row } from "./row.tsx";
import { SaveAll } from "./save-all.tsx";

/** From how many diagnoses on one may want to look for one. */
const manyDiagnoses = 4;

type DiagnosesProps = { services: Services; onOpen: (opening: Opening) => void };

/** « Mes diagnostics »: what this browser keeps, and what can be done with each. */
export function Diagnoses({ services, onOpen }: DiagnosesProps) {
  const w = useWords(diagnosesWords);
  const { kept, said, act } = useKept(services);
  const status = useFocusWhenLost(said);
  return (
    <DeskContext value={{ services, onOpen, act }}>
      <main className="page info">
        <ScreenHead place={w.place} title={w.title} lead={w.lead} />
        <Room room={services.room} />
        <div className="desk">
          <div role="status" className="desk-said" aria-label={w.justDone} tabIndex={-1} ref={status}>
            {said && (
              <p>
                {said.sentence}{" "}
                {said.undo && (
                  <button type="button" className="text-button" onClick={said.undo}>
                    {w.undo}
                  </button>
                )}
              </p>
            )}
          </div>
          {kept === "failed" && <p role="alert">{w.notRead}</p>}
          {kept !== null && kept !== "failed" && <Lists kept={kept} />}
          {kept !== "failed" && kept?.some(({ removedAt }) => !removedAt) && <SaveAll services={services} />}
          <p className="actions">
            <a className="button" href={linkTo(addresses.start)}>
              {w.start}
            </a>
          </p>
        </div>
      </main>
    </DeskContext>
  );
}

/** Takes the focus when what had it went away with what was done. */
function useFocusWhenLost(said: Said | null) {
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said && document.activeElement === document.body) status.current?.focus();
  }, [said]);
  return status;
}

function Lists({ kept }: { kept: readonly KeptSummary[] }) {
  const { services } = useDesk();
  const w = useWords(diagnosesWords);
  const nameOf = useNameOf();
  const id = useId();
  const [search, setSearch] = useState("");
  const shown = pageAt(useAddress())?.section ?? "";
  const wanted = searched(search.trim());
  const found = kept.filter((each) => searched(`${nameOf(each)} ${each.name}`).includes(wanted));
  const isThere = ({ archivedAt, removedAt }: KeptSummary) => !archivedAt && !removedAt;
  const isArchived = ({ archivedAt, removedAt }: KeptSummary) => archivedAt !== undefined && !removedAt;
  const archived = found.filter(isArchived);
  const binned = found.filter(({ removedAt }) => removedAt);
  const isShown = ({ id }: KeptSummary) => id === shown;
  if (kept.length === 0) return <p>{w.nothing}</p>;
  return (
    <>
      {kept.length >= manyDiagnoses && (
        <div className="field desk-search">
          <label htmlFor={id}>{w.search}</label>
          <input id={id} type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
          <p role="status" className="note quiet">
            {wanted !== "" && w.found(found.length)}
          </p>
        </div>
      )}
      <ul className="diagnoses">
        {found.filter(isThere).map((each) => (
          <Row key={each.id} summary={each} isShown={isShown(each)} />
        ))}
      </ul>
      {archived.length > 0 && (
        <details open={wanted !== "" || archived.some(isShown)}>
          <summary>{w.archived(archived.length)}</summary>
          <ul className="diagnoses">
            {archived.map((each) => (
              <Row key={each.id} summary={each} isShown={isShown(each)} />
            ))}
          </ul>
        </details>
      )}
      {binned.length > 0 && (
        <details open={wanted !== ""}>
          <summary>{w.bin(binned.length)}</summary>
          <p className="note quiet">{w.binLead(services.store.keeps.daysInBin)}</p>
          <ul className="diagnoses">
            {binned.map((each) => (
              <Binned key={each.id} summary={each} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
