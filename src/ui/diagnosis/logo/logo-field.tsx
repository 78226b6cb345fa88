import { useMemo, useRef, useState } from "react";
import { logoWords } from "#i18n";
import { logoLimits, logoOf } from "#report";
import { Field } from "../../form/fields.tsx";
import { useWords } from "../../language.tsx";
import { useDocument, useEdit } from "../diagnostic.ts";
import { drawLogo } from "./canvas.ts";

/** The logo: a file to choose, what is kept of it, and how to take it away. */
export function LogoField() {
  const w = useWords(logoWords);
  const edit = useEdit();
  const { profile, report } = useDocument();
  const [said, setSaid] = useState("");
  const [fault, setFault] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const logo = report?.logo;
  const isDrawn = useMemo(() => logoOf(logo) !== null, [logo]);
  const tell = (sentence: string, wrong = "") => {
    setSaid(sentence);
    setFault(wrong);
  };
  const choose = async (file: File) => {
    tell(w.drawing);
    const drawn =
      file.size > logoLimits.bytes
        ? ({ ok: false, fault: "tooLarge" } as const)
        : await drawLogo(new Uint8Array(await file.arrayBuffer()));
    if (!drawn.ok) return tell("", w.faults[drawn.fault](file.name, file.size));
    edit({ type: "logo", logo: drawn.logo });
    tell(w.kept);
  };
  const remove = () => {
    edit({ type: "logo", logo: null });
    tell(w.logoRemoved);
    input.current?.focus();
  };
  return (
    <div>
      <Field label={w.logo} hint={w.logoHint} error={fault || undefined}>
        {(control) => (
          <>
            {logo && isDrawn && <img className="own-logo" src={logo} alt={w.logoOf(profile.name)} />}
            {logo && !isDrawn && <p className="attention">{w.notDrawn}</p>}
            <span className="file-button">
              <input
                {...control}
                ref={input}
                type="file"
                accept="image/png,image/svg+xml,.png,.svg"
                onChange={({ currentTarget }) => {
                  const [file] = currentTarget.files ?? [];
                  if (file) choose(file);
                  currentTarget.value = "";
                }}
              />
              <label htmlFor={control.id}>{logo ? w.replace : w.choose}</label>
            </span>
          </>
        )}
      </Field>
      {logo && (
        <button type="button" className="text-button" onClick={remove}>
          {w.removeLogo}
        </button>
      )}
      <p role="status" className={fault ? "for-readers" : "quiet"}>
        {fault || said}
      </p>
    </div>
  );
}
