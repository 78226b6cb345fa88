import { useId } from "react";
import { derivedFrom } from "#domain";
import { leverWords, memberTitle } from "#i18n";
import { useWords } from "../../../language.tsx";
import { AnswerLink, ListLink } from "../../path-links.tsx";
import type { Shared } from "../shared.ts";
import { mostAwaited } from "./reasons.ts";

/** Where no lever can be recommended yet: what to find out first. */
export function ToKnow({ assessment, document, catalogue, lang }: Shared) {
  const w = useWords(leverWords);
  const id = useId();
  const now = assessment.levers[assessment.phaseNow];
  const awaited = mostAwaited(now);
  if (awaited.length === 0 || now.some(({ state }) => state === "applies")) return null;
  const linkOf = (member: string) => {
    const shared = { from: "bilan/leviers", about: memberTitle(member, catalogue, lang) };
    const answerLink = (answerKey: string) => (
      <AnswerLink answerKey={answerKey} {...shared}>
        {w.answer}
      </AnswerLink>
    );
    const derived = derivedFrom(member);
    if (!derived) return answerLink(member);
    const entry = document[derived.list]?.find(
      ({ answers = {} }) =>
        typeof (answers as Record<string, { value?: unknown }>)[derived.criterion]?.value !== "number",
    );
    if (entry) return answerLink(`${derived.list}.${entry.id}.${derived.criterion}`);
    return (
      <ListLink list={derived.list} {...shared}>
        {w.choose}
      </ListLink>
    );
  };
  return (
    <section className="phase" aria-labelledby={id}>
      <h2 id={id}>{w.toKnow}</h2>
      <p className="measure to-know-lead">{w.toKnowLead}</p>
      <ol className="ranked measure">
        {awaited.map(({ member, count }) => {
          const title = memberTitle(member, catalogue, lang);
          return (
            <li key={member}>
              <div>
                <strong>{title}</strong>
                <span className="note quiet">{w.wouldHelp(count)} · </span>
                <span className="note">{linkOf(member)}</span>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
