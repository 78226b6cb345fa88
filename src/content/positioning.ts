import type { Catalogue, Criterion } from "#domain";

export const axes: Catalogue["axes"] = [
  {
    id: "actor",
    title: { fr: "Acteur", en: "Actor" },
    lead: {
      fr: "La collectivité porte et exploite : ses compétences, ses équipements, son argent et ses achats pèsent sur les flux.",
      en: "The council leads and runs things itself: its powers, equipment, money and purchasing bear on the flows.",
    },
    members: [
      { member: "pos-competence", weight: 1, essential: false },
      { member: "pos-equipement", weight: 1, essential: false },
      { member: "pos-risque", weight: 1, essential: false },
      { member: "pos-achats", weight: 1, essential: false },
      { member: "pos-services", weight: 1, essential: false },
    ],
  },
  {
    id: "facilitator",
    title: { fr: "Facilitateur", en: "Facilitator" },
    lead: {
      fr: "La collectivité rend les autres capables d’agir : elle relie, anime, lève des blocages et laisse d’autres porter le projet.",
      en: "The council enables others to act: it connects, coordinates, removes obstacles and lets others lead the project.",
    },
    members: [
      { member: "pos-leaders", weight: 1, essential: false },
      { member: "pos-reunion", weight: 1, essential: false },
      { member: "ani-animateur", weight: 1, essential: false },
      { member: "pos-blocages", weight: 1, essential: false },
      { member: "pos-tiers", weight: 1, essential: false },
    ],
  },
  {
    id: "posture",
    title: { fr: "Posture", en: "Posture" },
    lead: {
      fr: "La manière de travailler avec les autres : culture, posture et pratiques. Quel que soit le positionnement, c’est elle qui est déterminante.",
      en: "The way of working with others: culture, posture and practice. Whatever the positioning, this is what makes the difference.",
    },
    members: [
      { member: "pos-culture", weight: 1, essential: false },
      { member: "pos-posture", weight: 1, essential: false },
      { member: "pos-pratiques", weight: 1, essential: false },
    ],
  },
];

