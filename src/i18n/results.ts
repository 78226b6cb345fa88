import type { Lang } from "#domain";
import { date, plural } from "./format.ts";
import { typesetWords } from "./typeset-words.ts";

const fr = {
  place: (iso: string) => `Bilan au ${date(iso, "fr")}`,
  title: (territory: string) => `Bilan : ${territory}`,
  known: (known: number, asked: number, isExpress = false) =>
    `${known} ${plural(known, "fr", "réponse connue", "réponses connues")} sur ${asked}${isExpress ? " dans la version express" : ""}.`,
  later: (count: number) =>
    count === 1
      ? "Une autre question, non posée ici, élargit aussi les intervalles."
      : `${count} autres questions, non posées ici, élargissent aussi les intervalles.`,
  toFull: "Passer à la version complète",
  open: (unknown: number, absent: number) => {
    const parts = [
      unknown > 0 ? `${unknown} à éclaircir` : "",
      absent > 0 ? `${absent} sans réponse` : "",
    ].filter((part) => part !== "");
    return parts.length === 0
      ? "Toutes les questions ont une réponse."
      : `${parts.join(", ")} : rien de cela n’est compté comme un zéro.`;
  },
  report: "Télécharger le rapport en PDF",
  reportFile: (territory: string) => `Rapport Ressorts - ${territory}`,
  print: "Imprimer cette page",
  copySummary: {
    copy: "Copier la synthèse",
    copied: "La synthèse est copiée : collez-la dans une délibération ou un courriel.",
    notCopied: "Ce navigateur refuse de copier : sélectionnez la synthèse à la main.",
  },
  scrollingFigure: "Figure à faire défiler de côté",
  making: "Le rapport se prépare…",
  cancel: "Annuler",
  beforeSending: "Ce que le rapport emporte",
  choices: {
    attached:
      "Le diagnostic lui-même, en pièce jointe du PDF : ouvrir ce PDF dans Ressorts le rouvre tel quel.",
    justifications: "Les justifications et les sources que vous avez écrites.",
  },
  comparison: (since: string) => `L’annexe sur ce qui a changé depuis ${since}.`,
  shareByLink: "Partager par un lien",
  ownLook: "Le logo et la couleur du territoire",
  made: "Le rapport est téléchargé.",
  failed:
    "Le rapport n’a pas pu être fait. Vos réponses sont intactes : réessayez, ou enregistrez une copie.",

  stages: "Les étapes",
  stage: "Étape",
  score: "Score",
  status: "Où elle en est",
  lacking: "À renforcer",
  answerStage: (stage: string) => `Répondre à ${stage}`,
  currentStage: (stage: string) => `L’étape du moment : ${stage}.`,
  allAcquired: "Les trois étapes sont acquises : il reste à faire durer.",
  unmet: (members: string) => `Essentiel à assurer : ${members}.`,

  flows: "Les flux",
  flow: "Flux",
  opportunity: "Opportunité",
  readiness: "Préparation",
  priority: "Priorité",
  roles: "Place tenue → visée",
  loopRate: "Boucle mesurée",
  indexOf: { flows: "Indice des flux", resources: "Indice des ressources" },
  or: " ou ",
  chooseFlows: "Choisir les flux",

  resources: "Les ressources",
  resource: "Ressource",
  deposit: "Gisement",
  reading: "Lecture",
  calls: (what: string) => `appelle : ${what}`,
  noReading: "rien de particulier",
  nameResources: "Nommer les ressources",

  positioning: "Le positionnement",
  postureFirst: "La posture d’abord",
  postureFirstText:
    "Plus que le choix d’un rôle, c’est la façon de travailler avec les acteurs qui compte. Son score est aujourd’hui inférieur à 50 %.",
  axis: "Axe",
  weight: "Poids sur le projet",
  naturalLevers: "Leviers naturels",
  risk: "Risque",
  condition: "Condition",
  proof: "Preuve de réussite",
  next: "Prochain pas",
  gap: "Écart entre les deux axes",

  levers: "Les leviers, phase par phase",
  lever: "Levier",
  state: "État",
  first: "à engager d’abord",

  clarifications: "Les réponses qui changeraient le plus ce bilan",
  answer: "Répondre",
};

