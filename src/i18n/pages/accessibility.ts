import type { Lang } from "#domain";
import { type PageText, typesetPage } from "./page-text.ts";

const fr: PageText = {
  title: "Accessibilité : non conforme",
  lead: "Aucun audit n’a encore été réalisé. Tant qu’il manque, nous ne déclarons pas une conformité que personne n’a vérifiée.",
  sections: [
    {
      id: "etat",
      title: "État de conformité",
      parts: [
        "L’article 47 de la loi n° 2005-102 du 11 février 2005 demande aux organismes publics de rendre leurs services en ligne accessibles à toutes et à tous, et de dire où ils en sont. La référence est le Référentiel général d’amélioration de l’accessibilité (RGAA), version 4.",
        "Ressorts est non conforme au RGAA : non parce que tout y manque, mais parce qu’aucun audit n’a encore été réalisé.",
      ],
    },
    {
      id: "fait",
      title: "Ce qui est fait, et vérifié à chaque changement",
      parts: [
        {
          list: [
            "Tout se fait au clavier, dans l’ordre de la lecture ; l’endroit où l’on est reste visible.",
            "Chaque écran a un titre, qui reçoit le focus à l’arrivée et nomme la page ; les titres se suivent sans saut.",
            "Chaque champ a son intitulé ; une erreur est dite en une phrase, à côté du champ et dans un résumé en tête.",
            "Chaque figure a une phrase qui la résume et un tableau qui donne les mêmes nombres.",
            "Aucune information n’est donnée par la couleur seule : un chiffre ou un mot l’accompagne toujours.",
            "Les contrastes sont calculés : au moins 4,5 pour 1 pour le texte, 3 pour 1 pour les tracés, en clair comme en sombre.",
            "L’affichage tient à 320 pixels de large et au texte agrandi à 200 %, respecte les couleurs imposées par le poste et la demande de mouvements réduits.",
            "La langue de la page suit celle que vous choisissez.",
            "Le rapport en PDF est balisé (PDF/UA-1) : titres, listes, tableaux et leurs en-têtes, figures dites en mots, sommaire et signets.",
          ],
        },
      ],
    },
    {
      id: "manque",
      title: "Ce que nous savons ne pas être accessible",
      parts: [
        {
          list: [
            "Le rapport en PDF n’a pas encore été lu avec un lecteur d’écran ; un logiciel de contrôle n’y trouve aucun défaut. Il se lit aussi à l’écran, ou dans un traitement de texte.",
            "L’outil n’a pas encore été essayé avec des personnes qui utilisent un lecteur d’écran, une loupe ou une commande vocale.",
            "Les essais automatiques se font dans Chromium seulement ; Firefox et Safari n’ont pas été essayés avec un lecteur d’écran.",
            "Les tableaux à plusieurs colonnes restent denses quand le texte est très agrandi.",
          ],
        },
      ],
    },
    {
      id: "signaler",
      title: "Signaler un défaut",
      parts: [
        "Si quelque chose vous empêche de répondre ou de lire le bilan, écrivez au service qui vous a donné l’adresse de cet outil. Dites la page, ce que vous vouliez faire et avec quel matériel : c’est ce qui aide le plus. Il vous doit une réponse, et le contenu sous une autre forme s’il ne peut pas corriger aussitôt.",
        "Si vous n’obtenez pas de réponse satisfaisante, vous pouvez écrire au Défenseur des droits, par son formulaire en ligne, par courrier gratuit sans timbre (Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07) ou auprès d’un de ses délégués près de chez vous.",
      ],
    },
    {
      id: "a-completer",
      title: "Pour la collectivité qui met cet outil en ligne",
      parts: [
        "Cette page est celle de l’outil tel qu’il est livré. Mise en ligne par un organisme public, elle devient sa déclaration : il lui revient de la compléter.",
        {
          list: [
            "Le nom de l’organisme et l’adresse du service déclaré.",
            "Une adresse électronique ou un formulaire pour signaler un défaut.",
            "La date de la déclaration et, après un audit, son auteur, l’échantillon, le taux obtenu et les dérogations.",
            "L’adresse de son schéma pluriannuel et de son plan d’actions de l’année.",
          ],
        },
      ],
    },
  ],
};

const en: PageText = {
  title: "Accessibility: not compliant",
  lead: "No audit has been carried out yet. Until one has, we do not claim a compliance that nobody has checked.",
  sections: [
    {
      id: "etat",
      title: "Compliance status",
      parts: [
        "In France, article 47 of Act no. 2005-102 of 11 February 2005 asks public bodies to make their online services accessible to everyone, and to say how far they have got. The yardstick is the RGAA, the French general accessibility framework, version 4.",
        "Ressorts is not compliant with the RGAA: not because everything is missing, but because no audit has been carried out yet.",
      ],
    },
    {
      id: "fait",
      title: "What is done, and checked at every change",
      parts: [
        {
          list: [
            "Everything can be done with the keyboard, in reading order; the place one is at stays visible.",
            "Every screen has a heading that takes the focus on arrival and names the page; headings follow one another without a gap.",
            "Every field has its label; an error is told in a sentence, beside the field and in a summary at the top.",
            "Every figure has a sentence that sums it up and a table with the same numbers.",
            "Nothing is said by colour alone: a digit or a word always goes with it.",
            "Contrast is calculated: at least 4.5 to 1 for text and 3 to 1 for marks, in the light theme and in the dark.",
            "Screens fit a width of 320 pixels and text enlarged to 200%, and respect the colours imposed by the computer and the wish for less motion.",
            "The language of the page follows the one you choose.",
            "The PDF report is tagged (PDF/UA-1): headings, lists, tables and their head cells, figures told in words, contents and bookmarks.",
          ],
        },
      ],
    },
    {
      id: "manque",
      title: "What we know is not accessible",
      parts: [
        {
          list: [
            "The PDF report has not yet been read with a screen reader; checking software finds no fault in it. It can also be read on screen or in a word processor.",
            "The tool has not yet been tried by people who use a screen reader, a magnifier or voice control.",
            "Automatic tests run in Chromium only; Firefox and Safari have not been tried with a screen reader.",
            "Tables with several columns remain dense when text is greatly enlarged.",
          ],
        },
      ],
    },
    {
      id: "signaler",
      title: "Reporting a fault",
      parts: [
        "If something keeps you from answering or from reading the results, write to the department that gave you the address of this tool. Name the page, what you were trying to do and with what equipment: that helps most. You are owed an answer, and the content in another form if it cannot be mended at once.",
        "If the answer does not satisfy you, you may write to the Défenseur des droits, the French ombudsman: by its online form, by post without a stamp (Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07), or through one of its local delegates.",
      ],
    },
    {
      id: "a-completer",
      title: "For the authority that puts this tool online",
      parts: [
        "This is the page of the tool as delivered. Once a public body puts it online, it becomes that body’s statement, and is for it to complete.",
        {
          list: [
            "The name of the body and the address of the service concerned.",
            "An e-mail address or a form to report a fault.",
            "The date of the statement and, after an audit, who made it, on which sample, with what result and which exemptions.",
            "The address of its multi-year accessibility plan and of this year’s plan of action.",
          ],
        },
      ],
    },
  ],
};

/** The page « Accessibilité »: an honest declaration. */
export const accessibilityPage: Record<Lang, PageText> = {
  fr: typesetPage(fr, "fr"),
  en: typesetPage(en, "en"),
};
