import type { ResourceNote, ResourceType } from "#domain";

export const resourceTypes: ResourceType[] = [
  {
    id: "naturelle",
    title: { fr: "Ressource naturelle", en: "Natural resource" },
    question: {
      fr: "Qu’est-ce qui pousse, coule ou se trouve ici en quantité, et part brut ailleurs ?",
      en: "What grows, flows or lies here in quantity, and leaves unprocessed?",
    },
    examples: {
      fr: "Bois, eau, sols, biomasse, carrière, soleil.",
      en: "Wood, water, soil, biomass, a quarry, sunshine.",
    },
    proof: { fr: "Une carte et un volume annuel.", en: "A map and a yearly volume." },
  },
  {
    id: "matiere-dechet",
    title: { fr: "Matières et déchets", en: "Materials and waste" },
    question: {
      fr: "De quoi une entreprise ou le syndicat de déchets paie-t-il pour se débarrasser ?",
      en: "What does a business or the waste authority pay to get rid of?",
    },
    examples: {
      fr: "Coproduits d’usine, chutes de scierie, chaleur perdue, bouteilles vides.",
      en: "Factory by-products, sawmill offcuts, waste heat, empty bottles.",
    },
    proof: {
      fr: "Un tonnage ou une température, et ce que coûte l’élimination.",
      en: "A tonnage or a temperature, and the cost of disposal.",
    },
  },
  {
    id: "bati-friche",
    title: { fr: "Bâti, friches, équipements", en: "Buildings, brownfields, equipment" },
    question: {
      fr: "Quels mètres carrés ou quelles machines dorment plus de la moitié du temps ?",
      en: "Which floor space or machines lie idle more than half the time?",
    },
    examples: {
      fr: "Usine vide, quai de chargement, cuisine centrale peu utilisée.",
      en: "An empty factory, a loading bay, an underused central kitchen.",
    },
    proof: {
      fr: "Un inventaire, avec l’état et le propriétaire.",
      en: "An inventory, with condition and owner.",
    },
  },
  {
    id: "savoir-faire",
    title: { fr: "Savoir-faire", en: "Know-how" },
    question: {
      fr: "Quel métier d’ici n’a plus d’apprenti, ou est recherché ailleurs ?",
      en: "Which local trade no longer has apprentices, or is in demand elsewhere?",
    },
    examples: {
      fr: "Verrerie, scierie, réparation, cuisine.",
      en: "Glassmaking, sawmilling, repair, cooking.",
    },
    proof: {
      fr: "Les personnes qui le détiennent et les formations qui le transmettent.",
      en: "The people who have it and the courses that pass it on.",
    },
  },
  {
    id: "capital-social",
    title: { fr: "Capital social", en: "Social capital" },
    question: {
      fr: "Quand un problème commun survient, qui se parle déjà sans nous ?",
      en: "When a common problem arises, who already talks to each other without us?",
    },
    examples: {
      fr: "Associations, clubs d’entreprises, coopératives de matériel agricole (CUMA), confiance acquise.",
      en: "Associations, business clubs, farm machinery cooperatives (CUMA), trust built up over time.",
    },
    proof: {
      fr: "Les réseaux actifs et les projets déjà menés ensemble.",
      en: "Active networks and projects already carried out together.",
    },
  },
  {
    id: "connaissance",
    title: { fr: "Connaissances et données", en: "Knowledge and data" },
    question: {
      fr: "Quelle étude ou quelle base de données dort dans un tiroir ?",
      en: "Which study or database is lying in a drawer?",
    },
    examples: {
      fr: "Données sur les flux, thèses, anciens diagnostics.",
      en: "Data on flows, theses, past diagnoses.",
    },
    proof: { fr: "Une liste datée, avec les droits d’accès.", en: "A dated list, with access rights." },
  },
  {
    id: "patrimoine",
    title: { fr: "Patrimoine, identité, paysage", en: "Heritage, identity, landscape" },
    question: {
      fr: "De quoi est-on fier ici, et que ferait revenir la génération d’avant ?",
      en: "What are people here proud of, and what would the previous generation bring back?",
    },
    examples: {
      fr: "Appellation d’origine (AOP), label, usages, consigne d’autrefois.",
      en: "A protected designation of origin, a label, customs, the bottle deposits of old.",
    },
    proof: {
      fr: "Un label, un événement ou un récit.",
      en: "A label, an event or a story.",
    },
  },
  {
    id: "financiere",
    title: { fr: "Argent et achats", en: "Money and purchasing" },
    question: {
      fr: "Combien le territoire dépense-t-il au-dehors, chaque année, pour les flux choisis ?",
      en: "How much does the territory spend elsewhere, each year, on the chosen flows?",
    },
    examples: {
      fr: "Épargne locale, achats publics, fondations.",
      en: "Local savings, public purchasing, foundations.",
    },
    proof: {
      fr: "Le budget d’achats, l’épargne locale, un club d’épargne solidaire (CIGALES).",
      en: "The purchasing budget, local savings, a community investment club (CIGALES).",
    },
  },
];

