import type { Catalogue, Lever } from "#domain";

export const phases: Catalogue["phases"] = [
  {
    id: "emergence",
    title: { fr: "Émergence, impulsion", en: "Emergence" },
    lead: {
      fr: "L’idée prend forme : on révèle les ressources, on repère les leaders, on réunit ceux qui ne se parlaient pas.",
      en: "The idea takes shape: resources come to light, leaders are found, people who had never spoken meet.",
    },
  },
  {
    id: "implementation",
    title: { fr: "Mise en œuvre", en: "Implementation" },
    lead: {
      fr: "Le projet se construit : lieux, autorisations et financements se mettent en place, les premières boucles tournent.",
      en: "The project is built: premises, permits and funding fall into place, and the first loops start to turn.",
    },
  },
  {
    id: "sustaining",
    title: { fr: "Pérennisation", en: "Sustaining" },
    lead: {
      fr: "Le projet tient dans la durée : des débouchés réguliers, une gouvernance partagée, de moins en moins d’aide publique.",
      en: "The project lasts: regular outlets, shared governance and less and less public money.",
    },
  },
];

export const levers: Omit<Lever, "card">[] = [
  {
    id: "formation",
    title: { fr: "Formations, sensibilisation", en: "Training and awareness" },
    named: { fr: "la formation", en: "training" },
    cells: { emergence: "primary", implementation: "secondary", sustaining: "secondary" },
    actsOn: [
      { member: "imp-portage", weight: 1 },
      { member: "imp-initiatives", weight: 1 },
      { member: "ani-parties", weight: 1 },
      { member: "ani-coherence", weight: 1 },
      { member: "pos-culture", weight: 1 },
    ],
    suits: "either",
    condition: null,
  },
  {
    id: "diagnostic",
    title: { fr: "Diagnostics territoriaux", en: "Territorial diagnoses" },
    named: { fr: "un diagnostic territorial", en: "a territorial diagnosis" },
    cells: { emergence: "primary", implementation: "secondary", sustaining: "none" },
    actsOn: [
      { member: "flows.knowledge", weight: 2 },
      { member: "resources.known", weight: 2 },
      { member: "ani-echelle", weight: 1 },
      { member: "str-modele", weight: 1 },
      { member: "str-evaluation", weight: 1 },
    ],
    suits: "either",
    condition: null,
  },
  {
    id: "demarches",
    title: { fr: "Aide aux démarches administratives", en: "Help with permits and paperwork" },
    named: { fr: "l’aide aux démarches administratives", en: "help with permits and paperwork" },
    cells: { emergence: "secondary", implementation: "primary", sustaining: "none" },
    actsOn: [
      { member: "str-moyens", weight: 2 },
      { member: "ani-synergies", weight: 1 },
      { member: "str-roles", weight: 1 },
      { member: "imp-cadre", weight: 1 },
    ],
    suits: "facilitator",
    condition: null,
  },
  {
    id: "locaux",
    title: {
      fr: "Mise à disposition de locaux et de moyens de production",
      en: "Premises and means of production",
    },
    named: {
      fr: "la mise à disposition de locaux et de moyens de production",
      en: "the provision of premises and means of production",
    },
    cells: { emergence: "secondary", implementation: "primary", sustaining: "secondary" },
    actsOn: [
      { member: "str-moyens", weight: 2 },
      { member: "resources.used", weight: 1 },
      { member: "pos-equipement", weight: 1 },
      { member: "flows.capture", weight: 1 },
    ],
    suits: "actor",
    condition: null,
  },
  {
    id: "animation",
    title: { fr: "Soutien à l’animation territoriale", en: "Support for local coordination" },
    named: { fr: "le soutien à l’animation territoriale", en: "support for local coordination" },
    cells: { emergence: "primary", implementation: "primary", sustaining: "secondary" },
    actsOn: [
      { member: "ani-animateur", weight: 2 },
      { member: "ani-rythme", weight: 1 },
      { member: "ani-projet", weight: 1 },
      { member: "ani-synergies", weight: 1 },
      { member: "pos-pratiques", weight: 1 },
    ],
    suits: "facilitator",
    condition: null,
  },
  {
    id: "facilitateur",
    title: { fr: "Facilitateur", en: "Facilitator" },
    named: { fr: "un facilitateur", en: "a facilitator" },
    cells: { emergence: "primary", implementation: "secondary", sustaining: "secondary" },
    actsOn: [
      { member: "flows.leader", weight: 2 },
      { member: "imp-focus", weight: 1 },
      { member: "pos-leaders", weight: 1 },
      { member: "pos-reunion", weight: 1 },
      { member: "pos-blocages", weight: 1 },
    ],
    suits: "facilitator",
    condition: null,
  },
  {
    id: "financement",
    title: { fr: "Subventions, financement", en: "Grants and funding" },
    named: { fr: "le financement", en: "funding" },
    cells: { emergence: "secondary", implementation: "primary", sustaining: "secondary" },
    actsOn: [
      { member: "str-financement", weight: 2 },
      { member: "str-modele", weight: 1 },
      { member: "ani-synergies", weight: 1 },
      { member: "imp-cadre", weight: 1 },
    ],
    suits: "either",
    condition: null,
  },
  {
    id: "capital",
    title: { fr: "Participations au capital d’entreprise", en: "Stakes in companies" },
    named: { fr: "la participation au capital d’entreprise", en: "a stake in a company" },
    cells: { emergence: "none", implementation: "secondary", sustaining: "primary" },
    actsOn: [
      { member: "str-gouvernance", weight: 2 },
      { member: "str-financement", weight: 1 },
      { member: "pos-risque", weight: 1 },
      { member: "resources.resilient", weight: 1 },
    ],
    suits: "actor",
    condition: {
      kinds: [
        "commune",
        "commune-nouvelle",
        "communaute-de-communes",
        "communaute-d-agglomeration",
        "communaute-urbaine",
        "metropole",
        "petr",
        "pnr",
        "syndicat",
      ],
      reason: {
        fr: "La loi du 10 septembre 1947 (art. 19 septies) ouvre le capital des SCIC, sociétés coopératives d’intérêt collectif, aux collectivités territoriales, à leurs groupements et aux établissements publics territoriaux ; pour une structure d’un autre type, ce droit est à vérifier d’abord.",
        en: "The act of 10 September 1947 (art. 19 septies) opens the capital of SCICs, cooperative companies of collective interest, to local authorities, their groupings and territorial public establishments; for a body of another kind, that right has to be checked first.",
      },
    },
  },
  {
    id: "commande-publique",
    title: { fr: "Règle de la commande publique", en: "Rules of public procurement" },
    named: { fr: "la commande publique", en: "public procurement" },
    cells: { emergence: "secondary", implementation: "secondary", sustaining: "primary" },
    actsOn: [
      { member: "flows.outlets", weight: 2 },
      { member: "pos-achats", weight: 2 },
      { member: "ani-coherence", weight: 1 },
      { member: "resources.resilient", weight: 1 },
    ],
    suits: "actor",
    condition: null,
  },
];
