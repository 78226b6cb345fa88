import type { Lang, Step } from "#domain";
import { plural } from "./format.ts";
import { time } from "./moment.ts";
import { typesetWords } from "./typeset-words.ts";

const fr = {
  product: "Ressorts",
  savedAt: (iso: string) => `Enregistré à ${time(iso, "fr")} sur ce poste`,
  notSaved: "Non enregistré : ce navigateur refuse de garder vos réponses.",
  retry: "Réessayer",
  saveCopy: "Enregistrer une copie",
  mishap: "Cet écran n’a pas pu s’afficher. Enregistrez une copie de vos réponses, puis rechargez la page.",
  reload: "Recharger la page",
  tools: "Outils",
  itinerary: "Les étapes",
  seeItinerary: "voir les étapes",
  screens: {
    profile: "Cadrage",
    check: "Vérifier",
    results: "Bilan",
    levers: "Leviers",
    plan: "Plan d’actions",
    open: "À éclaircir",
    answers: "Toutes les réponses",
  } as Partial<Record<Step["kind"], string>>,
  results: "Bilan et rapport",
  atAnyTime: "à tout moment",
  here: "vous êtes ici",
  done: "fait",
  toDo: "à faire",
  optional: "facultatif",
  answered: (answered: number, asked: number) => `${answered} sur ${asked}`,
  toClarify: (count: number) => `${count} à éclaircir`,
  chosen: (count: number) => `${count} ${plural(count, "fr", "choisi", "choisis")}`,
  named: (count: number) => `${count} ${plural(count, "fr", "nommée", "nommées")}`,
  inUse: (count: number) => `${count} ${plural(count, "fr", "mobilisé", "mobilisés")}`,
  actions: (count: number) => `${count} ${plural(count, "fr", "action", "actions")}`,
  answersOpen: (count: number) => `${count} ${plural(count, "fr", "réponse", "réponses")}`,
  answersGiven: (answered: number, asked: number) =>
    `${answered} ${plural(answered, "fr", "réponse", "réponses")} sur ${asked}`,
  backToQuestions: "Reprendre les questions",
  stageDone: "terminé",
  stageUnderway: "en cours",
  stageNotBegun: "pas commencé",
  themePlace: (stage: string, index: number, count: number) => `${stage} · thème ${index} sur ${count}`,
  flowPlace: (stage: string, index: number, count: number) => `${stage} · flux ${index} sur ${count}`,
  resourcePlace: (stage: string, index: number, count: number) =>
    `${stage} · ressource ${index} sur ${count}`,
  framePlace: "Avant les trois étapes",
  continue: "Continuer",
  backToAnswers: "Revenir à vos réponses",
  backTo: (title: string) => `Revenir à « ${title} »`,
  criteriaAnswered: (answered: number, asked: number) =>
    `${answered} ${plural(answered, "fr", "critère", "critères")} sur ${asked} ${plural(answered, "fr", "a", "ont")} une réponse. Vous pouvez continuer et revenir plus tard : rien n’est bloqué.`,
  expressPath: "Vous suivez la version express.",
  fullPath: "Vous suivez la version complète.",
  toFull: "Passer à la version complète",
  toExpress: "Passer à la version express",
  mended: "Le fichier est ouvert. À savoir :",
  understood: "Compris",
  unfinishedPlace: (stage: string) => `Avant de quitter ${stage}`,
  unfinishedTitle: (count: number) =>
    count === 1
      ? "Un critère essentiel attend encore une réponse"
      : `${count} critères essentiels attendent encore une réponse`,
  unfinishedLead:
    "Sans eux, l’étape ne peut pas être dite acquise. « Nous ne savons pas » est aussi une réponse. Cette remarque n’est faite qu’une fois.",
  leaveAnyway: "Continuer quand même",
  stay: "Revenir",
};

const en: typeof fr = {
  product: "Ressorts",
  savedAt: (iso) => `Saved at ${time(iso, "en")} on this computer`,
  notSaved: "Not saved: this browser refuses to keep your answers.",
  retry: "Try again",
  saveCopy: "Save a copy",
  mishap: "This screen could not be shown. Save a copy of your answers, then reload the page.",
  reload: "Reload the page",
  tools: "Tools",
  itinerary: "The stages",
  seeItinerary: "see the stages",
  screens: {
    profile: "Framing",
    check: "Check",
    results: "Results",
    levers: "Levers",
    plan: "Action plan",
    open: "To clarify",
    answers: "All the answers",
  },
  results: "Results and report",
  atAnyTime: "at any time",
  here: "you are here",
  done: "done",
  toDo: "to do",
  optional: "optional",
  answered: (answered, asked) => `${answered} of ${asked}`,
  toClarify: (count) => `${count} to clarify`,
  chosen: (count) => `${count} chosen`,
  named: (count) => `${count} named`,
  inUse: (count) => `${count} in use`,
  actions: (count) => `${count} ${plural(count, "en", "action", "actions")}`,
  answersOpen: (count) => `${count} ${plural(count, "en", "answer", "answers")}`,
  answersGiven: (answered, asked) => `${answered} of ${asked} answers`,
  backToQuestions: "Back to the questions",
  stageDone: "finished",
  stageUnderway: "under way",
  stageNotBegun: "not begun",
  themePlace: (stage, index, count) => `${stage} · theme ${index} of ${count}`,
  flowPlace: (stage, index, count) => `${stage} · flow ${index} of ${count}`,
  resourcePlace: (stage, index, count) => `${stage} · resource ${index} of ${count}`,
  framePlace: "Before the three stages",
  continue: "Continue",
  backToAnswers: "Back to your answers",
  backTo: (title) => `Back to “${title}”`,
  criteriaAnswered: (answered, asked) =>
    `${answered} of ${asked} ${plural(asked, "en", "criterion has", "criteria have")} an answer. You can go on and come back later: nothing is locked.`,
  expressPath: "You are on the express version.",
  fullPath: "You are on the full version.",
  toFull: "Switch to the full version",
  toExpress: "Switch to the express version",
  mended: "The file is open. Please note:",
  understood: "Understood",
  unfinishedPlace: (stage) => `Before you leave ${stage}`,
  unfinishedTitle: (count) =>
    count === 1
      ? "One essential criterion still has no answer"
      : `${count} essential criteria still have no answer`,
  unfinishedLead:
    "Without them, the stage cannot be called acquired. “We don’t know” is an answer too. You will be told this only once.",
  leaveAnyway: "Continue anyway",
  stay: "Go back",
};

/** The words of the frame around the questions: bar, itinerary, ways on and back. */
export const uiWords: Record<Lang, typeof fr> = {
  fr: typesetWords(fr, "fr"),
  en: typesetWords(en, "en"),
};
