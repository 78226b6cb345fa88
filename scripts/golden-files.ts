import { readdirSync, readFileSync } from "node:fs";
import { catalogue } from "#content";
import {
  type AssessmentFile,
  assessmentFile,
  type LeverAssessment,
  phaseIds,
  readDocument,
  stageIds,
} from "#domain";

export const examples = new URL("../public/examples/", import.meta.url);
export const goldens = new URL("../tests/golden/", import.meta.url);

/** The names of the JSON files of a folder, in order. */
export const jsonFilesIn = (folder: URL): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort();

/** What an example is expected to conclude, as text; throws where it cannot be read. */
export function goldenText(example: string): string {
  const read = readDocument(readFileSync(new URL(example, examples), "utf8"), catalogue);
  if (!read.ok) throw new Error(`${example} is refused: ${JSON.stringify(read.problems)}`);
  return `${JSON.stringify(goldenOf(assessmentFile(read.document, catalogue)), rounded, 2)}\n`;
}

/** An assessment reduced to figures, conclusions, ranks and ids: no label, no version, nothing made only to explain. */
export function goldenOf(assessment: AssessmentFile) {
  const { stages, flows, resources, positioning, levers, excludedLevers } = assessment;
  return {
    stages: recordOf(stageIds, (id) => ({ ...figures(stages[id]), status: stages[id].status })),
    currentStage: assessment.currentStage,
    leaps: assessment.leaps,
    phaseNow: assessment.phaseNow,
    phaseToPrepare: assessment.phaseToPrepare,
    flows: {
      index: figures(flows.index),
      items: flows.items.map((flow) => ({
        ...flow,
        maturity: figures(flow.maturity),
        readiness: figures(flow.readiness),
      })),
    },
    resources: {
      index: figures(resources.index),
      items: resources.items.map(({ name: _, ...resource }) => resource),
    },
    positioning: {
      ...positioning,
      actor: figures(positioning.actor),
      facilitator: figures(positioning.facilitator),
      posture: figures(positioning.posture),
    },
    levers: recordOf(phaseIds, (phase) => levers[phase].map(leverOf)),
    excludedLevers: excludedLevers.map(({ id }) => id),
    clarifications: assessment.clarifications,
  };
}

type Figures = { point: number | null; low: number; high: number; coverage: number };
const figures = ({ point, low, high, coverage }: Figures): Figures => ({ point, low, high, coverage });

const leverOf = ({ need, reasons, ...lever }: LeverAssessment) => ({
  ...lever,
  need: figures(need),
  reasons: reasons.map(({ member }) => member),
});

const recordOf = <Id extends string, T>(ids: readonly Id[], of: (id: Id) => T): Record<string, T> =>
  Object.fromEntries(ids.map((id) => [id, of(id)]));

/** Twelve significant digits: the last bits of a sum may differ between machines. */
const rounded = (_: string, value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(12)) : value;
