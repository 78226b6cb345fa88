import "../styles/files.css";
import { useEffect, useId, useRef, useState } from "react";
import { filesWords, noticeSentence, problemSentence } from "#i18n";
import { useLanguage, useWords } from "../language.tsx";
import type { FileOpened, Opening } from "../opening.ts";
import { Damaged } from "./damaged.tsx";

type OnOpen = (opening: Opening) => void;

/** What became of each of several files. */
export function Several({ files, onOpen }: { files: readonly FileOpened[]; onOpen: OnOpen }) {
  const w = useWords(filesWords);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="notice notice-calm" aria-labelledby={id}>
      <h2 id={id} className="title" ref={heading} tabIndex={-1}>
        {w.severalTitle(files.length)}
      </h2>
      <ul className="plain-list">
        {files.map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may share a name, and none ever moves
          <li key={index}>
            <strong className="repairs-about">{file.name}</strong> <One file={file} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ file, onOpen }: { file: FileOpened; onOpen: OnOpen }) {
  const w = useWords(filesWords);
  const { lang } = useLanguage();
  const [isSeen, setIsSeen] = useState(false);
  switch (file.kind) {
    case "kept":
    case "known":
    case "notKept": {
      const opening: Opening =
        file.kind === "notKept"
          ? { kind: "document", document: file.document, notices: file.notices }
          : { kind: "kept", id: file.id };
      return (
        <>
          {w.several[file.kind](file.territory)}{" "}
          {file.notices.map((notice) => (
            <span key={`${notice.path} ${notice.code}`} className="quiet">
              {noticeSentence(notice, lang)}{" "}
            </span>
          ))}
          <button
            type="button"
            className="text-button"
            aria-label={w.openOne(file.territory)}
            onClick={() => onOpen(opening)}
          >
            {w.open}
          </button>
        </>
      );
    }
    case "damaged":
      return isSeen ? (
        <Damaged repair={file.repair} onOpen={onOpen} />
      ) : (
        <>
          {w.several.damaged}{" "}
          <button type="button" className="text-button" onClick={() => setIsSeen(true)}>
            {w.seeRepairs}
          </button>
        </>
      );
    case "refused":
      return file.problems[0] ? problemSentence(file.problems[0], lang) : null;
    default:
      return w.several[file.kind];
  }
}
