import type { Text } from "#domain";
import { capitalised } from "../format.ts";
import { constants, methodWords } from "../method.ts";
import {
  levelTerms,
  leverStateTerms,
  phaseTerms,
  priorityTerms,
  readingCallTerms,
  readingTerms,
  stageStatusTerms,
  verdictTerms,
} from "../terms.ts";
import type { PageText } from "./page-text.ts";

const c = constants.fr;
const { formulas } = methodWords.fr;
const term = ({ fr }: Text) => capitalised(fr);
const inFormula = (name: keyof typeof formulas) => `En une ligne : ${formulas[name].text}`;

export const methodPageFr: PageText = {
  title: "La méthode",
  lead: "Comment les réponses deviennent un bilan : chaque règle en mots, chaque constante avec sa valeur. Rien d’autre n’entre dans le calcul.",
  sections: [
    {
      id: "reponses",
      title: "Ce que l’on répond",
      parts: [
        "Chaque question porte sur un critère et propose quatre niveaux. Chaque niveau a sa phrase, pour que deux personnes qui regardent le même territoire choisissent le même.",
        { list: levelTerms.map(({ fr }, level) => `${level} : ${fr}`) },
        "« Nous ne savons pas » est une réponse à part entière. Elle n’est jamais comptée comme un zéro : elle élargit la fourchette dans laquelle se trouve le score. Une question encore sans réponse est calculée de la même façon, mais comptée à part.",
        "« Ne nous concerne pas » sort la question du calcul. Un critère essentiel à son étape ne peut pas en sortir.",
        "Un critère pèse 1, un critère essentiel pèse 2. Une justification et une source peuvent accompagner chaque réponse : elles ne changent aucun score, mais elles font la valeur du bilan en réunion.",
        `La version express pose au plus vingt questions. Elles sont choisies pour que chaque étape, chaque axe et la posture puissent reposer sur ${c.enoughCoverage} au moins de leur poids.`,
      ],
    },
    {
      id: "scores",
      title: "Un score, et ce qu’il ignore",
      parts: [
        `Un score tient en trois nombres. Le point est la moyenne des réponses connues, chacune divisée par ${c.levels} et comptée selon son poids. La couverture est la part du poids total qui a une réponse connue. La fourchette dit où le score peut se trouver : le bas suppose que toutes les réponses inconnues valent 0, le haut qu’elles valent ${c.levels}.`,
        inFormula("score"),
        "Un exemple : quatre critères de même poids, trois réponses (3, 2 et 1) et un « nous ne savons pas ». Le point est de 67 % (6 sur 9), la couverture de 75 %, et la fourchette va de 50 à 75 %.",
        `Sous une couverture de ${c.enoughCoverage}, aucun point n’est montré et rien n’est conclu : seule la fourchette est donnée.`,
        "Une étape qui s’appuie sur les flux ou sur les ressources reprend la moyenne de ceux que vous avez décrits, tous à égalité : rien n’est demandé deux fois, et une liste de vingt flux ne parle pas plus fort qu’une liste de deux.",
        "Il n’y a pas de note globale. Les étapes, les flux, les ressources et le positionnement forment un profil : ils ne sont jamais additionnés.",
        formulas.rounding.text,
      ],
    },
    {
      id: "etapes",
      title: "Les étapes",
      parts: [
        "Chaque étape est le score de ses critères. La première règle qui convient, dans l’ordre du tableau, donne son état.",
        {
          table: {
            caption: "L’état d’une étape",
            head: ["État", "Quand"],
            rows: [
              [term(stageStatusTerms.notAssessed), `La couverture est inférieure à ${c.enoughCoverage}.`],
              [
                term(stageStatusTerms.acquired),
                `Le bas de la fourchette vaut au moins ${c.stageAcquired}, et chaque critère essentiel est atteint.`,
              ],
              [term(stageStatusTerms.underway), `Le point vaut au moins ${c.stageUnderway}.`],
              [term(stageStatusTerms.toStart), "Dans les autres cas."],
            ],
          },
        },
        `Un critère est essentiel quand son étape ne tient pas sans lui. ${formulas.essential.text}`,
        "Vous êtes à la première des trois étapes qui n’est pas acquise.",
        `Une étape peut être en avance sur une autre. Le bilan le dit quand une étape en cours ou acquise a un point plus haut qu’une étape précédente en cours ou à engager, et que l’écart atteint ${c.leap} ou qu’un critère essentiel de la précédente n’est pas atteint.`,
        "Le nombre d’étapes acquises donne la phase de soutien, celle dont les leviers sont proposés d’abord.",
        {
          table: {
            caption: "La phase de soutien",
            head: ["Étapes acquises", "Phase actuelle", "À préparer"],
            rows: [
              ["Aucune", phaseTerms.emergence.fr, phaseTerms.emergence.fr],
              ["Une", phaseTerms.emergence.fr, phaseTerms.implementation.fr],
              ["Deux", phaseTerms.implementation.fr, phaseTerms.sustaining.fr],
              ["Trois", phaseTerms.sustaining.fr, phaseTerms.sustaining.fr],
            ],
          },
        },
      ],
    },
    {
      id: "flux",
      title: "Les flux",
      parts: [
        "Chaque flux choisi reçoit cinq niveaux : connaissance (volumes et acteurs sont connus), boucle (part du flux gardée ou réutilisée ici), leader, débouchés (ici ou ailleurs) et potentiel (la valeur qui échappe encore au territoire).",
        inFormula("flow"),
        "L’opportunité est forte quand il reste beaucoup à gagner et que peu est déjà bouclé. La préparation dit si le flux est connu, porté et attendu. Ensemble, elles donnent la priorité.",
        {
          table: {
            caption: "La priorité d’un flux",
            head: ["Priorité", "Quand"],
            rows: [
              [
                term(priorityTerms.launch),
                `L’opportunité vaut au moins ${c.opportunity}, la préparation au moins ${c.readiness}, et ni la connaissance, ni le leader, ni les débouchés ne sont à 0.`,
              ],
              [
                term(priorityTerms.prepare),
                `L’opportunité vaut au moins ${c.opportunity}, mais une des autres conditions manque.`,
              ],
              [
                term(priorityTerms.consolidate),
                `L’opportunité est inférieure à ${c.opportunity} et la préparation vaut au moins ${c.readiness}.`,
              ],
              [term(priorityTerms.watch), "Dans les autres cas."],
              [
                term(priorityTerms.toConfirm),
                "Les réponses inconnues laissent plusieurs priorités possibles : elles sont toutes citées.",
              ],
            ],
          },
        },
        "L’indice des flux est la moyenne de leurs maturités, tous à égalité.",
        `Les quantités sont facultatives et ne changent jamais un niveau. La boucle mesurée est ce qui est bouclé, divisé par ce qui entre et ce qui est produit. Le bilan signale une contradiction, sans rien corriger, quand elle est inférieure à ${c.lowLoopRate} pour une boucle de niveau 3, supérieure à ${c.highLoopRate} pour une boucle de niveau 0, ou quand ce qui sort et ce qui est bouclé dépassent ce qui entre et ce qui est produit.`,
      ],
    },
    {
      id: "ressources",
      title: "Les ressources",
      parts: [
        "Chaque ressource nommée reçoit quatre niveaux : connue, mobilisée, endogène (elle vient d’ici et son usage s’y décide) et résiliente (elle tient quand un partenaire s’en va ou qu’un prix monte).",
        inFormula("resource"),
        "Le gisement est élevé pour une ressource bien ancrée et encore peu mobilisée. Il range la liste, de la plus à la moins prometteuse. Plusieurs lectures peuvent valoir à la fois.",
        {
          table: {
            caption: "Les lectures d’une ressource",
            head: ["Lecture", "Quand", "Ce qu’elle appelle"],
            rows: [
              [
                term(readingTerms.toReveal),
                "Connue : 0 ou 1. Endogène : 2 ou 3.",
                term(readingCallTerms.toReveal),
              ],
              [
                term(readingTerms.dormant),
                "Connue : 2 ou 3. Mobilisée : 0 ou 1.",
                term(readingCallTerms.dormant),
              ],
              [
                term(readingTerms.fragile),
                "Mobilisée : 2 ou 3. Résiliente : 0 ou 1.",
                term(readingCallTerms.fragile),
              ],
              [
                term(readingTerms.interterritorial),
                "Endogène : 0 ou 1.",
                term(readingCallTerms.interterritorial),
              ],
            ],
          },
        },
        "Une lecture qui a besoin d’un niveau inconnu n’est pas donnée. L’indice des ressources réunit les niveaux « connue » et « mobilisée ».",
      ],
    },
    {
      id: "positionnement",
      title: "Le positionnement",
      parts: [
        "La collectivité peut porter elle-même (acteur), aider d’autres à agir (facilitateur), ou les deux : ce sont deux axes indépendants. La posture, la façon de travailler avec les partenaires, est mesurée à part.",
        "L’écart est le score d’acteur moins celui de facilitateur, avec sa fourchette.",
        {
          table: {
            caption: "Le positionnement, la première règle qui convient",
            head: ["Positionnement", "Quand"],
            rows: [
              [
                term(verdictTerms.undetermined),
                `La couverture d’un des axes est inférieure à ${c.enoughCoverage}, ou la fourchette de l’écart atteint à la fois +${c.gap} et −${c.gap}.`,
              ],
              [term(verdictTerms.bystander), `Les deux axes sont sous ${c.bystander}.`],
              [term(verdictTerms.actor), `L’écart vaut au moins +${c.gap}.`],
              [term(verdictTerms.facilitator), `L’écart vaut −${c.gap} ou moins.`],
              [term(verdictTerms.both), "Dans les autres cas."],
            ],
          },
        },
        "Aucun positionnement n’est meilleur qu’un autre : chacun a ses conditions et ses risques, et le bilan les dit.",
        `Une posture sous ${c.posture}, pour une couverture d’au moins ${c.enoughCoverage}, passe avant tout le reste : le support de 2018 la juge déterminante.`,
      ],
    },
    {
      id: "leviers",
      title: "Les leviers de soutien",
      parts: [
        "Neuf leviers, ceux du support de 2018. Chacun fait progresser quelques critères ; il est principal, secondaire ou absent dans chaque phase ; il convient mieux à un acteur, à un facilitateur, ou aux deux ; certains supposent une compétence, une taille ou un type de territoire.",
        inFormula("levers"),
        `La place compte pour un levier principal, puis pour un levier secondaire : ${c.cells}. L’adéquation vaut 1, ou ${c.misfit} quand le levier convient à un acteur et que la collectivité est facilitateur, ou l’inverse.`,
        {
          table: {
            caption: "L’état d’un levier dans une phase",
            head: ["État", "Quand"],
            rows: [
              [
                term(leverStateTerms.applies),
                `Son besoin dépasse ${c.need}, avec une couverture d’au moins ${c.enoughCoverage} ; ou un critère essentiel qu’il fait progresser n’est pas atteint, avec cette même couverture.`,
              ],
              [
                term(leverStateTerms.mayApply),
                `Son besoin pourrait dépasser ${c.need}, selon les réponses encore inconnues.`,
              ],
              [term(leverStateTerms.covered), "Dans les autres cas."],
            ],
          },
        },
        `Dans la phase actuelle, un levier est « à engager d’abord » quand sa pertinence dépasse ${c.first}, ou quand il est principal et qu’un critère essentiel non atteint l’appelle.`,
        "Dans une phase, les leviers se rangent par état, puis par place, puis par pertinence, et enfin dans l’ordre du support. Un levier déjà mobilisé garde sa place. Un levier écarté l’est toujours avec sa condition, jamais en silence. « Pourquoi ce levier ? » donne les critères qui l’appellent, du plus au moins important.",
      ],
    },
    {
      id: "a-eclaircir",
      title: "Les réponses à éclaircir",
      parts: [
        `Pour chaque réponse inconnue ou absente, les quatre niveaux sont essayés sans toucher au reste, et les conclusions qui changent sont comptées : état des étapes, étape actuelle, positionnement, alerte sur la posture, priorité des flux, lecture des ressources, état des leviers. Le bilan en cite ${c.clarifications} au plus, celles qui changeraient le plus de conclusions ; à égalité, les critères essentiels d’abord.`,
      ],
    },
    {
      id: "criteres",
      title: "Ce qui compte dans chaque étape et sur chaque axe",
      parts: ["Les critères, et ceux qui comptent double parce qu’ils sont essentiels à leur étape."],
    },
    {
      id: "lectures",
      title: "Ce qui est une lecture de ce projet",
      parts: [
        "Le support de 2018 donne les étapes, les flux, les ressources, le positionnement et les leviers. Ce qui suit est de ce projet, ou reste à vérifier.",
      ],
    },
    {
      id: "constantes",
      title: "Toutes les constantes",
      parts: [
        "Ce tableau est écrit à partir des valeurs mêmes du calcul, comme l’annexe du rapport.",
        { link: "Les sources et les licences", to: "sources" },
      ],
    },
  ],
};
