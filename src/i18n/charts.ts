import { type Lang, percent } from "#domain";
import { typesetWords } from "./typeset-words.ts";

const fr = {
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

/** The words in and under the charts of the results. */
export const chartWords: Record<Lang, typeof fr> = {
  fr: typesetWords(fr, "fr"),
  en: typesetWords(en, "en"),
};
