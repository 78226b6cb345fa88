import { type Flow, type FlowEntry, limits } from "#domain";
import { entryWords, flowName, say } from "#i18n";
import { useLanguage, useWords } from "../../language.tsx";
import { Diagnostic, useCatalogue, useDocument, useEdit, useSend } from "../diagnostic.ts";
import { Onward } from "../onward.tsx";
import { useRemoval } from "../removal.tsx";
import type { ScreenProps } from "../screen-props.ts";
import { useSession } from "../session.tsx";
import { ThemeHead } from "../theme-head.tsx";
import { AddByName } from "./add-by-name.tsx";
import { EntryStatus, RemoveButton, Undo } from "./entry.tsx";

/** The kind of flow that is named by the user. */
const other = "autre";

/** The flows of the territory: chosen in the catalogue's list, or named. */
export function Flows({ step }: ScreenProps) {
  const w = useWords(entryWords);
  const { lang } = useLanguage();
  const send = useSend();
  const edit = useEdit();
  const catalogue = useCatalogue();
  const { newId } = useSession();
  const isExpress = Diagnostic.useSelector(({ context }) => context.path === "express");
  const entries = useDocument().flows ?? [];
  const listed = catalogue.flows.filter(({ id }) => id !== other);
  const firstOf = (flow: Flow) => entries.find((entry) => entry.flow === flow.id);
  const shown = new Set(listed.map((flow) => firstOf(flow)?.id));
  const others = entries.filter(({ id }) => !shown.has(id));
  const isFull = entries.length >= limits.items;
  const add = (flow: string, name?: string) => {
    const isFree = flow !== other && entries.every(({ id }) => id !== flow);
    const entry: FlowEntry = { id: isFree ? flow : newId(), flow, ...(name ? { name } : {}) };
    edit({ type: "addFlow", flow: entry });
  };
  return (
    <>
      <ThemeHead step={step} />
      <form
        className="measure"
        onSubmit={(event) => {
          event.preventDefault();
          send({ type: "next" });
        }}
      >
        <fieldset className="entries">
          <legend>
            <span className="title">{w.present}</span>
            <span className="field-hint">{isExpress ? w.presentExpress : w.presentHint}</span>
          </legend>
          <Undo list="flows" />
          {listed.map((flow) => (
            <FlowRow
              key={flow.id}
              flow={flow}
              entry={firstOf(flow)}
              step={step}
              isFull={isFull}
              isShort={isExpress}
              onAdd={() => add(flow.id)}
            />
          ))}
          {others.map((entry) => (
            <div key={entry.id} className="entry">
              <div className="entry-named">
                <p className="entry-name">{flowName(entry, catalogue, lang)}</p>
                <RemoveButton list="flows" id={entry.id} name={flowName(entry, catalogue, lang)}>
                  {w.remove}
                </RemoveButton>
              </div>
              <EntryStatus step={step} entry={entry.id} name={flowName(entry, catalogue, lang)} />
            </div>
          ))}
        </fieldset>
        {isFull ? (
          <p className="note quiet">{w.full(limits.items)}</p>
        ) : (
          <AddByName
            title={w.otherFlow}
            label={w.flowName}
            hint={w.otherFlowHint}
            button={w.addFlow}
            onAdd={(name) => add(other, name)}
          />
        )}
        <Onward step={step}>{entries.length === 0 && <p className="note quiet">{w.noneTicked}</p>}</Onward>
      </form>
    </>
  );
}

type FlowRowProps = ScreenProps & {
  flow: Flow;
  entry: FlowEntry | undefined;
  isFull: boolean;
  /** Whether its name is enough. */
  isShort: boolean;
  onAdd: () => void;
};

function FlowRow({ flow, entry, step, isFull, isShort, onAdd }: FlowRowProps) {
  const w = useWords(entryWords);
  const { lang } = useLanguage();
  const catalogue = useCatalogue();
  const { removed, remove, undo } = useRemoval();
  const name = entry ? flowName(entry, catalogue, lang) : say(flow.title, lang);
  const isRemoved = removed?.list === "flows" && removed.entry.flow === flow.id && !entry;
  const toggle = () => {
    if (entry) remove("flows", entry.id);
    else if (isRemoved) undo();
    else onAdd();
  };
  return (
    <div className="entry">
      <label className="choice">
        <input
          type="checkbox"
          checked={entry !== undefined}
          disabled={isFull && !entry}
          onChange={toggle}
          {...(isShort ? {} : { "aria-describedby": `leak-${flow.id}` })}
        />
        <span className="entry-name">{name}</span>
      </label>
      {!isShort && (
        <p id={`leak-${flow.id}`} className="entry-more note quiet">
          {say(flow.leak, lang)}
        </p>
      )}
      {entry && !isShort && <EntryStatus step={step} entry={entry.id} name={name} />}
      {isRemoved && <p className="note quiet">{w.tickAgain}</p>}
    </div>
  );
}
