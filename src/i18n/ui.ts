import type { Lang, Step } from "#domain";
import { plural } from "./format.ts";
import { time } from "./moment.ts";
import { typesetWords } from "./typeset-words.ts";

const fr = {
  product: "Ressorts",
  savedAt: (iso: string) => `Enregistré à ${time(iso, "fr")} sur ce poste`,
  saving: "Enregistrement…",
  notSaved: "Non enregistré",
  readOnly: "Lecture seule",
  versions: "Versions",
  noCopySince: (days: number) =>
    `Sans copie dans un fichier depuis ${days} ${plural(days, "fr", "jour", "jours")}`,
  notKept: "Vos réponses ne sont pas enregistrées",
  whyNotKept: {
    refused:
      "Ce navigateur refuse de les garder : navigation privée, ou stockage bloqué par un réglage du poste.",
    full: "La place que ce navigateur donne à Ressorts est pleine. Libérez de l’espace sur le poste, ou supprimez des diagnostics devenus inutiles.",
  },
  stillHere:
    "Vous pouvez continuer : elles restent dans cette page tant qu’elle est ouverte. Enregistrez-les dans un fichier avant de la fermer.",
  elsewhere: "Ce diagnostic est ouvert dans un autre onglet",
  elsewhereText: "C’est là qu’il s’écrit et s’enregistre. Ici, vous le lisez.",
  elsewhereUnsaved:
    "Vos dernières réponses dans cet onglet n’ont pas pu être enregistrées : gardez-en une copie avant d’écrire ici.",
  takeOver: "Écrire ici",
  retry: "Réessayer",
  saveCopy: "Enregistrer une copie",
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
    report: "Rapport",
    compare: "Comparer",
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
  leversFirst: (count: number) => `${count} à engager`,
  inThisPage: "Dans cette page",
  sections: {
    etapes: "Les étapes",
    flux: "Les flux",
    ressources: "Les ressources",
    positionnement: "Le positionnement",
    eclaircir: "Les réponses qui comptent",
    cas: "Ailleurs",
    leviers: "Les leviers en bref",
    plan: "Le plan en bref",
  },
  actions: (count: number) => `${count} ${plural(count, "fr", "action", "actions")}`,
  answersOpen: (count: number) => `${count} ${plural(count, "fr", "réponse", "réponses")}`,
  answersGiven: (answered: number, asked: number) =>
    `${answered} ${plural(answered, "fr", "réponse", "réponses")} sur ${asked}`,
  backToQuestions: "Reprendre les questions",
  stageDone: "réponses complètes",
  stageUnderway: "réponses en cours",
  stageNotBegun: "pas commencé",
  themePlace: (stage: string, index: number, count: number) => `${stage} · thème ${index} sur ${count}`,
  flowPlace: (stage: string, index: number, count: number) => `${stage} · flux ${index} sur ${count}`,
  resourcePlace: (stage: string, index: number, count: number) =>
    `${stage} · ressource ${index} sur ${count}`,
  framePlace: "Avant les trois étapes",
  continue: "Continuer",
  backToAnswers: "Revenir à vos réponses",
  backTo: (title: string) => `Revenir à « ${title} »`,
  withoutAnswer: (count: number) =>
    `${count} ${plural(count, "fr", "critère", "critères")} sans réponse : rien n’est bloqué, vous pourrez y revenir.`,
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
  saving: "Saving…",
  notSaved: "Not saved",
  readOnly: "Read only",
  versions: "Versions",
  noCopySince: (days) => `No copy in a file for ${days} ${plural(days, "en", "day", "days")}`,
  notKept: "Your answers are not being saved",
  whyNotKept: {
    refused:
      "This browser refuses to keep them: private browsing, or storage blocked by a setting of this computer.",
    full: "The room this browser gives Ressorts is full. Free some space on this computer, or delete diagnoses you no longer need.",
  },
  stillHere:
    "You can go on: they stay in this page as long as it is open. Save them to a file before you close it.",
  elsewhere: "This diagnosis is open in another tab",
  elsewhereText: "It is written and saved there. Here, you can read it.",
  elsewhereUnsaved:
    "Your last answers in this tab could not be saved: keep a copy of them before you write here.",
  takeOver: "Write here",
  retry: "Try again",
  saveCopy: "Save a copy",
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
    report: "Report",
    compare: "Compare",
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
  leversFirst: (count) => `${count} to use`,
  inThisPage: "On this page",
  sections: {
    etapes: "The stages",
    flux: "The flows",
    ressources: "The resources",
    positionnement: "Positioning",
    eclaircir: "The answers that matter",
    cas: "Elsewhere",
    leviers: "The levers in brief",
    plan: "The plan in brief",
  },
  actions: (count) => `${count} ${plural(count, "en", "action", "actions")}`,
  answersOpen: (count) => `${count} ${plural(count, "en", "answer", "answers")}`,
  answersGiven: (answered, asked) => `${answered} of ${asked} answers`,
  backToQuestions: "Back to the questions",
  stageDone: "fully answered",
  stageUnderway: "being answered",
  stageNotBegun: "not begun",
  themePlace: (stage, index, count) => `${stage} · theme ${index} of ${count}`,
  flowPlace: (stage, index, count) => `${stage} · flow ${index} of ${count}`,
  resourcePlace: (stage, index, count) => `${stage} · resource ${index} of ${count}`,
  framePlace: "Before the three stages",
  continue: "Continue",
  backToAnswers: "Back to your answers",
  backTo: (title) => `Back to “${title}”`,
  withoutAnswer: (count) =>
    `${count} ${plural(count, "en", "criterion", "criteria")} without an answer: nothing is locked, you can come back.`,
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
