import type {
  AxisId,
  FlowCriterionId,
  FlowWarning,
  LeverState,
  PhaseId,
  Priority,
  Reading,
  ResourceNoteId,
  Role,
  StageStatus,
  Text,
  Verdict,
} from "#domain";

type Terms<Id extends string> = Record<Id, Text>;

export const levelTerms: readonly [Text, Text, Text, Text] = [
  { fr: "pas encore engagé", en: "not yet begun" },
  { fr: "amorcé", en: "begun" },
  { fr: "en place", en: "in place" },
  { fr: "établi", en: "established" },
];

export const answerTerms: Terms<"unknown" | "notApplicable"> = {
  unknown: { fr: "nous ne savons pas", en: "we don’t know" },
  notApplicable: { fr: "ne nous concerne pas", en: "does not concern us" },
};

export const stageStatusTerms: Terms<StageStatus> = {
  acquired: { fr: "acquise", en: "acquired" },
  underway: { fr: "en cours", en: "underway" },
  toStart: { fr: "à engager", en: "to start" },
  notAssessed: { fr: "à éclaircir", en: "to clarify" },
};

export const flowCriterionTerms: Terms<FlowCriterionId> = {
  knowledge: { fr: "Connaissance", en: "Knowledge" },
  capture: { fr: "Boucle", en: "Loop" },
  leader: { fr: "Leader", en: "Leader" },
  outlets: { fr: "Débouchés", en: "Outlets" },
  potential: { fr: "Potentiel", en: "Potential" },
};

export const resourceNoteTerms: Terms<ResourceNoteId> = {
  known: { fr: "connue", en: "known" },
  used: { fr: "mobilisée", en: "used" },
  endogenous: { fr: "endogène", en: "endogenous" },
  resilient: { fr: "résiliente", en: "resilient" },
};

export const figureTerms: Terms<"maturity" | "readiness" | "opportunity" | "deposit"> = {
  maturity: { fr: "Maturité", en: "Maturity" },
  readiness: { fr: "Préparation", en: "Readiness" },
  opportunity: { fr: "Opportunité", en: "Opportunity" },
  deposit: { fr: "Gisement", en: "Deposit" },
};

export const priorityTerms: Terms<Priority | "toConfirm"> = {
  launch: { fr: "lancer", en: "launch" },
  prepare: { fr: "préparer", en: "prepare" },
  consolidate: { fr: "consolider", en: "consolidate" },
  watch: { fr: "observer", en: "watch" },
  toConfirm: { fr: "à confirmer", en: "to confirm" },
};

export const readingTerms: Terms<Reading> = {
  toReveal: { fr: "à révéler", en: "to reveal" },
  dormant: { fr: "gisement dormant", en: "dormant" },
  fragile: { fr: "à sécuriser", en: "to secure" },
  interterritorial: { fr: "à partager", en: "to share" },
};

/** What a reading of a resource calls for (scoring contract §5). */
export const readingCallTerms: Terms<Reading> = {
  toReveal: { fr: "diagnostic, regards croisés", en: "diagnosis, several viewpoints" },
  dormant: { fr: "locaux, facilitateur", en: "premises, facilitator" },
  fragile: { fr: "capital, commande publique", en: "capital, public procurement" },
  interterritorial: {
    fr: "coopération avec les territoires voisins",
    en: "cooperation beyond the territory",
  },
};

export const roleTerms: Terms<Role> = {
  actor: { fr: "acteur", en: "actor" },
  facilitator: { fr: "facilitateur", en: "facilitator" },
  both: { fr: "les deux", en: "both" },
  none: { fr: "aucune", en: "none" },
};

export const axisTerms: Terms<AxisId> = {
  actor: { fr: "Acteur", en: "Actor" },
  facilitator: { fr: "Facilitateur", en: "Facilitator" },
  posture: { fr: "Posture", en: "Posture" },
};

export const verdictTerms: Terms<Verdict> = {
  undetermined: { fr: "à éclaircir", en: "to clarify" },
  bystander: { fr: "en retrait", en: "standing back" },
  actor: { fr: "acteur", en: "actor" },
  facilitator: { fr: "facilitateur", en: "facilitator" },
  both: { fr: "acteur et facilitateur, à parts proches", en: "actor and facilitator in similar measure" },
};

export const leverStateTerms: Terms<LeverState> = {
  applies: { fr: "à engager", en: "applies" },
  mayApply: { fr: "selon vos réponses", en: "depends on your answers" },
  covered: { fr: "déjà en bonne voie", en: "already well underway" },
};

export const cellTerms: Terms<"primary" | "secondary"> = {
  primary: { fr: "principal", en: "primary" },
  secondary: { fr: "secondaire", en: "secondary" },
};

export const phaseTerms: Terms<PhaseId> = {
  emergence: { fr: "Émergence", en: "Emergence" },
  implementation: { fr: "Mise en œuvre", en: "Implementation" },
  sustaining: { fr: "Pérennisation", en: "Sustaining" },
};

export const flowWarningTerms: Terms<FlowWarning> = {
  loopRateBelowLevel: {
    fr: "Moins de 10 % du flux est bouclé, alors que le niveau de boucle est « établi » : vérifiez le chiffre ou le niveau.",
    en: "Less than 10% of the flow is looped, yet the loop is rated “established”: check the figure or the rating.",
  },
  loopRateAboveLevel: {
    fr: "Plus de 60 % du flux est bouclé, alors que le niveau de boucle est « pas encore engagé » : vérifiez le chiffre ou le niveau.",
    en: "More than 60% of the flow is looped, yet the loop is rated “not yet begun”: check the figure or the rating.",
  },
  unbalanced: {
    fr: "Ce qui est bouclé et ce qui sort dépassent ce qui entre et ce qui est produit : vérifiez les quantités.",
    en: "What is looped and what leaves exceed what enters and what is produced: check the quantities.",
  },
};

/** What all flows or resources say together of one criterion, by member of a stage or lever. */
export const derivedMemberTerms: Readonly<Record<string, Text>> = {
  "flows.knowledge": { fr: "Connaissance des flux", en: "Knowledge of flows" },
  "flows.capture": { fr: "Boucle des flux", en: "Looping of flows" },
  "flows.leader": { fr: "Leaders des flux", en: "Leaders of flows" },
  "flows.outlets": { fr: "Débouchés des flux", en: "Outlets for flows" },
  "flows.potential": { fr: "Potentiel des flux", en: "Potential of flows" },
  "resources.known": { fr: "Connaissance des ressources", en: "Knowledge of resources" },
  "resources.used": { fr: "Mobilisation des ressources", en: "Use of resources" },
  "resources.endogenous": { fr: "Ancrage des ressources", en: "Local roots of resources" },
  "resources.resilient": { fr: "Résilience des ressources", en: "Resilience of resources" },
};
