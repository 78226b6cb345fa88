import { useState } from "react";
import { limits } from "#domain";
import { entryWords, inSentence, resourceName, say, titleOf } from "#i18n";
import { useLanguage, useWords } from "../../language.tsx";
import { useCatalogue, useDocument, useEdit, useSend } from "../diagnostic.ts";
import { Onward } from "../onward.tsx";
import type { ScreenProps } from "../screen-props.ts";
import { useSession } from "../session.tsx";
import { ThemeHead } from "../theme-head.tsx";
import { AddByName } from "./add-by-name.tsx";
import { EntryStatus, RemoveButton } from "./entry.tsx";

/** The resources of the territory, found with the revealing question of their type. */
export function Resources({ step }: ScreenProps) {
  const w = useWords(entryWords);
  const { lang } = useLanguage();
  const send = useSend();
  const edit = useEdit();
  const catalogue = useCatalogue();
  const { newId } = useSession();
  const entries = useDocument().resources ?? [];
  const [chosen, choose] = useState(catalogue.resourceTypes[0]?.id ?? "");
  const isFull = entries.length >= limits.items;
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
        <section className="entries">
          <h2>{w.listed}</h2>
          {entries.length === 0 && <p className="quiet">{w.noneListed}</p>}
          {entries.map((entry) => {
            const name = resourceName(entry, catalogue, lang);
            return (
              <div key={entry.id} className="entry">
                <div className="entry-named">
                  <p className="entry-name">{name}</p>
                  <RemoveButton
                    name={name}
                    entry={entry}
                    label={w.remove}
                    onRemove={() => edit({ type: "removeResource", id: entry.id })}
                  />
                </div>
                <p className="entry-more note quiet">{titleOf(catalogue.resourceTypes, entry.type, lang)}</p>
                <EntryStatus step={step} entry={entry.id} name={name} />
              </div>
            );
          })}
        </section>
        {isFull ? (
          <p className="note quiet">{w.full(limits.items)}</p>
        ) : (
          <AddByName
            title={w.addResourceTitle}
            label={w.resourceName}
            hint={w.resourceNameHint}
            button={w.addResource}
            onAdd={(name) => edit({ type: "addResource", resource: { id: newId(), type: chosen, name } })}
          >
            <TypeChoice chosen={chosen} onChoose={choose} />
          </AddByName>
        )}
        <Onward step={step} />
      </form>
    </>
  );
}

function TypeChoice({ chosen, onChoose }: { chosen: string; onChoose: (type: string) => void }) {
  const w = useWords(entryWords);
  const { lang } = useLanguage();
  const { resourceTypes } = useCatalogue();
  return (
    <fieldset className="field">
      <legend>
        {w.type}
        <span className="field-hint">{w.typeHint}</span>
      </legend>
      {resourceTypes.map(({ id, title, question, examples }) => (
        <div key={id} className="type-choice">
          <label className="choice choice-line">
            <input type="radio" name="resource-type" checked={chosen === id} onChange={() => onChoose(id)} />
            <span>{say(title, lang)}</span>
          </label>
          {chosen === id && (
            <div className="type-question">
              <p>{say(question, lang)}</p>
              <p className="note quiet">{w.examples(inSentence(say(examples, lang)))}</p>
            </div>
          )}
        </div>
      ))}
    </fieldset>
  );
}
