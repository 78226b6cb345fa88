import { useEffect, useRef } from "react";
import { type Lang, type Lever, limits } from "#domain";
import { leverWords, say } from "#i18n";
import { linkTo } from "../../../address.ts";
import { useWords } from "../../../language.tsx";
import { useDocument, useEdit } from "../../diagnostic.ts";
import { useSession } from "../../session.tsx";

/** The first step of a lever, and the way to put it in the action plan. */
export function FirstStep({ lever: { id, title, card }, lang }: { lever: Lever; lang: Lang }) {
  const w = useWords(leverWords);
  const edit = useEdit();
  const { newId } = useSession();
  const plan = useDocument().plan ?? [];
  const isInPlan = plan.some(({ lever }) => lever === id);
  const hasAdded = useRef(false);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isInPlan && hasAdded.current) link.current?.focus();
  }, [isInPlan]);
  const about = <span className="for-readers">{w.about(say(title, lang))}</span>;
  const add = () => {
    hasAdded.current = true;
    const action = { id: newId(), lever: id, action: say(card.firstStep, lang), term: "short" } as const;
    edit({ type: "addAction", action });
  };
  return (
    <div className="first-step">
      <p>
        <strong>{w.firstStep}</strong> {say(card.firstStep, lang)}
      </p>
      {!isInPlan && plan.length < limits.items && (
        <button type="button" className="button button-plain" onClick={add}>
          {w.addToPlan}
          {about}
        </button>
      )}
      <p className="in-plan">
        <span role="status">{isInPlan && w.inPlan}</span>{" "}
        {isInPlan && (
          <a href={linkTo("bilan/plan")} ref={link}>
            {w.seePlan}
          </a>
        )}
      </p>
    </div>
  );
}
