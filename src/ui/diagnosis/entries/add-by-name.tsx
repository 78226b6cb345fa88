import { type ReactNode, useRef, useState } from "react";
import { limits } from "#domain";
import { entryWords } from "#i18n";
import { Field } from "../../form/fields.tsx";
import { useWords } from "../../language.tsx";

type AddByNameProps = {
  title: string;
  label: string;
  hint: string;
  button: string;
  onAdd: (name: string) => void;
  /** What else is chosen before adding. */
  children?: ReactNode;
};

/** Adds an entry under a name; Enter adds too. The name that was added leaves room for the next. */
export function AddByName({ title, label, hint, button, onAdd, children }: AddByNameProps) {
  const w = useWords(entryWords);
  const [name, setName] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [added, setAdded] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const add = () => {
    setMissing(name.trim() === "");
    input.current?.focus();
    if (name.trim() === "") return;
    onAdd(name.trim());
    setAdded(name.trim());
    setName("");
  };
  return (
    <section className="form-part">
      <h2>{title}</h2>
      {children}
      <Field label={label} hint={hint} error={isMissing ? w.nameMissing : undefined}>
        {(control) => (
          <input
            {...control}
            ref={input}
            type="text"
            maxLength={limits.name}
            value={name}
            onChange={({ target }) => setName(target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
              event.preventDefault();
              add();
            }}
          />
        )}
      </Field>
      <div className="actions">
        <button type="button" className="button button-plain" onClick={add}>
          {button}
        </button>
        <p role="status" className="note quiet">
          {added && w.added(added)}
        </p>
      </div>
    </section>
  );
}
