import type { Catalogue } from "#domain";

export const territoryKinds: Catalogue["territoryKinds"] = [
  {
    id: "commune",
    title: { fr: "Commune", en: "Commune" },
    named: { fr: "la commune", en: "the commune" },
    plural: false,
    audience: {
      fr: "Un élu ou le secrétariat de mairie peut répondre, en partant des achats et des bâtiments communaux.",
      en: "A councillor or the town hall office can answer, starting from the commune’s own purchases and buildings.",
    },
  },
  {
    id: "commune-nouvelle",
    title: { fr: "Commune nouvelle", en: "Merged commune (commune nouvelle)" },
    named: { fr: "la commune nouvelle", en: "the merged commune" },
    plural: false,
    audience: {
      fr: "Le maire peut répondre avec les maires délégués ou la direction des services, pour réunir ce que savent les anciennes communes.",
      en: "The mayor can answer with the delegated mayors or the chief officer, to bring together what each former commune knows.",
    },
  },
  {
    id: "communaute-de-communes",
    title: { fr: "Communauté de communes", en: "Community of communes (communauté de communes)" },
    named: { fr: "la communauté de communes", en: "the community of communes" },
    plural: false,
    audience: {
      fr: "Les questions relient les déchets, l’économie et l’urbanisme : un vice-président peut répondre avec un agent chargé de l’un de ces sujets.",
      en: "The questions link waste, the economy and planning: a vice-president can answer with an officer in charge of one of these subjects.",
    },
  },
  {
    id: "communaute-d-agglomeration",
    title: {
      fr: "Communauté d’agglomération",
      en: "Agglomeration community (communauté d’agglomération)",
    },
    named: { fr: "la communauté d’agglomération", en: "the agglomeration community" },
    plural: false,
    audience: {
      fr: "Les services de l’économie, des déchets, de l’énergie et des achats peuvent répondre ensemble, avec un élu.",
      en: "The economy, waste, energy and purchasing teams can answer together, with a councillor.",
    },
  },
  {
    id: "communaute-urbaine",
    title: { fr: "Communauté urbaine", en: "Urban community (communauté urbaine)" },
    named: { fr: "la communauté urbaine", en: "the urban community" },
    plural: false,
    audience: {
      fr: "Le service du développement durable peut répondre, après avoir consulté les autres.",
      en: "The department in charge of sustainable development can answer, after asking the others.",
    },
  },
  {
    id: "metropole",
    title: { fr: "Métropole", en: "Metropolis (métropole)" },
    named: { fr: "la métropole", en: "the metropolis" },
    plural: false,
    audience: {
      fr: "Une direction peut répondre avec l’élu délégué, en pensant aussi à ce que la métropole partage avec ses voisins.",
      en: "A department can answer with the lead councillor, keeping in mind what the metropolis shares with its neighbours.",
    },
  },
  {
    id: "petr",
    title: {
      fr: "Pôle d’équilibre territorial et rural (PETR) ou pays",
      en: "Rural territorial pole (PETR) or pays",
    },
    named: {
      fr: "le pôle d’équilibre territorial et rural (PETR) ou pays",
      en: "the rural territorial pole (PETR) or pays",
    },
    plural: false,
    audience: {
      fr: "L’équipe technique peut répondre avec un ou deux élus, en distinguant son rôle de celui des intercommunalités membres.",
      en: "The staff can answer with one or two councillors, telling its own role from that of the intercommunal bodies it brings together.",
    },
  },
  {
    id: "pnr",
    title: { fr: "Parc naturel régional (PNR)", en: "Regional nature park (PNR)" },
    named: { fr: "le parc naturel régional (PNR)", en: "the regional nature park (PNR)" },
    plural: false,
    audience: {
      fr: "L’équipe du parc peut répondre avec des élus, en partant des ressources propres au parc, de la forêt aux savoir-faire.",
      en: "The park’s staff can answer with councillors, starting from what is the park’s own, from forests to skills.",
    },
  },
  {
    id: "syndicat",
    title: {
      fr: "Syndicat (déchets, énergie, eau…)",
      en: "Joint authority (syndicat) for waste, energy, water…",
    },
    named: { fr: "le syndicat", en: "the joint authority" },
    plural: false,
    audience: {
      fr: "La direction peut répondre avec un élu, en partant des flux dont le syndicat a la charge.",
      en: "The director can answer with a councillor, starting from the flows in the authority’s care.",
    },
  },
  {
    id: "autre",
    title: { fr: "Autre territoire", en: "Another kind of territory" },
    named: { fr: "le territoire", en: "the territory" },
    plural: false,
    audience: {
      fr: "La personne qui coordonne le projet commun peut répondre, avec au moins un élu.",
      en: "Whoever coordinates the shared project can answer, with at least one councillor.",
    },
  },
];

