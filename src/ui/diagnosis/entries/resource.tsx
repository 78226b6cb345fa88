import { useState } from "react";
import { cleanText, limits, oneLine, type ResourceEntry } from "#domain";
import { entryWords, inSentence, resourceName, say } from "#i18n";
import { Field } from "../../form/fields.tsx";
import { ScreenHead } from "../../frame.tsx";
import { useLanguage, useWords } from "../../language.tsx";
import { useCatalogue, useDocument, useEdit, useSend } from "../diagnostic.ts";
import { Onward } from "../onward.tsx";
import { usePlace } from "../place.ts";
import { Questions } from "../questions.tsx";
import type { ScreenProps } from "../screen-props.ts";
import { useEntryQuestions } from "./asked.ts";
import { RemoveButton } from "./entry.tsx";

/** One resource: its name, and its four notes. */
export function ResourceScreen({ step }: ScreenProps) {
  const entry = useDocument().resources?.find(({ id }) => id === step.entry);
  return entry ? <RatedResource step={step} entry={entry} /> : null;
}

function RatedResource({ step, entry }: ScreenProps & { entry: ResourceEntry }) {
  const w = useWords(entryWords);
  const { lang } = useLanguage();
  const send = useSend();
  const edit = useEdit();
  const catalogue = useCatalogue();
  const type = catalogue.resourceTypes.find(({ id }) => id === entry.type);
  const name = resourceName(entry, catalogue, lang);
  const asked = useEntryQuestions(step, catalogue.resourceNotes);
  const [typed, setTyped] = useState(entry.name ?? "");
  const isTooLong = oneLine(cleanText(typed)).length > limits.name;
  const rename = (next: string) => {
    setTyped(next);
    const clean = oneLine(cleanText(next));
    if (clean.length > limits.name) return;
    const { name: _, ...others } = entry;
    edit({ type: "setResource", resource: clean === "" ? others : { ...others, name: clean } });
  };
  return (
    <>
      <ScreenHead place={usePlace(step)} title={name} {...(type ? { lead: say(type.question, lang) } : {})} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send({ type: "next" });
        }}
      >
        <div className="measure section-first">
          <Field
            label={w.resourceName}
            error={isTooLong ? w.nameTooLong(limits.name) : undefined}
            {...(type ? { hint: w.proof(inSentence(say(type.proof, lang))) } : {})}
          >
            {(control) => (
              <input {...control} type="text" value={typed} onChange={({ target }) => rename(target.value)} />
            )}
          </Field>
        </div>
        <h2 className="for-readers">{w.notes}</h2>
        <Questions step={step} asked={asked} />
        <Onward step={step} />
      </form>
      <p className="remove">
        <RemoveButton list="resources" id={entry.id} name={name}>
          {w.removeResource}
        </RemoveButton>
      </p>
    </>
  );
}
