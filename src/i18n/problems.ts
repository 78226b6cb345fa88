import type { IdKind, Lang, Notice, Problem } from "#domain";
import { number, typeset } from "./format.ts";

const idKinds: Record<IdKind, Record<Lang, string>> = {
  criterion: { fr: "critère", en: "criterion" },
  flow: { fr: "flux", en: "flow" },
  resourceType: { fr: "type de ressource", en: "type of resource" },
  lever: { fr: "levier", en: "lever" },
  power: { fr: "compétence", en: "power" },
  plan: { fr: "document de planification", en: "plan" },
};

const types: Record<string, Record<Lang, string>> = {
  object: { fr: "un objet { … }", en: "an object { … }" },
  record: { fr: "un objet { … }", en: "an object { … }" },
  array: { fr: "une liste [ … ]", en: "a list [ … ]" },
  string: { fr: "un texte entre guillemets", en: "a text in quotation marks" },
  number: { fr: "un nombre", en: "a number" },
  int: { fr: "un nombre entier", en: "a whole number" },
  integer: { fr: "un nombre entier", en: "a whole number" },
  datetime: {
    fr: "une date et une heure, comme 2026-11-24T14:02:00Z",
    en: "a date and time, like 2026-11-24T14:02:00Z",
  },
  date: { fr: "une date, comme 2026-11-24", en: "a date, like 2026-11-24" },
  regex: { fr: "la forme décrite dans le schéma publié", en: "the form described in the published schema" },
};

const expectation = (expected: string, lang: Lang): string =>
  types[expected]?.[lang] ??
  (lang === "fr" ? "la forme décrite dans le schéma publié" : "the form described in the published schema");

type Say<T extends { code: string }> = { [Code in T["code"]]: (item: Extract<T, { code: Code }>) => string };

const problemsFr: Say<Problem> = {
  archive: () =>
    "Ce fichier est un document de traitement de texte, ou une archive : il n’emporte pas de diagnostic. Ouvrez le rapport en PDF, ou le diagnostic enregistré par Ressorts.",
  noReport: () =>
    "Ce PDF n’est pas un rapport de Ressorts. Ouvrez un rapport, ou un diagnostic enregistré par Ressorts.",
  noDocument: () =>
    "Ce rapport n’emporte pas son diagnostic : il a été fait sans lui, ou un autre logiciel l’a retiré. Ouvrez le diagnostic enregistré par Ressorts.",
  damagedReport: () =>
    "Ce rapport est tronqué ou abîmé : son diagnostic ne peut pas être lu. Reprenez une copie entière.",
  alteredReport: () =>
    "Le diagnostic qu’emporte ce rapport a été modifié après coup. Ouvrez le rapport d’origine, ou le diagnostic enregistré par Ressorts.",
  damagedArchive: () =>
    "Ce dossier compressé est tronqué ou abîmé : rien ne peut en être lu. Reprenez une copie entière.",
  archiveTooFull: ({ max }) =>
    `Ce dossier compressé contient plus de ${max} fichiers. Ouvrez-les par parties.`,
  linkCut: () =>
    "Ce lien est incomplet : une messagerie l’a sans doute coupé. Demandez qu’on vous l’envoie à nouveau, ou demandez le fichier du diagnostic.",
  linkVersion: ({ found }) =>
    `Ce lien a été fait par une autre version de Ressorts (liens de version ${found} ; celle-ci lit la 1). Mettez Ressorts à jour, ou demandez le fichier du diagnostic.`,
  tooLarge: ({ max }) =>
    `Le fichier dépasse ${number(max / 1e6, "fr")} Mo, plus que tout diagnostic. Vérifiez que c’est le bon fichier.`,
  notJson: ({ line }) =>
    `Ce fichier n’est pas un fichier JSON lisible${line === null ? "" : ` (vers la ligne ${line})`} : il est peut-être tronqué. Reprenez une copie entière.`,
  tooDeep: ({ max }) => `Le fichier emboîte plus de ${max} niveaux : ce n’est pas un diagnostic de Ressorts.`,
  forbiddenKey: ({ key }) => `La clé « ${key} » est refusée par sécurité. Retirez-la du fichier.`,
  foreignFormat: ({ found }) =>
    `Ce fichier se présente comme « ${found} », et non comme « ressorts/diagnosis ». Ouvrez un diagnostic enregistré par Ressorts.`,
  newerSchema: ({ found, known }) =>
    `Ce fichier vient d’une version plus récente de Ressorts (schéma ${found}, celui-ci lit jusqu’au ${known}). Mettez Ressorts à jour, puis rouvrez-le.`,
  unknownKey: ({ key }) =>
    `La clé « ${key} » n’existe pas à cet endroit. Vérifiez son orthographe ou retirez-la.`,
  missing: () => "Cette valeur est obligatoire et manque. Ajoutez-la.",
  wrongType: ({ expected }) => `La valeur n’est pas du bon type : il faut ${expectation(expected, "fr")}.`,
  notAmong: ({ found, allowed }) =>
    `La valeur ${found} n’est pas admise. Choisissez parmi : ${allowed.join(", ")}.`,
  tooLong: ({ max }) => `Le texte est trop long : ${number(max, "fr")} caractères au plus. Raccourcissez-le.`,
  tooShort: () => "Le texte est vide. Écrivez-le.",
  tooMany: ({ max }) => `La liste est trop longue : ${max} éléments au plus.`,
  outOfRange: ({ min, max }) =>
    `Le nombre est hors limites : ${min === null ? "" : `au moins ${number(min, "fr")}`}${max === null ? "" : `au plus ${number(max, "fr")}`}.`,
  badFormat: ({ expected }) => `La valeur n’a pas la bonne forme : il faut ${expectation(expected, "fr")}.`,
  unknownId: ({ found, of }) =>
    `Le catalogue ne connaît pas de ${idKinds[of].fr} « ${found} ». Vérifiez l’identifiant dans le catalogue.`,
  duplicateId: ({ found }) =>
    `L’identifiant « ${found} » sert deux fois. Donnez-en un autre à l’une des deux entrées.`,
  essentialNotApplicable: ({ criterion }) =>
    `« Ne nous concerne pas » n’est pas admis pour « ${criterion} », essentiel à son étape. Donnez un niveau, ou « unknown ».`,
};

