import { useRef, useState } from "react";
import { contrastOnWhite, leastContrast } from "#domain";
import { logoWords } from "#i18n";
import { Field } from "../../form/fields.tsx";
import { useWords } from "../../language.tsx";
import { useDocument, useEdit } from "../diagnostic.ts";

const written = /^\s*#?([0-9a-f]{6})\s*$/i;
/** The colour of the lines of the cover, until there is another. */
const ours = "#0b4a4b";

/** The colour: written or picked, with its contrast, and whether the report takes it. */
export function ColourField() {
  const w = useWords(logoWords);
  const edit = useEdit();
  const colour = useDocument().report?.colour;
  const [text, setText] = useState(colour ?? "");
  const [fault, setFault] = useState("");
  const [isRemoved, setIsRemoved] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (typed: string) => {
    setText(typed);
    setFault("");
    const [, digits] = written.exec(typed) ?? [];
    if (digits) edit({ type: "colour", colour: `#${digits.toLowerCase()}` });
  };
  const remove = () => {
    edit({ type: "colour", colour: null });
    take("");
    setIsRemoved(true);
  };
  const leave = () => {
    if (text.trim() === "") {
      if (colour) remove();
    } else if (written.test(text)) setText(colour ?? "");
    else setFault(w.notAColour(text.trim()));
  };
  const ratio = colour ? contrastOnWhite(colour) : null;
  const isTaken = ratio !== null && ratio >= leastContrast;
  return (
    <div>
      <Field label={w.colour} hint={w.colourHint} error={fault || undefined}>
        {(control) => (
          <div className="own-colour">
            <input
              {...control}
              ref={input}
              type="text"
              maxLength={20}
              autoComplete="off"
              spellCheck={false}
              value={text}
              onChange={({ target }) => take(target.value)}
              onBlur={leave}
            />
            <input
              type="color"
              aria-label={w.palette}
              value={colour ?? ours}
              onChange={({ target }) => take(target.value)}
            />
          </div>
        )}
      </Field>
      {colour && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            remove();
            input.current?.focus();
          }}
        >
          {w.removeColour}
        </button>
      )}
      <p role="status" className={fault ? "for-readers" : ratio !== null && !isTaken ? "attention" : "quiet"}>
        {fault}
        {!fault && ratio !== null && (isTaken ? w.contrast(ratio) : w.tooLight(ratio))}
        {!fault && ratio === null && isRemoved && w.colourRemoved}
      </p>
    </div>
  );
}