export const positioningCriteria: Criterion[] = [
  {
    id: "pos-competence",
    title: { fr: "Compétence exercée", en: "Powers exercised" },
    question: {
      fr: "La loi ou ses statuts chargent-ils la collectivité d’agir sur les flux choisis ?",
      en: "Do the law or its statutes make the council responsible for the flows chosen?",
    },
    gloss: {
      fr: "Compétence : un domaine où la loi ou ses statuts chargent la collectivité d’agir, comme les déchets, l’eau, les réseaux de chaleur ou la restauration scolaire. Chauffer ses bâtiments ou gérer sa forêt n’en est pas une : c’est un équipement ou un achat.",
      en: "Power: a field in which the law or its statutes make the council responsible, such as waste, water, heat networks or school meals. Heating its buildings or managing its forest is not one: that is equipment or purchasing.",
    },
    levels: [
      {
        fr: "La collectivité n’exerce aucune compétence ici, ni seule ni à travers un groupement.",
        en: "The council exercises no power here, either alone or through a joint body.",
      },
      {
        fr: "La collectivité n’agit qu’à travers une intercommunalité ou un syndicat dont elle est membre.",
        en: "The council acts only through an intercommunal body or joint authority to which it belongs.",
      },
      {
        fr: "La collectivité exerce une compétence et en confie toute l’exploitation à un tiers.",
        en: "The council exercises a power and entrusts the whole running of the service to others.",
      },
      {
        fr: "La collectivité exerce une compétence et exploite elle-même tout ou partie du service.",
        en: "The council exercises a power and runs all or part of the service itself.",
      },
    ],
    express: true,
  },
  {
    id: "pos-equipement",
    title: { fr: "Équipement utile", en: "Useful equipment" },
    question: {
      fr: "La collectivité a-t-elle un équipement qui aide à garder ces flux sur le territoire ?",
      en: "Does the council have equipment that helps to keep these flows in the territory?",
    },
    gloss: {
      fr: "Équipement utile : un bâtiment, un terrain, une machine ou un réseau, possédé ou exploité par la collectivité, qui sert à garder, à transformer ou à réutiliser ici une part de ces flux.",
      en: "Useful equipment: a building, land, a machine or a network, owned or run by the council, that serves to keep, process or reuse here a part of these flows.",
    },
    levels: [
      {
        fr: "Aucun équipement utile n’est encore repéré.",
        en: "No useful equipment has been identified yet.",
      },
      {
        fr: "Un équipement pourrait servir, mais ne sert pas encore.",
        en: "Some equipment could serve, but does not yet.",
      },
      {
        fr: "Un équipement sert déjà, pour les seuls besoins de la collectivité.",
        en: "Some equipment already serves, for the council’s own needs alone.",
      },
      {
        fr: "Un équipement sert déjà et il est ouvert à d’autres acteurs.",
        en: "Some equipment already serves and is open to others.",
      },
    ],
    express: true,
  },
  {
    id: "pos-risque",
    title: { fr: "Risque financier", en: "Financial risk" },
    question: {
      fr: "La collectivité est-elle prête à prendre un risque financier dans un projet du territoire ?",
      en: "Is the council ready to take a financial risk in a local project?",
    },
    gloss: {
      fr: "Risque financier : entrer au capital, garantir un emprunt ou consentir une avance, avec une perte possible si le projet échoue.",
      en: "Financial risk: buying shares, guaranteeing a loan or making an advance, with a possible loss if the project fails.",
    },
    levels: [
      {
        fr: "La collectivité exclut tout risque financier, ou n’en a pas encore débattu.",
        en: "The council rules out any financial risk, or has not discussed it yet.",
      },
      {
        fr: "Les élus ont débattu d’un risque financier, sans décider.",
        en: "Councillors have discussed taking a financial risk, without deciding.",
      },
      {
        fr: "Une délibération accepte un risque financier dans son principe, sans montant au budget.",
        en: "A formal decision accepts a financial risk in principle, with no sum in the budget.",
      },
      {
        fr: "Une délibération accepte un risque financier et un montant est inscrit au budget.",
        en: "A formal decision accepts a financial risk, and a sum is entered in the budget.",
      },
    ],
    express: false,
  },
  {
    id: "pos-achats",
    title: { fr: "Achats de la collectivité", en: "The council’s purchasing" },
    question: {
      fr: "La collectivité connaît-elle ses achats liés à ces flux, et favorisent-ils la boucle ?",
      en: "Does the council know what it buys from these flows, and do these purchases favour the loop?",
    },
    gloss: {
      fr: "Favoriser la boucle par un achat : y mettre une clause, un critère ou un lot, par exemple pour le réemploi, la réparation ou le bois local.",
      en: "Favouring the loop through a purchase: adding a clause, a criterion or a lot, for instance for reuse, repair or local wood.",
    },
    levels: [
      {
        fr: "Les achats n’ont pas encore été regardés.",
        en: "Purchases have not been looked at yet.",
      },
      {
        fr: "Les achats sont recensés, mais aucun ne favorise encore la boucle.",
        en: "Purchases have been listed, but none favours the loop yet.",
      },
      {
        fr: "Au moins un achat favorise la boucle, sans suivi des résultats.",
        en: "At least one purchase favours the loop, without tracking its results.",
      },
      {
        fr: "Au moins un achat favorise la boucle et ses résultats sont suivis.",
        en: "At least one purchase favours the loop and its results are tracked.",
      },
    ],
    express: true,
  },
  {
    id: "pos-services",
    title: { fr: "Services dans une synergie", en: "Services in a synergy" },
    question: {
      fr: "Les services de la collectivité prennent-ils eux-mêmes part à une synergie du territoire ?",
      en: "Do the council’s own services take part in a local synergy?",
    },
    gloss: {
      fr: "Synergie : ici, un bâtiment ou un service public qui reçoit, cède ou partage de la chaleur, de la matière ou des locaux.",
      en: "Synergy: here, a public building or service that receives, supplies or shares heat, materials or premises.",
    },
    levels: [
      {
        fr: "Aucun service de la collectivité ne prend encore part à une synergie.",
        en: "None of the council’s services takes part in a synergy yet.",
      },
      {
        fr: "Une synergie avec un service ou un bâtiment public est à l’étude.",
        en: "A synergy with a public service or building is being studied.",
      },
      {
        fr: "Au moins un service prend part à une synergie, sans mesure de ses effets.",
        en: "At least one service takes part in a synergy whose effects are not measured.",
      },
      {
        fr: "Au moins un service prend part à une synergie dont les effets sont mesurés.",
        en: "At least one service takes part in a synergy whose effects are measured.",
      },
    ],
    express: false,
  },
  {
    id: "pos-leaders",
    title: { fr: "Liens avec les leaders", en: "Ties with leaders" },
    question: {
      fr: "La collectivité est-elle en relation avec les leaders économiques des flux choisis ?",
      en: "Is the council in touch with the economic leaders of the chosen flows?",
    },
    gloss: {
      fr: "Leader : une entreprise, une association ou une personne dont l’engagement en entraîne d’autres.",
      en: "Leader: a firm, an association or a person whose commitment brings others along.",
    },
    levels: [
      {
        fr: "Aucun élu ni agent n’est encore en relation avec ces leaders.",
        en: "No councillor or officer is in touch with these leaders yet.",
      },
      {
        fr: "Des contacts avec les leaders ont lieu, au gré des occasions.",
        en: "Contact with leaders takes place as occasions arise.",
      },
      {
        fr: "La collectivité rencontre les leaders au moins une fois par an, à sa seule initiative.",
        en: "The council meets the leaders at least once a year, always at its own initiative.",
      },
      {
        fr: "Les rencontres ont lieu au moins une fois par an, parfois à l’initiative des leaders.",
        en: "Meetings take place at least once a year, sometimes at the leaders’ initiative.",
      },
    ],
    express: true,
  },
  {
    id: "pos-reunion",
    title: { fr: "Mise en relation", en: "Bringing people together" },
    question: {
      fr: "La collectivité a-t-elle réuni, autour des flux choisis, des acteurs qui ne se parlaient pas ?",
      en: "Has the council brought together, around the chosen flows, people who did not talk to each other?",
    },
    levels: [
      {
        fr: "La collectivité n’a pas encore réuni d’acteurs qui ne se parlaient pas.",
        en: "The council has not yet brought together people who did not talk to each other.",
      },
      {
        fr: "La collectivité a réuni une fois des acteurs qui ne se parlaient pas.",
        en: "The council has once brought together people who did not talk to each other.",
      },
      {
        fr: "La collectivité a réuni plusieurs fois des acteurs qui ne se parlaient pas, sans calendrier.",
        en: "The council has several times brought together people who did not talk to each other, without a calendar.",
      },
      {
        fr: "La collectivité réunit à dates régulières des acteurs qui ne se parlaient pas.",
        en: "The council brings together, on regular dates, people who did not talk to each other.",
      },
    ],
    express: true,
  },
  {
    id: "pos-blocages",
    title: { fr: "Blocages levés", en: "Obstacles removed" },
    question: {
      fr: "La collectivité a-t-elle levé un blocage concret pour le projet d’un autre acteur du territoire ?",
      en: "Has the council removed a real obstacle for someone else’s project in the territory?",
    },
    gloss: {
      fr: "Blocage : un terrain, une autorisation ou un financement qui manque et arrête le projet.",
      en: "Obstacle: land, a permit or funding that is missing and holds the project up.",
    },
    levels: [
      {
        fr: "La collectivité n’a pas encore cherché à lever un blocage.",
        en: "The council has not yet tried to remove an obstacle.",
      },
      {
        fr: "La collectivité a cherché à lever un blocage, sans résultat pour l’instant.",
        en: "The council has tried to remove an obstacle, without success so far.",
      },
      {
        fr: "La collectivité a levé un blocage, ou plusieurs sans en garder de trace écrite.",
        en: "The council has removed one obstacle, or several without keeping a written record.",
      },
      {
        fr: "La collectivité a levé plusieurs blocages et en garde une trace écrite.",
        en: "The council has removed several obstacles and keeps a written record of them.",
      },
    ],
    express: false,
  },
  {
    id: "pos-tiers",
    title: { fr: "Portage par d’autres", en: "Letting others lead" },
    question: {
      fr: "La collectivité accepte-t-elle que les projets du territoire soient portés, et incarnés, par d’autres ?",
      en: "Does the council accept that others lead the territory’s projects and are their public face?",
    },
    gloss: {
      fr: "Porter un projet : en répondre devant les partenaires, en tenir le budget et parler en son nom.",
      en: "Leading a project: answering for it to partners, holding its budget and speaking in its name.",
    },
    levels: [
      {
        fr: "La collectivité souhaite porter elle-même les projets, ou n’en a pas encore débattu.",
        en: "The council wishes to lead projects itself, or has not discussed the matter yet.",
      },
      {
        fr: "La collectivité accepte le portage par d’autres, mais aucun tiers ne porte encore de projet.",
        en: "The council accepts the principle, but no one else leads a project yet.",
      },
      {
        fr: "Un tiers porte tout ou partie d’un projet, et la collectivité garde la décision.",
        en: "Someone else leads all or part of a project, and the council keeps the final say.",
      },
      {
        fr: "Une structure tierce porte un projet, et la collectivité n’y a pas la majorité.",
        en: "An independent body leads a project, and the council has no majority on it.",
      },
    ],
    express: false,
  },
  {
    id: "pos-culture",
    title: { fr: "Une partie de l’écosystème", en: "Part of the ecosystem" },
    question: {
      fr: "La collectivité se voit-elle comme une partie de l’écosystème local ?",
      en: "Does the council see itself as one part of the local ecosystem?",
    },
    gloss: {
      fr: "Écosystème : les acteurs du territoire (entreprises, associations, habitants, pouvoirs publics), qui dépendent les uns des autres.",
      en: "Ecosystem: the people and organisations of the territory (businesses, associations, residents, public bodies), who depend on one another.",
    },
    levels: [
      {
        fr: "La collectivité décide, puis informe les acteurs.",
        en: "The council decides, then informs those involved.",
      },
      {
        fr: "La collectivité consulte les acteurs avant de décider.",
        en: "The council consults those involved before deciding.",
      },
      {
        fr: "La collectivité prépare des décisions avec les acteurs, sur des sujets qu’elle choisit.",
        en: "The council prepares decisions with those involved, on subjects of its own choosing.",
      },
      {
        fr: "Sujets et décisions se préparent à plusieurs : la collectivité est une partie parmi d’autres.",
        en: "Subjects and decisions are prepared jointly: the council is one party among others.",
      },
    ],
    express: true,
  },
  {
    id: "pos-posture",
    title: { fr: "Accompagnement des initiatives", en: "Support for initiatives" },
    question: {
      fr: "La collectivité répond-elle aux demandes, ou accompagne-t-elle les initiatives du territoire ?",
      en: "Does the council answer requests, or does it support the territory’s initiatives over time?",
    },
    levels: [
      {
        fr: "La collectivité traite les demandes qui lui sont adressées.",
        en: "The council deals with the requests it receives.",
      },
      {
        fr: "La collectivité traite les demandes et oriente les porteurs de projet vers les bons interlocuteurs.",
        en: "The council deals with requests and points project leaders to the right people.",
      },
      {
        fr: "Un interlocuteur désigné accompagne des projets jusqu’à leur démarrage.",
        en: "A named contact supports projects until they start.",
      },
      {
        fr: "Un interlocuteur désigné accompagne des projets plusieurs années après leur démarrage.",
        en: "A named contact goes on supporting projects for several years after they start.",
      },
    ],
    express: true,
  },
  {
    id: "pos-pratiques",
    title: { fr: "Présence sur le terrain", en: "Time in the field" },
    question: {
      fr: "Les élus et les agents chargés du sujet vont-ils sur le terrain, à la rencontre des acteurs ?",
      en: "Do the councillors and officers in charge go out into the field to meet those involved?",
    },
    gloss: {
      fr: "Terrain : chez les acteurs, dans les entreprises, les fermes et les associations, plutôt que dans les bureaux de la collectivité.",
      en: "Field: where others work, in businesses, farms and associations, rather than in the council’s offices.",
    },
    levels: [
      {
        fr: "Le travail se fait aujourd’hui sur dossiers, sans visite.",
        en: "The work is done on paper today, without visits.",
      },
      {
        fr: "Des visites ont lieu quand un dossier le demande.",
        en: "Visits take place when a case calls for one.",
      },
      {
        fr: "Des visites sont prévues d’avance, au moins une par trimestre.",
        en: "Visits are planned ahead, at least one every quarter.",
      },
      {
        fr: "Des visites ont lieu chaque mois, et les échanges sont partagés entre élus et services.",
        en: "Visits take place every month, and what is learnt is shared among councillors and officers.",
      },
    ],
    express: true,
  },
];
