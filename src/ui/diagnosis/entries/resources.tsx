import { useState } from "react";
import { limits } from "#domain";
import { entryWords, inSentence, say } from "#i18n";
import { useLanguage, useWords } from "../../language.tsx";
import { useCatalogue, useDocument, useEdit, useSend } from "../diagnostic.ts";
import { Onward } from "../onward.tsx";
import type { ScreenProps } from "../screen-props.ts";
import { useSession } from "../session.tsx";
import { ThemeHead } from "../theme-head.tsx";
import { AddByName } from "./add-by-name.tsx";
import { Undo } from "./entry.tsx";
import { Listed } from "./listed.tsx";

/** The resources of the territory, found with the revealing question of their type. */
export function Resources({ step }: ScreenProps) {
  const w = useWords(entryWords);
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
          <Undo list="resources" />
          <Listed step={step} entries={entries} />
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
