import { useRef } from "react";
import { type Action, type Assessment, leversToEngage, limits } from "#domain";
import { planWords, say } from "#i18n";
import { linkTo } from "../../address.ts";
import { useLanguage, useWords } from "../../language.tsx";
import { useCatalogue } from "../diagnostic.ts";

type SuggestionsProps = {
  assessment: Assessment;
  plan: readonly Action[];
  onAdd: (action: Omit<Action, "id">) => void;
};

/** The first steps of the levers that apply now or next and are not in the plan yet. */
export function Suggestions({ assessment, plan, onAdd }: SuggestionsProps) {
  const w = useWords(planWords);
  const { lang } = useLanguage();
  const { levers } = useCatalogue();
  const heading = useRef<HTMLHeadingElement>(null);
  const { phaseNow, phaseToPrepare } = assessment;
  const engaging = leversToEngage(assessment, [phaseNow, phaseToPrepare]);
  const offered = engaging.flatMap((id) => {
    const lever = levers.find((known) => known.id === id);
    return lever && !plan.some((action) => action.lever === id) ? [lever] : [];
  });
  return (
    <section className="plan-term">
      <h2 ref={heading} tabIndex={-1}>
        {w.suggestions}
      </h2>
      {offered.length === 0 ? (
        <p>
          {engaging.length === 0 ? w.noSuggestion.unknown : w.noSuggestion.done}{" "}
          {engaging.length === 0 && <a href={linkTo("bilan/a-eclaircir")}>{w.toOpen}</a>}
        </p>
      ) : (
        <>
          <p className="quiet">{w.suggestionsLead}</p>
          <ul className="suggestions">
            {offered.map(({ id, title, card }) => (
              <li key={id}>
                <div>
                  <h3>{say(title, lang)}</h3>
                  <p>{say(card.firstStep, lang)}</p>
                </div>
                {plan.length < limits.items && (
                  <button
                    type="button"
                    className="button button-plain"
                    onClick={() => {
                      onAdd({ lever: id, action: say(card.firstStep, lang), term: "short" });
                      heading.current?.focus({ preventScroll: true });
                    }}
                  >
                    {w.addStep}
                    <span className="for-readers">{w.about(say(title, lang))}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
