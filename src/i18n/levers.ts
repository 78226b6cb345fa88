import type { Cell, Lang, PhaseId, PhaseTime } from "#domain";
import { capitalised, month, plural } from "./format.ts";
import { dated } from "./naming.ts";
import { reportWords } from "./report.ts";
import { phaseTerms } from "./terms.ts";
import { typesetWords } from "./typeset-words.ts";

/** How the levers of a phase stand, as a heading counts them. */
export type PhaseCounts = { applies: number; first: number; mayApply: number; all: number };

const few = (count: number, lang: Lang) => reportWords[lang].count(count).toLocaleLowerCase();

const acquiredFr = [
  "Aucune étape n’est encore acquise",
  "Une étape est acquise",
  "Deux étapes sont acquises",
  "Les trois étapes sont acquises",
];
const acquiredEn = [
  "No stage is acquired yet",
  "One stage is acquired",
  "Two stages are acquired",
  "All three stages are acquired",
];

const phasesFr: Record<PhaseId, string> = {
  emergence: "l’émergence",
  implementation: "la mise en œuvre",
  sustaining: "la pérennisation",
};
const phasesEn: Record<PhaseId, string> = {
  emergence: "emergence",
  implementation: "implementation",
  sustaining: "sustaining",
};

const cellsFr: Record<Cell, string> = {
  primary: "principal",
  secondary: "secondaire",
  none: "non prioritaire",
};
const cellsEn: Record<Cell, string> = {
  primary: "primary",
  secondary: "secondary",
  none: "not a priority",
};

const fr = {
  lead: (now: PhaseId, next: PhaseId, acquired: number) => {
    const here = `Neuf manières d’aider un projet, trois moments. ${acquiredFr[acquired] ?? ""} : vous en êtes à ${phasesFr[now]}.`;
    return now === next
      ? `${here} Commencez par ses leviers.`
      : `${here} Ses leviers servent tout de suite, ceux de ${phasesFr[next]} se préparent.`;
  },
  matrix: "Les neuf leviers selon la phase",
  lever: "Levier",
  time: { now: "maintenant", next: "à préparer", later: "plus tard", before: "phase précédente" } as Record<
    PhaseTime,
    string
  >,
  cell: cellsFr,
  matrixKey: "« Principal » : le levier porte cette phase. « Non prioritaire » ne veut pas dire interdit.",
  excludedHere: "écarté",

  phaseTitle: (phase: PhaseId, time: PhaseTime, counts: PhaseCounts) => {
    const name = capitalised(phaseTerms[phase].fr);
    return `${name} : ${phaseSaidFr(time, counts)}`;
  },
  first: "à engager d’abord",
  inUse: "levier déjà mobilisé",
  pursue: "à poursuivre",
  mayApply: "selon vos réponses",
  covered: "déjà en bonne voie",
  place: (cell: Cell, need: string) => `${cellsFr[cell]}, besoin ${need}`,
  toClarify: "à éclaircir",
  why: (toStart: string, toStrengthen: string) =>
    [
      toStart === "" ? "" : `À engager : ${toStart}.`,
      toStrengthen === "" ? "" : `À renforcer : ${toStrengthen}.`,
    ]
      .join(" ")
      .trim(),
  whyUnknown: (members: string) => `À éclaircir : ${members}.`,
  whyCovered: "Ce que ce levier soutient est déjà en bonne voie.",

  what: "Concrètement",
  who: (year: string) => `Qui, en ${year}`,
  legal: "Limites et repères",
  costDelay: "Coût et délai",
  servesMost: "Où il sert le plus",
  watch: "Vigilance",
  source: (source: string, year: number) => dated(source, year),
  checked: (iso: string) => `, vérifié en ${month(iso, "fr")}`,
  firstStep: "Premier pas, dans les 30 jours.",
  addToPlan: "Ajouter au plan d’actions",
  inPlan: "Dans votre plan d’actions.",
  seePlan: "Voir le plan d’actions",
  about: (lever: string) => ` : ${lever}`,
  alreadyUsed: "La collectivité mobilise déjà ce levier",

  reasons: "Pourquoi ce levier ?",
  unknown: "Nous ne savons pas",
  unanswered: "Pas encore de réponse",
  wouldTell: "y répondre préciserait ce levier",
  answer: "Répondre",
  choose: "Compléter la liste",
  essential: "Essentiel à l’étape et pas encore atteint : il suffit à appeler ce levier.",
  inTheMean: (name: string, said: string) => `${name} : ${said}`,
  level: (level: number) => `niveau ${level}`,
  notConcerned: "ne nous concerne pas",

  figure: "D’où vient ce chiffre ?",
  product: (cell: Cell, value: string, phase: PhaseId, need: string, fit: string, result: string) =>
    `${capitalised(cellsFr[cell])} en ${phaseTerms[phase].fr.toLocaleLowerCase()} (${value}) × besoin ${need}${fit === "" ? "" : ` × ${fit}`} = ${result}.`,
  needIs:
    "Le besoin est ce qui manque encore, en moyenne, aux critères connus ci-dessus : 0 % quand tout est établi, 100 % quand rien n’est engagé.",
  needBetween: (interval: string) => `Les réponses inconnues le laissent ${interval}.`,
  tooLittle: (interval: string) =>
    `Trop peu de réponses pour un chiffre : le besoin se situe ${interval}. Rien n’est compté comme un zéro.`,
  misfit: {
    actor:
      "Ce levier convient surtout à une collectivité actrice ; vous êtes plutôt facilitateur, il passe donc un peu après d’autres.",
    facilitator:
      "Ce levier convient surtout à une collectivité qui accompagne ; vous êtes plutôt acteur, il passe donc un peu après d’autres.",
  },
  firstByFigure: "Plus de 50 % : il vient d’abord.",
  firstByEssential: "Un critère essentiel n’est pas atteint : il vient d’abord.",

  toKnow: "Ce qu’il faut savoir d’abord",
  toKnowLead:
    "Aucun levier ne peut encore être recommandé, et aucun n’est écarté pour autant. Ces réponses en éclaireraient le plus :",
  wouldHelp: (count: number) => `éclaire ${few(count, "fr")} ${plural(count, "fr", "levier", "leviers")}`,

  excluded: "Écarté",
  excludedTitle: (count: number) =>
    count === 1
      ? "Un levier ne peut pas servir en l’état"
      : `${reportWords.fr.count(count)} leviers ne peuvent pas servir en l’état`,
  nothingConcerns: "Rien de ce que ce levier fait progresser ne concerne le territoire.",
  reviewPowers: "Revoir les compétences déclarées",
  reviewTerritory: "Revoir le territoire déclaré",
  toPlan: "Écrire le plan d’actions",
};

