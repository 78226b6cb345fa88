import type { Lang, Reference } from "#domain";
import { month } from "../format.ts";
import { typesetWords } from "../typeset-words.ts";
import { type PageText, typesetPage } from "./page-text.ts";

type Kind = Reference["kind"];

const kinds: Record<Lang, Record<Kind, string>> = {
  fr: {
    method: "D’où vient la méthode",
    "deck-figure": "Chiffres du support de 2018",
    value: "Valeurs nationales",
    target: "Objectifs",
    law: "Droit",
    programme: "Programmes et appuis",
  },
  en: {
    method: "Where the method comes from",
    "deck-figure": "Figures of the 2018 deck",
    value: "National values",
    target: "Targets",
    law: "Law",
    programme: "Programmes and support",
  },
};

/** The kinds of references in the order in which the page gives them, each with its address and its title. */
export const sourceKinds = [
  { id: "methode", kind: "method" },
  { id: "support-2018", kind: "deck-figure" },
  { id: "valeurs", kind: "value" },
  { id: "objectifs", kind: "target" },
  { id: "droit", kind: "law" },
  { id: "programmes", kind: "programme" },
] as const satisfies readonly { id: string; kind: Kind }[];

const kindSections = (lang: Lang): PageText["sections"] =>
  sourceKinds.map(({ id, kind }) => ({ id, title: kinds[lang][kind], parts: [] }));

const fr: PageText = {
  title: "Les sources et les licences",
  lead: "Chaque fait cité par l’outil, avec sa source, l’année dont il parle et le mois où il a été vérifié.",
  sections: [
    ...kindSections("fr"),
    {
      id: "licences",
      title: "Licences",
      parts: [
        "L’outil est libre : chacun peut s’en servir, le copier et le changer.",
        {
          list: [
            "Code : licence MIT.",
            "Questions, niveaux, leviers, cas, références et exemples : Licence Ouverte 2.0 (Etalab), à condition de citer « Ressorts » et la version du catalogue.",
            "Caractères : Bricolage Grotesque (The Bricolage Grotesque Project Authors) et Source Sans 3 (Adobe), sous SIL Open Font License 1.1, livrés avec l’outil.",
            "Le support de 2018 appartient à ses auteurs : l’outil en reprend les idées et les chiffres en les citant, non les pages.",
          ],
        },
      ],
    },
  ],
};

const en: PageText = {
  title: "Sources and licences",
  lead: "Every fact the tool cites, with its source, the year it speaks of and the month in which it was checked.",
  sections: [
    ...kindSections("en"),
    {
      id: "licences",
      title: "Licences",
      parts: [
        "The tool is open: anyone may use it, copy it and change it.",
        {
          list: [
            "Code: MIT licence.",
            "Questions, levels, levers, cases, references and examples: Licence Ouverte 2.0 (Etalab), provided “Ressorts” and the version of the catalogue are named.",
            "Typefaces: Bricolage Grotesque (The Bricolage Grotesque Project Authors) and Source Sans 3 (Adobe), under the SIL Open Font License 1.1, delivered with the tool.",
            "The 2018 deck belongs to its authors: the tool takes up its ideas and figures, citing them, not its pages.",
          ],
        },
      ],
    },
  ],
};

/** The page « Les sources et les licences ». */
export const sourcesPage: Record<Lang, PageText> = {
  fr: typesetPage(fr, "fr"),
  en: typesetPage(en, "en"),
};

const wordsFr = {
  cited: (year: number, checked: string) => `Année : ${year}. Vérifié en ${month(checked, "fr")}.`,
};
const wordsEn: typeof wordsFr = {
  cited: (year, checked) => `Year: ${year}. Checked in ${month(checked, "en")}.`,
};

/** The words around each reference. */
export const sourcesWords: Record<Lang, typeof wordsFr> = {
  fr: typesetWords(wordsFr, "fr"),
  en: typesetWords(wordsEn, "en"),
};
