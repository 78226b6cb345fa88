import { byDeposit, stageIds } from "#domain";
import {
  articleWords,
  axisTerms,
  capitalised,
  chartWords,
  priorityTerms,
  say,
  stageStatusTerms,
  zoneNames,
} from "#i18n";
import { useWords } from "../../language.tsx";
import { stageTitle } from "../naming.ts";
import { entryName } from "./answer-words.ts";
import { DepositChart, FlowChart, PositioningChart, StageChart } from "./charts/later.tsx";
import { openExplained } from "./explained.tsx";
import { scoreSaid, share } from "./score.tsx";
import type { Shared } from "./shared.ts";

/** The three stages as bars. */
export function DrawnStages({ assessment, catalogue, lang }: Shared) {
  const w = useWords(articleWords);
  const c = useWords(chartWords);
  const marks = stageIds.map((id) => {
    const score = assessment.stages[id];
    const name = stageTitle(id, catalogue, lang);
    const status = say(stageStatusTerms[score.status], lang);
    const value = scoreSaid(score, lang);
    const said = w.said(name, `${status}, ${value}`);
    return { id, name, score, status: capitalised(status), value, said };
  });
  return (
    <StageChart
      title={c.stagesChart(marks.map(({ said }) => said))}
      marks={marks}
      onChoose={(id) => openExplained(`stages.${id}`)}
    />
  );
}

/** The flows by opportunity and readiness. */
export function DrawnFlows(shared: Shared) {
  const { assessment, lang } = shared;
  const w = useWords(articleWords);
  const c = useWords(chartWords);
  const marks = assessment.flows.items.map(({ id, opportunity, readiness, priority }) => {
    const name = entryName("flows", id, shared);
    const coverage = opportunity.point === null ? 0 : 1;
    const called = say(priorityTerms[priority], lang);
    const figures = w.twoFigures(scoreSaid({ ...opportunity, coverage }, lang), scoreSaid(readiness, lang));
    return {
      id,
      name,
      opportunity,
      readiness,
      priority: called,
      said: w.said(name, `${called}, ${figures}`),
    };
  });
  return (
    <FlowChart
      title={c.flowsChart(marks.map(({ name, priority }) => `${name} ${priority}`))}
      marks={marks}
      onChoose={(id) => openExplained(`flows.${id}`)}
    />
  );
}

/** The deposits of the resources, the largest first. */
export function DrawnDeposits(shared: Shared) {
  const { assessment, lang } = shared;
  const w = useWords(articleWords);
  const c = useWords(chartWords);
  const marks = byDeposit(assessment.resources.items).map(({ id, deposit }) => {
    const name = entryName("resources", id, shared);
    const value = deposit === null ? w.unknownLevel : share(deposit, lang);
    return { id, name, deposit, value, said: w.said(name, value) };
  });
  return (
    <DepositChart
      title={c.resourcesChart(marks.map(({ name, value }) => `${name} ${value}`))}
      marks={marks}
      onChoose={(id) => openExplained(`resources.${id}`)}
    />
  );
}

/** The territory between actor and facilitator, with the zones of the cases it can be held against. */
export function DrawnPositioning({ assessment, catalogue, lang }: Shared) {
  const w = useWords(articleWords);
  const c = useWords(chartWords);
  const { actor, facilitator } = assessment.positioning;
  const axis = (id: "actor" | "facilitator") =>
    `${say(axisTerms[id], lang)} ${scoreSaid(assessment.positioning[id], lang)}`;
  const said = `${axis("actor")}, ${axis("facilitator")}`;
  return (
    <PositioningChart
      title={c.positioningChart(said)}
      mark={{ actor, facilitator, said: w.said(w.theTerritory, said) }}
      zones={zoneNames(catalogue.cases, lang)}
      onChoose={(id) => {
        if (id === "territory") openExplained("positioning.gap");
      }}
    />
  );
}
