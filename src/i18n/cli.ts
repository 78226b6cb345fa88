import type { Lang, Priority } from "#domain";
import { typesetWords } from "./typeset-words.ts";

const command = "npm run -s ressorts --";

const fr = {
  help: {
    general: `Ressorts : l’autodiagnostic d’économie circulaire d’un territoire, en ligne de commande.

${command} COMMANDE [FICHIER…] [OPTIONS]

  catalogue            affiche tout ce qui est demandé et conseillé, en JSON
  check FICHIER…       dit si chaque diagnostic peut être lu, et sinon pourquoi
  assess FICHIER…      calcule les scores et les conclusions, en JSON
  report FICHIER…      produit un rapport par diagnostic, en PDF ou en DOCX
  compare AVANT APRÈS  dit ce qui a changé d’un diagnostic à l’autre, en texte ou en JSON
  table FICHIER…       produit un tableau CSV, une ligne par territoire
  paper QUOI           produit un questionnaire, la fiche d’un flux ou une affiche, en PDF

  --out CHEMIN         le dossier (assess, report, paper) ou le fichier (table, compare) où écrire
  --lang fr|en         la langue des rapports, des tableaux et des messages (fr par défaut)
  --format pdf|docx    ce qu’est un rapport : un PDF (par défaut), ou un texte à modifier dans un traitement de texte
  --help               cette aide ; après une commande, la sienne

Un fichier est un diagnostic enregistré, ou un rapport PDF qui emporte le sien.
« - » à la place d’un fichier lit l’entrée standard. Les chemins partent du dossier où la commande est tapée.
Codes de sortie : 0 fait ; 1 un fichier au moins est refusé, les autres sont traités ; 2 commande mal écrite.
`,
    catalogue: `${command} catalogue

Affiche le catalogue en JSON : étapes, critères, flux, ressources, leviers, cas et références, en français et en
anglais, avec sa version.
`,
    check: `${command} check FICHIER… [--lang fr|en]

Lit chaque diagnostic. Un fichier lisible donne une ligne sur la sortie standard. Chaque problème donne une ligne sur la
sortie d’erreur : fichier, chemin dans le fichier, raison.
`,
    assess: `${command} assess FICHIER… [--out DOSSIER] [--lang fr|en]

Calcule l’évaluation de chaque diagnostic. Sans --out, l’affiche en JSON : un objet pour un fichier, une liste pour
plusieurs. Avec --out, écrit DOSSIER/<fichier>.assessment.json et affiche chaque chemin écrit.
`,
    report: `${command} report FICHIER… [--out DOSSIER] [--lang fr|en] [--format pdf|docx] [--compare AVANT]

Écrit le rapport de chaque diagnostic, <fichier>.<langue>.pdf, dans DOSSIER, ou sans --out dans le dossier où la commande
est tapée. Avec --format docx, écrit <fichier>.<langue>.docx, qui s’ouvre et se modifie dans un traitement de texte ; seul
le PDF emporte le diagnostic. Avec --compare, une annexe dit ce qui a changé depuis le diagnostic AVANT. Affiche chaque
chemin écrit.
`,
    compare: `${command} compare AVANT APRÈS [--json] [--out FICHIER] [--lang fr|en]

Dit ce qui a changé du premier diagnostic au second : conclusions, scores, réponses, listes. En texte, sur la sortie
standard ou dans FICHIER ; avec --json, tout ce qui diffère et les deux évaluations, en JSON.
`,
    table: `${command} table FICHIER… [--out FICHIER.csv] [--lang fr|en]

Produit un tableau CSV, une ligne par territoire, sur la sortie standard ou dans FICHIER.csv. En français : séparateur
point-virgule et virgule décimale ; en anglais : virgule et point décimal.
`,
    paper: `${command} paper questionnaire [--express] [--form] [--out DOSSIER] [--lang fr|en]
${command} paper flow [FLUX] [--form] [--out DOSSIER] [--lang fr|en]
${command} paper poster CRITÈRE [--out DOSSIER] [--lang fr|en]

Écrit dans DOSSIER, ou sans --out dans le dossier où la commande est tapée, un PDF en noir et blanc pour un atelier :
le questionnaire complet ou express, la fiche d’un flux (vierge si aucun n’est nommé), ou l’affiche A3 d’un critère.
Avec --form, le PDF se remplit à l’écran. Flux et critères sont nommés par leur identifiant dans le catalogue.
`,
  },
  usage: {
    noCommand: (names: string) => `Indiquez une commande : ${names}. L’aide : ${command} --help`,
    unknownCommand: (found: string, names: string) =>
      `La commande « ${found} » n’existe pas. Choisissez parmi : ${names}.`,
    unknownOption: (found: string) =>
      `L’option ${found} n’existe pas. Vérifiez son orthographe, ou lisez l’aide : ${command} --help`,
    missingValue: (option: string) =>
      `L’option ${option} attend une valeur. Écrivez-la après, ou ${option}=valeur si elle commence par un tiret.`,
    needlessValue: (option: string) => `L’option ${option} n’attend pas de valeur. Écrivez ${option} seul.`,
    givenTwice: (option: string) => `L’option ${option} est donnée deux fois. N’en gardez qu’une.`,
    unknownLanguage: (found: string) => `La langue « ${found} » n’est pas connue. Choisissez fr ou en.`,
    unknownFormat: (found: string) => `Le format « ${found} » n’est pas connu. Choisissez pdf ou docx.`,
    noFile: (name: string) =>
      `Indiquez au moins un fichier : ${command} ${name} diagnostic.json (ou « - » pour l’entrée standard).`,
    filesNotWanted: (name: string, found: string) =>
      `La commande ${name} ne lit pas de fichier. Retirez « ${found} ».`,
    outNotWanted: (name: string) => `La commande ${name} n’écrit pas de fichier. Retirez --out.`,
    formatNotWanted: (name: string) => `La commande ${name} ne produit pas de rapport. Retirez --format.`,
    compareNotWanted: (name: string) =>
      `La commande ${name} ne produit pas de rapport. Retirez --compare, ou lancez la commande compare.`,
    jsonNotWanted: (name: string) =>
      `L’option --json ne va qu’avec la commande compare, pas avec ${name}. Retirez-la.`,
    twoFiles: `Indiquez deux diagnostics, l’ancien puis le nouveau : ${command} compare avant.json apres.json`,
    emptyOut: "L’option --out est vide. Donnez-lui un chemin.",
    standardInputTwice: "L’entrée standard ne se lit qu’une fois. Ne gardez qu’un seul « - ».",
    sameOutput: (first: string, second: string, output: string) =>
      `« ${first} » et « ${second} » s’écriraient tous deux dans « ${output} ». Renommez l’un, ou lancez deux fois la commande avec deux dossiers.`,
    wouldOverwrite: (input: string) =>
      `Le résultat remplacerait le fichier lu « ${input} ». Choisissez un autre --out.`,
    noPaper: `Indiquez ce qu’il faut imprimer : questionnaire, flow ou poster. Par exemple : ${command} paper questionnaire --express`,
    unknownPaper: (found: string) =>
      `« ${found} » ne s’imprime pas. Choisissez parmi : questionnaire, flow, poster.`,
    paperTooMany: (kind: string, found: string) => `« ${found} » est de trop après « ${kind} ». Retirez-le.`,
    paperOption: (option: string, kind: string) =>
      `L’option ${option} ne va pas avec « ${kind} ». Retirez-la.`,
    paperAlone: (option: string) => `L’option ${option} ne va qu’avec la commande paper. Retirez-la.`,
    noCriterion: `Indiquez le critère de l’affiche, par son identifiant. Par exemple : ${command} paper poster ani-animateur`,
    unknownFlow: (found: string, ids: string) =>
      `Le catalogue ne connaît pas de flux « ${found} ». Choisissez parmi : ${ids}.`,
    unknownCriterion: (found: string, ids: string) =>
      `Le catalogue ne connaît pas de critère « ${found} ». Choisissez parmi : ${ids}.`,
  },
  canBeAssessed: "ce diagnostic peut être évalué.",
  unexpected: (message: string) =>
    `Une erreur imprévue empêche de traiter ce fichier (${message}). Signalez-la en joignant le fichier.`,
  notUtf8: "Ce fichier n’est pas un texte en UTF-8. Enregistrez-le en UTF-8, puis recommencez.",
  cannotRead: {
    missing: "Ce fichier n’existe pas. Vérifiez son nom et le dossier où vous êtes.",
    folder: "C’est un dossier. Indiquez les fichiers qu’il contient, par exemple dossier/*.json.",
    forbidden: "Vous n’avez pas le droit de lire ce fichier. Changez ses droits, ou prenez-en une copie.",
    other: (code: string) => `Ce fichier ne peut pas être lu (${code}). Essayez d’en faire une copie.`,
  },
  cannotWrite: {
    folder: "C’est un dossier. Donnez à --out le nom d’un fichier.",
    notFolder: "Un élément de ce chemin est un fichier, et non un dossier. Choisissez un autre --out.",
    forbidden: "Vous n’avez pas le droit d’écrire ici. Choisissez un autre --out.",
    full: "Il n’y a plus de place sur ce disque. Libérez-en, puis recommencez.",
    tooLong: "Ce nom est trop long pour le disque. Raccourcissez le nom du fichier lu.",
    other: (code: string) => `Ce fichier ne peut pas être écrit (${code}). Choisissez un autre --out.`,
  },
  table: {
    file: "Fichier",
    territory: "Territoire",
    kind: "Type",
    population: "Population",
    score: {
      point: (name: string) => `${name} (%)`,
      low: (name: string) => `${name}, au moins (%)`,
      high: (name: string) => `${name}, au plus (%)`,
      coverage: (name: string) => `${name}, part connue (%)`,
      status: (name: string) => `${name}, statut`,
    },
    currentStage: "Étape actuelle",
    phaseNow: "Phase actuelle",
    phaseToPrepare: "Phase à préparer",
    flowIndex: "Indice des flux",
    resourceIndex: "Indice des ressources",
    flowsBy: {
      launch: "Flux à lancer",
      prepare: "Flux à préparer",
      consolidate: "Flux à consolider",
      watch: "Flux à observer",
      toConfirm: "Flux à confirmer",
    } satisfies Record<Priority | "toConfirm", string>,
    verdict: "Positionnement",
    postureFirst: "Posture d’abord",
    levers: "Leviers à engager dans la phase actuelle",
    unknown: "Réponses « nous ne savons pas »",
    absent: "Questions sans réponse",
    yes: "oui",
    no: "non",
  },
};

