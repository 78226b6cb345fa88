import "../styles/files.css";
import { useEffect, useId, useRef, useState } from "react";
import type { Lang } from "#domain";
import { filesWords, repairSentence } from "#i18n";
import { CopyText } from "../copy-text.tsx";
import { useLanguage, useWords } from "../language.tsx";
import type { Opening, Repaired } from "../opening.ts";
import { About } from "./about.tsx";

/** How many repairs are read on screen; a list that is copied has them all. */
const shown = 60;

type DamagedProps = { repair: Repaired; onOpen: (opening: Opening) => void };

/** What can be saved of a damaged file, to be read before it is opened. */
export function Damaged({ repair, onOpen }: DamagedProps) {
  const w = useWords(filesWords);
  const { lang } = useLanguage();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isLeft, setIsLeft] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  if (isLeft) return null;
  const { document, notices, repairs, answers } = repair;
  const open = () => onOpen({ kind: "document", document, notices });
  return (
    <section className="notice repairs" aria-labelledby={id}>
      <h2 id={id} className="title" ref={heading} tabIndex={-1}>
        {w.damagedTitle}
      </h2>
      <About document={document} answers={w.answersKept(answers)} />
      <p>{w.damagedLead}</p>
      <ul className="plain-list">
        {linesOf(repair, lang)
          .slice(0, shown)
          .map(({ key, about, sentence, found }) => (
            <li key={key}>
              {about && <strong className="repairs-about">{about}</strong>} {sentence}{" "}
              {found && <span className="repairs-found">{w.quoted(found)}</span>}
            </li>
          ))}
      </ul>
      {repairs.length > shown && <p>{w.more(repairs.length - shown)}</p>}
      <div className="actions">
        <button type="button" className="button" onClick={open}>
          {w.openRepaired}
        </button>
        <button type="button" className="text-button" onClick={() => setIsLeft(true)}>
          {w.leave}
        </button>
        <CopyText text={() => listOf(repair, lang)} words={w.copyList} />
      </div>
    </section>
  );
}

/** Each repair in words: what it is about, what was done, what stood there. */
function linesOf({ repairs, abouts }: Repaired, lang: Lang) {
  return repairs.map((repair, index) => ({
    key: `${index} ${repair.path}`,
    about: abouts[index]?.[lang] ?? repair.path,
    sentence: repairSentence(repair, lang),
    found: repair.found,
  }));
}

const listOf = (repair: Repaired, lang: Lang): string =>
  [
    filesWords[lang].answersKept(repair.answers),
    ...linesOf(repair, lang).map(({ about, sentence, found }) =>
      [about && `${about} –`, sentence, found && filesWords[lang].quoted(found)].filter(Boolean).join(" "),
    ),
  ].join("\n");
