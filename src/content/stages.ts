import type { Catalogue, Criterion, Theme } from "#domain";

export const stages: Catalogue["stages"] = [
  {
    id: "impulser",
    title: { fr: "Impulser", en: "Impulser" },
    subtitle: { fr: "point de focus initial", en: "initial point of focus" },
    lead: {
      fr: "Trouver d’où partir : une occasion, un besoin, une contrainte. La démarche s’appuie sur des leaders et sur une bonne connaissance des flux et des ressources du territoire.",
      en: "Finding where to start: an opportunity, a need, a constraint. The approach relies on leaders, and on knowing the territory’s flows and resources well.",
    },
    members: [
      { member: "imp-portage", weight: 2, essential: true },
      { member: "imp-focus", weight: 1, essential: false },
      { member: "flows.leader", weight: 2, essential: true },
      { member: "resources.known", weight: 1, essential: false },
      { member: "flows.knowledge", weight: 2, essential: true },
      { member: "imp-initiatives", weight: 1, essential: false },
      { member: "imp-cadre", weight: 1, essential: false },
    ],
  },
  {
    id: "animer",
    title: { fr: "Animer", en: "Animer" },
    subtitle: { fr: "définition d’un projet commun", en: "defining a shared project" },
    lead: {
      fr: "Réunir ceux que le sujet concerne, choisir la bonne échelle et faire vivre le collectif jusqu’à un projet commun. La collectivité y précise aussi sa place : acteur, facilitateur, ou les deux.",
      en: "Bringing together those concerned, choosing the right scale and keeping the group alive until there is a shared project. The council also makes its own place clear: actor, facilitator, or both.",
    },
    members: [
      { member: "ani-parties", weight: 1, essential: false },
      { member: "ani-animateur", weight: 2, essential: true },
      { member: "ani-rythme", weight: 1, essential: false },
      { member: "ani-echelle", weight: 1, essential: false },
      { member: "ani-synergies", weight: 1, essential: false },
      { member: "ani-projet", weight: 2, essential: true },
      { member: "ani-coherence", weight: 1, essential: false },
    ],
  },
  {
    id: "structurer",
    title: { fr: "Structurer", en: "Structurer" },
    subtitle: { fr: "modèle économique et gouvernance", en: "business model and governance" },
    lead: {
      fr: "Dire qui apporte quoi, qui décide et qui paie. Des études complémentaires consolident les hypothèses du projet, pour qu’il tienne dans la durée.",
      en: "Settling who contributes what, who decides and who pays. Further studies firm up the project’s assumptions, so that it lasts.",
    },
    members: [
      { member: "str-modele", weight: 2, essential: true },
      { member: "str-roles", weight: 1, essential: false },
      { member: "str-gouvernance", weight: 2, essential: true },
      { member: "str-financement", weight: 1, essential: false },
      { member: "flows.outlets", weight: 1, essential: false },
      { member: "str-moyens", weight: 1, essential: false },
      { member: "str-evaluation", weight: 1, essential: false },
    ],
  },
];