const problemsEn: Say<Problem> = {
  archive: () =>
    "This file is a word processor’s document, or an archive: it carries no diagnosis. Open the PDF report, or the diagnosis saved by Ressorts.",
  noReport: () => "This PDF is not a report by Ressorts. Open a report, or a diagnosis saved by Ressorts.",
  noDocument: () =>
    "This report does not carry its diagnosis: it was made without it, or another program removed it. Open the diagnosis saved by Ressorts.",
  damagedReport: () => "This report is cut short or damaged: its diagnosis cannot be read. Use a whole copy.",
  alteredReport: () =>
    "The diagnosis this report carries was changed afterwards. Open the original report, or the diagnosis saved by Ressorts.",
  damagedArchive: () =>
    "This compressed folder is cut short or damaged: nothing can be read from it. Use a whole copy.",
  archiveTooFull: ({ max }) => `This compressed folder holds more than ${max} files. Open them in parts.`,
  linkCut: () =>
    "This link is incomplete: a mail program has probably cut it. Ask for it to be sent again, or ask for the file of the diagnosis.",
  linkVersion: ({ found }) =>
    `This link was made by another version of Ressorts (links of version ${found}; this one reads version 1). Update Ressorts, or ask for the file of the diagnosis.`,
  tooLarge: ({ max }) =>
    `The file is larger than ${number(max / 1e6, "en")} MB, more than any diagnosis. Check that it is the right file.`,
  notJson: ({ line }) =>
    `This file is not readable JSON${line === null ? "" : ` (near line ${line})`}: it may be cut short. Use a whole copy.`,
  tooDeep: ({ max }) => `The file nests more than ${max} levels: it is not a Ressorts diagnosis.`,
  forbiddenKey: ({ key }) => `The key “${key}” is refused for safety. Remove it from the file.`,
  foreignFormat: ({ found }) =>
    `This file calls itself “${found}”, not “ressorts/diagnosis”. Open a diagnosis saved by Ressorts.`,
  newerSchema: ({ found, known }) =>
    `This file comes from a newer version of Ressorts (schema ${found}; this one reads up to ${known}). Update Ressorts, then open it again.`,
  unknownKey: ({ key }) => `There is no key “${key}” here. Check its spelling or remove it.`,
  missing: () => "This value is required and missing. Add it.",
  wrongType: ({ expected }) =>
    `The value is not of the right type: it must be ${expectation(expected, "en")}.`,
  notAmong: ({ found, allowed }) =>
    `The value ${found} is not allowed. Choose one of: ${allowed.join(", ")}.`,
  tooLong: ({ max }) => `The text is too long: at most ${number(max, "en")} characters. Shorten it.`,
  tooShort: () => "The text is empty. Write it.",
  tooMany: ({ max }) => `The list is too long: at most ${max} items.`,
  outOfRange: ({ min, max }) =>
    `The number is out of range: ${min === null ? "" : `at least ${number(min, "en")}`}${max === null ? "" : `at most ${number(max, "en")}`}.`,
  badFormat: ({ expected }) =>
    `The value does not have the right form: it must be ${expectation(expected, "en")}.`,
  unknownId: ({ found, of }) =>
    `The catalogue knows no ${idKinds[of].en} “${found}”. Check the id in the catalogue.`,
  duplicateId: ({ found }) => `The id “${found}” is used twice. Give one of the two entries another.`,
  essentialNotApplicable: ({ criterion }) =>
    `“Does not concern us” is not allowed for “${criterion}”, which is essential to its stage. Give a level, or “unknown”.`,
};