const en: typeof fr = {
  help: {
    general: `Ressorts: the self-diagnostic of a territory’s circular economy, from the command line.

${command} COMMAND [FILE…] [OPTIONS]

  catalogue            prints all that is asked and advised, as JSON
  check FILE…          says whether each diagnosis can be read and, if not, why
  assess FILE…         computes scores and conclusions, as JSON
  report FILE…         makes one report per diagnosis, as PDF or DOCX
  compare OLD NEW      says what has changed from one diagnosis to the other, as text or JSON
  table FILE…          makes a CSV table, one row per territory
  paper WHAT           makes a questionnaire, a flow sheet or a poster, as PDF

  --out PATH           the folder (assess, report, paper) or the file (table, compare) to write
  --lang fr|en         the language of reports, tables and messages (fr by default)
  --format pdf|docx    what a report is: a PDF (by default), or a text to edit in a word processor
  --help               this help; after a command, its own

A file is a saved diagnosis, or a PDF report that carries its own.
“-” in place of a file reads standard input. Paths start from the folder where the command is typed.
Exit codes: 0 done; 1 at least one file was refused, the others are done; 2 wrong usage.
`,
    catalogue: `${command} catalogue

Prints the catalogue as JSON: stages, criteria, flows, resources, levers, cases and references, in French and English,
with its version.
`,
    check: `${command} check FILE… [--lang fr|en]

Reads each diagnosis. A readable file gives one line on standard output. Each problem gives one line on standard error:
file, path inside the file, reason.
`,
    assess: `${command} assess FILE… [--out FOLDER] [--lang fr|en]

Computes the assessment of each diagnosis. Without --out, prints it as JSON: one object for one file, a list for several.
With --out, writes FOLDER/<file>.assessment.json and prints each path written.
`,
    report: `${command} report FILE… [--out FOLDER] [--lang fr|en] [--format pdf|docx] [--compare OLD]

Writes the report of each diagnosis, <file>.<language>.pdf, into FOLDER or, without --out, into the folder where the
command is typed. With --format docx, writes <file>.<language>.docx, to open and edit in a word processor; only the PDF
carries the diagnosis. With --compare, an annex says what has changed since the diagnosis OLD. Prints each path written.
`,
    compare: `${command} compare OLD NEW [--json] [--out FILE] [--lang fr|en]

Says what has changed from the first diagnosis to the second: conclusions, scores, answers, lists. As text, on standard
output or in FILE; with --json, all that differs and both assessments, as JSON.
`,
    table: `${command} table FILE… [--out FILE.csv] [--lang fr|en]

Makes a CSV table, one row per territory, on standard output or in FILE.csv. In French: semicolons and decimal commas; in
English: commas and decimal points.
`,
    paper: `${command} paper questionnaire [--express] [--form] [--out FOLDER] [--lang fr|en]
${command} paper flow [FLOW] [--form] [--out FOLDER] [--lang fr|en]
${command} paper poster CRITERION [--out FOLDER] [--lang fr|en]

Writes into FOLDER or, without --out, into the folder where the command is typed, a PDF in black and white for a workshop:
the full or express questionnaire, the sheet of a flow (blank if none is named), or the A3 poster of a criterion.
With --form, the PDF is filled in on screen. Flows and criteria are named by their id in the catalogue.
`,
  },
  usage: {
    noCommand: (names) => `Give a command: ${names}. For help: ${command} --help --lang en`,
    unknownCommand: (found, names) => `There is no command “${found}”. Choose one of: ${names}.`,
    unknownOption: (found) =>
      `There is no option ${found}. Check its spelling, or read the help: ${command} --help --lang en`,
    missingValue: (option) =>
      `The option ${option} needs a value. Write it after the option, or as ${option}=value if it begins with a dash.`,
    needlessValue: (option) => `The option ${option} takes no value. Write ${option} alone.`,
    givenTwice: (option) => `The option ${option} is given twice. Keep one.`,
    unknownLanguage: (found) => `The language “${found}” is not known. Choose fr or en.`,
    unknownFormat: (found) => `The format “${found}” is not known. Choose pdf or docx.`,
    noFile: (name) =>
      `Give at least one file: ${command} ${name} diagnosis.json (or “-” for standard input).`,
    filesNotWanted: (name, found) => `The command ${name} reads no file. Remove “${found}”.`,
    outNotWanted: (name) => `The command ${name} writes no file. Remove --out.`,
    formatNotWanted: (name) => `The command ${name} makes no report. Remove --format.`,
    compareNotWanted: (name) =>
      `The command ${name} makes no report. Remove --compare, or use the command compare.`,
    jsonNotWanted: (name) => `The option --json goes with the command compare, not with ${name}. Remove it.`,
    twoFiles: `Give two diagnoses, the old one then the new one: ${command} compare old.json new.json`,
    emptyOut: "The option --out is empty. Give it a path.",
    standardInputTwice: "Standard input can be read only once. Keep a single “-”.",
    sameOutput: (first, second, output) =>
      `“${first}” and “${second}” would both be written to “${output}”. Rename one, or run the command twice with two folders.`,
    wouldOverwrite: (input) =>
      `The result would replace the file being read, “${input}”. Choose another --out.`,
    noPaper: `Say what to print: questionnaire, flow or poster. For example: ${command} paper questionnaire --express --lang en`,
    unknownPaper: (found) => `“${found}” cannot be printed. Choose one of: questionnaire, flow, poster.`,
    paperTooMany: (kind, found) => `“${found}” is one word too many after “${kind}”. Remove it.`,
    paperOption: (option, kind) => `The option ${option} does not go with “${kind}”. Remove it.`,
    paperAlone: (option) => `The option ${option} goes with the command paper alone. Remove it.`,
    noCriterion: `Name the criterion of the poster, by its id. For example: ${command} paper poster ani-animateur --lang en`,
    unknownFlow: (found, ids) => `The catalogue has no flow “${found}”. Choose one of: ${ids}.`,
    unknownCriterion: (found, ids) => `The catalogue has no criterion “${found}”. Choose one of: ${ids}.`,
  },
  canBeAssessed: "this diagnosis can be assessed.",
  unexpected: (message) =>
    `An unexpected error prevents this file from being processed (${message}). Please report it, with the file.`,
  notUtf8: "This file is not UTF-8 text. Save it as UTF-8, then try again.",
  cannotRead: {
    missing: "This file does not exist. Check its name and the folder you are in.",
    folder: "This is a folder. Name the files it holds, for instance folder/*.json.",
    forbidden: "You are not allowed to read this file. Change its permissions, or use a copy.",
    other: (code) => `This file cannot be read (${code}). Try making a copy of it.`,
  },
  cannotWrite: {
    folder: "This is a folder. Give --out the name of a file.",
    notFolder: "Part of this path is a file, not a folder. Choose another --out.",
    forbidden: "You are not allowed to write here. Choose another --out.",
    full: "This disk is full. Free some space, then try again.",
    tooLong: "This name is too long for the disk. Shorten the name of the file being read.",
    other: (code) => `This file cannot be written (${code}). Choose another --out.`,
  },
  table: {
    file: "File",
    territory: "Territory",
    kind: "Kind",
    population: "Population",
    score: {
      point: (name) => `${name} (%)`,
      low: (name) => `${name}, at least (%)`,
      high: (name) => `${name}, at most (%)`,
      coverage: (name) => `${name}, share known (%)`,
      status: (name) => `${name}, status`,
    },
    currentStage: "Current stage",
    phaseNow: "Phase now",
    phaseToPrepare: "Phase to prepare",
    flowIndex: "Flow index",
    resourceIndex: "Resource index",
    flowsBy: {
      launch: "Flows to launch",
      prepare: "Flows to prepare",
      consolidate: "Flows to consolidate",
      watch: "Flows to watch",
      toConfirm: "Flows to confirm",
    },
    verdict: "Positioning",
    postureFirst: "Posture first",
    levers: "Levers that apply in the phase now",
    unknown: "Answers “we don’t know”",
    absent: "Questions without an answer",
    yes: "yes",
    no: "no",
  },
};

export type CliWords = typeof fr;

/** The words of the command line: help, messages, headings of the table. */
export const cliWords: Record<Lang, CliWords> = { fr: typesetWords(fr, "fr"), en: typesetWords(en, "en") };
