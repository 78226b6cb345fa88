import { useEffect, useState } from "react";
import { rescueWords } from "#i18n";
import { CopyText } from "../copy-text.tsx";
import { useWords } from "../language.tsx";
import type { DiagnosisStore, VersionSummary } from "../ports.ts";
import { fileName, saveAs } from "../save-as.ts";
import { atHand } from "./at-hand.ts";
import { downloadText, type KeptText, readKept, textOf } from "./kept.ts";

/** The diagnosis at hand and all that this browser keeps, each to be downloaded or copied. */
export function Answers({ store }: { store: DiagnosisStore }) {
  const w = useWords(rescueWords);
  const [open] = useState(atHand.read);
  const [kept, setKept] = useState<readonly KeptText[] | "reading" | "refused">("reading");
  useEffect(() => {
    let isCurrent = true;
    readKept(store).then(
      (found) => isCurrent && setKept(found),
      () => isCurrent && setKept("refused"),
    );
    return () => {
      isCurrent = false;
    };
  }, [store]);
  const openText = open && textOf(open);
  const list = typeof kept === "string" ? [] : kept;
  const twin = list.find(({ id, text }) => id === open?.id && text === openText);
  return (
    <>
      <ul className="rescued">
        {open && openText && (
          <Row
            name={open.profile.name}
            notes={[w.atHand, kept === "reading" ? "" : twin ? w.isKept : w.isNotKept]}
            isUrgent={kept !== "reading" && !twin}
            text={openText}
            versions={twin?.versions ?? []}
            store={store}
          />
        )}
        {list
          .filter((each) => each !== twin)
          .map(({ id, name, savedAt, text, versions }) => (
            <Row
              key={id}
              name={name}
              notes={[savedAt === "" ? w.keptOnce : w.keptAt(savedAt), text === null ? w.notGivenOne : ""]}
              text={text}
              versions={versions}
              store={store}
            />
          ))}
      </ul>
      {kept === "reading" && <p role="status">{w.reading}</p>}
      {kept === "refused" && <p className="attention">{w.notGiven}</p>}
      {!open && typeof kept !== "string" && kept.length === 0 && <p>{w.noneKept}</p>}
    </>
  );
}

type RowProps = {
  name: string;
  notes: string[];
  /** Whether the last note is to be heeded before anything else. */
  isUrgent?: boolean;
  text: string | null;
  versions: readonly VersionSummary[];
  store: DiagnosisStore;
};

function Row({ name, notes, isUrgent = false, text, versions, store }: RowProps) {
  const w = useWords(rescueWords);
  const shown = name.trim() === "" ? w.unnamed : name;
  const [first = "", ...others] = notes.filter((note) => note !== "");
  return (
    <li>
      <p className="diagnosis-name">{shown}</p>
      <p className="note quiet">{first}</p>
      {others.map((note) => (
        <p key={note} className={isUrgent ? "note attention" : "note quiet"}>
          {note}
        </p>
      ))}
      {text !== null && (
        <p className="actions">
          <button
            type="button"
            className="text-button"
            onClick={() => saveAs(fileName(name, "ressorts.json"), "application/json", text)}
          >
            {w.download}
            <span className="for-readers">{w.of(shown)}</span>
          </button>
          <CopyText text={() => text} words={w} of={w.of(shown)} />
        </p>
      )}
      {versions.length > 0 && <Versions {...{ name, versions, store }} />}
    </li>
  );
}

function Versions({ name, versions, store }: Pick<RowProps, "name" | "versions" | "store">) {
  const w = useWords(rescueWords);
  const [refused, setRefused] = useState<number | null>(null);
  const get = (key: number) => {
    store.version(key).then(
      (version) => (version ? downloadText({ name, document: version.document }) : setRefused(key)),
      () => setRefused(key),
    );
  };
  return (
    <details className="note">
      <summary>{w.versions(versions.length)}</summary>
      <ul className="plain-list">
        {versions.map(({ key, at, name: given = "" }) => (
          <li key={key}>
            {w.versionAt(at, given)}{" "}
            <button type="button" className="text-button" onClick={() => get(key)}>
              {w.download}
              <span className="for-readers">{w.of(w.versionAt(at, given))}</span>
            </button>
            {refused === key && <span role="status"> {w.notGivenOne}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