const en: typeof fr = {
  place: (iso) => `Results on ${date(iso, "en")}`,
  title: (territory) => `Results: ${territory}`,
  known: (known, asked, isExpress = false) =>
    `${known} of ${asked} ${plural(asked, "en", "answer", "answers")} known${isExpress ? " in the express version" : ""}.`,
  later: (count) =>
    count === 1
      ? "One more question, not asked here, widens the ranges too."
      : `${count} more questions, not asked here, widen the ranges too.`,
  toFull: "Switch to the full version",
  open: (unknown, absent) => {
    const parts = [
      unknown > 0 ? `${unknown} to clarify` : "",
      absent > 0 ? `${absent} without an answer` : "",
    ].filter((part) => part !== "");
    return parts.length === 0
      ? "Every question has an answer."
      : `${parts.join(", ")}: none of these is counted as a zero.`;
  },
  report: "Download the report as a PDF",
  reportFile: (territory) => `Ressorts report - ${territory}`,
  print: "Print this page",
  copySummary: {
    copy: "Copy the summary",
    copied: "The summary is copied: paste it into a council paper or an e-mail.",
    notCopied: "This browser refuses to copy: select the summary by hand.",
  },
  scrollingFigure: "Figure that scrolls sideways",
  making: "The report is being made…",
  cancel: "Cancel",
  beforeSending: "What the report carries",
  choices: {
    attached: "The diagnosis itself, attached to the PDF: opening that PDF in Ressorts reopens it as it is.",
    justifications: "The justifications and sources you wrote.",
  },
  comparison: (since) => `The annex on what has changed since ${since}.`,
  shareByLink: "Share by a link",
  ownLook: "The territory’s logo and colour",
  made: "The report has been downloaded.",
  failed: "The report could not be made. Your answers are safe: try again, or save a copy.",

  stages: "The stages",
  stage: "Stage",
  score: "Score",
  status: "Where it stands",
  lacking: "To strengthen",
  answerStage: (stage) => `Answer the questions of ${stage}`,
  currentStage: (stage) => `The current stage: ${stage}.`,
  allAcquired: "All three stages are acquired: what remains is to make them last.",
  unmet: (members) => `Essential, to be secured: ${members}.`,

  flows: "The flows",
  flow: "Flow",
  opportunity: "Opportunity",
  readiness: "Readiness",
  priority: "Priority",
  roles: "Place held → intended",
  loopRate: "Loop measured",
  indexOf: { flows: "Index of flows", resources: "Index of resources" },
  or: " or ",
  chooseFlows: "Choose the flows",

  resources: "The resources",
  resource: "Resource",
  deposit: "Deposit",
  reading: "Reading",
  calls: (what) => `calls for: ${what}`,
  noReading: "nothing in particular",
  nameResources: "Name the resources",

  positioning: "Positioning",
  postureFirst: "Posture first",
  postureFirstText:
    "More than the choice of a role, what matters is the way of working with others. Its score today is below 50%.",
  axis: "Axis",
  weight: "Weight on the project",
  naturalLevers: "Natural levers",
  risk: "Risk",
  condition: "Condition",
  proof: "Proof of success",
  next: "Next step",
  gap: "Gap between the two axes",

  levers: "Levers, phase by phase",
  lever: "Lever",
  state: "State",
  first: "comes first",

  clarifications: "The answers that would change these results most",
  answer: "Answer",
};

/** The words of the results screen. */
export const resultWords: Record<Lang, typeof fr> = {
  fr: typesetWords(fr, "fr"),
  en: typesetWords(en, "en"),
};
