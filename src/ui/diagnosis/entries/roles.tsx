import { type FlowEntry, roleIds } from "#domain";
import { capitalised, entryWords, roleTerms, say } from "#i18n";
import { useLanguage, useWords } from "../../language.tsx";
import { useEdit } from "../diagnostic.ts";
import { Part } from "./part.tsx";

/** The place the council holds in a flow, and the one it aims at. */
export function Roles({ entry }: { entry: FlowEntry }) {
  const w = useWords(entryWords);
  return (
    <Part title={w.place} className="measure">
      <p className="quiet">{w.placeHint}</p>
      <Role entry={entry} field="roleHeld" />
      <Role entry={entry} field="roleIntended" />
    </Part>
  );
}

function Role({ entry, field }: { entry: FlowEntry; field: "roleHeld" | "roleIntended" }) {
  const w = useWords(entryWords);
  const { lang } = useLanguage();
  const edit = useEdit();
  const change = (role: FlowEntry["roleHeld"]) => {
    const { [field]: _, ...others } = entry;
    edit({ type: "setFlow", flow: role === undefined ? others : { ...others, [field]: role } });
  };
  return (
    <fieldset className="field role">
      <legend>{w[field]}</legend>
      <div className="choices">
        {roleIds.map((role) => (
          <label key={role} className="choice">
            <input
              type="radio"
              name={`${entry.id}.${field}`}
              checked={entry[field] === role}
              onChange={() => change(role)}
            />
            <span>{capitalised(say(roleTerms[role], lang))}</span>
          </label>
        ))}
        {entry[field] !== undefined && (
          <button
            type="button"
            className="text-button note"
            onClick={({ currentTarget }) => {
              change(undefined);
              currentTarget.closest("fieldset")?.querySelector("input")?.focus();
            }}
          >
            {w.clearChoice}
          </button>
        )}
      </div>
    </fieldset>
  );
}