const noticesFr: Say<Notice> = {
  cleaned: ({ count }) =>
    count === 1
      ? "Un caractère invisible a été retiré de ce texte."
      : `${count} caractères invisibles ont été retirés de ce texte.`,
  newerCatalogue: ({ found, known }) =>
    `Ce diagnostic a été rempli avec le catalogue ${found}, plus récent que celui-ci (${known}) : les phrases ont pu changer.`,
  migrated: ({ from, to }) =>
    `Ce diagnostic, rempli avec le catalogue ${from}, a été mis à jour vers le ${to}.`,
  logoNotDrawn: () =>
    "Le logo de ce fichier ne peut pas être dessiné : le rapport se fait sans lui. Choisissez une autre image, PNG ou SVG.",
  changedSince: () =>
    "Ce fichier a été modifié depuis que Ressorts l’a écrit, à la main ou par un autre logiciel. Si personne n’aurait dû y toucher, reprenez l’original.",
};

const noticesEn: Say<Notice> = {
  cleaned: ({ count }) =>
    count === 1
      ? "One invisible character was removed from this text."
      : `${count} invisible characters were removed from this text.`,
  newerCatalogue: ({ found, known }) =>
    `This diagnosis was filled in with catalogue ${found}, newer than this one (${known}): sentences may have changed.`,
  migrated: ({ from, to }) => `This diagnosis, filled in with catalogue ${from}, was brought up to ${to}.`,
  logoNotDrawn: () =>
    "The logo in this file cannot be drawn: the report is made without it. Choose another picture, PNG or SVG.",
  changedSince: () =>
    "This file was changed since Ressorts wrote it, by hand or by another program. If nobody should have touched it, go back to the original.",
};

const problems: Record<Lang, Say<Problem>> = { fr: problemsFr, en: problemsEn };
const notices: Record<Lang, Say<Notice>> = { fr: noticesFr, en: noticesEn };

/** What is wrong and what to do, as a sentence; where it stands is the problem's own `path`. */
export function problemSentence(problem: Problem, lang: Lang): string {
  const say = problems[lang][problem.code] as (problem: Problem) => string;
  return typeset(say(problem), lang);
}

/** What was mended while reading a file, as a sentence. */
export function noticeSentence(notice: Notice, lang: Lang): string {
  const say = notices[lang][notice.code] as (notice: Notice) => string;
  return typeset(say(notice), lang);
}
