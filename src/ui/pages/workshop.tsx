import "../styles/forms.css";
import { useMachine } from "@xstate/react";
import { type ReactNode, useEffect, useId, useState } from "react";
import type { Catalogue, PathKind } from "#domain";
import { say, workshopPage, workshopWords } from "#i18n";
import { reportMachine } from "#machine";
import { type PaperOrder, paperFile, posterIds } from "#report";
import { useLanguage, useWords } from "../language.tsx";
import type { Services } from "../ports.ts";
import { saveAs } from "../save-as.ts";
import { Article } from "./article.tsx";

type Props = { catalogue: Catalogue; startPaper: Services["startPaper"] };

/** What can be printed for a room of people, each made when it is asked for. */
export function Workshop(props: Props) {
  return (
    <Article
      text={useWords(workshopPage)}
      more={{
        questionnaire: <Questionnaire {...props} />,
        fiche: <FlowSheet {...props} />,
        affiche: <Poster {...props} />,
      }}
    />
  );
}

function Questionnaire(props: Props) {
  const w = useWords(workshopWords);
  const [path, setPath] = useState<PathKind>("express");
  const [isForm, setIsForm] = useState(false);
  return (
    <Making {...props} order={{ kind: "questionnaire", path, isForm }}>
      <fieldset className="field">
        <legend>{w.path}</legend>
        {(["express", "full"] as const).map((each) => (
          <label key={each} className="choice choice-line">
            <input type="radio" name="path" checked={path === each} onChange={() => setPath(each)} />
            <span>{w.paths[each]}</span>
          </label>
        ))}
      </fieldset>
      <OnScreen isForm={isForm} onChange={setIsForm} />
    </Making>
  );
}

function FlowSheet(props: Props) {
  const w = useWords(workshopWords);
  const { lang } = useLanguage();
  const id = useId();
  const [flow, setFlow] = useState("");
  const [isForm, setIsForm] = useState(false);
  return (
    <Making {...props} order={{ kind: "flow", flow: flow === "" ? null : flow, isForm }}>
      <div className="field">
        <label htmlFor={id}>{w.flow}</label>
        <select id={id} value={flow} onChange={({ target }) => setFlow(target.value)}>
          <option value="">{w.noFlow}</option>
          {props.catalogue.flows.map((each) => (
            <option key={each.id} value={each.id}>
              {say(each.title, lang)}
            </option>
          ))}
        </select>
      </div>
      <OnScreen isForm={isForm} onChange={setIsForm} />
    </Making>
  );
}

function Poster(props: Props) {
  const w = useWords(workshopWords);
  const { lang } = useLanguage();
  const id = useId();
  const { criteria, flowCriteria, resourceNotes } = props.catalogue;
  const ids = posterIds(props.catalogue);
  const [criterion, setCriterion] = useState(ids[0] ?? "");
  const titles = new Map(
    [...criteria, ...flowCriteria, ...resourceNotes].map((each) => [each.id as string, each.title]),
  );
  return (
    <Making {...props} order={{ kind: "poster", criterion }}>
      <div className="field">
        <label htmlFor={id}>{w.criterion}</label>
        <select id={id} value={criterion} onChange={({ target }) => setCriterion(target.value)}>
          {ids.map((each) => {
            const title = titles.get(each);
            return (
              <option key={each} value={each}>
                {title && say(title, lang)}
              </option>
            );
          })}
        </select>
      </div>
    </Making>
  );
}

function OnScreen({ isForm, onChange }: { isForm: boolean; onChange: (isForm: boolean) => void }) {
  return (
    <label className="choice choice-line">
      <input type="checkbox" checked={isForm} onChange={({ target }) => onChange(target.checked)} />
      <span>{useWords(workshopWords).isForm}</span>
    </label>
  );
}

/** The choices of a paper, the button that makes it, and what becomes of it. */
function Making({
  catalogue,
  startPaper,
  order,
  children,
}: Props & { order: PaperOrder; children: ReactNode }) {
  const w = useWords(workshopWords);
  const { lang } = useLanguage();
  const [state, send] = useMachine(reportMachine);
  const [name, setName] = useState("");
  const { file } = state.context;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a paper is saved once, under the name it was asked by
  useEffect(() => {
    if (file) saveAs(name, "application/pdf", file);
  }, [file]);
  const isBuilding = state.matches("building");
  const make = () => {
    setName(paperFile(order, catalogue, lang));
    send({ type: "ask", start: startPaper(order, lang) });
  };
  return (
    <div className="making-paper">
      {children}
      <div className="actions">
        <button
          type="button"
          className="button"
          aria-disabled={isBuilding}
          onClick={() => {
            if (!isBuilding) make();
          }}
        >
          {w.make[order.kind]}
        </button>
      </div>
      <p role="status" className={`note ${state.matches("failed") ? "attention" : "quiet"}`}>
        {isBuilding && w.making}
        {state.matches("ready") && w.made(name)}
        {state.matches("failed") && w.failed}
      </p>
    </div>
  );
}
