import type { Lang, StageId } from "#domain";
import { capitalised, enumeration, plural } from "./format.ts";
import { moment } from "./moment.ts";
import { typesetWords } from "./typeset-words.ts";

/** How far a kept diagnosis is: the answers its path asks, those given, and of them the unknown ones. */
export type KeptProgress = {
  asked: number;
  answered: number;
  unknown: number;
  finished: StageId[];
  underway: StageId[];
};

const stageNames = (stages: readonly StageId[], lang: Lang): string =>
  enumeration(stages.map(capitalised), lang);

const fr = {
  title: "Ressorts, l’autodiagnostic d’économie circulaire",
  product: "Ressorts",
  brand: "Ressorts, retour à l’accueil",
  otherLanguage: "English",
  line: "L’autodiagnostic d’économie circulaire de votre territoire",
  lead: "Un territoire est traversé de flux : bois, chaleur, déchets, personnes. Voyez lesquels font déjà boucle, lesquels le pourraient, et la place que la collectivité peut y prendre.",
  start: "Commencer",
  startNote:
    "Une soixantaine de questions pour trois flux et trois ressources : 40 minutes, en plusieurs fois si vous voulez.",
  express: "Version express",
  expressNote: "Vingt questions sur un flux, une dizaine de minutes, pour un premier repérage.",
  openFile: "Ouvrir un fichier",
  openExample: "Ouvrir un exemple",
  drop: "Déposez ici un ou plusieurs fichiers pour les ouvrir.",
  outcome:
    "Au bout : un bilan à lire à l’écran et un rapport à imprimer, avec vos flux, vos ressources, votre place et les leviers à engager.",
  promise: "Rien ne quitte votre poste.",
  promiseMore: "Ni compte, ni serveur.",
  stages: "Les trois étapes",
  impulser:
    "Ce qui entre et ce qui sort : les flux, les ressources, les personnes qui peuvent lancer la démarche.",
  animer:
    "Qui se parle, à quelle échelle, autour de quel projet commun. Acteur ou facilitateur : votre place.",
  structurer: "Ce qui fait tenir la boucle : modèle économique, gouvernance, débouchés, lieux.",
  kept: "Mes diagnostics",
  nameless: "Sans nom",
  allKept: (count: number) => `Tous vos diagnostics (${count}), leurs versions et leurs copies`,
  keptAt: (iso: string) => `Enregistré ${moment(iso, "fr")}`,
  resume: (name: string) => `Reprendre : ${name}`,
  stagesFinished: (stages: readonly StageId[]) =>
    stages.length === 3
      ? "Les trois étapes ont toutes leurs réponses."
      : `Réponses complètes : ${stageNames(stages, "fr")}.`,
  stagesUnderway: (stages: readonly StageId[]) => `Réponses en cours : ${stageNames(stages, "fr")}.`,
  answers: ({ asked, answered, unknown }: Pick<KeptProgress, "asked" | "answered" | "unknown">) => {
    if (answered === 0) return "Pas encore de réponse.";
    const given = `${answered} ${plural(answered, "fr", "réponse", "réponses")} sur ${asked}`;
    return unknown === 0 ? `${given}.` : `${given}, dont ${unknown} à éclaircir.`;
  },
  expressPath: "Version express.",
  examples: "Des exemples pour voir",
  examplesLead: "Un exemple s’ouvre comme un diagnostic : on peut tout y changer sans rien abîmer.",
  invented: "Territoires inventés",
  fromDeck: "Six démarches réelles, d’après le support de 2018",
  where: "Où sont vos réponses ?",
  whereText:
    "Ici, et nulle part ailleurs : ni compte, ni serveur, ni mesure d’audience. Ce navigateur les garde ; une copie dans un fichier les met à l’abri et permet de les transmettre.",
  whereOneFile:
    "Vous utilisez l’édition en un seul fichier. Vos diagnostics ne sont pas dans ce fichier : ce navigateur les garde, et toute copie du fichier ouverte sur ce poste les retrouve.",
  prepares:
    "Le résultat n’est ni un label, ni un audit. Il prépare une discussion entre élus, services et partenaires.",
  foot: "Ni un label, ni un audit : un autodiagnostic.",
  about: "À propos de Ressorts",
  tools: "Outils",
  pages: {
    "mes-diagnostics": "Mes diagnostics",
    "comment-ca-marche": "Comment ça marche",
    methode: "La méthode",
    atelier: "Pour l’atelier",
    sources: "Sources et licences",
    accessibilite: "Accessibilité : non conforme (audit à venir)",
    "vos-donnees": "Vos données restent chez vous",
  },
  downloadAtHand: "Télécharger le diagnostic ouvert",
  contents: "Sur cette page",
  resumeDiagnosis: "Revenir au diagnostic",
  loadingPage: "Ouverture de la page…",
  pageNotLoaded: "Cette page n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez.",
  theme: "Apparence",
  themes: { system: "comme le poste", light: "claire", dark: "sombre" },
  loading: "Ouverture du diagnostic…",
  partNotLoaded:
    "Cette partie n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez : vos réponses restent là.",
  notLoaded: "Le questionnaire n’a pas pu être chargé. Vérifiez votre connexion, puis réessayez.",
  again: "Réessayer",
  update: {
    title: "Mise à jour",
    ready: "Une nouvelle version de Ressorts est prête. Vos réponses sont gardées.",
    accept: "Passer à la nouvelle version",
    later: "Plus tard",
  },
  unreadable:
    "Ce diagnostic n’a pas pu être lu. Rien n’a été modifié : réessayez, ou choisissez un autre fichier.",
  nothingKept:
    "Ce navigateur ne garde aucun diagnostic à cet endroit. Commencez-en un, ou ouvrez un fichier.",
  refusedTitle: "Ce fichier n’a pas été ouvert",
  damaged: (name: string) => `« ${name} » est abîmé et ne peut pas être ouvert`,
  damagedMore: "Rien n’a été modifié, et vos autres diagnostics s’ouvrent comme d’habitude.",
  damagedDownload: "Télécharger ce que ce navigateur en garde",
  refusedAt: (path: string) => `À l’endroit « ${path} » :`,
  refusedMore: (count: number) => `Et ${count} autres remarques du même ordre.`,
};

