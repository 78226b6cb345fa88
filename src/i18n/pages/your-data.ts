import type { Lang } from "#domain";
import { type PageText, typesetPage } from "./page-text.ts";

const fr: PageText = {
  title: "Vos données restent chez vous",
  lead: "Vos réponses ne quittent pas votre poste : il n’y a ni compte, ni serveur pour les recevoir, ni mesure d’audience, ni cookie.",
  sections: [
    {
      id: "ou",
      title: "Où vivent vos réponses",
      parts: [
        "Dans ce navigateur, sur ce poste, et nulle part ailleurs. Chaque réponse y est écrite dès que vous la donnez, dans la base de données que le navigateur réserve à cette adresse (IndexedDB, sous le nom « ressorts »). La langue et l’apparence que vous avez choisies y sont gardées aussi, ainsi que le logo du rapport, si vous en avez mis un.",
        "Les calculs, le bilan et le rapport, en PDF ou pour le traitement de texte, se font dans la page. Rien n’est envoyé pour les obtenir.",
        "Un autre navigateur, une autre session ou un autre poste ne les voit pas. Une personne qui ouvre votre session, si.",
      ],
    },
    {
      id: "serveur",
      title: "Ce que voit le serveur",
      parts: [
        "Comme pour tout site, la machine qui livre les pages voit passer la demande : une adresse IP, une heure, le nom d’un fichier. Elle ne reçoit aucune réponse, aucun nom de territoire, aucun score. Aucun autre site n’est appelé : polices et exemples sont livrés avec l’outil.",
      ],
    },
    {
      id: "copie",
      title: "Garder une copie",
      parts: [
        "Un navigateur peut tout effacer : nettoyage automatique, poste remplacé, navigation privée refermée. Enregistrez une copie à la fin de chaque séance, avec le bouton « Enregistrer une copie » en haut de l’écran. C’est un fichier lisible (JSON), que vous rangez où vous voulez et que vous rouvrez ici avec « Ouvrir un fichier ».",
        "Ce fichier sert aussi à transmettre le diagnostic à une ou un collègue, ou à le passer d’un poste à l’autre.",
      ],
    },
    {
      id: "effacer",
      title: "Effacer",
      parts: [
        "Dans les réglages de votre navigateur, à la rubrique des données de sites, effacez celles de cette adresse : diagnostics, langue et apparence disparaissent ensemble. Les fichiers que vous avez enregistrés restent où vous les avez mis.",
        "Sur un poste partagé, préférez une fenêtre de navigation privée : tout disparaît quand vous la fermez. Enregistrez d’abord une copie.",
      ],
    },
    {
      id: "verifier",
      title: "Le vérifier soi-même",
      parts: [
        {
          list: [
            "Ouvrez les outils de développement du navigateur (touche F12), à l’onglet « Réseau », puis répondez à quelques questions : aucune réponse ne part, seuls des fichiers de l’outil arrivent.",
            "Répondez aux questions d’un écran, puis coupez le réseau : vos réponses continuent d’être enregistrées.",
            "À l’onglet « Stockage » ou « Application », regardez la base « ressorts » : ce sont vos réponses, et rien de plus.",
            "Le code est libre (licence MIT) : votre service informatique peut le lire.",
          ],
        },
      ],
    },
    {
      id: "personnes",
      title: "Les personnes que vous nommez",
      parts: [
        "L’outil ne demande aucune donnée sur des personnes. Les justifications et la liste des répondants sont libres : écrivez une fonction plutôt qu’un nom, surtout si le fichier ou le rapport doit circuler. Une fois enregistrés, ils sont sous la responsabilité de votre collectivité.",
      ],
    },
  ],
};

const en: PageText = {
  title: "Your data stays with you",
  lead: "Your answers do not leave your computer: there is no account, no server to receive them, no audience tracking and no cookie.",
  sections: [
    {
      id: "ou",
      title: "Where your answers live",
      parts: [
        "In this browser, on this computer, and nowhere else. Each answer is written as soon as you give it, in the database the browser keeps for this address (IndexedDB, under the name “ressorts”). The language and the appearance you chose are kept there too, and so is the logo of the report, if you gave one.",
        "The calculations, the results and the report, as a PDF or for a word processor, are made in the page. Nothing is sent to obtain them.",
        "Another browser, another session or another computer does not see them. Someone who opens your session does.",
      ],
    },
    {
      id: "serveur",
      title: "What the server sees",
      parts: [
        "As with any site, the machine that delivers the pages sees the request: an IP address, a time, the name of a file. It receives no answer, no name of a territory, no score. No other site is called: typefaces and examples come with the tool.",
      ],
    },
    {
      id: "copie",
      title: "Keeping a copy",
      parts: [
        "A browser can lose everything: automatic clean-up, a new computer, a private window closed. Save a copy at the end of each sitting, with the button “Save a copy” at the top of the screen. It is a readable file (JSON), to put wherever you like and to open here again with “Open a file”.",
        "The same file passes the diagnosis on to a colleague, or from one computer to another.",
      ],
    },
    {
      id: "effacer",
      title: "Erasing",
      parts: [
        "In your browser’s settings, under site data, clear the data of this address: diagnoses, language and appearance go together. The files you saved stay where you put them.",
        "On a shared computer, use a private window: everything goes when you close it. Save a copy first.",
      ],
    },
    {
      id: "verifier",
      title: "Checking it yourself",
      parts: [
        {
          list: [
            "Open the browser’s developer tools (F12), at the “Network” tab, and answer a few questions: no answer goes out, only files of the tool come in.",
            "Answer the questions of a screen, then cut the network: your answers are still saved.",
            "Under “Storage” or “Application”, look at the “ressorts” database: these are your answers, and nothing more.",
            "The code is open (MIT licence): your IT department can read it.",
          ],
        },
      ],
    },
    {
      id: "personnes",
      title: "The people you name",
      parts: [
        "The tool asks for nothing about individuals. Justifications and the list of respondents are free text: write a job title rather than a name, above all if the file or the report is to be passed around. Once saved, they are in your council’s care.",
      ],
    },
  ],
};

/** The page « Vos données »: where answers live, and how to check it. */
export const yourDataPage: Record<Lang, PageText> = {
  fr: typesetPage(fr, "fr"),
  en: typesetPage(en, "en"),
};
