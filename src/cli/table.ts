import {
  type Assessment,
  answerAt,
  answerKeys,
  assess,
  atLeast,
  type Catalogue,
  type DiagnosisDocument,
  type Interval,
  type Lang,
  method,
  priorityIds,
  type Score,
  stageIds,
  type Text,
} from "#domain";
import { axisTerms, cliWords, phaseTerms, stageStatusTerms, verdictTerms } from "#i18n";
import { type Cell, type CsvStyle, csv } from "./csv.ts";

/** One territory of the table, and the file it comes from. */
export type Row = { file: string; document: DiagnosisDocument };

const styles: Record<Lang, CsvStyle> = {
  fr: { separator: ";", decimal: "," },
  en: { separator: ",", decimal: "." },
};

type Column = { heading: string; cell: (row: Row & { assessment: Assessment }) => Cell };

/** The diagnoses as CSV, a row each under headings in the language; shares are percentages with one decimal. */
export function tableOf(rows: readonly Row[], catalogue: Catalogue, lang: Lang): string {
  const columns = columnsOf(catalogue, lang);
  const cells = rows.map((row) => {
    const assessed = { ...row, assessment: assess(row.document, catalogue) };
    return columns.map(({ cell }) => cell(assessed));
  });
  return csv([columns.map(({ heading }) => ({ text: heading })), ...cells], styles[lang]);
}

function columnsOf(catalogue: Catalogue, lang: Lang): Column[] {
  const words = cliWords[lang].table;
  const say = (text: Text | undefined): Cell => (text ? { text: text[lang] } : null);
  const yesNo = (value: boolean): Cell => ({ text: value ? words.yes : words.no });
  const titleOf = (list: readonly { id: string; title: Text }[], id: string): Text | undefined =>
    list.find((item) => item.id === id)?.title;

  const column = (heading: string, cell: Column["cell"]): Column => ({ heading, cell });
  const scored = (name: string, scoreOf: (assessment: Assessment) => Score): Column[] => [
    column(words.score.point(name), ({ assessment }) => pointCell(scoreOf(assessment))),
    column(words.score.low(name), ({ assessment }) => share(scoreOf(assessment).low)),
    column(words.score.high(name), ({ assessment }) => share(scoreOf(assessment).high)),
  ];
  const stageColumns = stageIds.flatMap((id): Column[] => {
    const name = titleOf(catalogue.stages, id)?.[lang] ?? id;
    return [
      ...scored(name, ({ stages }) => stages[id]),
      column(words.score.coverage(name), ({ assessment }) => share(assessment.stages[id].coverage)),
      column(words.score.status(name), ({ assessment }) =>
        say(stageStatusTerms[assessment.stages[id].status]),
      ),
    ];
  });

  return [
    column(words.file, ({ file }) => ({ text: file })),
    column(words.territory, ({ document }) => ({ text: document.profile.name })),
    column(words.kind, ({ document }) => say(titleOf(catalogue.territoryKinds, document.profile.kind))),
    column(words.population, ({ document }) => count(document.profile.population)),
    ...stageColumns,
    column(words.currentStage, ({ assessment: { currentStage } }) =>
      say(currentStage === "sustaining" ? phaseTerms.sustaining : titleOf(catalogue.stages, currentStage)),
    ),
    column(words.phaseNow, ({ assessment }) => say(phaseTerms[assessment.phaseNow])),
    column(words.phaseToPrepare, ({ assessment }) => say(phaseTerms[assessment.phaseToPrepare])),
    ...scored(words.flowIndex, ({ flows }) => flows.index),
    ...scored(words.resourceIndex, ({ resources }) => resources.index),
    ...([...priorityIds, "toConfirm"] as const).map((priority) =>
      column(words.flowsBy[priority], ({ assessment }) =>
        count(assessment.flows.items.filter((flow) => flow.priority === priority).length),
      ),
    ),
    ...(["actor", "facilitator", "posture"] as const).flatMap((axis) =>
      scored(axisTerms[axis][lang], ({ positioning }) => positioning[axis]),
    ),
    column(words.verdict, ({ assessment }) => say(verdictTerms[assessment.positioning.verdict])),
    column(words.postureFirst, ({ assessment }) => yesNo(assessment.positioning.postureFirst)),
    column(words.levers, ({ assessment: { levers, phaseNow } }) => ({
      text: levers[phaseNow]
        .filter(({ state }) => state === "applies")
        .map(({ id }) => titleOf(catalogue.levers, id)?.[lang] ?? id)
        .join(" | "),
    })),
    column(words.unknown, ({ document }) => count(answersOf(document, catalogue, "unknown"))),
    column(words.absent, ({ document }) => count(answersOf(document, catalogue, undefined))),
  ];
}

const count = (value: number | undefined): Cell =>
  value === undefined ? null : { number: value, decimals: 0 };

/** A share 0–1 as a percentage with one decimal, rounded half up. */
const share = (value: number): Cell => ({
  number: Math.floor(value * 1000 + 0.5 + method.tolerance) / 10,
  decimals: 1,
});

/** The point of a score, left out as elsewhere when less than half is known. */
const pointCell = ({ point, coverage }: Interval & { coverage: number }): Cell =>
  point === null || !atLeast(coverage, method.enoughCoverage) ? null : share(point);

const answersOf = (document: DiagnosisDocument, catalogue: Catalogue, value: "unknown" | undefined): number =>
  answerKeys(document, catalogue).filter((key) => answerAt(document, key)?.value === value).length;