const en: typeof fr = {
  title: "Ressorts, the circular economy self-diagnosis",
  product: "Ressorts",
  brand: "Ressorts, back to the home page",
  otherLanguage: "Français",
  line: "A self-diagnosis of your territory’s circular economy",
  lead: "Flows run through every territory: wood, heat, waste, people. See which already loop, which could, and what part the local council can play.",
  start: "Start",
  startNote:
    "About sixty questions for three flows and three resources: 40 minutes, in several sittings if you like.",
  express: "Express version",
  expressNote: "Twenty questions on one flow, about ten minutes, for a first look.",
  openFile: "Open a file",
  openExample: "Open an example",
  drop: "Drop one or more files here to open them.",
  outcome:
    "At the end: results to read on screen and a report to print, with your flows, your resources, your place and the levers to use.",
  promise: "Nothing leaves your computer.",
  promiseMore: "No account, no server.",
  stages: "The three stages",
  impulser: "What comes in and what goes out: the flows, the resources, the people who can set things going.",
  animer:
    "Who is talking to whom, at what scale, around which shared project. Actor or facilitator: your place.",
  structurer: "What makes the loop last: business model, governance, outlets, premises.",
  kept: "My diagnoses",
  nameless: "Without a name",
  allKept: (count) => `All your diagnoses (${count}), their versions and copies`,
  keptAt: (iso: string) => `Saved ${moment(iso, "en")}`,
  resume: (name: string) => `Resume: ${name}`,
  stagesFinished: (stages) =>
    stages.length === 3
      ? "All three stages have all their answers."
      : `Fully answered: ${stageNames(stages, "en")}.`,
  stagesUnderway: (stages) => `Being answered: ${stageNames(stages, "en")}.`,
  answers: ({ asked, answered, unknown }) => {
    if (answered === 0) return "No answers yet.";
    const given = `${answered} of ${asked} ${plural(asked, "en", "answer", "answers")} given`;
    return unknown === 0 ? `${given}.` : `${given}, ${unknown} of them to clarify.`;
  },
  expressPath: "Express version.",
  examples: "Examples to look at",
  examplesLead: "An example opens like any diagnosis: change whatever you like, nothing is spoilt.",
  invented: "Invented territories",
  fromDeck: "Six real initiatives, from the 2018 deck",
  where: "Where are your answers?",
  whereText:
    "Here, and nowhere else: no account, no server, no audience tracking. This browser keeps them; a copy in a file keeps them safe and lets you pass them on.",
  whereOneFile:
    "You are using the one-file edition. Your diagnoses are not in this file: this browser keeps them, and every copy of the file opened on this computer finds them.",
  prepares:
    "The result is neither a label nor an audit. It prepares a discussion between councillors, staff and partners.",
  foot: "Neither a label nor an audit: a self-diagnosis.",
  about: "About Ressorts",
  tools: "Tools",
  pages: {
    "mes-diagnostics": "My diagnoses",
    "comment-ca-marche": "How it works",
    methode: "The method",
    atelier: "For the workshop",
    sources: "Sources and licences",
    accessibilite: "Accessibility: not compliant (audit to come)",
    "vos-donnees": "Your data stays with you",
  },
  downloadAtHand: "Download the open diagnosis",
  contents: "On this page",
  resumeDiagnosis: "Back to the diagnosis",
  loadingPage: "Opening the page…",
  pageNotLoaded: "This page could not be loaded. Check your connection, then try again.",
  theme: "Appearance",
  themes: { system: "as on this computer", light: "light", dark: "dark" },
  loading: "Opening the diagnosis…",
  partNotLoaded:
    "This part could not be loaded. Check your connection, then try again: your answers are still here.",
  notLoaded: "The questionnaire could not be loaded. Check your connection, then try again.",
  again: "Try again",
  update: {
    title: "Update",
    ready: "A new version of Ressorts is ready. Your answers are kept.",
    accept: "Use the new version",
    later: "Later",
  },
  unreadable: "This diagnosis could not be read. Nothing was changed: try again, or choose another file.",
  nothingKept: "This browser keeps no diagnosis here. Start one, or open a file.",
  refusedTitle: "This file was not opened",
  damaged: (name) => `“${name}” is damaged and cannot be opened`,
  damagedMore: "Nothing was changed, and your other diagnoses open as usual.",
  damagedDownload: "Download what this browser keeps of it",
  refusedAt: (path: string) => `At “${path}”:`,
  refusedMore: (count: number) => `And ${count} more remarks of the same kind.`,
};

/** The words of the home screen and of the frame around every screen. */
export const homeWords: Record<Lang, typeof fr> = {
  fr: typesetWords(fr, "fr"),
  en: typesetWords(en, "en"),
};
