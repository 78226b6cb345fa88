import { entryWords, say } from "#i18n";
import { useLanguage, useWords } from "../../language.tsx";
import { useCatalogue, useDocument, useEdit, useSend } from "../diagnostic.ts";
import { Onward } from "../onward.tsx";
import type { ScreenProps } from "../screen-props.ts";
import { ThemeHead } from "../theme-head.tsx";

/** The levers the council already uses. */
export function LeversInUse({ step }: ScreenProps) {
  const w = useWords(entryWords);
  const { lang } = useLanguage();
  const send = useSend();
  const edit = useEdit();
  const catalogue = useCatalogue();
  const inUse = useDocument().leversInUse ?? [];
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
            <span className="title">{w.alreadyInUse}</span>
            <span className="field-hint">{w.alreadyInUseHint}</span>
          </legend>
          {catalogue.levers.map(({ id, title, card }) => (
            <div key={id} className="entry">
              <label className="choice">
                <input
                  type="checkbox"
                  checked={inUse.includes(id)}
                  aria-describedby={`what-${id}`}
                  onChange={({ target }) => edit({ type: "leverInUse", lever: id, inUse: target.checked })}
                />
                <span className="entry-name">{say(title, lang)}</span>
              </label>
              <p id={`what-${id}`} className="entry-more note quiet">
                {say(card.what, lang)}
              </p>
            </div>
          ))}
        </fieldset>
        <Onward step={step} />
      </form>
    </>
  );
}
