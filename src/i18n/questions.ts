import type { Lang } from "#domain";
import { number } from "./format.ts";
import { typesetWords } from "./typeset-words.ts";

const fr = {
  essential: "essentiel pour cette étape",
  gloss: "Un mot",
  addJustification: "Ajouter une justification",
  justification: "Justification",
  justificationHint: (max: number) =>
    `Ce qui fait choisir ce niveau, en ${number(max, "fr")} caractères au plus.`,
  source: "Source",
  sourceHint: "Un document, une personne, une date.",
  clearAnswer: "Effacer ma réponse",
  unknown: "Nous ne savons pas",
  notApplicable: "Ne nous concerne pas",

  error: "Erreur :",
  errorSummary: (count: number) =>
    count === 1 ? "Une réponse est à reprendre" : `${count} réponses sont à reprendre`,
  optional: "facultatif",
  choose: "Choisissez…",
  textError: (max: number) => `Raccourcissez ce texte : ${number(max, "fr")} caractères au plus.`,

  startPlace: "Un nouveau diagnostic",
  startTitle: "De quel territoire s’agit-il ?",
  startLead: "Deux réponses suffisent pour commencer. Elles pourront changer.",
  pathQuestion: "Quelle version voulez-vous suivre ?",
  pathFull:
    "La version complète : une soixantaine de questions pour trois flux et trois ressources, 40 minutes.",
  pathExpress: "La version express : vingt questions, dix minutes, à compléter plus tard si vous voulez.",
  begin: "Commencer",

  frameTitle: "Le territoire et l’ambition",
  frameLead: "Qui répond, pour quel territoire, et jusqu’où la collectivité veut aller.",
  territory: "Le territoire",
  name: "Nom du territoire",
  nameError: (max: number) => `Écrivez le nom du territoire, en ${max} caractères au plus.`,
  kind: "Type de territoire",
  kindError: "Choisissez le type de territoire dans la liste.",
  code: "Code INSEE ou SIREN",
  population: "Population",
  populationHint: "Par exemple : 18 400.",
  inhabitants: "habitants",
  populationError: "Écrivez la population en nombre entier d’habitants, par exemple 18 400.",
  powers: "Compétences exercées",
  powersHint: "Elles disent quels leviers la collectivité peut employer elle-même.",
  powersError: "Reprenez le choix des compétences.",
  plans: "Plans et démarches engagés",
  plansHint: "Chacun est une porte d’entrée, et une source de chiffres.",
  plansError: "Reprenez le choix des plans.",
  respondents: "Qui répond",
  respondentsHint: "Les fonctions, la date de la séance, les noms si chacun en est d’accord.",
  ambition: "L’ambition",
  ambitionHint: "Quelques mots suffisent : le rapport les reprend tels quels.",
  longTerm: "Vision à long terme",
  shortTerm: "Actions concrètes à court terme",
  interventionFrame: "Cadre d’intervention",
};

const en: typeof fr = {
  essential: "essential to this stage",
  gloss: "A word",
  addJustification: "Add a justification",
  justification: "Justification",
  justificationHint: (max) => `What leads you to this level, in ${number(max, "en")} characters at most.`,
  source: "Source",
  sourceHint: "A document, a person, a date.",
  clearAnswer: "Clear my answer",
  unknown: "We don’t know",
  notApplicable: "Does not concern us",

  error: "Error:",
  errorSummary: (count) =>
    count === 1 ? "One answer needs another look" : `${count} answers need another look`,
  optional: "optional",
  choose: "Choose…",
  textError: (max) => `Shorten this text: ${number(max, "en")} characters at most.`,

  startPlace: "A new diagnosis",
  startTitle: "Which territory is this about?",
  startLead: "Two answers are enough to start. You can change them later.",
  pathQuestion: "Which version would you like to follow?",
  pathFull: "The full version: about sixty questions for three flows and three resources, 40 minutes.",
  pathExpress: "The express version: twenty questions, ten minutes, to be completed later if you wish.",
  begin: "Start",

  frameTitle: "The territory and its ambition",
  frameLead: "Who is answering, for which territory, and how far the council means to go.",
  territory: "The territory",
  name: "Name of the territory",
  nameError: (max) => `Write the name of the territory, in ${max} characters at most.`,
  kind: "Kind of territory",
  kindError: "Choose the kind of territory from the list.",
  code: "INSEE or SIREN code",
  population: "Population",
  populationHint: "For example: 18,400.",
  inhabitants: "inhabitants",
  populationError: "Write the population as a whole number of inhabitants, for example 18,400.",
  powers: "Powers held",
  powersHint: "They tell which levers the council can use by itself.",
  powersError: "Choose the powers again.",
  plans: "Plans and programmes under way",
  plansHint: "Each is a way in, and a source of figures.",
  plansError: "Choose the plans again.",
  respondents: "Who is answering",
  respondentsHint: "Their positions, the date of the session, and names if everyone agrees.",
  ambition: "The ambition",
  ambitionHint: "A few words are enough: the report uses them as they are.",
  longTerm: "Long-term vision",
  shortTerm: "Concrete short-term actions",
  interventionFrame: "Frame of intervention",
};

/** The words around a criterion and of the forms that describe the territory. */
export const questionWords: Record<Lang, typeof fr> = {
  fr: typesetWords(fr, "fr"),
  en: typesetWords(en, "en"),
};
