import type { Lang, Problem, Repair } from "#domain";
import { number, plural, typeset } from "./format.ts";
import { moment } from "./moment.ts";
import { typesetWords } from "./typeset-words.ts";

const fr = {
  damagedTitle: "Ce fichier est abîmé. Voici ce qui peut être sauvé.",
  damagedLead:
    "Rien n’est encore ouvert, et le fichier reste tel qu’il est. Voici ce que la réparation a changé ou laissé de côté :",
  territory: "Territoire",
  changedAt: "Dernier changement",
  at: (iso: string) => moment(iso, "fr"),
  answers: "Réponses",
  quoted: (text: string) => `« ${text} »`,
  answersKept: ({ found, kept }: { found: number; kept: number }) => {
    if (found === 0) return "Aucune réponse n’a été trouvée.";
    return found === kept
      ? `${kept} ${plural(kept, "fr", "réponse trouvée, gardée", "réponses trouvées, toutes gardées")}.`
      : `${kept} ${plural(kept, "fr", "réponse gardée", "réponses gardées")} sur ${found} trouvées.`;
  },
  more: (count: number) => `Et ${count} autres : la liste copiée les donne toutes.`,
  openRepaired: "Ouvrir le fichier réparé",
  leave: "Ne pas l’ouvrir",
  copyList: {
    copy: "Copier la liste",
    copied: "La liste est copiée.",
    notCopied: "Ce navigateur refuse de copier : sélectionnez la liste à la main.",
  },
  severalTitle: (count: number) => `${count} ${plural(count, "fr", "fichier lu", "fichiers lus")}`,
  several: {
    kept: (territory: string) => `gardé sur ce poste : ${territory}.`,
    known: (territory: string) => `déjà gardé sur ce poste, à l’identique : ${territory}.`,
    notKept: (territory: string) =>
      `lu, mais ce navigateur refuse de le garder : ${territory}. Ouvrez-le seul.`,
    damaged: "abîmé ; une partie peut être sauvée.",
    foreign: "laissé de côté : ce n’est ni un diagnostic, ni un rapport.",
    unreadable: "n’a pas pu être lu.",
  },
  openOne: (territory: string) => `Ouvrir : ${territory}`,
  open: "Ouvrir",
  seeRepairs: "Voir ce qui peut être sauvé",
  linkPlace: "Un lien vers un diagnostic",
  linkLead:
    "Quelqu’un vous a transmis ce diagnostic. Il est tout entier dans le lien : rien n’a été demandé à un serveur. L’ouvrir le garde dans ce navigateur, à côté de ceux qui y sont déjà.",
  linkOpen: "Ouvrir le diagnostic",
  linkRefused: "Ce lien n’a pas été ouvert",
  home: "Aller à l’accueil",

  shareLead:
    "Le lien contient tout le diagnostic, sauf le logo : qui a le lien peut le lire, et sa copie vivra ensuite sa propre vie. Il n’est envoyé à aucun serveur ; la messagerie par laquelle vous le transmettez, elle, le voit.",
  shareJustifications: "Joindre les justifications et les sources",
  copyLink: "Copier le lien",
  linkCopied: (length: number) => `Le lien est copié : ${number(length, "fr")} caractères.`,
  linkNotCopied: "Ce navigateur refuse de copier : sélectionnez le lien ci-dessous.",
  link: "Le lien",
  linkTooLong: (length: number, most: number) =>
    `Ce diagnostic est trop long pour un lien : ${number(length, "fr")} caractères, quand bien des messageries coupent au-delà de ${number(most, "fr")}. Laissez les justifications de côté, ou transmettez le fichier.`,
};

