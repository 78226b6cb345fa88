import type { Lang } from "#domain";
import { typesetWords } from "../typeset-words.ts";
import { type PageText, typesetPage } from "./page-text.ts";

const fr: PageText = {
  title: "Pour l’atelier",
  lead: "De quoi répondre à plusieurs, autour d’une table ou devant un mur : des PDF en noir et blanc, faits sur votre poste, à imprimer ou à remplir à l’écran.",
  sections: [
    {
      id: "questionnaire",
      title: "Le questionnaire à distribuer",
      parts: [
        "Les mêmes questions qu’à l’écran, dans le même ordre : les quatre phrases de chacune, une case à cocher devant, et la place d’écrire pourquoi.",
      ],
    },
    {
      id: "fiche",
      title: "La fiche d’un flux",
      parts: [
        "Une page par flux : ce qui s’en va, ce qui ferait boucle, qui peut entraîner, où trouver les chiffres, puis les cinq critères et la place de la collectivité. Donnez à chaque table la sienne.",
      ],
    },
    {
      id: "affiche",
      title: "L’affiche d’un critère",
      parts: [
        "Une feuille A3 pour le mur : la question en très grand, les quatre niveaux, et la place de coller gommettes et notes.",
      ],
    },
    {
      id: "seance",
      title: "Le temps de la séance",
      parts: [
        {
          list: [
            "Choisissez trois ou quatre critères à afficher : ceux où vous attendez des avis différents.",
            "Laissez chacun poser sa gommette avant d’en parler, puis demandez aux deux extrêmes ce qu’ils ont vu.",
            "Retenez le niveau dont le groupe convient, et notez le désaccord dans la justification : il vaut plus que la moyenne.",
            "« Nous ne savons pas » est une vraie réponse : notez qui saurait.",
            "Reportez les réponses dans l’outil le jour même. Le bilan et le rapport sont prêts aussitôt.",
          ],
        },
        { link: "Comment ça marche : seul ou en atelier", to: "comment-ca-marche/a-plusieurs" },
      ],
    },
  ],
};

const en: PageText = {
  title: "For the workshop",
  lead: "What it takes to answer together, around a table or in front of a wall: PDFs in black and white, made on your computer, to print or to fill in on screen.",
  sections: [
    {
      id: "questionnaire",
      title: "The questionnaire to hand out",
      parts: [
        "The same questions as on screen, in the same order: the four sentences of each, a box to tick beside them, and room to write why.",
      ],
    },
    {
      id: "fiche",
      title: "The sheet of a flow",
      parts: [
        "One page per flow: what slips away, what would make a loop, who can bring others along, where to find figures, then the five criteria and the council’s place. Give each table its own.",
      ],
    },
    {
      id: "affiche",
      title: "The poster of a criterion",
      parts: [
        "An A3 sheet for the wall: the question in very large type, the four levels, and room to stick dots and notes.",
      ],
    },
    {
      id: "seance",
      title: "During the session",
      parts: [
        {
          list: [
            "Choose three or four criteria to put on the wall: those on which you expect views to differ.",
            "Let everyone place a dot before anyone speaks, then ask the two extremes what they have seen.",
            "Keep the level the group agrees on, and note the disagreement in the justification: it is worth more than the average.",
            "“We don’t know” is a real answer: note who might.",
            "Enter the answers in the tool the same day. The results and the report are ready at once.",
          ],
        },
        { link: "How it works: alone or in a workshop", to: "comment-ca-marche/a-plusieurs" },
      ],
    },
  ],
};

/** The page « Pour l’atelier »: what can be printed for a room, and how to use it there. */
export const workshopPage: Record<Lang, PageText> = {
  fr: typesetPage(fr, "fr"),
  en: typesetPage(en, "en"),
};

const wordsFr = {
  path: "Version",
  paths: {
    express: "Express : vingt questions sur un flux, 9 pages sur papier",
    full: "Complète : une soixantaine de questions pour trois flux et trois ressources, 21 pages sur papier",
  },
  isForm: "À remplir à l’écran : un PDF avec des cases et des champs",
  flow: "Flux",
  noFlow: "Fiche vierge, à nommer à la main",
  criterion: "Critère",
  make: {
    questionnaire: "Produire le questionnaire",
    flow: "Produire la fiche",
    poster: "Produire l’affiche",
  },
  making: "Le PDF se prépare…",
  made: (file: string) => `Téléchargé : « ${file} ».`,
  failed: "Le PDF n’a pas pu être produit. Vérifiez votre connexion, puis réessayez.",
};

const wordsEn: typeof wordsFr = {
  path: "Version",
  paths: {
    express: "Express: twenty questions on one flow, 9 pages on paper",
    full: "Full: about sixty questions for three flows and three resources, 21 pages on paper",
  },
  isForm: "To fill in on screen: a PDF with boxes and fields",
  flow: "Flow",
  noFlow: "Blank sheet, to be named by hand",
  criterion: "Criterion",
  make: {
    questionnaire: "Make the questionnaire",
    flow: "Make the sheet",
    poster: "Make the poster",
  },
  making: "The PDF is being made…",
  made: (file) => `Downloaded: “${file}”.`,
  failed: "The PDF could not be made. Check your connection, then try again.",
};

/** The words around the choices of that page. */
export const workshopWords: Record<Lang, typeof wordsFr> = {
  fr: typesetWords(wordsFr, "fr"),
  en: typesetWords(wordsEn, "en"),
};
