import type { Lang } from "#domain";
import { type PageText, typesetPage } from "./page-text.ts";

const fr: PageText = {
  title: "Comment ça marche",
  lead: "La collectivité répond à des questions sur son territoire ; l’outil en tire un bilan, un rapport à imprimer et des leviers à engager. Personne d’autre ne le voit.",
  sections: [
    {
      id: "etapes",
      title: "Trois étapes",
      parts: [
        "L’ordre est celui d’une démarche qui avance, mais rien n’est bloqué : toute étape s’ouvre à tout moment, et l’on peut revenir sur une réponse.",
      ],
    },
    {
      id: "questions",
      title: "Ce qui est demandé",
      parts: [
        {
          list: [
            "Le cadrage : le territoire, ses compétences, ses plans, et l’ambition des élus.",
            "Des critères, un écran par thème. Chacun a quatre niveaux, de « pas encore engagé » à « établi », et chaque niveau est une phrase entière.",
            "Vos flux : ce qui entre, circule et sort. Vous choisissez ceux qui comptent, et notez chacun sur cinq critères.",
            "Vos ressources : lieux, matières, savoir-faire, réseaux. Vous les nommez, et notez chacune sur quatre critères.",
          ],
        },
        "Une soixantaine de questions pour trois flux et trois ressources : 40 minutes. La version express en pose vingt : une dizaine de minutes pour un premier repérage, que l’on complète ensuite sans rien perdre.",
        "« Nous ne savons pas » est une vraie réponse. Elle ne compte jamais comme un zéro, et le bilan dit laquelle il vaut le plus la peine d’aller chercher.",
      ],
    },
    {
      id: "resultats",
      title: "Ce qui en sort",
      parts: [
        {
          list: [
            "Un bilan à lire à l’écran : où en sont les étapes, quels flux lancer ou préparer, quelles ressources révéler, quelle place prendre, acteur ou facilitateur.",
            "Les leviers de soutien, rangés par phase, chacun avec ses raisons, ses conditions et son premier pas.",
            "Un plan d’actions à remplir, à court et à long terme.",
            "Les réponses à éclaircir, celles qui changeraient le plus le bilan d’abord.",
            "Un rapport en PDF, dont la synthèse tient sur une page et se photocopie en noir et blanc ; le même s’exporte vers le traitement de texte, pour en reprendre des passages.",
          ],
        },
        "Chaque chiffre dit d’où il vient. Ce n’est ni un label, ni un audit : ni note globale, ni classement.",
        { link: "La méthode, règle par règle", to: "methode" },
      ],
    },
    {
      id: "preparer",
      title: "Se préparer",
      parts: [
        "On peut commencer sans rien avoir sous la main. Ces documents font gagner du temps :",
        {
          list: [
            "Le rapport annuel du service des déchets, et le plan local de prévention.",
            "Les plans du territoire : projet de territoire, plan climat, projet alimentaire, charte forestière.",
            "Une idée des plus gros employeurs, des lieux vides, des marchés publics à venir.",
          ],
        },
        "À inviter, ou à appeler : l’élue ou l’élu qui porte le sujet, le service des déchets, le développement économique, la commande publique, un office ou une chambre, et une personne des entreprises ou des associations.",
      ],
    },
    {
      id: "a-plusieurs",
      title: "Seul ou en atelier",
      parts: [
        "Seul : répondez en deux ou trois séances, et notez qui saurait quand vous ne savez pas. La liste des réponses à éclaircir sert de courrier à vos collègues.",
        "En atelier : projetez un thème à la fois, laissez chacun choisir son niveau avant d’en parler, puis retenez celui dont le groupe convient. Les désaccords valent plus que la moyenne : notez-les dans la justification.",
        { link: "Pour l’atelier : questionnaires, fiches et affiches à imprimer", to: "atelier" },
      ],
    },
    {
      id: "revenir",
      title: "S’arrêter et revenir",
      parts: [
        "Chaque réponse est gardée sur votre poste dès qu’elle est donnée. Fermez la page quand vous voulez : l’accueil vous proposera de reprendre où vous en étiez.",
        "Enregistrez une copie dans un fichier à la fin de chaque séance : elle met vos réponses à l’abri et permet de les transmettre.",
        { link: "Où sont vos données", to: "vos-donnees" },
      ],
    },
    {
      id: "visions",
      title: "Six visions du développement",
      parts: [
        "Le support de 2018 présente six façons de regarder l’économie d’un territoire. Elles se complètent ; cet outil part de la dernière.",
      ],
    },
    {
      id: "origine",
      title: "D’où vient l’outil",
      parts: [],
    },
    {
      id: "lexique",
      title: "Les mots de l’outil",
      parts: [],
    },
  ],
};