export const themes: Theme[] = [
  {
    id: "point-de-depart",
    stage: "impulser",
    kind: "criteria",
    title: { fr: "Le point de départ", en: "The starting point" },
    lead: {
      fr: "Qui porte la démarche, d’où elle part et jusqu’où elle veut aller.",
      en: "Who backs the approach, where it starts and how far it means to go.",
    },
    criteria: ["imp-portage", "imp-focus", "imp-initiatives", "imp-cadre"],
  },
  {
    id: "flux",
    stage: "impulser",
    kind: "flows",
    title: { fr: "Les flux", en: "Flows" },
    lead: {
      fr: "Ce qui traverse le territoire, pour voir quel flux lancer et lequel préparer.",
      en: "What passes through the territory, to see which flow to launch and which to prepare.",
    },
    criteria: [],
  },
  {
    id: "ressources",
    stage: "impulser",
    kind: "resources",
    title: { fr: "Les ressources", en: "Resources" },
    lead: {
      fr: "Ce que le territoire possède, parfois sans le dire ni le compter, pour voir quelles ressources révéler, employer ou sécuriser.",
      en: "What the territory has, sometimes unnamed and uncounted, to see which resources to reveal, use or secure.",
    },
    criteria: [],
  },
  {
    id: "parties-prenantes",
    stage: "animer",
    kind: "criteria",
    title: { fr: "Les parties prenantes", en: "Stakeholders" },
    lead: {
      fr: "Qui prend part à la démarche, à quelle échelle et avec quels services.",
      en: "Who takes part in the approach, at what scale and with which departments.",
    },
    criteria: ["ani-parties", "ani-echelle", "ani-coherence"],
  },
  {
    id: "dynamique-collective",
    stage: "animer",
    kind: "criteria",
    title: { fr: "La dynamique collective", en: "Collective momentum" },
    lead: {
      fr: "Qui fait vivre la démarche, à quel rythme, et ce qu’elle a déjà produit.",
      en: "Who keeps the approach alive, at what pace, and what it has already produced.",
    },
    criteria: ["ani-animateur", "ani-rythme", "ani-synergies", "ani-projet"],
  },
  {
    id: "role-d-acteur",
    stage: "animer",
    kind: "criteria",
    title: { fr: "Le rôle d’acteur", en: "The role of actor" },
    lead: {
      fr: "Ce que la collectivité fait elle-même sur les flux choisis. S’ils diffèrent, répondez pour celui où elle est le plus engagée.",
      en: "What the council itself does for the flows you have chosen. Where they differ, answer for the one it is most engaged in.",
    },
    criteria: ["pos-competence", "pos-equipement", "pos-risque", "pos-achats", "pos-services"],
  },
  {
    id: "role-de-facilitateur",
    stage: "animer",
    kind: "criteria",
    title: { fr: "Le rôle de facilitateur", en: "The role of facilitator" },
    lead: {
      fr: "Comment la collectivité aide d’autres à agir, sans porter elle-même les projets. L’animation, déjà notée, compte aussi.",
      en: "How the council helps others to act, without leading projects itself. Coordination, already rated, counts too.",
    },
    criteria: ["pos-leaders", "pos-reunion", "pos-blocages", "pos-tiers"],
  },
  {
    id: "posture",
    stage: "animer",
    kind: "criteria",
    title: { fr: "La posture", en: "Posture" },
    lead: {
      fr: "Comment la collectivité travaille avec les autres : cela compte plus encore que le rôle choisi.",
      en: "How the council works with others: this matters even more than the role it chooses.",
    },
    criteria: ["pos-culture", "pos-posture", "pos-pratiques"],
  },
  {
    id: "modele-economique",
    stage: "structurer",
    kind: "criteria",
    title: { fr: "Le modèle économique", en: "The business model" },
    lead: {
      fr: "Qui paie, d’où vient le financement et dans quels lieux on travaille.",
      en: "Who pays, where the funding comes from and on which premises the work is done.",
    },
    criteria: ["str-modele", "str-financement", "str-moyens"],
  },
  {
    id: "gouvernance",
    stage: "structurer",
    kind: "criteria",
    title: { fr: "La gouvernance", en: "Governance" },
    lead: {
      fr: "Qui fait quoi, qui décide et comment les résultats sont mesurés.",
      en: "Who does what, who decides and how results are measured.",
    },
    criteria: ["str-roles", "str-gouvernance", "str-evaluation"],
  },
  {
    id: "leviers-mobilises",
    stage: "structurer",
    kind: "leversInUse",
    title: { fr: "Les leviers déjà mobilisés", en: "Levers already in use" },
    lead: {
      fr: "Les modes de soutien que la collectivité emploie déjà, pour que le bilan les signale au lieu de vous les présenter comme nouveaux.",
      en: "The kinds of support the council already provides, so that the results mark them as such rather than present them as new.",
    },
    criteria: [],
  },
];

