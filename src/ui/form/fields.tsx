import { type ReactNode, useId, useState } from "react";
import {
  type FieldValues,
  type UseControllerProps,
  type UseFormRegisterReturn,
  useController,
} from "react-hook-form";
import { number, questionWords } from "#i18n";
import { useLanguage, useWords } from "../language.tsx";

type Described = { label: string; hint?: string; error?: string | undefined; isOptional?: boolean };

type Control = { id: string; "aria-describedby"?: string; "aria-invalid"?: true };

/** A labelled control with its hint and, where there is one, its error in words. */
export function Field({
  label,
  hint,
  error,
  isOptional = false,
  className = "",
  children,
}: Described & { className?: string; children: (control: Control) => ReactNode }) {
  const w = useWords(questionWords);
  const id = useId();
  const described = [hint && `${id}h`, error && `${id}e`].filter(Boolean).join(" ");
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>
        {label}
        {isOptional && <span className="field-optional"> ({w.optional})</span>}
      </label>
      {hint && (
        <p id={`${id}h`} className="field-hint">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}e`}>{error}</FieldError>}
      {children({
        id,
        ...(described ? { "aria-describedby": described } : {}),
        ...(error ? { "aria-invalid": true } : {}),
      })}
    </div>
  );
}

function FieldError({ id, children }: { id: string; children: string }) {
  const w = useWords(questionWords);
  return (
    <p id={id} className="field-error">
      <span className="for-readers">{w.error} </span>
      {children}
    </p>
  );
}

type Registered = Described & { registration: UseFormRegisterReturn };

/** One line of text. */
export function TextField({ registration, ...field }: Registered) {
  return <Field {...field}>{(control) => <input type="text" {...control} {...registration} />}</Field>;
}

/** A few lines of text. */
export function TextArea({ registration, rows = 3, ...field }: Registered & { rows?: number }) {
  return <Field {...field}>{(control) => <textarea rows={rows} {...control} {...registration} />}</Field>;
}

type Option = { id: string; title: string; more?: string };

/** A choice of one in a closed list, with nothing chosen at first. */
export function SelectField({
  registration,
  options,
  ...field
}: Registered & { options: readonly Option[] }) {
  const w = useWords(questionWords);
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} {...registration}>
          <option value="">{w.choose}</option>
          {options.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A choice of any number in a list. */
export function CheckboxGroup({
  label,
  hint,
  error,
  options,
  registration,
}: Registered & { options: readonly Option[] }) {
  const id = useId();
  return (
    <fieldset className="field checkboxes" {...(error ? { "aria-describedby": `${id}e` } : {})}>
      <legend>
        {label}
        {hint && <span className="field-hint">{hint}</span>}
      </legend>
      {error && <FieldError id={`${id}e`}>{error}</FieldError>}
      <div className="checkbox-list">
        {options.map((option) => (
          <label key={option.id} className="choice">
            <input type="checkbox" value={option.id} {...registration} />
            <span>
              {option.title}
              {option.more && <small>{option.more}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type NumberFieldProps<Values extends FieldValues> = Described &
  UseControllerProps<Values> & {
    unit?: string;
    /** What was typed as a number, NaN when it is not one. */
    read: (text: string) => number;
    /** Whether digits are grouped when a number already kept is shown; years are not. */
    isGrouped?: boolean;
  };

/** A number, typed as people write it and shown back as it was typed. */
export function NumberField<Values extends FieldValues>({
  unit,
  read,
  isGrouped = true,
  name,
  control,
  ...field
}: NumberFieldProps<Values>) {
  const { lang } = useLanguage();
  const { field: bound } = useController({ name, ...(control ? { control } : {}) });
  const kept: unknown = bound.value;
  const [text, setText] = useState(() =>
    typeof kept !== "number" ? "" : isGrouped ? number(kept, lang, 6) : String(kept),
  );
  const type = (typed: string) => {
    setText(typed);
    bound.onChange(typed.trim() === "" ? "" : read(typed));
  };
  return (
    <Field {...field}>
      {(described) => (
        <div className="field-box">
          <input
            type="text"
            inputMode="decimal"
            {...described}
            ref={bound.ref}
            name={bound.name}
            value={text}
            onBlur={bound.onBlur}
            onChange={({ target }) => type(target.value)}
          />
          {unit && <span>{unit}</span>}
        </div>
      )}
    </Field>
  );
}
