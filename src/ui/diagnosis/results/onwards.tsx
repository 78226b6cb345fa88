import { articleWords, inSentence, say, titleOf } from "#i18n";
import { compareLink, linkTo } from "../../address.ts";
import { useWords } from "../../language.tsx";
import { whySaid } from "./levers/why.ts";
import { Section } from "./section.tsx";
import type { Told } from "./shared.ts";

const most = 3;

/** The levers and the plan in brief, each with the way to its screen. */
export function Onwards({ findings, assessment, document, catalogue, lang }: Told) {
  const w = useWords(articleWords);
  const applying = assessment.levers[assessment.phaseNow].filter(({ state }) => state === "applies");
  const first = applying.filter((lever) => lever.first);
  const levers = first.length > 0 ? first : applying.slice(0, most);
  const plan = document.plan ?? [];
  const actions = plan.slice(0, most);
  const proposed = plan.length === 0 ? findings.firstSteps : [];
  return (
    <>
      <Section
        id="leviers"
        kind={w.leversKind}
        title={findings.levers}
        lead={levers.length > 0 && <p>{w.leversLead}</p>}
      >
        {levers.length > 0 && (
          <ol className="ranked measure">
            {levers.map((lever) => {
              const card = catalogue.levers.find(({ id }) => id === lever.id)?.card;
              return (
                <li key={lever.id}>
                  <div>
                    <strong>{titleOf(catalogue.levers, lever.id, lang)}</strong>
                    <span className="quiet">{whySaid(lever, { catalogue, lang })}</span>
                    {card && <span>{w.firstStep(inSentence(say(card.firstStep, lang)))}</span>}
                  </div>
                </li>
              );
            })}
          </ol>
        )}
        <p className="section-link">
          <a href={linkTo("bilan/leviers")}>{w.allLevers}</a>
        </p>
      </Section>
      <Section id="plan" kind={w.planKind} title={findings.plan}>
        {actions.length > 0 && (
          <ol className="ranked measure">
            {actions.map(({ id, action, lever, lead, due }) => (
              <li key={id}>
                <div>
                  <strong>{action || (lever ? titleOf(catalogue.levers, lever, lang) : "")}</strong>
                  <span className="note quiet">{[lead && w.who(lead), due].filter(Boolean).join(", ")}</span>
                </div>
              </li>
            ))}
          </ol>
        )}
        {proposed.length > 0 && (
          <ol className="ranked measure">
            {proposed.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        )}
        <p className="section-link">
          <a href={linkTo("bilan/plan")}>{w.toPlan}</a>
        </p>
        <p className="section-link">
          <a href={linkTo("bilan/reponses")}>{w.allAnswers}</a>
        </p>
        <p className="section-link">
          <a href={linkTo("rapport")}>{w.toReport}</a>
        </p>
        <p className="section-link">
          <a href={compareLink}>{w.toCompare}</a>
        </p>
      </Section>
    </>
  );
}
