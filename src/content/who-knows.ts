import type { Catalogue } from "#domain";

export const whoKnows: Catalogue["whoKnows"] = {
  "imp-portage": {
    fr: "la présidence ou le maire, la direction générale des services.",
    en: "the president or the mayor, the chief executive.",
  },
  "imp-focus": {
    fr: "l’élu qui porte la démarche, l’agent qui la suit.",
    en: "the councillor behind the approach, the officer who follows it.",
  },
  "imp-initiatives": {
    fr: "le développement économique, les chambres consulaires, le réseau associatif.",
    en: "economic development, the chambers of commerce, trades and agriculture, local associations.",
  },
  "imp-cadre": {
    fr: "la direction générale, le service des assemblées, qui garde les délibérations.",
    en: "the chief executive, the committee office, which keeps the council’s decisions.",
  },
  "ani-parties": {
    fr: "l’animateur de la démarche, ou qui tient les feuilles de présence.",
    en: "the project coordinator, or whoever keeps the attendance sheets.",
  },
  "ani-animateur": {
    fr: "la direction générale, les ressources humaines.",
    en: "the chief executive, human resources.",
  },
  "ani-rythme": {
    fr: "l’animateur de la démarche, les participants réguliers.",
    en: "the project coordinator, those who attend regularly.",
  },
  "ani-echelle": {
    fr: "l’élu qui porte la démarche, les territoires voisins, le Pays ou le parc.",
    en: "the councillor behind the approach, neighbouring territories, the Pays or the park.",
  },
  "ani-synergies": {
    fr: "les entreprises participantes, la chambre de commerce et d’industrie, le club d’entreprises.",
    en: "the firms taking part, the chamber of commerce and industry, the business club.",
  },
  "ani-projet": {
    fr: "l’animateur de la démarche, les partenaires qui l’ont écrit.",
    en: "the project coordinator, the partners who wrote it.",
  },
  "ani-coherence": {
    fr: "la direction générale, les chefs de service.",
    en: "the chief executive, the heads of department.",
  },
  "str-modele": {
    fr: "le porteur du projet, son expert-comptable, le service des finances.",
    en: "the project leader and their accountant, the finance department.",
  },
  "str-roles": {
    fr: "le porteur du projet, les partenaires engagés.",
    en: "the project leader, the partners involved.",
  },
  "str-gouvernance": {
    fr: "le porteur du projet, le service juridique, le service des assemblées.",
    en: "the project leader, the legal department, the committee office.",
  },
  "str-financement": {
    fr: "le service des finances, le porteur du projet, les financeurs.",
    en: "the finance department, the project leader, the funders.",
  },
  "str-moyens": {
    fr: "le service d’urbanisme, les services techniques, le porteur du projet.",
    en: "the planning department, technical services, the project leader.",
  },
  "str-evaluation": {
    fr: "l’animateur de la démarche, les partenaires principaux.",
    en: "the project coordinator, the main partners.",
  },
  "pos-competence": {
    fr: "la direction générale ; les statuts de la collectivité le disent.",
    en: "the chief executive; the council’s founding statutes say so.",
  },
  "pos-equipement": {
    fr: "les services techniques, les syndicats dont la collectivité est membre.",
    en: "technical services, the joint bodies the council belongs to.",
  },
  "pos-risque": {
    fr: "la présidence ou le maire, l’élu aux finances.",
    en: "the president or the mayor, the councillor for finance.",
  },
  "pos-achats": {
    fr: "le service de la commande publique, la restauration collective.",
    en: "the procurement department, public catering.",
  },
  "pos-services": {
    fr: "les services techniques, la régie, les déchèteries.",
    en: "technical services, the municipal works department, the recycling centres.",
  },
  "pos-leaders": {
    fr: "le développement économique, l’élu à l’économie.",
    en: "economic development, the councillor for the economy.",
  },
  "pos-reunion": {
    fr: "l’agent ou l’élu qui invite, les acteurs eux-mêmes.",
    en: "the officer or councillor who sends the invitations, the people concerned.",
  },
  "pos-blocages": {
    fr: "les entreprises et associations aidées, le service d’urbanisme.",
    en: "the firms and associations that were helped, the planning department.",
  },
  "pos-tiers": {
    fr: "les porteurs de projet du territoire, la présidence ou le maire.",
    en: "local project leaders, the president or the mayor.",
  },
  "pos-culture": {
    fr: "les partenaires : leur regard vaut le vôtre.",
    en: "your partners: their view is worth as much as yours.",
  },
  "pos-posture": {
    fr: "les porteurs d’initiatives, les agents qui les reçoivent.",
    en: "those who bring initiatives, the officers who receive them.",
  },
  "pos-pratiques": {
    fr: "les agents et les élus chargés du sujet, les acteurs qu’ils ont rencontrés.",
    en: "the officers and councillors in charge, the people they have met.",
  },
  "flows.knowledge": {
    fr: "l’agent qui suit le plan dont ce flux relève.",
    en: "the officer who follows the plan this flow falls under.",
  },
  "flows.capture": {
    fr: "les entreprises qui traitent ou transforment ce flux, les services techniques.",
    en: "the firms that treat or process this flow, technical services.",
  },
  "flows.leader": {
    fr: "le développement économique, les chambres consulaires, la filière.",
    en: "economic development, the chambers of commerce, trades and agriculture, the industry concerned.",
  },
  "flows.outlets": {
    fr: "les acheteurs possibles, à commencer par la collectivité elle-même, et la filière.",
    en: "possible buyers, starting with the council itself, and the industry concerned.",
  },
  "flows.potential": {
    fr: "la filière, un bureau d’études, les territoires qui l’ont déjà fait.",
    en: "the industry concerned, a consultancy, territories that have already done it.",
  },
  "resources.known": {
    fr: "ceux qui s’en servent ou en vivent.",
    en: "those who use it or live by it.",
  },
  "resources.used": {
    fr: "ceux qui s’en servent, ou qui voudraient s’en servir.",
    en: "those who use it, or would like to.",
  },
  "resources.endogenous": {
    fr: "ses propriétaires ou ceux qui en décident.",
    en: "its owners, or those who decide about it.",
  },
  "resources.resilient": {
    fr: "ses propriétaires, et ceux qui en dépendent.",
    en: "its owners, and those who depend on it.",
  },
};
