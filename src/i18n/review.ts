import type { Lang } from "#domain";
import { plural } from "./format.ts";
import { typesetWords } from "./typeset-words.ts";

const fr = {
  checkTitle: (stage: string) => `Vos réponses pour ${stage}`,
  checkLead:
    "Relisez avant de continuer. Rien n’est bloqué : une réponse peut attendre, et chacune peut changer.",
  known: (known: number, asked: number) =>
    `${known} ${plural(known, "fr", "réponse connue", "réponses connues")} sur ${asked}`,
  unknown: (count: number) => `${count}\u00a0à éclaircir`,
  absent: (count: number) => `${count}\u00a0sans réponse`,
  answersTitle: "Toutes vos réponses",
  answersLead: "Ce que vous avez répondu, étape par étape, avec vos justifications.",
  noAnswer: "Pas encore de réponse",
  sourceIs: (source: string) => `Source : ${source}`,
  change: "Modifier",
  answer: "Répondre",
  inFull: "(dans la version complète)",
  about: (title: string) => ` : ${title}`,
  noneListed: "Rien n’est encore nommé ici.",
  choose: "Compléter la liste",
  openTitle: (count: number) =>
    count === 0
      ? "Plus rien n’est à éclaircir"
      : count === 1
        ? "Une réponse reste à trouver"
        : `${count} réponses restent à trouver`,
  openLead:
    "Aucune n’est comptée comme un zéro : elles laissent seulement vos résultats plus larges. Voici qui pourrait vous les donner.",
  openNone: "Toutes les questions de cette version ont une réponse connue.",
  copy: "Copier la liste",
  copied: "La liste est copiée : collez-la dans un courriel.",
  notCopied: "Ce navigateur refuse de copier : sélectionnez la liste à la main.",
  asked: "Vous avez répondu « nous ne savons pas »",
  notAsked: "Pas encore de réponse",
  whoKnows: (who: string) => `Qui peut le savoir : ${who}`,
  whereToLook: (where: string) => `Où chercher : ${where}`,
};

const en: typeof fr = {
  checkTitle: (stage) => `Your answers for ${stage}`,
  checkLead: "Read them again before you go on. Nothing is locked: an answer can wait, and any can change.",
  known: (known, asked) => `${known} of ${asked} ${plural(asked, "en", "answer", "answers")} known`,
  unknown: (count) => `${count}\u00a0to clarify`,
  absent: (count) => `${count}\u00a0without an answer`,
  answersTitle: "All your answers",
  answersLead: "What you answered, stage by stage, with what supports it.",
  noAnswer: "No answer yet",
  sourceIs: (source) => `Source: ${source}`,
  change: "Change",
  answer: "Answer",
  inFull: "(in the full version)",
  about: (title) => `: ${title}`,
  noneListed: "Nothing has been named here yet.",
  choose: "Complete the list",
  openTitle: (count) =>
    count === 0
      ? "Nothing is left to clarify"
      : count === 1
        ? "One answer is still to be found"
        : `${count} answers are still to be found`,
  openLead:
    "None of them counts as a zero: they only leave your results wider. Here is who might be able to help.",
  openNone: "Every question of this version has a known answer.",
  copy: "Copy the list",
  copied: "The list is copied: paste it into an e-mail.",
  notCopied: "This browser refuses to copy: select the list by hand.",
  asked: "You answered “we don’t know”",
  notAsked: "Not answered yet",
  whoKnows: (who) => `Who might know: ${who}`,
  whereToLook: (where) => `Where to look: ${where}`,
};

/** The words of the screens where answers are looked over. */
export const reviewWords: Record<Lang, typeof fr> = {
  fr: typesetWords(fr, "fr"),
  en: typesetWords(en, "en"),
};
