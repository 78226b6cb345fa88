import { type FormEvent, useCallback, useEffect, useId, useRef, useState } from "react";
import { cleanText, limits, oneLine } from "#domain";
import { diagnosesWords } from "#i18n";
import { compareAt } from "../../address.ts";
import { useWords } from "../../language.tsx";
import type { KeptSummary, VersionSummary } from "../../ports.ts";
import { useDesk } from "./diagnoses.ts";
import { Tool } from "./tool.tsx";

type VersionsProps = { summary: KeptSummary; name: string; isShown: boolean };

/** The versions of a diagnosis, folded until they are asked for: each can be taken up again, and one can be frozen. */
export function Versions({ summary, name, isShown }: VersionsProps) {
  const w = useWords(diagnosesWords);
  const [isOpen, setIsOpen] = useState(isShown);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isShown) details.current?.scrollIntoView({ block: "center" });
  }, [isShown]);
  return (
    <details
      ref={details}
      className="desk-versions"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        {w.versions}
        <span className="for-readers">{w.of(name)}</span>
      </summary>
      {isOpen && <List summary={summary} name={name} />}
    </details>
  );
}

function List({ summary, name }: Omit<VersionsProps, "isShown">) {
  const w = useWords(diagnosesWords);
  const { services, onOpen, act } = useDesk();
  const { store, now, newId } = services;
  const [versions, setVersions] = useState<readonly VersionSummary[]>([]);
  const read = useCallback(
    () =>
      store.versions(summary.id).then(setVersions, () => {
        setVersions([]);
      }),
    [store, summary.id],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a put may leave a version
  useEffect(() => {
    read();
  }, [read, summary.savedAt]);
  const freeze = async (as: string) => {
    await act(() => store.freeze(summary.id, as), { sentence: w.said.frozen(as) });
    await read();
  };
  const restore = (key: number) => async () => {
    await store.restore(key, { now: now(), sitting: newId() });
    onOpen({ kind: "kept", id: summary.id, isAnew: true });
  };
  return (
    <>
      <p className="note quiet">{w.versionsLead(store.keeps.versions)}</p>
      {versions.length === 0 && <p className="note">{w.noVersion}</p>}
      <ul className="plain-list">
        {versions.map(({ key, at, name: given, isAside }) => (
          <li key={key} className="desk-version">
            <span>
              <strong>{given ?? (isAside ? w.aside : w.unnamed)}</strong>{" "}
              <span className="note quiet">{w.asOf(at)}</span>
            </span>
            <Tool
              name={`${name}, ${w.asOf(at)}`}
              words={w.restore}
              onUse={() => act(restore(key), { sentence: "" })}
            />
          </li>
        ))}
      </ul>
      {versions.length > 0 && (
        <p className="note quiet">
          {w.restoreNote}{" "}
          <Tool
            name={name}
            words={w.compare}
            onUse={() => onOpen({ kind: "kept", id: summary.id, step: compareAt })}
          />
        </p>
      )}
      <Freezing onFreeze={freeze} />
    </>
  );
}

function Freezing({ onFreeze }: { onFreeze: (name: string) => void }) {
  const w = useWords(diagnosesWords);
  const id = useId();
  const [name, setName] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const freeze = (event: FormEvent) => {
    event.preventDefault();
    const clean = oneLine(cleanText(name));
    setIsMissing(clean === "");
    if (clean === "") return input.current?.focus();
    onFreeze(clean);
    setName("");
  };
  return (
    <form className="field" noValidate onSubmit={freeze}>
      <label htmlFor={id}>{w.freezeLabel}</label>
      <p id={`${id}h`} className="field-hint">
        {w.freezeHint}
      </p>
      {isMissing && (
        <p id={`${id}e`} className="field-error">
          {w.freezeMissing}
        </p>
      )}
      <input
        ref={input}
        id={id}
        type="text"
        maxLength={limits.name}
        aria-describedby={isMissing ? `${id}h ${id}e` : `${id}h`}
        aria-invalid={isMissing || undefined}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <p className="actions">
        <button type="submit" className="button button-plain">
          {w.freeze}
        </button>
      </p>
    </form>
  );
}
