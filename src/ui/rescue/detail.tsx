import { rescueWords } from "#i18n";
import { CopyText } from "../copy-text.tsx";
import { useWords } from "../language.tsx";
import type { Failure } from "./failure.ts";

const textOf = ({ message, screen }: Failure, version: string): string =>
  [message, `Ressorts ${version}`, `#/${screen}`, navigator.userAgent].join("\n");

/** What whoever looks after the tool has to know: what broke, where, in which version and which browser. */
export function Detail({ failure, version }: { failure: Failure; version: string }) {
  const w = useWords(rescueWords);
  const text = textOf(failure, version);
  const words = { copy: w.copy, copied: w.detailCopied, notCopied: w.detailNotCopied };
  return (
    <>
      <p className="note">{w.detailLead}</p>
      <pre className="note">{text}</pre>
      <CopyText text={() => text} words={words} of={w.of(w.detail)} />
    </>
  );
}
