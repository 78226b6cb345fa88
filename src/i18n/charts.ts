import { type Lang, percent } from "#domain";
import { enumeration } from "./format.ts";
import { typesetWords } from "./typeset-words.ts";

const mostListed = 6;

/** Items in a sentence; past a handful, the table under the figure says the rest. */
const listed = (items: readonly string[], lang: Lang): string =>
  items.length <= mostListed
    ? enumeration(items, lang)
    : `${items.slice(0, mostListed).join(", ")}, ${lang === "fr" ? "et d’autres" : "and others"}`;

const fr = {
  stagesChart: (parts: readonly string[]) => `Les trois étapes : ${listed(parts, "fr")}.`,
  flowsChart: (parts: readonly string[]) => `Opportunité et préparation des flux : ${listed(parts, "fr")}.`,
  resourcesChart: (parts: readonly string[]) => `Gisement des ressources : ${listed(parts, "fr")}.`,
  positioningChart: (parts: string) => `Le territoire entre acteur et facilitateur : ${parts}.`,
  toSettle: "Pour trancher",
  certain: "certain",
  unknownShare: "part inconnue",
  estimate: "estimation",
  acquiredFrom: (share: number) => `une étape est acquise à partir de ${percent(share)} %`,
  known: "notes connues",
  probable: "position probable et ses bornes",
  unknown: "inconnu",
  unknownPlaces: "toutes les positions possibles",
  unplaced: "Pas encore de place sur le plan, faute de réponses :",
  numbers: "Les numéros du plan",
  you: "Votre territoire",
  yours: "votre territoire",
  bystander: "en retrait",
  mostlyActor: "plutôt acteur",
  mostlyFacilitator: "plutôt facilitateur",
  both: "l’un et l’autre",
  explain: "Cliquez, ou appuyez sur Entrée, pour voir d’où vient ce chiffre.",
};

const en: typeof fr = {
  stagesChart: (parts) => `The three stages: ${listed(parts, "en")}.`,
  flowsChart: (parts) => `Opportunity and readiness of the flows: ${listed(parts, "en")}.`,
  resourcesChart: (parts) => `Deposit of the resources: ${listed(parts, "en")}.`,
  positioningChart: (parts) => `The territory between actor and facilitator: ${parts}.`,
  toSettle: "To settle it",
  certain: "certain",
  unknownShare: "unknown share",
  estimate: "estimate",
  acquiredFrom: (share) => `a stage is acquired from ${percent(share)}%`,
  known: "all answers known",
  probable: "likely position and its limits",
  unknown: "unknown",
  unknownPlaces: "every possible position",
  unplaced: "Not on the plane yet, for want of answers:",
  numbers: "The numbers on the plane",
  you: "Your territory",
  yours: "your territory",
  bystander: "standing back",
  mostlyActor: "mostly actor",
  mostlyFacilitator: "mostly facilitator",
  both: "both",
  explain: "Click, or press Enter, to see where this figure comes from.",
};

/** The words of the charts of the results and of the report: in them, under them, and what they say as a whole. */
export const chartWords: Record<Lang, typeof fr> = {
  fr: typesetWords(fr, "fr"),
  en: typesetWords(en, "en"),
};
