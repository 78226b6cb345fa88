import type { Value } from "#domain";
import { articleWords } from "#i18n";
import { useWords } from "../../language.tsx";

/** A level as its digit on its tone; hatched where it is not known, a dash where it does not apply. */
export function LevelBox({ value }: { value: Value | undefined }) {
  const w = useWords(articleWords);
  if (typeof value === "number") {
    return (
      <span className="level-box" data-level={value}>
        {value}
      </span>
    );
  }
  const isOpen = value !== "notApplicable";
  return (
    <>
      <span className="level-box" data-level={isOpen ? "unknown" : "none"} aria-hidden="true">
        {isOpen ? "?" : "—"}
      </span>
      <span className="for-readers">{isOpen ? w.unknownLevel : w.notApplicable}</span>
    </>
  );
}
