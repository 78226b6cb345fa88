/** The three stages of a territorial approach, in the order of the 2018 deck. */
export const stageIds = ["impulser", "animer", "structurer"] as const;
/** The two axes of positioning, then posture. */
export const axisIds = ["actor", "facilitator", "posture"] as const;
/** The columns of the lever table. */
export const phaseIds = ["emergence", "implementation", "sustaining"] as const;
/** The five criteria on which every flow is rated. */
export const flowCriterionIds = ["knowledge", "capture", "leader", "outlets", "potential"] as const;
/** The four notes on which every resource is rated. */
export const resourceNoteIds = ["known", "used", "endogenous", "resilient"] as const;
/** The kinds of territory a diagnosis can describe. */
export const territoryKindIds = [
  "commune",
  "commune-nouvelle",
  "communaute-de-communes",
  "communaute-d-agglomeration",
  "communaute-urbaine",
  "metropole",
  "petr",
  "pnr",
  "syndicat",
  "autre",
] as const;
export const roleIds = ["actor", "facilitator", "both", "none"] as const;
export const verdictIds = ["undetermined", "bystander", "actor", "facilitator", "both"] as const;

export type StageId = (typeof stageIds)[number];
export type AxisId = (typeof axisIds)[number];
export type PhaseId = (typeof phaseIds)[number];
export type FlowCriterionId = (typeof flowCriterionIds)[number];
export type ResourceNoteId = (typeof resourceNoteIds)[number];
export type TerritoryKind = (typeof territoryKindIds)[number];
export type Role = (typeof roleIds)[number];
export type Verdict = (typeof verdictIds)[number];
