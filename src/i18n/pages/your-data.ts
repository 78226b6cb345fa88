import type { Lang } from "#domain";
import { typesetWords } from "../typeset-words.ts";
import { type PageText, typesetPage } from "./page-text.ts";

const fr: PageText = {
  title: "Vos données restent chez vous",
  lead: "Vos réponses ne quittent pas votre poste : il n’y a ni compte, ni serveur pour les recevoir, ni mesure d’audience, ni cookie.",
  sections: [
    {
      id: "ou",
      title: "Où vivent vos réponses",
      parts: [
        "Dans ce navigateur, sur ce poste, et nulle part ailleurs. Chaque réponse y est écrite dès que vous la donnez, dans la base de données que le navigateur réserve à cette adresse (IndexedDB, sous le nom « ressorts » ; « ressorts-single » pour l’édition en un seul fichier). La langue et l’apparence que vous avez choisies y sont gardées aussi, ainsi que le logo du rapport, si vous en avez mis un.",
        "Avec chaque diagnostic, il garde ses versions : ce que chaque séance a laissé, et celles que vous avez figées. Elles se trouvent dans « Mes diagnostics ».",
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
      id: "regle",
      title: "Ce que la page a le droit de faire",
      parts: [
        "Cette page porte en tête une règle (Content-Security-Policy) que le navigateur fait respecter, quoi que fasse le code : elle n’exécute que ses propres scripts et n’échange avec aucune autre adresse que la sienne. L’édition en un seul fichier n’échange avec aucune adresse.",
        "Un texte que vous saisissez ou un fichier que vous ouvrez ne peut pas y devenir un programme : le navigateur s’y oppose aussi (Trusted Types, dans ceux qui les connaissent).",
        "La règle ne couvre ni les liens que vous suivez vous-même, ni les extensions de votre navigateur, ni les logiciels de votre poste, qui peuvent lire ce qui est affiché, ici comme ailleurs.",
      ],
    },
    {
      id: "sans-reseau",
      title: "Sans réseau",
      parts: [
        "Si l’adresse est en HTTPS, le navigateur garde l’outil entier dès la première visite : questions, exemples, rapport et polices fonctionnent ensuite sans réseau. Le menu du navigateur permet aussi de l’installer comme une application.",
        "Une nouvelle version est proposée à l’accueil ou entre deux écrans, jamais pendant que vous écrivez. Elle prend effet quand vous l’acceptez, ou à votre visite suivante, une fois tous les onglets fermés.",
      ],
    },
    {
      id: "un-seul-fichier",
      title: "L’édition en un seul fichier",
      parts: [
        "Ressorts existe aussi en un seul fichier, ressorts.html, qui s’ouvre depuis une clé USB ou un dossier, sans installation ni réseau.",
        "Les diagnostics ne sont pas dans ce fichier : c’est le navigateur du poste qui les garde. Pour les emporter avec la clé, enregistrez-en une copie.",
        "Chrome et Edge donnent un même espace à toutes les pages ouvertes depuis le disque d’un poste : toute copie de ce fichier y retrouve vos diagnostics, et une autre page ouverte de la même façon pourrait les lire. Sur un poste partagé, enregistrez une copie, puis effacez.",
      ],
    },
    {
      id: "copie",
      title: "Garder une copie",
      parts: [
        "Un navigateur peut tout effacer : nettoyage automatique, poste remplacé, navigation privée refermée. Enregistrez une copie à la fin de chaque séance, avec le bouton « Enregistrer une copie » en haut de l’écran. C’est un fichier lisible (JSON), que vous rangez où vous voulez et que vous rouvrez ici avec « Ouvrir un fichier ».",
        "Ce fichier sert aussi à transmettre le diagnostic à une ou un collègue, ou à le passer d’un poste à l’autre.",
        "Un lien de partage contient tout le diagnostic : qui a le lien peut le lire. Aucun serveur ne le reçoit, mais il reste dans l’historique du navigateur et dans les messages qui l’ont porté.",
      ],
    },
    {
      id: "effacer",
      title: "Effacer",
      parts: [
        "Dans « Mes diagnostics », « Supprimer » met un diagnostic à la corbeille pour trente jours. De là, « Effacer pour de bon » l’enlève aussitôt, avec toutes ses versions.",
        "Pour tout effacer d’un coup, ouvrez les réglages de votre navigateur, à la rubrique des données de sites, et effacez celles de cette adresse : diagnostics, langue et apparence disparaissent ensemble. Les fichiers que vous avez enregistrés restent où vous les avez mis.",
        "Sur un poste partagé, préférez une fenêtre de navigation privée : tout disparaît quand vous la fermez. Enregistrez d’abord une copie.",
      ],
    },
    {
      id: "verifier",
      title: "Vérifiez vous-même",
      parts: [
        {
          list: [
            "Coupez le réseau (mode avion, câble débranché) et continuez : répondez, ouvrez un exemple, produisez le PDF. Rien n’attend de connexion. À la toute première visite, laissez d’abord au navigateur quelques secondes pour garder l’outil.",
            "Ouvrez les outils de développement (touche F12) à l’onglet « Réseau », puis répondez à quelques questions : aucune réponse ne part, seuls des fichiers de l’outil arrivent.",
            "Affichez le code source de la page (Ctrl + U) : la règle est dans les premières lignes, après « Content-Security-Policy ». Ce qui suit « connect-src » dit avec quelles adresses la page peut échanger.",
            "Dans les mêmes outils, à l’onglet « Stockage » (Firefox) ou « Application » (Chrome, Edge), regardez la base de données : ce sont vos réponses, et rien de plus.",
            "Le code est libre (licence MIT) : votre service informatique peut le lire.",
          ],
        },
        "Ou faites l’essai ici. Le bouton affiche la règle lue dans cette page, puis tente d’envoyer le mot « essai » à une adresse réservée, qui ne mène nulle part : ressorts.invalid.",
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
        "In this browser, on this computer, and nowhere else. Each answer is written as soon as you give it, in the database the browser keeps for this address (IndexedDB, under the name “ressorts”, or “ressorts-single” for the one-file edition). The language and the appearance you chose are kept there too, and so is the logo of the report, if you gave one.",
        "With each diagnosis it keeps its versions: what each sitting left, and those you froze. They are under “My diagnoses”.",
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
      id: "regle",
      title: "What the page is allowed to do",
      parts: [
        "At its head this page carries a rule (Content-Security-Policy) that the browser enforces whatever the code does: it runs only its own scripts, and exchanges with no address but its own. The one-file edition exchanges with no address at all.",
        "A text you type or a file you open cannot become a program in it: the browser refuses that too (Trusted Types, where the browser knows them).",
        "The rule does not cover the links you follow yourself, your browser’s extensions, or the software of your computer, which can read what is displayed, here as anywhere.",
      ],
    },
    {
      id: "sans-reseau",
      title: "Without a network",
      parts: [
        "If the address is in HTTPS, the browser keeps the whole tool from the first visit on: questions, examples, report and typefaces then work without a network. The browser’s menu can also install it as an application.",
        "A new version is offered on the home page or between two screens, never while you are writing. It takes effect when you accept it, or at your next visit once all its tabs are closed.",
      ],
    },
    {
      id: "un-seul-fichier",
      title: "The one-file edition",
      parts: [
        "Ressorts also exists as a single file, ressorts.html, which opens from a USB stick or a folder, with no installation and no network.",
        "The diagnoses are not in that file: the browser of the computer keeps them. To take them away on the stick, save a copy.",
        "Chrome and Edge give one storage to all the pages opened from the disk of a computer: every copy of this file finds your diagnoses there, and another page opened in the same way could read them. On a shared computer, save a copy, then erase.",
      ],
    },
    {
      id: "copie",
      title: "Keeping a copy",
      parts: [
        "A browser can lose everything: automatic clean-up, a new computer, a private window closed. Save a copy at the end of each sitting, with the button “Save a copy” at the top of the screen. It is a readable file (JSON), to put wherever you like and to open here again with “Open a file”.",
        "The same file passes the diagnosis on to a colleague, or from one computer to another.",
        "A share link holds the whole diagnosis: whoever has the link can read it. No server receives it, but it stays in the browser’s history and in the messages that carried it.",
      ],
    },
    {
      id: "effacer",
      title: "Erasing",
      parts: [
        "Under “My diagnoses”, “Delete” puts a diagnosis in the bin for thirty days. From there, “Erase for good” removes it at once, with all its versions.",
        "To erase everything at once, open your browser’s settings and, under site data, clear the data of this address: diagnoses, language and appearance go together. The files you saved stay where you put them.",
        "On a shared computer, use a private window: everything goes when you close it. Save a copy first.",
      ],
    },
    {
      id: "verifier",
      title: "Check it yourself",
      parts: [
        {
          list: [
            "Cut the network (flight mode, cable unplugged) and go on: answer, open an example, make the PDF. Nothing waits for a connection. On the very first visit, give the browser a few seconds to keep the tool.",
            "Open the developer tools (F12) at the “Network” tab, then answer a few questions: no answer goes out, only files of the tool come in.",
            "Display the source of the page (Ctrl + U): the rule is in the first lines, after “Content-Security-Policy”. What follows “connect-src” says which addresses the page may exchange with.",
            "In the same tools, under “Storage” (Firefox) or “Application” (Chrome, Edge), look at the database: these are your answers, and nothing more.",
            "The code is open (MIT licence): your IT department can read it.",
          ],
        },
        "Or try it here. The button shows the rule as read from this page, then tries to send the word “test” to a reserved address, which leads nowhere: ressorts.invalid.",
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

const trialFr = {
  act: "Faire l’essai",
  sent: "essai",
  rule: "La règle lue dans cette page",
  noRule: "Cette page ne porte aucune règle.",
  trial: (address: string) => `L’envoi vers ${address}`,
  underWay: "Envoi en cours…",
  refused: (directive: string) =>
    `Refusé par le navigateur, au titre de « ${directive} ». Le mot n’est pas parti.`,
  notRefused:
    "Aucune règle n’a refusé l’envoi : cette page n’est pas protégée comme elle devrait l’être. Signalez-le à qui l’a mise en ligne.",
};

const trialEn: typeof trialFr = {
  act: "Try it",
  sent: "test",
  rule: "The rule read from this page",
  noRule: "This page carries no rule.",
  trial: (address) => `Sending to ${address}`,
  underWay: "Sending…",
  refused: (directive) => `Refused by the browser, under “${directive}”. The word did not leave.`,
  notRefused:
    "No rule refused the sending: this page is not protected as it should be. Tell whoever put it online.",
};

/** The words of the trial on that page. */
export const trialWords: Record<Lang, typeof trialFr> = {
  fr: typesetWords(trialFr, "fr"),
  en: typesetWords(trialEn, "en"),
};
