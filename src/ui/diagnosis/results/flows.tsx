import { type FlowAssessment, priorityIds } from "#domain";
import {
  articleWords,
  capitalised,
  figureTerms,
  flowWarningTerms,
  priorityTerms,
  resultWords,
  roleTerms,
  say,
} from "#i18n";
import { linkTo } from "../../address.ts";
import { useWords } from "../../language.tsx";
import { useSteps } from "../diagnostic.ts";
import { entryName } from "./answer-words.ts";
import { DrawnFlows } from "./drawn.tsx";
import { Explained } from "./explained.tsx";
import { ExplainedList } from "./explained-list.tsx";
import { flowFigures, indexFigures } from "./figures.ts";
import { ScoreValue, scoreSaid, share } from "./score.tsx";
import { Section } from "./section.tsx";
import type { Shared, Told } from "./shared.ts";
import { Table } from "./table.tsx";

/** Each flow with what its ratings call for. */
export function FlowResults({ findings, ...shared }: Told) {
  const { assessment, lang } = shared;
  const w = useWords(articleWords);
  const r = useWords(resultWords);
  const list = useSteps().find(({ kind }) => kind === "flows");
  const { items, index } = assessment.flows;
  const isKnown = items.some(({ maturity, opportunity }) => maturity.coverage > 0 || opportunity.high < 1);
  if (items.length === 0) {
    return (
      <Section id="flux" kind={r.flows} title={findings.flows}>
        <p>{list && <a href={linkTo(list.id)}>{r.chooseFlows}</a>}</p>
      </Section>
    );
  }
  return (
    <Section
      id="flux"
      kind={r.flows}
      title={findings.flows}
      lead={<p>{w.flowsLead}</p>}
      note={<FlowNote {...shared} />}
      figure={isKnown && <DrawnFlows {...shared} />}
    >
      <FlowTable {...shared} />
      {items.length > 1 && <p className="note">{w.flowIndex(scoreSaid(index, lang))}</p>}
      <ExplainedList count={items.length + 1}>
        {items.map((flow) => (
          <Explained
            key={flow.id}
            about={`flows.${flow.id}`}
            name={entryName("flows", flow.id, shared)}
            figures={() => flowFigures(flow, shared)}
          />
        ))}
        <Explained
          about="flows"
          name={r.indexOf.flows}
          isOne
          figures={() => indexFigures("flows", assessment, shared)}
        />
      </ExplainedList>
    </Section>
  );
}

function FlowNote({ lang }: Shared) {
  const w = useWords(articleWords);
  return (
    <>
      <p>
        <strong>{w.term(say(figureTerms.opportunity, lang))}</strong> {w.opportunityIs}
      </p>
      <p>
        <strong>{w.term(say(figureTerms.readiness, lang))}</strong> {w.readinessIs}
      </p>
    </>
  );
}

function FlowTable(shared: Shared) {
  const { assessment, lang } = shared;
  const w = useWords(resultWords);
  const { items } = assessment.flows;
  const hasLoopRate = items.some(({ loopRate }) => loopRate !== null);
  const role = (id: FlowAssessment["roleHeld"]) => (id ? say(roleTerms[id], lang) : "—");
  return (
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
            {entryName("flows", flow.id, shared)}
            {flow.warnings.map((warning) => (
              <span key={warning} className="sub">
                {say(flowWarningTerms[warning], lang)}
              </span>
            ))}
          </>,
          <ScoreValue key="opportunity" score={flow.opportunity} />,
          <ScoreValue key="readiness" score={flow.readiness} />,
          <Priority key="priority" flow={flow} {...shared} />,
          ...(hasLoopRate ? [share(flow.loopRate, lang)] : []),
          flow.roleHeld || flow.roleIntended ? `${role(flow.roleHeld)} → ${role(flow.roleIntended)}` : "—",
        ],
      }))}
    />
  );
}

/** The priority of a flow, and those its answers leave possible while it is to be confirmed. */
function Priority({ flow, lang }: Shared & { flow: FlowAssessment }) {
  const w = useWords(resultWords);
  const { priority, possiblePriorities } = flow;
  const isNarrower = possiblePriorities.length < priorityIds.length;
  return (
    <>
      <strong>{capitalised(say(priorityTerms[priority], lang))}</strong>
      {priority === "toConfirm" && isNarrower && (
        <span className="sub">{possiblePriorities.map((id) => say(priorityTerms[id], lang)).join(w.or)}</span>
      )}
    </>
  );
}
