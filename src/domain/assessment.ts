import * as z from "zod/mini";
import { phaseIds, roleIds, stageIds, verdictIds } from "./catalogue.ts";
import type { Contribution } from "./score.ts";

export const stageStatusIds = ["notAssessed", "acquired", "underway", "toStart"] as const;
export const priorityIds = ["launch", "prepare", "consolidate", "watch"] as const;
export const flowWarningIds = ["loopRateBelowLevel", "loopRateAboveLevel", "unbalanced"] as const;
export const readingIds = ["toReveal", "dormant", "fragile", "interterritorial"] as const;
export const leverStateIds = ["applies", "mayApply", "covered"] as const;

export type StageStatus = (typeof stageStatusIds)[number];
export type Priority = (typeof priorityIds)[number];
export type FlowWarning = (typeof flowWarningIds)[number];
export type Reading = (typeof readingIds)[number];
export type LeverState = (typeof leverStateIds)[number];

const share = z.number();
const point = z.nullable(share);
const interval = { point, low: share, high: share };

const contribution: z.ZodMiniType<Contribution> = z.strictObject({
  id: z.string(),
  weight: z.number(),
  coverage: share,
  point,
  essential: z.exactOptional(z.boolean()),
  get contributions() {
    return z.exactOptional(z.array(contribution));
  },
});

const score = { ...interval, coverage: share, contributions: z.array(contribution) };
const scoreSchema = z.strictObject(score);

const stage = z.strictObject({ ...score, status: z.enum(stageStatusIds) });

const flow = z.strictObject({
  id: z.string(),
  maturity: scoreSchema,
  readiness: scoreSchema,
  opportunity: z.strictObject(interval),
  priority: z.enum([...priorityIds, "toConfirm"]),
  possiblePriorities: z.array(z.enum(priorityIds)),
  loopRate: point,
  roleHeld: z.nullable(z.enum(roleIds)),
  roleIntended: z.nullable(z.enum(roleIds)),
  warnings: z.array(z.enum(flowWarningIds)),
});

const resource = z.strictObject({
  id: z.string(),
  name: z.nullable(z.string()),
  type: z.string(),
  revelation: point,
  valorisation: point,
  anchoring: point,
  deposit: point,
  readings: z.array(z.enum(readingIds)),
});

const reason = z.strictObject({ member: z.string(), point, coverage: share, contribution: share });

const lever = z.strictObject({
  id: z.string(),
  cell: z.enum(["primary", "secondary"]),
  need: scoreSchema,
  fit: z.number(),
  relevance: point,
  state: z.enum(leverStateIds),
  first: z.boolean(),
  inUse: z.boolean(),
  reasons: z.array(reason),
});

const assessment = {
  format: z.literal("ressorts/assessment"),
  schemaVersion: z.literal(1),
  catalogueVersion: z.string(),
  territory: z.strictObject({ name: z.string() }),
  stages: z.strictObject({ impulser: stage, animer: stage, structurer: stage }),
  currentStage: z.enum([...stageIds, "sustaining"]),
  leaps: z.array(
    z.strictObject({ earlier: z.enum(stageIds), later: z.enum(stageIds), unmet: z.array(z.string()) }),
  ),
  phaseNow: z.enum(phaseIds),
  phaseToPrepare: z.enum(phaseIds),
  flows: z.strictObject({ index: scoreSchema, items: z.array(flow) }),
  resources: z.strictObject({ index: scoreSchema, items: z.array(resource) }),
  positioning: z.strictObject({
    actor: scoreSchema,
    facilitator: scoreSchema,
    posture: scoreSchema,
    gap: z.strictObject(interval),
    verdict: z.enum(verdictIds),
    postureFirst: z.boolean(),
  }),
  levers: z.strictObject({
    emergence: z.array(lever),
    implementation: z.array(lever),
    sustaining: z.array(lever),
  }),
  excludedLevers: z.array(z.strictObject({ id: z.string(), condition: z.unknown() })),
};

const assessmentSchema = z.strictObject(assessment);

/** The assessment as a file (scoring contract §11): the assessment with its clarifications. */
export const assessmentFileSchema = z.strictObject({
  ...assessment,
  clarifications: z.array(z.strictObject({ answer: z.string(), changes: z.int() })),
});

/** Everything computed from a document, with its reasons; shares are 0–1 and unrounded. */
export type Assessment = z.infer<typeof assessmentSchema>;
export type AssessmentFile = z.infer<typeof assessmentFileSchema>;
export type StageAssessment = Assessment["stages"]["impulser"];
export type FlowAssessment = z.infer<typeof flow>;
export type ResourceAssessment = z.infer<typeof resource>;
export type LeverAssessment = z.infer<typeof lever>;
export type Positioning = Assessment["positioning"];
export type Interval = { point: number | null; low: number; high: number };
