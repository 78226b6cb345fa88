import { useId } from "react";
import { type CompareWords, compareScreenWords } from "#i18n";
import { useWords } from "../../language.tsx";
import { keyOf, type Source } from "./sources.ts";

type ScreenWords = (typeof compareScreenWords)["fr"];

/** A source by its name and its day. */
export function sourceName(source: Source, w: ScreenWords): string {
  switch (source.kind) {
    case "here":
      return w.atHand;
    case "version": {
      const { name, at } = source.version;
      return name ? w.namedVersion(name, at) : w.version(at);
    }
    case "kept":
      return w.diagnosis(source.kept.label ?? source.kept.name, source.kept.savedAt);
    case "file":
      return source.file.name;
  }
}

/** The words that name a source after « depuis », the later side being of a day. */
export function sinceWords(
  source: Source,
  at: string | null,
  otherDay: string | null,
  c: CompareWords,
): string {
  if (source.kind === "version" && source.version.name) {
    return c.version(source.version.name, source.version.at);
  }
  if (at === null) return c.file(source.kind === "file" ? source.file.name : "");
  const isSameDay = at.length > 10 && at.slice(0, 10) === otherDay;
  return isSameDay ? c.moment(at) : c.day(at);
}

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
