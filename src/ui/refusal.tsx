import type { Problem } from "#domain";
import { homeWords, problemSentence } from "#i18n";
import { useLanguage, useWords } from "./language.tsx";

const shown = 5;

/** Why a file or a link was refused, a sentence for each problem. */
export function Refusal({ title, problems }: { title?: string; problems: readonly Problem[] }) {
  const w = useWords(homeWords);
  const { lang } = useLanguage();
  return (
    <>
      {title && <p className="title">{title}</p>}
      <ul className="plain-list">
        {problems.slice(0, shown).map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>
            {problem.path !== "" && `${w.refusedAt(problem.path)} `}
            {problemSentence(problem, lang)}
          </li>
        ))}
      </ul>
      {problems.length > shown && <p>{w.refusedMore(problems.length - shown)}</p>}
    </>
  );
}
