import type { FlowAssessment } from "#domain";
import { capitalised, flowName, flowWarningTerms, priorityTerms, resultWords, roleTerms, say } from "#i18n";
import { linkTo } from "../../address.ts";
import { useWords } from "../../language.tsx";
import { useSteps } from "../diagnostic.ts";
import { ScoreValue, share } from "./score.tsx";
import type { Shared } from "./shared.ts";
import { Table } from "./table.tsx";

/** Each flow with what its ratings call for. */
export function FlowResults({ assessment, document, catalogue, lang }: Shared) {
  const w = useWords(resultWords);
  const list = useSteps().find(({ kind }) => kind === "flows");
  const { items } = assessment.flows;
  const hasLoopRate = items.some(({ loopRate }) => loopRate !== null);
  const name = (id: string) => {
    const entry = document.flows?.find((flow) => flow.id === id);
    return entry ? flowName(entry, catalogue, lang) : id;
  };
  const priority = ({ priority, possiblePriorities }: FlowAssessment) => (
    <>
      {capitalised(say(priorityTerms[priority], lang))}
      {priority === "toConfirm" && (
        <span className="sub">{possiblePriorities.map((id) => say(priorityTerms[id], lang)).join(w.or)}</span>
      )}
    </>
  );
  const place = ({ roleHeld, roleIntended }: FlowAssessment) =>
    roleHeld || roleIntended ? `${role(roleHeld)} → ${role(roleIntended)}` : "—";
  const role = (id: FlowAssessment["roleHeld"]) => (id ? say(roleTerms[id], lang) : "—");
  return (
    <section className="finding">
      <h2>{w.flows}</h2>
      {items.length === 0 && (
        <p>
          {w.noFlow} {list && <a href={linkTo(list.id)}>{w.chooseFlows}</a>}
        </p>
      )}
      {items.length > 0 && (
        <Table
          caption={w.flows}
          columns={[
            { head: w.flow },
            { head: w.opportunity, isNumber: true },
            { head: w.readiness, isNumber: true },
            { head: w.priority },
            ...(hasLoopRate ? [{ head: w.loopRate, isNumber: true }] : []),
            { head: w.roles },
          ]}
          rows={items.map((flow) => ({
            id: flow.id,
            cells: [
              <>
                {name(flow.id)}
                {flow.warnings.map((warning) => (
                  <span key={warning} className="sub">
                    {say(flowWarningTerms[warning], lang)}
                  </span>
                ))}
              </>,
              <ScoreValue key="opportunity" score={flow.opportunity} />,
              <ScoreValue key="readiness" score={flow.readiness} />,
              priority(flow),
              ...(hasLoopRate ? [share(flow.loopRate, lang)] : []),
              place(flow),
            ],
          }))}
        />
      )}
    </section>
  );
}