export const resourceNotes: ResourceNote[] = [
  {
    id: "known",
    title: { fr: "Connue", en: "Known" },
    question: {
      fr: "Que sait-on de cette ressource ?",
      en: "What is known about this resource?",
    },
    levels: [
      {
        fr: "Elle est seulement supposée.",
        en: "It is only presumed to exist.",
      },
      {
        fr: "Quelques personnes la citent, sans chiffre partagé.",
        en: "A few people mention it, without shared figures.",
      },
      {
        fr: "Elle est décrite et chiffrée dans un diagnostic partagé.",
        en: "It is described, with figures, in a shared diagnosis.",
      },
      {
        fr: "Elle est suivie chaque année et présentée aux habitants.",
        en: "It is tracked every year and presented to residents.",
      },
    ],
    express: false,
  },
  {
    id: "used",
    title: { fr: "Mobilisée", en: "Used" },
    question: {
      fr: "À quoi cette ressource sert-elle aujourd’hui ?",
      en: "What is this resource used for today?",
    },
    gloss: {
      fr: "Valeur : des emplois, des recettes ou des économies pour le territoire.",
      en: "Value: jobs, income or savings for the territory.",
    },
    levels: [
      {
        fr: "Elle n’est pas utilisée, ou l’on paie pour s’en défaire.",
        en: "It is not used, or people pay to be rid of it.",
      },
      {
        fr: "Elle est peu utilisée, ou presque toute la valeur part ailleurs.",
        en: "It is little used, or almost all the value goes elsewhere.",
      },
      {
        fr: "Une part notable est utilisée, et une partie de la valeur reste ici.",
        en: "A sizeable share is used, and some of the value stays here.",
      },
      {
        fr: "Une activité ou une filière locale repose sur elle.",
        en: "A local business or industry is built on it.",
      },
    ],
    express: false,
  },
  {
    id: "endogenous",
    title: { fr: "Endogène", en: "Endogenous" },
    question: {
      fr: "Cette ressource est-elle d’ici, et qui en décide ?",
      en: "Does this resource come from here, and who decides about it?",
    },
    gloss: {
      fr: "Endogène : née du territoire et tenue par ses acteurs.",
      en: "Endogenous: born of the territory and held by the people in it.",
    },
    levels: [
      {
        fr: "Elle vient d’ailleurs, ou aucun acteur d’ici n’en décide.",
        en: "It comes from elsewhere, or nobody here decides about it.",
      },
      {
        fr: "Elle est présente ici, mais surtout aux mains d’acteurs extérieurs.",
        en: "It is found here, but mostly in outside hands.",
      },
      {
        fr: "Elle est surtout aux mains d’acteurs locaux, mais on trouverait la même ailleurs.",
        en: "It is mostly in local hands, but the same could be found elsewhere.",
      },
      {
        fr: "Elle est surtout aux mains d’acteurs locaux, et difficile à transporter ou à imiter.",
        en: "It is mostly in local hands, and hard to move or to imitate.",
      },
    ],
    express: false,
  },
  {
    id: "resilient",
    title: { fr: "Résiliente", en: "Resilient" },
    question: {
      fr: "Cette ressource est-elle assurée dans la durée ?",
      en: "Is this resource secure over time?",
    },
    gloss: {
      fr: "Résiliente : capable de tenir malgré une crise, un départ ou une hausse des prix.",
      en: "Resilient: able to hold through a crisis, a departure or a rise in prices.",
    },
    levels: [
      {
        fr: "Elle est menacée à court terme, ou ne tient qu’à un seul acteur.",
        en: "It is under threat in the short term, or depends on one party alone.",
      },
      {
        fr: "Elle tient pour l’instant, mais reste fragile : climat, prix ou départ à la retraite.",
        en: "It holds for now but remains fragile: climate, prices or someone retiring.",
      },
      {
        fr: "Un plan prévoit son renouvellement ou son entretien, sans gestion commune pour l’instant.",
        en: "There is a plan for its renewal or upkeep, but it is not yet managed in common.",
      },
      {
        fr: "Plusieurs acteurs la gèrent et la renouvellent ensemble, pour des usages variés.",
        en: "Several parties manage and renew it together, for a variety of uses.",
      },
    ],
    express: false,
  },
];