export const powers: Catalogue["powers"] = [
  { id: "dechets-collecte", title: { fr: "Collecte des déchets", en: "Waste collection" } },
  { id: "dechets-traitement", title: { fr: "Traitement des déchets", en: "Waste treatment" } },
  { id: "eau-potable", title: { fr: "Eau potable", en: "Drinking water" } },
  { id: "assainissement", title: { fr: "Assainissement (eaux usées)", en: "Sewerage (wastewater)" } },
  {
    id: "energie",
    title: { fr: "Énergie (réseaux, production locale)", en: "Energy (networks, local generation)" },
  },
  {
    id: "developpement-economique",
    title: {
      fr: "Développement économique et zones d’activités",
      en: "Economic development and business parks",
    },
  },
  {
    id: "urbanisme",
    title: { fr: "Urbanisme (plan local, permis)", en: "Town planning (local plan, permits)" },
  },
  {
    id: "restauration-collective",
    title: {
      fr: "Restauration collective (cantines, cuisine centrale)",
      en: "Public catering (school canteens, central kitchen)",
    },
  },
  { id: "voirie-batiments", title: { fr: "Voirie et bâtiments publics", en: "Roads and public buildings" } },
  { id: "habitat", title: { fr: "Habitat et logement", en: "Housing" } },
  { id: "agriculture-alimentation", title: { fr: "Agriculture et alimentation", en: "Farming and food" } },
  {
    id: "foret-espaces-naturels",
    title: { fr: "Forêt et espaces naturels", en: "Forests and natural areas" },
  },
  { id: "tourisme", title: { fr: "Tourisme", en: "Tourism" } },
];

