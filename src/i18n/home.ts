import type { Lang } from "#domain";
import { moment } from "./moment.ts";
import { typesetWords } from "./typeset-words.ts";

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
  expressNote: "Vingt questions, dix minutes, pour un premier repérage.",
  openFile: "Ouvrir un fichier",
  promise: "Rien ne quitte votre poste.",
  promiseMore: "Ni compte, ni serveur.",
  stages: "Les trois étapes",
  impulser:
    "Ce qui entre et ce qui sort : les flux, les ressources, les personnes qui peuvent lancer la démarche.",
  animer:
    "Qui se parle, à quelle échelle, autour de quel projet commun. Acteur ou facilitateur : votre place.",
  structurer: "Ce qui fait tenir la boucle : modèle économique, gouvernance, débouchés, lieux.",
  kept: "Gardés sur ce poste",
  keptAt: (iso: string) => `Enregistré ${moment(iso, "fr")}`,
  resume: (name: string) => `Reprendre : ${name}`,
  examples: "Des exemples pour voir",
  examplesLead: "Un exemple s’ouvre comme un diagnostic : on peut tout y changer sans rien abîmer.",
  where: "Où sont vos réponses ?",
  whereText:
    "Ici, et nulle part ailleurs : ni compte, ni serveur, ni mesure d’audience. Ce navigateur les garde ; une copie dans un fichier les met à l’abri et permet de les transmettre.",
  prepares:
    "Le résultat n’est ni un label, ni un audit. Il prépare une discussion entre élus, services et partenaires.",
  foot: "Ni un label, ni un audit : un autodiagnostic.",
  loading: "Ouverture du diagnostic…",
  notLoaded: "Le questionnaire n’a pas pu être chargé. Vérifiez votre connexion, puis réessayez.",
  again: "Réessayer",
  unreadable:
    "Ce diagnostic n’a pas pu être lu. Rien n’a été modifié : réessayez, ou choisissez un autre fichier.",
  nothingKept:
    "Ce navigateur ne garde aucun diagnostic à cet endroit. Commencez-en un, ou ouvrez un fichier.",
  refusedTitle: "Ce fichier n’a pas été ouvert",
  refusedAt: (path: string) => `À l’endroit « ${path} » :`,
  refusedMore: (count: number) => `Et ${count} autres remarques du même ordre.`,
};

const en: typeof fr = {
  title: "Ressorts, the circular economy self-diagnosis",
  product: "Ressorts",
  brand: "Ressorts, back to the home page",
  otherLanguage: "Français",
  line: "The circular economy self-diagnosis of your territory",
  lead: "Flows run through every territory: wood, heat, waste, people. See which already loop, which could, and what part the local council can play.",
  start: "Start",
  startNote:
    "About sixty questions for three flows and three resources: 40 minutes, in several sittings if you like.",
  express: "Express version",
  expressNote: "Twenty questions, ten minutes, for a first look.",
  openFile: "Open a file",
  promise: "Nothing leaves your computer.",
  promiseMore: "No account, no server.",
  stages: "The three stages",
  impulser: "What comes in and what goes out: the flows, the resources, the people who can set things going.",
  animer:
    "Who is talking to whom, at what scale, around which shared project. Actor or facilitator: your place.",
  structurer: "What makes the loop last: economic model, governance, outlets, premises.",
  kept: "Kept on this computer",
  keptAt: (iso: string) => `Saved ${moment(iso, "en")}`,
  resume: (name: string) => `Resume: ${name}`,
  examples: "Examples to look at",
  examplesLead: "An example opens like any diagnosis: change whatever you like, nothing is spoilt.",
  where: "Where are your answers?",
  whereText:
    "Here, and nowhere else: no account, no server, no audience tracking. This browser keeps them; a copy in a file keeps them safe and lets you pass them on.",
  prepares:
    "The result is neither a label nor an audit. It prepares a discussion between councillors, staff and partners.",
  foot: "Neither a label nor an audit: a self-diagnosis.",
  loading: "Opening the diagnosis…",
  notLoaded: "The questionnaire could not be loaded. Check your connection, then try again.",
  again: "Try again",
  unreadable: "This diagnosis could not be read. Nothing was changed: try again, or choose another file.",
  nothingKept: "This browser keeps no diagnosis here. Start one, or open a file.",
  refusedTitle: "This file was not opened",
  refusedAt: (path: string) => `At “${path}”:`,
  refusedMore: (count: number) => `And ${count} more remarks of the same kind.`,
};

/** The words of the home screen and of the frame around every screen. */
export const homeWords: Record<Lang, typeof fr> = {
  fr: typesetWords(fr, "fr"),
  en: typesetWords(en, "en"),
};
