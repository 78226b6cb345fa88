import { type ReactNode, useRef, useState } from "react";
import { cleanText, limits, oneLine } from "#domain";
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
  const [error, setError] = useState<string>();
  const [added, setAdded] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const add = () => {
    const clean = oneLine(cleanText(name));
    const wrong =
      clean === "" ? w.nameMissing : clean.length > limits.name ? w.nameTooLong(limits.name) : undefined;
    setError(wrong);
    input.current?.focus();
    if (wrong) return;
    onAdd(clean);
    setAdded(clean);
    setName("");
  };
  return (
    <section className="form-part">
      <h2>{title}</h2>
      {children}
      <Field label={label} hint={hint} error={error}>
        {(control) => (
          <input
            {...control}
            ref={input}
            type="text"
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
