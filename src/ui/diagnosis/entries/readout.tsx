import { answerAt, assess, type FlowEntry, flowCriterionIds, type Interval, isOpen } from "#domain";
import {
  between,
  entryWords,
  enumeration,
  figureTerms,
  flowCriterionTerms,
  flowName,
  flowWarningTerms,
  inSentence,
  percentage,
  priorityTerms,
  say,
} from "#i18n";
import { useLanguage, useWords } from "../../language.tsx";
import { later } from "../../later.tsx";
import { useCatalogue, useFollowingDocument } from "../diagnostic.ts";
import { LoopFigure } from "./loop-figure.tsx";

const Explanation = later(
  async () => (await import("./explanation.tsx")).Explanation,
  () => null,
);

/** What the answers already say of a flow, what is missing to decide, and where the figures come from. */
export function Readout({ of, unit }: { of: FlowEntry["id"]; unit: string }) {
  const w = useWords(entryWords);
  const { lang } = useLanguage();
  const document = useFollowingDocument();
  const catalogue = useCatalogue();
  const entry = document.flows?.find(({ id }) => id === of);
  const flow = assess(document, catalogue).flows.items.find(({ id }) => id === of);
  if (!entry || !flow) return null;
  const isBlank = flowCriterionIds.every((id) => answerAt(document, `flows.${entry.id}.${id}`) === undefined);
  if (isBlank && flow.loopRate === null) return null;
  const { loopRate, priority, possiblePriorities: possible } = flow;
  const open = flowCriterionIds.filter((id) => isOpen(document, `flows.${entry.id}.${id}`));
  const names = open.map((id) => inSentence(say(flowCriterionTerms[id], lang)));
  const words = possible.map((id) => say(priorityTerms[id], lang));
  return (
    <section className="section spread">
      <div className="readout">
        <h2 className="title">{w.forNow(possible.length > 2 ? w.stillOpen : words.join(w.or))}</h2>
        <dl className="pairs">
          <Pair name={say(figureTerms.opportunity, lang)} of={flow.opportunity} />
          <Pair name={say(figureTerms.readiness, lang)} of={flow.readiness} />
          {loopRate !== null && (
            <>
              <dt>{w.loopRate(entry.quantities?.year)}</dt>
              <dd>{percentage(loopRate, lang)}</dd>
            </>
          )}
        </dl>
        {priority === "toConfirm" && open.length > 0 && (
          <p className="note">{w.toDecide(enumeration(names, lang))}</p>
        )}
        {flow.warnings.map((id) => (
          <p key={id} className="note">
            {say(flowWarningTerms[id], lang)}
          </p>
        ))}
        <Explanation flow={flow} name={flowName(entry, catalogue, lang)} />
      </div>
      {loopRate !== null && <LoopFigure quantities={entry.quantities ?? {}} rate={loopRate} unit={unit} />}
    </section>
  );
}

function Pair({ name, of: { point, ...interval } }: { name: string; of: Interval }) {
  const w = useWords(entryWords);
  const { lang } = useLanguage();
  const range = between(interval, lang);
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {point === null ? (range ?? w.notKnown) : percentage(point, lang)}
        {point !== null && range && <span className="sub">{range}</span>}
      </dd>
    </>
  );
}
