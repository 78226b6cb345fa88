import { useId } from "react";
import { compareScreenWords } from "#i18n";
import { useWords } from "../../language.tsx";
import { sourceName } from "./naming.ts";
import { keyOf, type Source } from "./sources.ts";

const groups = [
  ["version", "versions"],
  ["kept", "diagnoses"],
  ["file", "files"],
] as const;

type SideProps = {
  side: "before" | "after";
  value: string;
  sources: readonly Source[];
  onChoose: (key: string) => void;
  onFile: (file: File) => void;
};

/** One side of the comparison: chosen in a list, or taken from a file. */
export function Side({ side, value, sources, onChoose, onFile }: SideProps) {
  const w = useWords(compareScreenWords);
  const [select, file] = [useId(), useId()];
  return (
    <div className="field compare-side">
      <label htmlFor={select}>{w[side]}</label>
      <select id={select} value={value} onChange={({ target }) => onChoose(target.value)}>
        {value === "" && <option value="">{w.none}</option>}
        <option value="here">{w.atHand}</option>
        {groups.map(([kind, label]) => {
          const own = sources.filter((source) => source.kind === kind);
          if (own.length === 0) return null;
          return (
            <optgroup key={kind} label={w[label]}>
              {own.map((source) => (
                <option key={keyOf(source)} value={keyOf(source)}>
                  {sourceName(source, w)}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
      <span className="file-button">
        <input
          id={file}
          type="file"
          accept=".json,application/json,.pdf,application/pdf"
          onChange={({ currentTarget }) => {
            const [given] = currentTarget.files ?? [];
            if (given) onFile(given);
            currentTarget.value = "";
          }}
        />
        <label htmlFor={file}>{w.openFile(w[side].toLocaleLowerCase())}</label>
      </span>
    </div>
  );
}
