import type { Answer, DiagnosisDocument } from "#domain";
import { example } from "./fixtures.ts";

const answers: Record<string, Answer> = {
  "imp-portage": { value: 2 },
  "ani-parties": { value: 0 },
  "ani-animateur": { value: 0 },
  "ani-rythme": { value: 0 },
  "ani-projet": { value: 0 },
  "ani-synergies": { value: "unknown" },
  "str-modele": { value: "unknown" },
  "str-financement": { value: 1, justification: "Une ligne au budget annexe des déchets." },
  "str-evaluation": { value: "notApplicable" },
  "pos-risque": { value: 1 },
  "pos-achats": { value: "unknown" },
  "pos-services": { value: "unknown" },
  "pos-equipement": { value: "unknown" },
  "pos-posture": { value: 0 },
  "pos-culture": { value: 1 },
};

/** The full territory as it was in March: fewer answers, lower levels, another flow, two actions fewer. */
export function earlier(): DiagnosisDocument {
  const now = example("full-territory");
  const [wood, ...others] = now.flows ?? [];
  return {
    ...now,
    updatedAt: "2026-03-03T09:00:00Z",
    report: { date: "2026-03-03" },
    catalogueVersion: "0.9.0",
    profile: { ...now.profile, population: 18200, powers: (now.profile.powers ?? []).slice(1) },
    answers: { ...now.answers, ...answers },
    flows: [
      ...(wood
        ? [
            {
              ...wood,
              roleHeld: "none" as const,
              answers: {
                ...wood.answers,
                knowledge: { value: 1 as const },
                leader: { value: "unknown" as const },
              },
              quantities: { ...wood.quantities, looped: 8200 },
            },
          ]
        : []),
      ...others.filter(({ id }) => id !== "chaleur"),
      { id: "eau", flow: "eau", answers: { knowledge: { value: 1 } } },
    ],
    leversInUse: ["formation"],
    plan: (now.plan ?? []).slice(0, 4).map((action) => ({ ...action, due: "2027" })),
  };
}
