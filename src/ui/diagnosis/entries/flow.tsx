import type { Flow, FlowEntry } from "#domain";
import { entryWords, flowName, month, say } from "#i18n";
import { ScreenHead } from "../../frame.tsx";
import { useLanguage, useWords } from "../../language.tsx";
import { Diagnostic, useCatalogue, useDocument, useSend } from "../diagnostic.ts";
import { useCase } from "../margin/elsewhere.tsx";
import { Onward } from "../onward.tsx";
import { usePlace } from "../place.ts";
import { Questions } from "../questions.tsx";
import type { ScreenProps } from "../screen-props.ts";
import { useWholeCatalogue } from "../whole-catalogue.tsx";
import { useEntryQuestions } from "./asked.ts";
import { RemoveButton } from "./entry.tsx";
import { QuantitiesForm } from "./quantities.tsx";
import { Readout } from "./readout.tsx";
import { Roles } from "./roles.tsx";

/** One flow: its five criteria, the council's place in it, and its quantities where they are known. */
export function FlowScreen({ step }: ScreenProps) {
  const document = useDocument();
  const catalogue = useCatalogue();
  const entry = document.flows?.find(({ id }) => id === step.entry);
  const flow = catalogue.flows.find(({ id }) => id === entry?.flow);
  return entry && flow ? <RatedFlow step={step} entry={entry} flow={flow} /> : null;
}

function RatedFlow({ step, entry, flow }: ScreenProps & { entry: FlowEntry; flow: Flow }) {
  const w = useWords(entryWords);
  const { lang } = useLanguage();
  const send = useSend();
  const catalogue = useCatalogue();
  const name = flowName(entry, catalogue, lang);
  const asked = useEntryQuestions(step, catalogue.flowCriteria);
  const study = useCase(step, flow.id);
  const isExpress = Diagnostic.useSelector(({ context }) => context.path === "express");
  return (
    <>
      <ScreenHead
        place={usePlace(step)}
        title={name}
        {...(isExpress ? {} : { lead: say(flow.leak, lang) })}
      />
      <About flow={flow} isFolded={isExpress} />
      <section className="section">
        <h2 className="for-readers">{w.ratings}</h2>
        <Questions step={step} asked={asked} study={study} />
      </section>
      <Roles entry={entry} />
      <QuantitiesForm entry={entry} flow={flow} onDone={() => send({ type: "next" })}>
        {!isExpress && <Readout of={entry.id} unit={flow.id === "autre" ? "" : say(flow.unit, lang)} />}
        <Onward step={step} />
      </QuantitiesForm>
      <p className="remove">
        <RemoveButton list="flows" id={entry.id} name={name}>
          {w.removeFlow}
        </RemoveButton>
      </p>
    </>
  );
}

/** What helps to rate a flow; folded where one wants to be quick. */
function About({ flow, isFolded }: { flow: Flow; isFolded: boolean }) {
  const w = useWords(entryWords);
  const { lang } = useLanguage();
  const facts = (
    <dl className="facts about">
      {isFolded && (
        <>
          <dt>{w.leak}</dt>
          <dd>{say(flow.leak, lang)}</dd>
        </>
      )}
      <dt>{w.loop}</dt>
      <dd>{say(flow.loop, lang)}</dd>
      <dt>{w.leaders}</dt>
      <dd>{say(flow.leaders, lang)}</dd>
      <dt>{w.synergies}</dt>
      <dd>{say(flow.synergies, lang)}</dd>
      <dt>{w.whereToLook}</dt>
      <dd>{say(flow.whereToLook, lang)}</dd>
    </dl>
  );
  if (isFolded) {
    return (
      <details className="side-note">
        <summary>{w.toHelp}</summary>
        {facts}
        <References flow={flow} />
      </details>
    );
  }
  return (
    <div className="spread">
      {facts}
      <References flow={flow} />
    </div>
  );
}

function References({ flow }: { flow: Flow }) {
  const w = useWords(entryWords);
  const { lang } = useLanguage();
  const { whole } = useWholeCatalogue();
  const references = whole?.references.filter(({ id }) => flow.references.includes(id)) ?? [];
  if (references.length === 0) return null;
  return (
    <details className="side-note">
      <summary>
        {w.references} ({references.length})
      </summary>
      <p className="quiet">{w.notYours}</p>
      <ul>
        {references.map(({ id, text, source, year, checked }) => (
          <li key={id}>
            {say(text, lang)}{" "}
            <span className="quiet">
              {source}, {year}, {w.checked(month(checked, lang))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