export const plans: Catalogue["plans"] = [
  {
    id: "plpdma",
    title: {
      fr: "PLPDMA : programme local de prévention des déchets ménagers et assimilés",
      en: "PLPDMA: local prevention programme for household and similar waste",
    },
    ask: {
      fr: "Est-il adopté ? A-t-il un bilan annuel ?",
      en: "Has it been adopted? Is it reviewed every year?",
    },
  },
  {
    id: "pcaet",
    title: {
      fr: "PCAET : plan climat-air-énergie territorial",
      en: "PCAET: local climate, air and energy plan",
    },
    ask: {
      fr: "Est-il adopté ? Que dit-il de la chaleur et des énergies renouvelables, et quelles données locales contient-il ?",
      en: "Has it been adopted? What does it say about heat and renewable energy, and what local data does it hold?",
    },
  },
  {
    id: "pat",
    title: { fr: "PAT : projet alimentaire territorial", en: "PAT: territorial food project" },
    ask: {
      fr: "Un projet est-il engagé ? Que sait-il des produits d’ici, de leurs débouchés et des achats des cantines ?",
      en: "Is a project under way? What does it know about local produce, its outlets and what canteens buy?",
    },
  },
  {
    id: "crte",
    title: {
      fr: "CRTE : contrat pour la réussite de la transition écologique, signé avec l’État",
      en: "CRTE: contract for a successful ecological transition, signed with the State",
    },
    ask: {
      fr: "L’économie circulaire y figure-t-elle ? Quelles actions sont financées, et jusqu’à quelle date ?",
      en: "Does it mention the circular economy? Which actions are funded, and until when?",
    },
  },
  {
    id: "tete",
    title: {
      fr: "T.E.T.E. : Territoire Engagé Transition Écologique, programme de l’ADEME (agence de la transition écologique)",
      en: "T.E.T.E. (Territoire Engagé Transition Écologique): programme of ADEME, the French agency for ecological transition",
    },
    ask: {
      fr: "La collectivité y est-elle engagée ? Quel est le dernier score, à quelle date et sur quel référentiel ?",
      en: "Has the council joined it? What was the latest score, when, and under which framework?",
    },
  },
  {
    id: "cot",
    title: {
      fr: "COT : contrat d’objectif territorial, conclu avec l’ADEME (agence de la transition écologique)",
      en: "COT: territorial target contract with ADEME, the French agency for ecological transition",
    },
    ask: {
      fr: "Est-il signé ? Jusqu’à quelle date court-il, et que prévoit-il pour l’économie circulaire ?",
      en: "Has it been signed? How long does it run, and what does it set out for the circular economy?",
    },
  },
  {
    id: "territoires-d-industrie",
    title: {
      fr: "Territoires d’industrie : programme national en faveur des territoires industriels",
      en: "Territoires d’industrie: national programme for industrial areas",
    },
    ask: {
      fr: "Le territoire en fait-il partie ? Un chef de projet est-il nommé, et connaît-il les flux des entreprises ?",
      en: "Is the territory part of it? Is there a project manager, and do they know what flows through local firms?",
    },
  },
  {
    id: "ptce",
    title: {
      fr: "PTCE : pôle territorial de coopération économique",
      en: "PTCE: local cluster for economic cooperation",
    },
    ask: {
      fr: "Un pôle existe-t-il ici ou chez les voisins ? La collectivité y participe-t-elle ?",
      en: "Is there such a cluster here or nearby? Does the council take part in it?",
    },
  },
  {
    id: "plui",
    title: {
      fr: "PLU ou PLUi : plan local d’urbanisme, communal ou intercommunal",
      en: "PLU or PLUi: local land-use plan, for one commune or several",
    },
    ask: {
      fr: "Où permet-il d’installer une activité de réemploi, de recyclage ou d’énergie locale ? Une révision est-elle prévue ?",
      en: "Where does it allow reuse, recycling or local energy activities? Is a revision planned?",
    },
  },
  {
    id: "charte-forestiere",
    title: { fr: "Charte forestière de territoire", en: "Local forest charter (charte forestière)" },
    ask: {
      fr: "Est-elle signée ? Dit-elle combien de bois est récolté ici, et où il part ?",
      en: "Has it been signed? Does it say how much wood is harvested here, and where it goes?",
    },
  },
  {
    id: "spaser",
    title: {
      fr: "SPASER : schéma de promotion des achats publics socialement et écologiquement responsables",
      en: "SPASER: scheme for socially and environmentally responsible public purchasing",
    },
    ask: {
      fr: "Est-il adopté ? Ses indicateurs sont-ils publiés, et que disent-ils du réemploi ?",
      en: "Has it been adopted? Are its indicators published, and what do they say about reuse?",
    },
  },
  {
    id: "projet-de-territoire",
    title: {
      fr: "Projet de territoire : la feuille de route commune des élus",
      en: "Territorial strategy (projet de territoire): the councillors’ shared roadmap",
    },
    ask: {
      fr: "Est-il à jour ? L’économie circulaire y a-t-elle une place écrite, avec des moyens et un élu chargé du sujet ?",
      en: "Is it up to date? Does it give the circular economy a written place, with resources and a lead councillor?",
    },
  },
];
