import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { cleanText, limits, oneLine } from "#domain";
import { diagnosesWords } from "#i18n";
import { Progress } from "../../home-lists.tsx";
import { useWords } from "../../language.tsx";
import type { KeptSummary } from "../../ports.ts";
import { useDesk, useNameOf } from "./diagnoses.ts";
import { Tool } from "./tool.tsx";
import { Versions } from "./versions.tsx";

/** A kept diagnosis: its name, how far it is, where it is copied, and its tools. */
export function Row({ summary, isShown }: { summary: KeptSummary; isShown: boolean }) {
  const w = useWords(diagnosesWords);
  const name = useNameOf()(summary);
  const { onOpen } = useDesk();
  const [isRenaming, setIsRenaming] = useState(false);
  const title = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (wasRenaming.current && !isRenaming) title.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);
  const { copiedAt, isCopied, savedAt } = summary;
  return (
    <li className="diagnosis desk-row">
      <div>
        {isRenaming ? (
          <Renaming summary={summary} onEnd={() => setIsRenaming(false)} />
        ) : (
          <h2 className="diagnosis-name">
            <button
              ref={title}
              type="button"
              className="text-button"
              aria-label={w.resume(name)}
              onClick={() => onOpen({ kind: "kept", id: summary.id })}
            >
              {name}
            </button>
          </h2>
        )}
        {summary.label !== undefined && <p className="note quiet">{summary.name}</p>}
        <p className="note quiet">
          {savedAt !== "" && w.keptAt(savedAt)}{" "}
          {copiedAt === undefined ? w.neverCopied : isCopied ? w.copied(copiedAt) : w.changedSince(copiedAt)}
        </p>
      </div>
      <Progress {...summary} />
      <div className="desk-tools">
        {!isRenaming && <Tool name={name} words={w.rename} onUse={() => setIsRenaming(true)} />}
        <Tools summary={summary} name={name} />
      </div>
      <Versions summary={summary} name={name} isShown={isShown} />
    </li>
  );
}

function Tools({ summary: { id, archivedAt }, name }: { summary: KeptSummary; name: string }) {
  const w = useWords(diagnosesWords);
  const { services, act } = useDesk();
  const { store, tabs, now, newId } = services;
  const put = (run: () => Promise<void>) => () => run().then(() => tabs.tellPut(id));
  const isArchived = archivedAt !== undefined;
  const duplicate = async () => {
    const kept = await store.get(id);
    if (!kept) return;
    const copy = newId();
    const { step, path, progress, document } = kept;
    const own = { ...document, id: copy, createdAt: now() };
    const beside = { id: copy, name: kept.name, savedAt: now(), step, path, document: own, sitting: newId() };
    await store.put({ ...beside, ...(progress ? { progress } : {}) }, null);
    await store.rename(copy, w.copyOf(name));
  };
  const takeBack = () =>
    act(
      put(() => store.remove(id, null)),
      { sentence: w.said.takenBack(name) },
    );
  return (
    <>
      <Tool
        name={name}
        words={w.duplicate}
        onUse={() => act(duplicate, { sentence: w.said.duplicated(w.copyOf(name)) })}
      />
      <Tool
        name={name}
        words={isArchived ? w.unarchive : w.archive}
        onUse={() =>
          act(
            put(() => store.archive(id, isArchived ? null : now())),
            { sentence: isArchived ? w.said.unarchived(name) : w.said.archived(name) },
          )
        }
      />
      <Tool
        name={name}
        words={w.remove}
        onUse={() =>
          act(
            put(() => store.remove(id, now())),
            { sentence: w.said.removed(name), undo: takeBack },
          )
        }
      />
    </>
  );
}

/** A diagnosis in the bin: it can be taken back, or erased for good once one is sure. */
export function Binned({ summary }: { summary: KeptSummary }) {
  const w = useWords(diagnosesWords);
  const name = useNameOf()(summary);
  const { services, act } = useDesk();
  const { store } = services;
  const [isSure, setIsSure] = useState(false);
  return (
    <li className="diagnosis">
      <div>
        <h2 className="diagnosis-name">{name}</h2>
        {summary.removedAt && <p className="note quiet">{w.removedAt(summary.removedAt)}</p>}
      </div>
      <div className="desk-tools">
        <Tool
          name={name}
          words={w.takeBack}
          onUse={() => act(() => store.remove(summary.id, null), { sentence: w.said.takenBack(name) })}
        />
        {!isSure && <Tool name={name} words={w.erase} onUse={() => setIsSure(true)} />}
      </div>
      {isSure && (
        <p className="desk-sure" role="alert">
          {w.eraseSure(name)}{" "}
          <button
            type="button"
            className="text-button"
            onClick={() => act(() => store.erase(summary.id), { sentence: w.said.erased(name) })}
          >
            {w.eraseYes}
          </button>{" "}
          <button type="button" className="text-button" onClick={() => setIsSure(false)}>
            {w.cancel}
          </button>
        </p>
      )}
    </li>
  );
}

function Renaming({ summary, onEnd }: { summary: KeptSummary; onEnd: () => void }) {
  const w = useWords(diagnosesWords);
  const { services, act } = useDesk();
  const id = useId();
  const [label, setLabel] = useState(summary.label ?? summary.name);
  const rename = async (event: FormEvent) => {
    event.preventDefault();
    const clean = oneLine(cleanText(label));
    const next = clean === summary.name ? "" : clean;
    const sentence = w.said.renamed(next === "" ? summary.name : next);
    await act(() => services.store.rename(summary.id, next), { sentence });
    onEnd();
  };
  return (
    <form className="field" noValidate onSubmit={rename}>
      <label htmlFor={id}>{w.renameLabel}</label>
      <p id={`${id}h`} className="field-hint">
        {w.renameHint}
      </p>
      <input
        id={id}
        aria-describedby={`${id}h`}
        type="text"
        maxLength={limits.name}
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was just pressed
        autoFocus
        value={label}
        onChange={({ target }) => setLabel(target.value)}
      />
      <p className="actions">
        <button type="submit" className="button button-plain">
          {w.save}
        </button>
        <button type="button" className="text-button" onClick={onEnd}>
          {w.cancel}
        </button>
      </p>
    </form>
  );
}
