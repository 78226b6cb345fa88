import {
  type Catalogue,
  type Clarification,
  type DiagnosisDocument,
  type Lang,
  parseAnswerKey,
  pathOf,
  type Step,
  type Text,
} from "#domain";
import { enumeration, flowName, reportWords, resourceName, resultWords, say, titleOf, typeset } from "#i18n";
import { linkTo } from "../../address.ts";
import { useWords } from "../../language.tsx";
import { useSend, useSteps } from "../diagnostic.ts";
import type { Shared } from "./shared.ts";

const shown = 3;

/** The open answers that would change most conclusions, each with the way to its question. */
export function Clarifications({
  clarifications,
  document,
  catalogue,
  lang,
}: Shared & { clarifications: readonly Clarification[] }) {
  const w = useWords(resultWords);
  if (clarifications.length === 0) return <p className="section">{w.clarificationsNone}</p>;
  return (
    <section className="finding">
      <h2>{w.clarifications}</h2>
      <ol className="ranked measure">
        {clarifications.map(({ answer, conclusions }) => {
          const names = conclusions.map(({ name }) => conclusionName(name, document, catalogue, lang));
          const more = names.length - shown;
          const said = more > 1 ? [...names.slice(0, shown), w.andMore(more)] : names;
          const { about, question } = openQuestion(answer, document, catalogue, lang);
          return (
            <li key={answer}>
              <div>
                <strong>{question}</strong>
                {about && <span className="note quiet">{about}. </span>}
                <span className="note quiet">{w.wouldChange(enumeration(said, lang))}</span>{" "}
                <AnswerLink answer={answer} document={document} catalogue={catalogue} question={question} />
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

type AnswerLinkProps = {
  answer: string;
  question: string;
  document: DiagnosisDocument;
  catalogue: Catalogue;
};

/** The link to the screen of a question; where only the full version asks it, that version is taken. */
function AnswerLink({ answer, question, document, catalogue }: AnswerLinkProps) {
  const w = useWords(resultWords);
  const send = useSend();
  const asks = ({ keys }: Step) => keys.includes(answer);
  const onPath = useSteps().find(asks);
  const step = onPath ?? pathOf(document, catalogue, "full").find(asks);
  if (!step) return null;
  return (
    <a
      className="note"
      href={linkTo(step.id)}
      onClick={() => !onPath && send({ type: "choosePath", path: "full" })}
    >
      {w.answer}
      <span className="for-readers">{`\u00a0: ${question}`}</span>
    </a>
  );
}

type Question = { id: string; question: Text };

/** A question that is still open, and the flow or resource it is about. */
function openQuestion(answer: string, document: DiagnosisDocument, catalogue: Catalogue, lang: Lang) {
  const at = parseAnswerKey(answer);
  const lists: Record<typeof at.in, readonly Question[]> = {
    criteria: catalogue.criteria,
    flows: catalogue.flowCriteria,
    resources: catalogue.resourceNotes,
  };
  const criterion = lists[at.in].find(({ id }) => id === at.criterion);
  const question = criterion ? say(criterion.question, lang) : answer;
  if (at.in === "criteria") return { question, about: "" };
  const flow = at.in === "flows" && document.flows?.find(({ id }) => id === at.entry);
  const resource = at.in === "resources" && document.resources?.find(({ id }) => id === at.entry);
  const about = flow
    ? flowName(flow, catalogue, lang)
    : resource
      ? resourceName(resource, catalogue, lang)
      : at.entry;
  return { question, about };
}

/** A conclusion in words: « l’étape Animer », « le levier « Locaux » ». */
function conclusionName(name: string, document: DiagnosisDocument, catalogue: Catalogue, lang: Lang): string {
  const { changed } = reportWords[lang];
  const kind = name.slice(0, name.includes(".") ? name.indexOf(".") : undefined);
  const id = name.slice(kind.length + 1);
  const said = () => {
    switch (kind) {
      case "stages":
        return changed.stages(titleOf(catalogue.stages, id, lang));
      case "flows": {
        const flow = document.flows?.find((entry) => entry.id === id);
        return changed.flows(flow ? flowName(flow, catalogue, lang) : id);
      }
      case "resources": {
        const resource = document.resources?.find((entry) => entry.id === id);
        return changed.resources(resource ? resourceName(resource, catalogue, lang) : id);
      }
      case "levers":
        return changed.levers(titleOf(catalogue.levers, id, lang));
      case "currentStage":
        return changed.currentStage;
      case "verdict":
        return changed.verdict;
      default:
        return changed.postureFirst;
    }
  };
  return typeset(said(), lang);
}
