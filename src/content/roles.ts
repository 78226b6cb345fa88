import type { Catalogue, Implication } from "#domain";

export const roles: Catalogue["roles"] = [
  {
    id: "acteur-operateur",
    title: { fr: "Acteur-opérateur", en: "Operator" },
    does: {
      fr: "La collectivité produit, collecte ou exploite : en régie (avec ses propres agents), par un syndicat ou par une société publique locale (SPL).",
      en: "The council produces, collects or operates, with its own staff, through a joint authority or through a local public company (SPL).",
    },
    axis: "actor",
  },
  {
    id: "acteur-client",
    title: { fr: "Acteur-client", en: "Customer" },
    does: {
      fr: "La collectivité achète, et crée ainsi un débouché pour les produits de la boucle.",
      en: "The council buys, and so creates an outlet for what the loop produces.",
    },
    axis: "actor",
  },
  {
    id: "acteur-associe",
    title: { fr: "Acteur-associé", en: "Co-owner" },
    does: {
      fr: "La collectivité entre au capital d’une structure et siège dans ses instances.",
      en: "The council takes a share in a company or cooperative and sits on its governing body.",
    },
    axis: "actor",
  },
  {
    id: "regulateur",
    title: { fr: "Régulateur", en: "Regulator" },
    does: {
      fr: "La collectivité fixe des règles : urbanisme, règlement de collecte, tarification.",
      en: "The council sets rules: planning, waste collection rules, charges.",
    },
    axis: "actor",
  },
  {
    id: "catalyseur",
    title: { fr: "Catalyseur", en: "Catalyst" },
    does: {
      fr: "La collectivité repère une ressource ou une initiative, la révèle et pose la première pierre.",
      en: "The council spots a resource or an initiative, brings it to light and gets it started.",
    },
    axis: "facilitator",
  },
  {
    id: "animateur",
    title: { fr: "Animateur", en: "Coordinator" },
    does: {
      fr: "La collectivité finance ou héberge l’animation qui fait vivre le collectif.",
      en: "The council funds or hosts the coordination that keeps the group alive.",
    },
    axis: "facilitator",
  },
  {
    id: "mediateur",
    title: { fr: "Médiateur", en: "Mediator" },
    does: {
      fr: "La collectivité arbitre, garantit l’équité entre les acteurs et débloque les situations.",
      en: "The council arbitrates, sees that everyone is treated fairly and unblocks what is stuck.",
    },
    axis: "facilitator",
  },
];