function phaseSaidFr(time: PhaseTime, { applies, first, mayApply, all }: PhaseCounts): string {
  if (applies === 0) {
    if (all === 0) return "aucun levier n’y a sa place";
    return mayApply > 0 ? "les réponses manquent pour conclure" : "tout est déjà en bonne voie";
  }
  const levers = `${few(applies, "fr")} ${plural(applies, "fr", "levier", "leviers")}`;
  if (time === "next") return `${levers} à préparer`;
  if (time === "later") return `${levers} pour plus tard`;
  if (time === "before") return `${levers} encore utile${applies === 1 ? "" : "s"}`;
  const apply = `${levers} ${applies === 1 ? "s’applique" : "s’appliquent"}`;
  if (first === 0) return `${apply}, sans urgence`;
  if (first === applies) return `${apply}, à engager d’abord`;
  return `${apply}, ${few(first, "fr")} d’abord`;
}

const en: typeof fr = {
  lead: (now, next, acquired) => {
    const here = `Nine ways to help a project, three moments. ${acquiredEn[acquired] ?? ""}: you are in ${phasesEn[now]}.`;
    return now === next
      ? `${here} Start with its levers.`
      : `${here} Its levers serve right away, while those of ${phasesEn[next]} can be prepared.`;
  },
  matrix: "The nine levers by phase",
  lever: "Lever",
  time: { now: "now", next: "to prepare", later: "later", before: "earlier phase" },
  cell: cellsEn,
  matrixKey: "“Primary”: the lever carries that phase. “Not a priority” does not mean ruled out.",
  excludedHere: "left out",

  phaseTitle: (phase, time, counts) => `${capitalised(phaseTerms[phase].en)}: ${phaseSaidEn(time, counts)}`,
  first: "comes first",
  inUse: "already in use",
  pursue: "to pursue",
  mayApply: "depends on your answers",
  covered: "already well underway",
  place: (cell, need) => `${cellsEn[cell]}, need ${need}`,
  toClarify: "to clarify",
  why: (toStart, toStrengthen) =>
    [
      toStart === "" ? "" : `To begin: ${toStart}.`,
      toStrengthen === "" ? "" : `To strengthen: ${toStrengthen}.`,
    ]
      .join(" ")
      .trim(),
  whyUnknown: (members) => `To clarify: ${members}.`,
  whyCovered: "What this lever supports is already well on its way.",

  what: "In practice",
  who: (year) => `Who, in ${year}`,
  legal: "Limits and benchmarks",
  costDelay: "Cost and time",
  servesMost: "Where it serves most",
  watch: "Watch out for",
  source: (source, year) => dated(source, year),
  checked: (iso) => `, checked in ${month(iso, "en")}`,
  firstStep: "First step, within 30 days.",
  addToPlan: "Add to the action plan",
  inPlan: "In your action plan.",
  seePlan: "See the action plan",
  about: (lever) => `: ${lever}`,
  alreadyUsed: "The council already uses this lever",

  reasons: "Why this lever?",
  unknown: "We don’t know",
  unanswered: "Not answered yet",
  wouldTell: "an answer would say more about this lever",
  answer: "Answer",
  choose: "Complete the list",
  essential: "Essential to its stage and not met yet: enough by itself to call for this lever.",
  inTheMean: (name, said) => `${name}: ${said}`,
  level: (level) => `level ${level}`,
  notConcerned: "does not concern us",

  figure: "Where does this figure come from?",
  product: (cell, value, phase, need, fit, result) =>
    `${capitalised(cellsEn[cell])} in ${phasesEn[phase]} (${value}) × need ${need}${fit === "" ? "" : ` × ${fit}`} = ${result}.`,
  needIs:
    "The need is what the known criteria above still lack, on average: 0% when all is established, 100% when nothing has begun.",
  needBetween: (interval) => `Unknown answers leave it ${interval}.`,
  tooLittle: (interval) =>
    `Too few answers for a figure: the need is ${interval}. Nothing is counted as a zero.`,
  misfit: {
    actor:
      "This lever mostly suits a council that acts itself; yours is more of a facilitator, so it comes a little after others.",
    facilitator:
      "This lever mostly suits a council that enables others; yours is more of an actor, so it comes a little after others.",
  },
  firstByFigure: "Over 50%: it comes first.",
  firstByEssential: "An essential criterion is not met: it comes first.",

  toKnow: "What to find out first",
  toKnowLead:
    "No lever can be recommended yet, and none is ruled out either. These answers would shed light on most of them:",
  wouldHelp: (count) => `sheds light on ${few(count, "en")} ${plural(count, "en", "lever", "levers")}`,

  excluded: "Left out",
  excludedTitle: (count) =>
    count === 1
      ? "One lever cannot be used as things stand"
      : `${reportWords.en.count(count)} levers cannot be used as things stand`,
  nothingConcerns: "Nothing this lever helps along concerns the territory.",
  reviewPowers: "Review the powers declared",
  reviewTerritory: "Review the territory declared",
  toPlan: "Write the action plan",
};

function phaseSaidEn(time: PhaseTime, { applies, first, mayApply, all }: PhaseCounts): string {
  if (applies === 0) {
    if (all === 0) return "no lever belongs here";
    return mayApply > 0 ? "more answers are needed to conclude" : "all is already well underway";
  }
  const levers = `${few(applies, "en")} ${plural(applies, "en", "lever", "levers")}`;
  if (time === "next") return `${levers} to prepare`;
  if (time === "later") return `${levers} for later`;
  if (time === "before") return `${levers} still of use`;
  const apply = `${levers} ${applies === 1 ? "applies" : "apply"}`;
  if (first === 0) return `${apply}, with no urgency`;
  if (first === applies) return `${apply}, and ${applies === 1 ? "comes" : "come"} first`;
  return `${apply}, ${few(first, "en")} of them first`;
}

/** The words of the page of levers. */
export const leverWords: Record<Lang, typeof fr> = {
  fr: typesetWords(fr, "fr"),
  en: typesetWords(en, "en"),
};