const en: PageText = {
  title: "How it works",
  lead: "The council answers questions about its territory; the tool draws from them results to read, a report to print and levers to use. Nobody else sees any of it.",
  sections: [
    {
      id: "etapes",
      title: "Three stages",
      parts: [
        "They follow the order in which an initiative moves forward, but nothing is locked: any stage can be opened at any time, and any answer changed.",
      ],
    },
    {
      id: "questions",
      title: "What is asked",
      parts: [
        {
          list: [
            "The framing: the territory, its powers, its plans, and what its councillors aim for.",
            "Criteria, one theme to a screen. Each has four levels, from “not yet begun” to “established”, and every level is a full sentence.",
            "Your flows: what comes in, moves around and goes out. You choose those that matter and rate each on five criteria.",
            "Your resources: places, materials, skills, networks. You name them and rate each on four criteria.",
          ],
        },
        "About sixty questions for three flows and three resources: 40 minutes. The express version asks twenty: about ten minutes for a first look, to be completed later with nothing lost.",
        "“We don’t know” is a real answer. It never counts as zero, and the results say which one is most worth finding out.",
      ],
    },
    {
      id: "resultats",
      title: "What comes out",
      parts: [
        {
          list: [
            "Results to read on screen: how far the stages are, which flows to launch or prepare, which resources to reveal, which place to take, actor or facilitator.",
            "The levers of support, phase by phase, each with its reasons, its conditions and a first step.",
            "An action plan to fill in, for the short and the long term.",
            "The answers to clarify, beginning with those that would change the results most.",
            "A report in PDF, with a one-page summary that photocopies well in black and white; the same report exports to a word processor, for you to reuse parts of it.",
          ],
        },
        "Every figure says where it comes from. This is neither a label nor an audit: no overall mark, no ranking.",
        { link: "The method, rule by rule", to: "methode" },
      ],
    },
    {
      id: "preparer",
      title: "Getting ready",
      parts: [
        "You can start with nothing to hand. These documents save time:",
        {
          list: [
            "The annual report of the waste department, and the local waste prevention plan.",
            "The territory’s plans: overall project, climate plan, food project, forest charter.",
            "Some idea of the largest employers, the empty premises, the public contracts to come.",
          ],
        },
        "To invite, or to ring: the councillor in charge, the waste department, economic development, public procurement, an agency or a chamber, and someone from local businesses or associations.",
      ],
    },
    {
      id: "a-plusieurs",
      title: "Alone or in a workshop",
      parts: [
        "Alone: answer in two or three sittings, and note who would know when you do not. The list of answers to clarify makes a letter to your colleagues.",
        "In a workshop: project one theme at a time, let everyone choose a level before discussing it, then keep the one the group agrees on. Disagreements are worth more than the average: note them in the justification.",
        { link: "For the workshop: questionnaires, sheets and posters to print", to: "atelier" },
      ],
    },
    {
      id: "revenir",
      title: "Stopping and coming back",
      parts: [
        "Each answer is kept on your computer as soon as it is given. Close the page whenever you like: the home page will offer to take you back to where you were.",
        "Save a copy in a file at the end of each sitting: it keeps your answers safe and lets you pass them on.",
        { link: "Where your data is", to: "vos-donnees" },
      ],
    },
    {
      id: "visions",
      title: "Six views of development",
      parts: [
        "The 2018 deck sets out six ways of looking at the economy of a territory. They complete one another; this tool starts from the last.",
      ],
    },
    {
      id: "origine",
      title: "Where the tool comes from",
      parts: [],
    },
    {
      id: "lexique",
      title: "The words of the tool",
      parts: [],
    },
  ],
};

/** The page « Comment ça marche ». */
export const howItWorksPage: Record<Lang, PageText> = {
  fr: typesetPage(fr, "fr"),
  en: typesetPage(en, "en"),
};