export const stageCriteria: Criterion[] = [
  {
    id: "imp-portage",
    title: { fr: "Portage politique", en: "Political backing" },
    question: {
      fr: "Quels élus portent la démarche d’économie circulaire, et avec quel mandat ?",
      en: "Which councillors are behind the circular economy approach, and with what mandate?",
    },
    gloss: {
      fr: "La démarche : ce que la collectivité engage, ou pense engager, pour que davantage de valeur reste ici. La porter, c’est la défendre devant le conseil et les partenaires, et en répondre.",
      en: "The approach: what the council undertakes, or thinks of undertaking, so that more value stays here. Being behind it means speaking up for it before the council and its partners, and answering for it.",
    },
    levels: [
      {
        fr: "Aucun élu n’est encore identifié sur ce sujet.",
        en: "No councillor has yet been identified on this subject.",
      },
      {
        fr: "Au moins un élu s’intéresse au sujet, sans mandat.",
        en: "At least one councillor takes an interest in the subject, without a mandate.",
      },
      {
        fr: "Un élu référent est nommé, sans budget ni suivi annuel votés.",
        en: "A lead councillor has been appointed, with no budget or yearly review adopted.",
      },
      {
        fr: "Un engagement est voté, avec un budget et un suivi annuel.",
        en: "The council has adopted a commitment, with a budget and a yearly review.",
      },
    ],
    express: true,
  },
  {
    id: "imp-focus",
    title: { fr: "Choix du point de départ", en: "Choice of starting point" },
    question: {
      fr: "Le point de départ est-il choisi, et partagé ?",
      en: "Has a starting point been chosen, and is it shared?",
    },
    gloss: {
      fr: "Point de départ : une opportunité, un besoin sans réponse, une contrainte réglementaire, une initiative d’habitants ou d’entreprises, un problème d’environnement local.",
      en: "Starting point: an opportunity, an unmet need, a regulatory constraint, an initiative by residents or businesses, a local environmental problem.",
    },
    levels: [
      { fr: "Aucun sujet n’a encore été proposé.", en: "No subject has been put forward yet." },
      {
        fr: "Des idées circulent, aucune n’est choisie.",
        en: "Ideas are going round; none has been chosen.",
      },
      {
        fr: "Un point de départ est choisi, avec ses raisons.",
        en: "A starting point has been chosen, with its reasons.",
      },
      {
        fr: "Les acteurs partagent ce point de départ, et un premier résultat est visible.",
        en: "Those involved share this starting point, and a first result can be seen.",
      },
    ],
    express: true,
  },
  {
    id: "imp-initiatives",
    title: { fr: "Initiatives existantes", en: "Existing initiatives" },
    question: {
      fr: "Que sait la collectivité des initiatives déjà lancées sur le territoire, et que fait-elle pour elles ?",
      en: "What does the council know of initiatives already under way in the territory, and what does it do for them?",
    },
    gloss: {
      fr: "Initiative : une action d’économie circulaire menée par des habitants, une association, une entreprise ou une ferme, avec ou sans aide publique.",
      en: "Initiative: circular economy work led by residents, an association, a business or a farm, with or without public support.",
    },
    levels: [
      {
        fr: "Les initiatives du territoire n’ont pas encore été repérées.",
        en: "The territory’s initiatives have not been looked for yet.",
      },
      {
        fr: "Des initiatives sont connues, mais il manque un recensement ou des visites.",
        en: "Some initiatives are known, but a list or visits are still missing.",
      },
      {
        fr: "Les initiatives sont recensées et les principales ont été visitées.",
        en: "Initiatives have been listed, and the main ones visited.",
      },
      {
        fr: "Plusieurs initiatives recensées sont soutenues et mises en réseau.",
        en: "Several of the listed initiatives are supported and linked together.",
      },
    ],
    express: false,
  },
  {
    id: "imp-cadre",
    title: { fr: "Ambition et cadre d’intervention", en: "Ambition and remit" },
    question: {
      fr: "L’ambition de la collectivité et son cadre d’intervention sont-ils écrits ?",
      en: "Have the council’s ambition and remit been put in writing?",
    },
    gloss: {
      fr: "Projet de territoire : la stratégie d’ensemble et les plans qui l’appliquent, comme le plan climat (PCAET), le programme de prévention des déchets (PLPDMA) ou le contrat avec l’État (CRTE).",
      en: "Territorial strategy: the overall plan and those that apply it, such as the climate plan (PCAET), the waste prevention programme (PLPDMA) or the contract with the State (CRTE).",
    },
    levels: [
      {
        fr: "Aucune intention n’a encore été exprimée.",
        en: "No intention has been expressed yet.",
      },
      {
        fr: "L’intention est dite, mais rien n’est écrit.",
        en: "The intention has been voiced, but nothing is in writing.",
      },
      {
        fr: "Une note, même d’une page, dit pourquoi, jusqu’où et avec qui agir.",
        en: "A note, even of one page, says why to act, how far and with whom.",
      },
      {
        fr: "L’ambition est adoptée et reliée au projet de territoire.",
        en: "The ambition has been adopted and tied to the territorial strategy.",
      },
    ],
    express: false,
  },
  {
    id: "ani-parties",
    title: { fr: "Mobilisation des parties prenantes", en: "Stakeholder involvement" },
    question: {
      fr: "Parmi les pouvoirs publics, les entreprises, les habitants et les associations, qui prend part à la démarche ?",
      en: "Among public bodies, businesses, residents and associations, who takes part in the approach?",
    },
    gloss: {
      fr: "Quatre familles d’acteurs : les pouvoirs publics, les entreprises, les habitants et l’économie sociale et solidaire (ESS), c’est-à-dire les associations, coopératives, mutuelles, fondations et entreprises à but social.",
      en: "Four groups: public bodies, businesses, residents and the social and solidarity economy (ESS), that is, associations, cooperatives, mutuals, foundations and social enterprises.",
    },
    levels: [
      {
        fr: "Personne d’autre que la collectivité ne prend encore part à la démarche.",
        en: "No one but the council takes part in the approach yet.",
      },
      {
        fr: "Des partenaires participent, mais il manque encore au moins une de ces quatre familles d’acteurs.",
        en: "Some partners take part, but at least one of these four groups is still missing.",
      },
      {
        fr: "Les quatre familles d’acteurs sont là, avec celles et ceux qui ont répondu à l’invitation.",
        en: "All four groups are represented, by those who accepted the invitation.",
      },
      {
        fr: "Les quatre familles d’acteurs sont là, et la collectivité est allée chercher qui manquait.",
        en: "All four groups are represented, and the council has sought out those who were missing.",
      },
    ],
    express: true,
  },
  {
    id: "ani-animateur",
    title: { fr: "Animation dédiée", en: "Dedicated coordination" },
    question: {
      fr: "Qui anime la démarche, et sur quel temps ?",
      en: "Who coordinates the approach, and with how much working time?",
    },
    gloss: {
      fr: "ETP : équivalent temps plein. Le seuil de 0,25 ETP, un quart de temps, est celui du référentiel Territoire Engagé Transition Écologique de l’ADEME (2026).",
      en: "FTE: full-time equivalent. The threshold of 0.25 FTE, a quarter of a post, comes from the Territoire Engagé Transition Écologique framework of ADEME, the French agency for ecological transition (2026).",
    },
    levels: [
      {
        fr: "Personne n’anime encore la démarche.",
        en: "Nobody coordinates the approach yet.",
      },
      {
        fr: "Quelqu’un anime la démarche, sans mission écrite ou sur moins d’un quart de temps.",
        en: "Someone coordinates it, without a written brief or with less than a quarter of a post.",
      },
      {
        fr: "Une personne est nommée pour au moins un quart de temps (0,25 ETP), avec une mission écrite.",
        en: "A named person has a written brief and at least a quarter of a post (0.25 FTE).",
      },
      {
        fr: "Le poste est financé sur plusieurs années et d’autres sont formés pour prendre le relais.",
        en: "The post is funded for several years and others are trained to take over.",
      },
    ],
    express: true,
  },
  {
    id: "ani-rythme",
    title: { fr: "Rythme des rencontres", en: "Rhythm of meetings" },
    question: {
      fr: "À quel rythme les acteurs se retrouvent-ils ?",
      en: "How often do those involved meet?",
    },
    levels: [
      {
        fr: "Les acteurs ne se sont pas encore retrouvés, ou une seule fois.",
        en: "Those involved have not met yet, or only once.",
      },
      {
        fr: "Plusieurs réunions ont eu lieu, sans calendrier régulier.",
        en: "Several meetings have taken place, without a regular calendar.",
      },
      {
        fr: "Les acteurs se retrouvent à dates régulières, à l’appel de la collectivité.",
        en: "Those involved meet on regular dates, when the council calls them together.",
      },
      {
        fr: "Les acteurs se réunissent d’eux-mêmes à dates régulières, sans que la collectivité ait à les convoquer.",
        en: "Those involved meet regularly of their own accord; the council no longer has to call them together.",
      },
    ],
    express: false,
  },
  {
    id: "ani-echelle",
    title: { fr: "Échelle et ancrage", en: "Scale and local roots" },
    question: {
      fr: "À quelle échelle la démarche est-elle menée, et comment a-t-elle été choisie ?",
      en: "At what scale is the approach carried out, and how was it chosen?",
    },
    gloss: {
      fr: "Échelle : une zone d’activités, une commune, une intercommunalité, un bassin de vie, plusieurs territoires. Les ressources et les débouchés sont parfois à l’extérieur.",
      en: "Scale: a business park, a commune, a group of communes, a catchment area, several territories. Resources and outlets sometimes lie outside.",
    },
    levels: [
      {
        fr: "Le périmètre de la démarche n’a pas encore été discuté.",
        en: "The area to be covered has not been discussed yet.",
      },
      {
        fr: "Après discussion, le périmètre administratif est gardé par défaut.",
        en: "After discussion, the administrative boundary is kept by default.",
      },
      {
        fr: "L’échelle est choisie d’après le flux et ses acteurs, sans coopération active avec d’autres territoires.",
        en: "The scale is chosen to suit the flow and those involved in it, without active cooperation with other territories.",
      },
      {
        fr: "L’échelle est choisie d’après le flux, et une coopération avec d’autres territoires est active.",
        en: "The scale is chosen to suit the flow, and cooperation with other territories is active.",
      },
    ],
    express: false,
  },
  {
    id: "ani-synergies",
    title: { fr: "Pistes et premières preuves", en: "Ideas and first proofs" },
    question: {
      fr: "Qu’est-ce que les acteurs ont déjà essayé ensemble ?",
      en: "What have those involved already tried together?",
    },
    gloss: {
      fr: "Synergie : le sous-produit d’une entreprise devient la matière d’une autre (substitution), ou plusieurs partagent un service ou un équipement (mutualisation).",
      en: "Synergy: one firm’s by-product becomes another’s raw material (substitution), or several share a service or equipment (pooling).",
    },
    levels: [
      {
        fr: "Aucune piste de synergie n’est encore identifiée.",
        en: "No possible synergy has been identified yet.",
      },
      {
        fr: "Des pistes sont listées, aucune n’a été essayée.",
        en: "Possible synergies are listed; none has been tried.",
      },
      {
        fr: "Au moins une synergie a été testée, ou un service est partagé.",
        en: "At least one synergy has been tested, or a service is shared.",
      },
      {
        fr: "Plusieurs synergies fonctionnent régulièrement et leurs résultats sont mesurés.",
        en: "Several synergies run regularly and their results are measured.",
      },
    ],
    express: false,
  },
  {
    id: "ani-projet",
    title: { fr: "Projet commun", en: "Shared project" },
    question: {
      fr: "Les acteurs ont-ils un projet commun, et sous quelle forme ?",
      en: "Do those involved have a shared project, and in what form?",
    },
    levels: [
      {
        fr: "Aucun objectif commun n’est encore formulé.",
        en: "No shared aim has been stated yet.",
      },
      {
        fr: "Un objectif commun est énoncé, mais aucun projet écrit ne fixe de calendrier.",
        en: "A shared aim has been stated, but no written project sets a timetable.",
      },
      {
        fr: "Un projet écrit fixe des objectifs et un calendrier partagés.",
        en: "A written project sets shared aims and a shared timetable.",
      },
      {
        fr: "Un plan d’actions est cosigné et ses premières actions sont engagées.",
        en: "An action plan has been jointly signed and its first actions have begun.",
      },
    ],
    express: true,
  },
  {
    id: "ani-coherence",
    title: { fr: "Travail entre services", en: "Working across departments" },
    question: {
      fr: "Quels services de la collectivité travaillent ensemble sur la démarche ?",
      en: "Which of the council’s departments work together on the approach?",
    },
    gloss: {
      fr: "Services concernés : par exemple l’économie, les déchets, l’urbanisme et les achats. Dans une petite collectivité, ce sont les élus et les agents chargés de ces sujets.",
      en: "Departments concerned: for instance the economy, waste, planning and purchasing. In a small council, these are the councillors and officers in charge of these subjects.",
    },
    levels: [
      {
        fr: "Un seul service s’occupe de la démarche, ou aucun pour l’instant.",
        en: "A single department deals with the approach, or none for now.",
      },
      {
        fr: "D’autres services sont informés de la démarche, au coup par coup.",
        en: "Other departments are told about the approach case by case.",
      },
      {
        fr: "Les services concernés travaillent ensemble à la démarche, sans effet encore sur les achats ou l’urbanisme.",
        en: "The departments concerned work together on the approach, with no effect yet on purchasing or planning.",
      },
      {
        fr: "Les services concernés travaillent ensemble, et cela se voit déjà dans les achats ou l’urbanisme.",
        en: "The departments concerned work together, and it already shows in purchasing or planning.",
      },
    ],
    express: false,
  },
  {
    id: "str-modele",
    title: { fr: "Modèle économique", en: "Business model" },
    question: {
      fr: "Sait-on qui paiera, pour quel service, et comment le projet s’équilibrera ?",
      en: "Is it clear who will pay, for what service, and how the project will break even?",
    },
    gloss: {
      fr: "Compte prévisionnel : les recettes et les dépenses attendues, année par année.",
      en: "Financial forecast: the income and spending expected, year by year.",
    },
    levels: [
      {
        fr: "Le modèle économique n’a pas encore été abordé.",
        en: "The business model has not been discussed yet.",
      },
      {
        fr: "Des idées de recettes existent, sans compte prévisionnel aux hypothèses testées.",
        en: "There are ideas for income, but no forecast with tested assumptions.",
      },
      {
        fr: "Un compte prévisionnel couvre trois à cinq ans et ses hypothèses ont été testées.",
        en: "A financial forecast covers three to five years and its assumptions have been tested.",
      },
      {
        fr: "Les comptes sont à l’équilibre, avec plusieurs sources de recettes.",
        en: "The accounts show that the project breaks even, with several sources of income.",
      },
    ],
    express: true,
  },
  {
    id: "str-roles",
    title: { fr: "Rôles et contributions", en: "Roles and contributions" },
    question: {
      fr: "Qui apporte quoi au projet, et où est-ce écrit ?",
      en: "Who contributes what to the project, and where is it written down?",
    },
    gloss: {
      fr: "Contribution : de l’argent, du temps, un local, une matière, des données ou un savoir-faire.",
      en: "Contribution: money, time, premises, materials, data or know-how.",
    },
    levels: [
      {
        fr: "Les rôles des partenaires n’ont pas encore été discutés.",
        en: "The partners’ roles have not been discussed yet.",
      },
      {
        fr: "Les rôles ont été discutés, sans être écrits.",
        en: "Roles have been discussed but not written down.",
      },
      {
        fr: "Un document écrit dit qui apporte quoi.",
        en: "A written document says who contributes what.",
      },
      {
        fr: "Des conventions signées fixent les contributions, qui sont tenues et revues.",
        en: "Signed agreements set out contributions, which are honoured and reviewed.",
      },
    ],
    express: false,
  },
  {
    id: "str-gouvernance",
    title: { fr: "Gouvernance partagée", en: "Shared governance" },
    question: {
      fr: "Qui décide dans le projet, et selon quelles règles ?",
      en: "Who decides in the project, and by what rules?",
    },
    gloss: {
      fr: "SCIC : société coopérative d’intérêt collectif, dont une collectivité peut détenir des parts. PTCE : pôle territorial de coopération économique, défini par la loi de 2014 sur l’économie sociale et solidaire.",
      en: "SCIC: a French cooperative company of collective interest, in which a council may hold shares. PTCE: a local cluster for economic cooperation, defined by the 2014 act on the social and solidarity economy.",
    },
    levels: [
      {
        fr: "Il n’y a pas encore de projet commun, ou un seul acteur y décide.",
        en: "There is no shared project yet, or one party alone decides in it.",
      },
      {
        fr: "Un comité informel se réunit, sans règles écrites.",
        en: "An informal committee meets, without written rules.",
      },
      {
        fr: "Une instance réunit plusieurs acteurs, avec des règles de décision écrites.",
        en: "A joint body brings several parties together, with written rules for making decisions.",
      },
      {
        fr: "Une structure dédiée (association, SCIC, PTCE…) partage la décision entre ses membres.",
        en: "A dedicated organisation (association, SCIC, PTCE…) shares decisions among its members.",
      },
    ],
    express: true,
  },
  {
    id: "str-financement",
    title: { fr: "Financement du projet", en: "Project funding" },
    question: {
      fr: "Comment le projet est-il financé, et pour combien de temps ?",
      en: "How is the project funded, and for how long?",
    },
    gloss: {
      fr: "Baisse progressive : des aides qui diminuent d’année en année, selon un calendrier connu d’avance. La moitié de financements privés est un repère de l’ADEME pour une structure autonome d’écologie industrielle et territoriale (référentiel Territoire Engagé Transition Écologique, 2026).",
      en: "Tapering: aid that falls year by year, on a timetable known in advance. Half the funding from private sources is the benchmark set by ADEME, the French agency for ecological transition, for a self-standing industrial and territorial ecology body (Territoire Engagé Transition Écologique framework, 2026).",
    },
    levels: [
      {
        fr: "Le projet n’a pas encore de financement, ou seulement une subvention ponctuelle.",
        en: "The project has no funding yet, or only a one-off grant.",
      },
      {
        fr: "Un plan de financement existe, mais il reste incomplet ou ne prévoit pas la baisse des aides.",
        en: "There is a funding plan, but it is incomplete or does not allow for falling aid.",
      },
      {
        fr: "Tous les financements sont trouvés et la baisse progressive des aides est prévue.",
        en: "All the funding has been found, and the tapering of aid is planned.",
      },
      {
        fr: "La moitié au moins des recettes vient du privé ou de contrats durables.",
        en: "At least half the income is private or comes from lasting contracts.",
      },
    ],
    express: false,
  },
  {
    id: "str-moyens",
    title: { fr: "Lieux, outils, autorisations", en: "Premises, equipment, permits" },
    question: {
      fr: "Le projet a-t-il le lieu, les outils et les autorisations qu’il lui faut ?",
      en: "Does the project have the premises, equipment and permits it needs?",
    },
    gloss: {
      fr: "Outil : ce qui sert à produire, par exemple une laveuse, un broyeur, une cuisine ou une chaufferie.",
      en: "Equipment: whatever is used to produce, such as a washing line, a shredder, a kitchen or a boiler house.",
    },
    levels: [
      {
        fr: "Les besoins en lieux, outils et autorisations n’ont pas encore été regardés.",
        en: "The need for premises, equipment and permits has not been looked into yet.",
      },
      {
        fr: "Les besoins sont listés, mais rien n’est encore entrepris.",
        en: "Needs are listed, but nothing has been set in motion yet.",
      },
      {
        fr: "La recherche du site ou les autorisations avancent, mais rien n’est encore en service.",
        en: "The search for a site or the permits are moving forward, but nothing is in service yet.",
      },
      {
        fr: "Le lieu et les outils sont en service, avec toutes leurs autorisations.",
        en: "Premises and equipment are in service, with all their permits.",
      },
    ],
    express: false,
  },
  {
    id: "str-evaluation",
    title: { fr: "Évaluation et résilience", en: "Evaluation and resilience" },
    question: {
      fr: "Que mesure la démarche, et qu’est-il prévu si un partenaire s’en va ?",
      en: "What does the approach measure, and what is planned if a partner leaves?",
    },
    gloss: {
      fr: "Pour évaluer ensemble, il existe par exemple ELIPSE, un référentiel d’autoévaluation des démarches d’écologie industrielle et territoriale (EIT).",
      en: "One way to evaluate together is ELIPSE, a French self-assessment framework for industrial and territorial ecology schemes.",
    },
    levels: [
      {
        fr: "Aucun indicateur n’est encore suivi.",
        en: "No indicator is tracked yet.",
      },
      {
        fr: "Le suivi est partiel : par exemple des tonnages, sans l’emploi ni le coût.",
        en: "Tracking is partial: tonnages, for instance, without jobs or cost.",
      },
      {
        fr: "Un suivi annuel couvre l’environnement, l’emploi et le coût.",
        en: "A yearly review covers the environment, jobs and cost.",
      },
      {
        fr: "Les partenaires évaluent ensemble chaque année et ont préparé le départ possible de l’un d’eux.",
        en: "The partners evaluate together every year and are prepared for one of them to leave.",
      },
    ],
    express: false,
  },
];
