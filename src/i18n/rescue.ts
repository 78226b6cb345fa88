import type { Lang } from "#domain";
import { moment } from "./moment.ts";
import { typesetWords } from "./typeset-words.ts";

const fr = {
  place: "Une erreur",
  title: "Ressorts s’est arrêté sur une erreur",
  lead: "La faute est dans l’outil, pas dans ce que vous avez fait. Vos réponses sont ci-dessous : téléchargez-en une copie, puis redémarrez.",
  answers: "Vos réponses",
  reading: "Lecture de ce que garde ce navigateur…",
  atHand: "Le diagnostic ouvert, tel qu’il était au moment de l’erreur.",
  isKept: "Il est aussi enregistré sur ce poste, à l’identique.",
  isNotKept:
    "Ses derniers changements ne sont pas enregistrés sur ce poste : téléchargez-le avant de redémarrer.",
  keptAt: (iso: string) => `Enregistré sur ce poste ${moment(iso, "fr")}.`,
  keptOnce: "Enregistré sur ce poste.",
  noneKept: "Ce navigateur ne garde aucun diagnostic.",
  notGiven: "Ce navigateur refuse de rendre ce qu’il garde. Rien n’y a été modifié.",
  notGivenOne: "Ce navigateur refuse de rendre celui-ci. Rien n’y a été modifié.",
  unnamed: "Diagnostic sans nom",
  download: "Télécharger",
  of: (name: string) => `: ${name}`,
  copy: "Copier le texte",
  copied: "Le texte est copié : collez-le dans un courriel ou un fichier.",
  notCopied: "Ce navigateur refuse de copier : téléchargez plutôt le fichier.",
  versions: (count: number) => (count === 1 ? "Sa dernière version" : `Ses ${count} dernières versions`),
  versionAt: (iso: string, name: string) =>
    `${name === "" ? "Version" : `« ${name} »,`} ${moment(iso, "fr")}`,
  goOn: "Reprendre",
  goOnLead:
    "Rien n’est effacé. À l’accueil, aucun diagnostic n’est ouvert d’office. Si la même erreur revient, rouvrez le diagnostic à son premier écran.",
  home: "Redémarrer à l’accueil",
  again: "Essayer de rouvrir",
  first: "Rouvrir à son premier écran",
  detail: "Détail technique",
  detailLead:
    "À joindre si vous signalez l’erreur à la personne qui tient cet outil : aucune de vos réponses n’y figure.",
  detailCopied: "Le détail est copié.",
  detailNotCopied: "Ce navigateur refuse de copier : sélectionnez le détail à la main.",
  mishap: "Une action n’a pas abouti : une erreur s’est produite dans l’outil. Votre écran est resté ouvert.",
  mishapMore: "Vos réponses et le détail technique",
  continue: "Continuer",
};

const en: typeof fr = {
  place: "An error",
  title: "Ressorts has stopped on an error",
  lead: "The fault is in the tool, not in what you did. Your answers are below: download a copy, then restart.",
  answers: "Your answers",
  reading: "Reading what this browser keeps…",
  atHand: "The open diagnosis, as it was when the error occurred.",
  isKept: "It is also saved on this computer, word for word.",
  isNotKept: "Its last changes are not saved on this computer: download it before you restart.",
  keptAt: (iso) => `Saved on this computer ${moment(iso, "en")}.`,
  keptOnce: "Saved on this computer.",
  noneKept: "This browser keeps no diagnosis.",
  notGiven: "This browser refuses to give back what it keeps. Nothing in it was changed.",
  notGivenOne: "This browser refuses to give this one back. Nothing in it was changed.",
  unnamed: "Diagnosis without a name",
  download: "Download",
  of: (name) => `: ${name}`,
  copy: "Copy the text",
  copied: "The text is copied: paste it into an e-mail or a file.",
  notCopied: "This browser refuses to copy: download the file instead.",
  versions: (count) => (count === 1 ? "Its last version" : `Its last ${count} versions`),
  versionAt: (iso, name) => `${name === "" ? "Version saved" : `“${name}”,`} ${moment(iso, "en")}`,
  goOn: "Go on",
  goOnLead:
    "Nothing is erased. The home page opens no diagnosis by itself. If the same error comes back, reopen the diagnosis at its first screen.",
  home: "Restart at the home page",
  again: "Try to reopen",
  first: "Reopen at its first screen",
  detail: "Technical detail",
  detailLead:
    "To be sent with your message if you report the error to whoever looks after this tool: none of your answers are in it.",
  detailCopied: "The detail is copied.",
  detailNotCopied: "This browser refuses to copy: select the detail by hand.",
  mishap: "Something did not go through: an error occurred in the tool. Your screen has stayed open.",
  mishapMore: "Your answers and the technical detail",
  continue: "Continue",
};

/** The words of what is shown when something breaks. */
export const rescueWords: Record<Lang, typeof fr> = {
  fr: typesetWords(fr, "fr"),
  en: typesetWords(en, "en"),
};