export const implications: Implication[] = [
  {
    verdict: "undetermined",
    meaning: {
      fr: "Les réponses connues ne disent pas encore si la collectivité est plutôt acteur ou plutôt facilitateur : ce point reste à éclaircir.",
      en: "The answers known so far do not yet say whether the council is more of an actor or more of a facilitator: this remains to be clarified.",
    },
    weight: {
      fr: "Il dépendra du rôle retenu : un acteur décide du rythme du projet, un facilitateur l’influence.",
      en: "It will depend on the role taken: an actor sets the project’s pace, a facilitator influences it.",
    },
    levers: ["formation", "diagnostic"],
    risk: {
      fr: "Élus, services et partenaires peuvent attendre de la collectivité des rôles différents.",
      en: "Councillors, officers and partners may each expect the council to play a different role.",
    },
    condition: {
      fr: "Il faut d’abord trouver les réponses qui manquent sur les deux rôles.",
      en: "The answers still missing on both roles must be found first.",
    },
    proof: {
      fr: "Élus et services donnent la même réponse quand on leur demande qui porte et qui anime.",
      en: "Councillors and officers give the same answer when asked who leads and who coordinates.",
    },
    next: {
      fr: "Reprendre en une réunion les questions restées ouvertes, avec les élus et les agents qui connaissent les achats, les équipements et les entreprises.",
      en: "Go over the open questions in one meeting, with the councillors and officers who know the purchasing, the equipment and the businesses.",
    },
  },
  {
    verdict: "bystander",
    meaning: {
      fr: "La collectivité est aujourd’hui en retrait : elle porte peu elle-même et accompagne encore peu les autres. C’est un choix possible, à condition qu’il soit dit.",
      en: "The council stands back today: it leads little itself and, as yet, gives others little support. It is a valid choice, provided it is stated.",
    },
    weight: {
      fr: "Il est limité : le rythme et l’orientation des projets viennent d’ailleurs.",
      en: "It is limited: the pace and direction of projects come from elsewhere.",
    },
    levers: ["formation", "diagnostic", "facilitateur"],
    risk: {
      fr: "Chacun peut croire qu’un autre s’en charge, et personne ne porte le projet.",
      en: "Everyone may believe that someone else is seeing to it, and nobody leads the project.",
    },
    condition: {
      fr: "Il faut alors nommer qui porte le projet : une entreprise, une association, un syndicat, une autre collectivité.",
      en: "It must then be said who leads the project: a business, an association, a joint authority, another council.",
    },
    proof: {
      fr: "Un porteur est nommé, il l’a accepté, et la collectivité sait à qui parler.",
      en: "A project leader is named and has agreed, and the council knows whom to talk to.",
    },
    next: {
      fr: "Écrire en une page qui porte le projet, ce que la collectivité en attend et à quelle date elle refera le point.",
      en: "Write on one page who leads the project, what the council expects of it and when it will take stock again.",
    },
  },
  {
    verdict: "actor",
    meaning: {
      fr: "La collectivité est plutôt acteur : elle porte et exploite, avec ses compétences, ses équipements, ses achats ou son argent.",
      en: "The council is more of an actor: it leads and runs things itself, with its powers, equipment, purchasing or money.",
    },
    weight: {
      fr: "Il est fort : la collectivité décide du rythme du projet.",
      en: "It is strong: the council sets the project’s pace.",
    },
    levers: ["locaux", "capital", "commande-publique", "financement"],
    risk: {
      fr: "La collectivité peut évincer l’initiative privée, porter seule le déficit ou se heurter aux règles de mise en concurrence.",
      en: "The council may crowd out private initiative, bear the losses alone or run up against competition rules.",
    },
    condition: {
      fr: "La collectivité a besoin d’une compétence, d’un budget d’investissement et d’un service d’achats.",
      en: "The council needs the power to act, an investment budget and a purchasing department.",
    },
    proof: {
      fr: "Le service est rendu, les quantités gardées en boucle sont comptées et le coût est connu.",
      en: "The service is delivered, the quantities kept in the loop are counted and the cost is known.",
    },
    next: {
      fr: "Ouvrir la gouvernance aux partenaires, comme l’a fait le SMICVAL, syndicat de déchets du Libournais, avec Nouvel’R (cas présenté en 2018).",
      en: "Open governance to partners, as SMICVAL, a waste authority around Libourne, did with Nouvel’R (a case presented in 2018).",
    },
  },
  {
    verdict: "facilitator",
    meaning: {
      fr: "La collectivité est plutôt facilitateur : elle rend les autres capables d’agir, en reliant, en animant et en levant des blocages.",
      en: "The council is more of a facilitator: it enables others to act, by connecting, coordinating and removing obstacles.",
    },
    weight: {
      fr: "Il est plus léger : la collectivité influence le projet sans en avoir la maîtrise.",
      en: "It is lighter: the council influences the project without controlling it.",
    },
    levers: ["facilitateur", "animation", "formation", "diagnostic", "demarches"],
    risk: {
      fr: "La collectivité peut voir la démarche se diluer, dépendre d’un seul leader ou payer une animation à fonds perdus.",
      en: "The council may see the approach lose focus, depend on a single leader or pay for coordination that bears no fruit.",
    },
    condition: {
      fr: "La collectivité a besoin de confiance, de temps d’élu, de neutralité et d’un tiers légitime.",
      en: "The council needs trust, councillors’ time, neutrality and a third party whom others accept.",
    },
    proof: {
      fr: "D’autres portent des projets, de plus en plus nombreux, et les financent de plus en plus eux-mêmes.",
      en: "Others lead a growing number of projects, and fund more and more of them themselves.",
    },
    next: {
      fr: "Écrire le mandat de l’animation, et la façon dont la collectivité passera la main.",
      en: "Write down the coordinator’s mandate, and how the council will hand over.",
    },
  },
  {
    verdict: "both",
    meaning: {
      fr: "La collectivité est acteur et facilitateur, à parts proches : elle porte ou achète elle-même, et elle aide aussi les autres à agir.",
      en: "The council is actor and facilitator in similar measure: it runs or buys things itself, and also helps others to act.",
    },
    weight: {
      fr: "Il est double : la collectivité pèse par ses moyens et par sa place dans les échanges.",
      en: "It is twofold: the council counts through its means and through its place in the discussions.",
    },
    levers: ["animation", "facilitateur", "commande-publique", "locaux", "capital"],
    risk: {
      fr: "La collectivité peut se trouver juge et partie : elle anime un collectif où elle a ses propres équipements, achats ou parts.",
      en: "The council may find itself judge in its own cause: it coordinates a group in which it has equipment, purchases or shares of its own.",
    },
    condition: {
      fr: "Il faut séparer les rôles : qui anime n’est pas qui exploite ou achète, et chacun le sait.",
      en: "Roles must be kept apart: whoever coordinates is not whoever runs or buys, and everyone knows it.",
    },
    proof: {
      fr: "Les partenaires savent dire à quel titre la collectivité parle, et un tiers arbitre quand ses intérêts sont en jeu.",
      en: "Partners can say in what capacity the council is speaking, and a third party arbitrates when its interests are at stake.",
    },
    next: {
      fr: "Écrire, pour chaque flux prioritaire, qui exploite, qui achète et qui anime, puis confier à un tiers ce qui mêle les rôles.",
      en: "Write down, for each priority flow, who runs, who buys and who coordinates, then entrust to a third party whatever mixes roles.",
    },
  },
];
