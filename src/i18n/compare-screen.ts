import type { Lang } from "#domain";
import { date } from "./format.ts";
import { time } from "./moment.ts";
import { typesetWords } from "./typeset-words.ts";

const fr = {
  kind: "Comparer",
  title: "Qu’est-ce qui a changé ?",
  lead: "Choisissez deux états d’un diagnostic. Leurs réponses, leurs scores et leurs conclusions sont mis côte à côte.",
  choose: "Que comparer",
  before: "Avant",
  after: "Après",
  none: "Choisir…",
  atHand: "Le diagnostic ouvert",
  versions: "Versions de ce diagnostic",
  diagnoses: "Autres diagnostics de ce poste",
  files: "Fichiers",
  version: (iso: string) => `Version du ${date(iso, "fr")}, ${time(iso, "fr")}`,
  namedVersion: (name: string, iso: string) => `« ${name} », ${date(iso, "fr")}`,
  diagnosis: (name: string, iso: string) => `${name}, ${date(iso, "fr")}`,
  openFile: (side: string) => `Prendre un fichier (${side})`,
  fileHint: "Un diagnostic enregistré (.json), ou un rapport PDF qui emporte le sien.",
  swap: "Échanger",
  reading: "Lecture du diagnostic…",
  refused: (name: string) => `« ${name} » ne peut pas être comparé.`,
  unreadable: "Il n’a pas pu être lu. Vérifiez qu’il est toujours là, puis recommencez.",
  reversed: "« Avant » est plus récent qu’« après » : les hausses et les baisses se lisent à l’envers.",
  same: "Ces deux diagnostics disent la même chose.",
  filter: "Montrer",
  all: (count: number) => `tout (${count})`,
  kinds: {
    levels: (count: number) => `niveaux (${count})`,
    knowledge: (count: number) => `connaissances (${count})`,
    texts: (count: number) => `justifications (${count})`,
  },
  report: "Le rapport avec cette comparaison",
  join: "Joindre cette comparaison au rapport, en annexe",
  joined: "Elle figure dans le PDF, dans le texte à modifier et sur la page du rapport.",
  joinOnlyAtHand: "Pour la joindre au rapport, laissez « après » sur le diagnostic ouvert.",
  readReport: "Lire le rapport",
};

const en: typeof fr = {
  kind: "Compare",
  title: "What has changed?",
  lead: "Choose two states of a diagnosis. Their answers, scores and conclusions are put side by side.",
  choose: "What to compare",
  before: "Before",
  after: "After",
  none: "Choose…",
  atHand: "The diagnosis that is open",
  versions: "Versions of this diagnosis",
  diagnoses: "Other diagnoses on this computer",
  files: "Files",
  version: (iso) => `Version of ${date(iso, "en")}, ${time(iso, "en")}`,
  namedVersion: (name, iso) => `“${name}”, ${date(iso, "en")}`,
  diagnosis: (name, iso) => `${name}, ${date(iso, "en")}`,
  openFile: (side) => `Take a file (${side})`,
  fileHint: "A saved diagnosis (.json), or a PDF report that carries its own.",
  swap: "Swap",
  reading: "Reading the diagnosis…",
  refused: (name) => `“${name}” cannot be compared.`,
  unreadable: "It could not be read. Check that it is still there, then try again.",
  reversed: "“Before” is more recent than “after”: what goes up and down reads backwards.",
  same: "These two diagnoses say the same.",
  filter: "Show",
  all: (count) => `all (${count})`,
  kinds: {
    levels: (count) => `levels (${count})`,
    knowledge: (count) => `knowledge (${count})`,
    texts: (count) => `justifications (${count})`,
  },
  report: "The report with this comparison",
  join: "Join this comparison to the report, as an annex",
  joined: "It is in the PDF, in the text to edit and on the page of the report.",
  joinOnlyAtHand: "To join it to the report, leave “after” on the diagnosis that is open.",
  readReport: "Read the report",
};

/** The words of the screen where two diagnoses are chosen and compared. */
export const compareScreenWords: Record<Lang, typeof fr> = {
  fr: typesetWords(fr, "fr"),
  en: typesetWords(en, "en"),
};