const en: typeof fr = {
  damagedTitle: "This file is damaged. Here is what can be saved.",
  damagedLead:
    "Nothing is open yet, and the file stays as it is. Here is what the repair changed or left aside:",
  territory: "Territory",
  changedAt: "Last change",
  at: (iso) => moment(iso, "en"),
  answers: "Answers",
  quoted: (text) => `“${text}”`,
  answersKept: ({ found, kept }) => {
    if (found === 0) return "No answer was found.";
    return found === kept
      ? `${kept} ${plural(kept, "en", "answer found, and kept", "answers found, all kept")}.`
      : `${kept} ${plural(kept, "en", "answer", "answers")} kept out of ${found} found.`;
  },
  more: (count) => `And ${count} more: the copied list gives them all.`,
  openRepaired: "Open the repaired file",
  leave: "Do not open it",
  copyList: {
    copy: "Copy the list",
    copied: "The list is copied.",
    notCopied: "This browser refuses to copy: select the list by hand.",
  },
  severalTitle: (count) => `${count} ${plural(count, "en", "file read", "files read")}`,
  several: {
    kept: (territory) => `kept on this computer: ${territory}.`,
    known: (territory) => `already kept on this computer, just the same: ${territory}.`,
    notKept: (territory) => `read, but this browser refuses to keep it: ${territory}. Open it on its own.`,
    damaged: "damaged; part of it can be saved.",
    foreign: "left aside: it is neither a diagnosis nor a report.",
    unreadable: "could not be read.",
  },
  openOne: (territory) => `Open: ${territory}`,
  open: "Open",
  seeRepairs: "See what can be saved",
  linkPlace: "A link to a diagnosis",
  linkLead:
    "Someone passed this diagnosis on to you. All of it is in the link: nothing was asked of a server. Opening it keeps it in this browser, beside those already there.",
  linkOpen: "Open the diagnosis",
  linkRefused: "This link was not opened",
  home: "Go to the home page",

  shareLead:
    "The link holds the whole diagnosis but its logo: whoever has the link can read it, and their copy then lives a life of its own. It is sent to no server; the mail program you pass it on with does see it.",
  shareJustifications: "Include justifications and sources",
  copyLink: "Copy the link",
  linkCopied: (length) => `The link is copied: ${number(length, "en")} characters.`,
  linkNotCopied: "This browser refuses to copy: select the link below.",
  link: "The link",
  linkTooLong: (length, most) =>
    `This diagnosis is too long for a link: ${number(length, "en")} characters, when many mail programs cut beyond ${number(most, "en")}. Leave the justifications aside, or pass on the file.`,
};

/** The words of what opens several files, a damaged one or a link, and of what makes a link. */
export const filesWords: Record<Lang, typeof fr> = {
  fr: typesetWords(fr, "fr"),
  en: typesetWords(en, "en"),
};

/** What a territory is called that has lost its name with a part of its file. */
export const unnamed: Record<Lang, string> = { fr: "Territoire sans nom", en: "Unnamed territory" };

const reasons = {
  fr: {
    unknownKey: "cette clé n’existe pas à cet endroit",
    forbiddenKey: "cette clé est refusée par sécurité",
    unknownId: "le catalogue ne connaît pas cet identifiant",
    essentialNotApplicable: "« Ne nous concerne pas » n’est pas admis pour un critère essentiel",
    tooMany: "la liste est trop longue",
    missing: "une valeur obligatoire y manque",
    other: "cette valeur n’est pas admise ici",
  },
  en: {
    unknownKey: "there is no such key here",
    forbiddenKey: "this key is refused for safety",
    unknownId: "the catalogue knows no such id",
    essentialNotApplicable: "“Does not concern us” is not allowed for an essential criterion",
    tooMany: "the list is too long",
    missing: "a value it must have is missing",
    other: "this value is not allowed here",
  },
} as const;

const reason = ({ code }: Problem, lang: Lang): string => {
  const known: Readonly<Record<string, string>> = reasons[lang];
  return known[code] ?? reasons[lang].other;
};

/** What was done to a damaged file at one place, as a sentence; the text it speaks of is shown after it. */
export function repairSentence(repair: Repair, lang: Lang): string {
  const isFr = lang === "fr";
  const said = (french: string, english: string) => typeset(isFr ? french : english, lang);
  switch (repair.code) {
    case "mended": {
      const where =
        repair.line === null ? "" : isFr ? `, vers la ligne ${repair.line}` : `, near line ${repair.line}`;
      return said(
        `Le texte du fichier était abîmé${where} : il a été remis en forme. S’il a été coupé, la suite est perdue.`,
        `The text of the file was damaged${where}: it was put back in shape. If it was cut short, what followed is lost.`,
      );
    }
    case "removed":
      return said(
        `Laissé de côté, car ${reason(repair.problem, lang)} :`,
        `Left aside, since ${reason(repair.problem, lang)}:`,
      );
    case "shortened":
      return said(
        `Texte ramené à ${number(repair.max, lang)} caractères, le plus qui soit admis. La fin laissée de côté :`,
        `Text brought down to ${number(repair.max, lang)} characters, the most that is allowed. The end left aside:`,
      );
    case "moved":
      return said("Remis à sa place, un signe manquait :", "Put back in its place, a sign was missing:");
    case "replaced":
      return repair.found === ""
        ? said(
            `Manquait ; mis à la place : « ${repair.by} ».`,
            `Was missing; put in its place: “${repair.by}”.`,
          )
        : said(`Remplacé par « ${repair.by} ». Il y avait :`, `Replaced by “${repair.by}”. There was:`);
  }
}
