import { type Lang, method } from "#domain";
import { number } from "./format.ts";
import { typesetWords } from "./typeset-words.ts";

type Constant = keyof typeof method;

const fractions: readonly [number, string][] = [
  [1 / 3, "1/3"],
  [2 / 3, "2/3"],
  [1 / 2, "1/2"],
];

const inWords = (value: number, lang: Lang): string =>
  fractions.find(([fraction]) => fraction === value)?.[1] ?? number(value, lang, 2);

const billionth: Record<Lang, string> = { fr: "un milliardième", en: "one billionth" };

function constantIn(name: Constant, lang: Lang): string {
  const value = method[name];
  if (name === "tolerance") return billionth[lang];
  if (typeof value === "number") return inWords(value, lang);
  return [value.primary, value.secondary]
    .map((cell) => inWords(cell, lang))
    .join(lang === "fr" ? " ; " : "; ");
}

const constantsIn = (lang: Lang) =>
  Object.fromEntries(Object.keys(method).map((name) => [name, constantIn(name as Constant, lang)])) as Record<
    Constant,
    string
  >;

/** Every constant of the method as people read it: « 2/3 », « 0,15 », « un milliardième ». */
export const constants: Record<Lang, Record<Constant, string>> = {
  fr: constantsIn("fr"),
  en: constantsIn("en"),
};

const fr = {
  formulas: {
    answer: {
      title: "Réponse",
      text: "Un niveau de 0 à 3, « nous ne savons pas », ou « ne nous concerne pas », qui sort du calcul.",
    },
    score: {
      title: "Score",
      text: "point = moyenne pondérée des réponses connues ; couverture = part du poids total qu’elles représentent ; bas = couverture × point ; haut = bas + (1\u00a0−\u00a0couverture).",
    },
    essential: {
      title: "Critère essentiel",
      text: `Il pèse 2 au lieu de 1. Il est atteint quand sa couverture vaut au moins ${constants.fr.enoughCoverage} et que son point dépasse 0.`,
    },
    flow: {
      title: "Flux",
      text: "préparation = moyenne (connaissance, leader, débouchés) ; opportunité = potentiel × (1\u00a0−\u00a0boucle) ; maturité = moyenne (connaissance, boucle, leader, débouchés).",
    },
    resource: {
      title: "Ressources",
      text: "ancrage = moyenne (endogène, résiliente) ; gisement = ancrage × (1\u00a0−\u00a0mobilisation).",
    },
    positioning: {
      title: "Positionnement",
      text: "écart = acteur − facilitateur ; les deux axes sont indépendants.",
    },
    levers: {
      title: "Leviers",
      text: "besoin = ce qui manque aux critères que le levier fait progresser ; pertinence = place dans la phase × besoin × adéquation au positionnement.",
    },
    phases: {
      title: "Phases",
      text: "Aucune ou une étape acquise : émergence. Deux : mise en œuvre. Trois : pérennisation.",
    },
    rounding: {
      title: "Arrondis",
      text: "Les pourcentages sont arrondis à l’unité, la moitié vers le haut ; les valeurs sont comparées aux seuils à un milliardième près.",
    },
  },
  methodCaption: "Les règles de calcul",
  constantsCaption: "Les constantes de ce calcul",
  rule: "Règle",
  words: "En mots",
  constant: "Constante",
  value: "Valeur",
  constants: {
    levels: "Niveau le plus haut d’une réponse",
    enoughCoverage: "Couverture en dessous de laquelle on ne conclut pas",
    stageAcquired: "Étape acquise : bas de l’intervalle, au moins",
    stageUnderway: "Étape en cours : point, au moins",
    leap: "Étape en avance sur une autre : écart, au moins",
    opportunity: "Flux à lancer ou à préparer : opportunité, au moins",
    readiness: "Flux prêt : préparation, au moins",
    lowLoopRate: "Boucle mesurée trop basse pour le niveau 3 : moins de",
    highLoopRate: "Boucle mesurée trop haute pour le niveau 0 : plus de",
    gap: "Acteur ou facilitateur : écart, au moins",
    bystander: "En retrait : les deux axes sous",
    posture: "Posture à traiter d’abord : sous",
    cells: "Place d’un levier : principal, secondaire",
    misfit: "Levier moins adapté au positionnement : multiplié par",
    need: "Levier qui s’applique : besoin, plus de",
    first: "Levier à engager d’abord : pertinence, plus de",
    clarifications: "Réponses à éclaircir, au plus",
    tolerance: "Tolérance des seuils",
  },
};

const en: typeof fr = {
  formulas: {
    answer: {
      title: "Answer",
      text: "A level from 0 to 3, “we don’t know”, or “does not concern us”, which is left out of the calculation.",
    },
    score: {
      title: "Score",
      text: "point = weighted mean of the known answers; coverage = their share of the total weight; low = coverage × point; high = low + (1\u00a0−\u00a0coverage).",
    },
    essential: {
      title: "Essential criterion",
      text: `It weighs 2 instead of 1. It is met when its coverage is at least ${constants.en.enoughCoverage} and its point is above 0.`,
    },
    flow: {
      title: "Flows",
      text: "readiness = mean (knowledge, leader, outlets); opportunity = potential × (1\u00a0−\u00a0loop); maturity = mean (knowledge, loop, leader, outlets).",
    },
    resource: {
      title: "Resources",
      text: "roots = mean (endogenous, resilient); deposit = roots × (1\u00a0−\u00a0use).",
    },
    positioning: { title: "Positioning", text: "gap = actor − facilitator; the two axes are independent." },
    levers: {
      title: "Levers",
      text: "need = what is missing in the criteria the lever advances; relevance = place in the phase × need × fit with the positioning.",
    },
    phases: {
      title: "Phases",
      text: "No stage or one acquired: emergence. Two: implementation. Three: sustaining.",
    },
    rounding: {
      title: "Rounding",
      text: "Percentages are rounded to the nearest whole number, halves upwards; values are compared with thresholds to within one billionth.",
    },
  },
  methodCaption: "The rules of calculation",
  constantsCaption: "The constants of this calculation",
  rule: "Rule",
  words: "In words",
  constant: "Constant",
  value: "Value",
  constants: {
    levels: "Highest level of an answer",
    enoughCoverage: "Coverage below which no conclusion is drawn",
    stageAcquired: "Stage acquired: low end of the interval, at least",
    stageUnderway: "Stage underway: point, at least",
    leap: "One stage ahead of another: lead, at least",
    opportunity: "Flow to launch or prepare: opportunity, at least",
    readiness: "Flow ready: readiness, at least",
    lowLoopRate: "Measured loop too low for level 3: less than",
    highLoopRate: "Measured loop too high for level 0: more than",
    gap: "Actor or facilitator: gap, at least",
    bystander: "Standing back: both axes below",
    posture: "Posture to be addressed first: below",
    cells: "Place of a lever: primary, secondary",
    misfit: "Lever less suited to the positioning: multiplied by",
    need: "Lever that applies: need, more than",
    first: "Lever that comes first: relevance, more than",
    clarifications: "Answers to clarify, at most",
    tolerance: "Tolerance of the thresholds",
  },
};

/** The words of the method, the same in the report and on its page. */
export const methodWords: Record<Lang, typeof fr> = {
  fr: typesetWords(fr, "fr"),
  en: typesetWords(en, "en"),
};
