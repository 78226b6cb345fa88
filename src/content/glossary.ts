import type { Catalogue } from "#domain";

export const glossary: Catalogue["glossary"] = [
  {
    id: "flux",
    term: { fr: "Flux", en: "Flow" },
    gloss: {
      fr: "Ce qui entre dans le territoire, y circule ou en sort : énergie, matières, produits alimentaires, bois, déchets, mais aussi personnes.",
      en: "Whatever enters the territory, moves within it or leaves it: energy, materials, food, wood, waste, and people too.",
    },
  },
  {
    id: "ressource-territoriale",
    term: { fr: "Ressource territoriale", en: "Territorial resource" },
    gloss: {
      fr: "Ce qu’un territoire a de propre et qui peut faire naître une activité : une matière, un lieu, un savoir-faire, un réseau. Elle passe souvent inaperçue, parce qu’elle n’a pas de prix sur un marché.",
      en: "Something particular to a territory from which an activity can grow: a material, a place, a skill, a network. It often goes unnoticed because no market has put a price on it.",
    },
  },
  {
    id: "boucle",
    term: { fr: "Boucle", en: "Loop" },
    gloss: {
      fr: "Ce qui retient un flux sur le territoire ou l’y fait resservir, au lieu de le laisser partir.",
      en: "Whatever keeps a flow in the territory, or puts it to use there again, instead of letting it go.",
    },
  },
  {
    id: "fuite",
    term: { fr: "Fuite", en: "Leak" },
    gloss: {
      fr: "Part d’un flux qui quitte le territoire sans y laisser de valeur : dépense faite ailleurs, matière vendue brute, chaleur perdue.",
      en: "The part of a flow that leaves the territory without leaving any value behind: money spent elsewhere, raw materials sold as they are, lost heat.",
    },
  },
  {
    id: "leader",
    term: { fr: "Leader", en: "Leader" },
    gloss: {
      fr: "Personne, entreprise ou organisme dont l’engagement entraîne les autres acteurs d’un flux. Ce peut être un industriel, une coopérative, une association ou un syndicat.",
      en: "A person, business or body whose commitment brings along the others involved in a flow. It may be a manufacturer, a cooperative, an association or a joint authority.",
    },
  },
  {
    id: "debouche",
    term: { fr: "Débouché", en: "Outlet" },
    gloss: {
      fr: "Usage ou client durable pour ce que la boucle produit : entreprise, habitants, cantine, service public. Il peut se trouver sur le territoire ou au-dehors.",
      en: "A lasting use or customer for what the loop produces: a business, residents, a canteen, a public service. It may lie inside the territory or beyond it.",
    },
  },
  {
    id: "gisement",
    term: { fr: "Gisement", en: "Deposit" },
    gloss: {
      fr: "Quantité d’une ressource présente sur le territoire et encore disponible. Il est dit dormant quand on le connaît mais qu’on l’utilise peu.",
      en: "The amount of a resource that is present in the territory and still available. It is called dormant when it is known but little used.",
    },
  },
  {
    id: "chaleur-fatale",
    term: { fr: "Chaleur fatale", en: "Waste heat" },
    gloss: {
      fr: "Chaleur qu’une activité dégage sans l’avoir cherchée, et qui se perd si personne ne la récupère : celle d’une usine, d’un incinérateur ou d’un centre de données.",
      en: "Heat that an activity gives off as a by-product, and that is lost unless someone recovers it: from a factory, an incinerator or a data centre.",
    },
  },
  {
    id: "synergie-de-substitution",
    term: { fr: "Synergie de substitution", en: "Substitution synergy" },
    gloss: {
      fr: "Échange où ce dont une entreprise n’a plus l’usage remplace ce qu’une autre devait acheter. Ainsi, la sciure d’une scierie alimente une chaufferie.",
      en: "An exchange in which what one business no longer needs replaces what another had to buy. Sawdust from a sawmill, for instance, feeds a boiler.",
    },
  },
  {
    id: "synergie-de-mutualisation",
    term: { fr: "Synergie de mutualisation", en: "Pooling synergy" },
    gloss: {
      fr: "Partage d’un service, d’un équipement ou d’un achat entre plusieurs entreprises ou collectivités : une benne, une laveuse, une tournée de collecte, un poste.",
      en: "Several businesses or local authorities sharing a service, a piece of equipment or a purchase: a skip, a washing line, a collection round, a member of staff.",
    },
  },
  {
    id: "ecologie-industrielle-et-territoriale",
    term: {
      fr: "Écologie industrielle et territoriale (EIT)",
      en: "Industrial and territorial ecology (EIT)",
    },
    gloss: {
      fr: "Coopération entre entreprises déjà présentes, souvent à l’échelle d’une zone d’activités, pour échanger matières ou énergie et partager des moyens. La boucle locale, elle, fait naître des activités nouvelles.",
      en: "Cooperation between businesses that are already there, often on one business park, to exchange materials or energy and share what they have. A local loop, by contrast, gives rise to new activities.",
    },
  },
  {
    id: "boucle-locale",
    term: { fr: "Boucle locale", en: "Local loop" },
    gloss: {
      fr: "Activité nouvelle créée, à l’échelle d’une filière, à partir d’une ressource ou d’un déchet du territoire. L’écologie industrielle et territoriale (EIT), elle, relie des entreprises déjà en place.",
      en: "A new activity built, across a whole supply chain, on a resource or a waste of the territory. Industrial and territorial ecology (EIT), by contrast, links businesses that are already there.",
    },
  },
  {
    id: "acteur",
    term: { fr: "Acteur", en: "Actor" },
    gloss: {
      fr: "Positionnement de la collectivité qui porte et exploite elle-même : elle collecte, achète, investit ou entre au capital.",
      en: "The position of a council that leads and runs things itself: it collects, buys, invests or takes a stake in a company.",
    },
  },
  {
    id: "facilitateur",
    term: { fr: "Facilitateur", en: "Facilitator" },
    gloss: {
      fr: "Positionnement de la collectivité qui aide d’autres à agir : elle met en relation, lève les blocages et veille à l’équité. Le projet reste porté par ses partenaires.",
      en: "The position of a council that helps others to act: it makes introductions, clears obstacles and sees that things are fair. The project stays in its partners’ hands.",
    },
  },
  {
    id: "posture",
    term: { fr: "Posture", en: "Posture" },
    gloss: {
      fr: "Manière d’être de la collectivité avec ses partenaires : une partie prenante parmi d’autres, qui écoute et accompagne, plutôt qu’un guichet. Le support de 2018 dont s’inspire l’outil la juge déterminante, au-delà du positionnement.",
      en: "How a council behaves towards its partners: as one among others, which listens and supports, rather than as a counter where files are handed in. The 2018 deck behind this tool holds it to be decisive, whatever the position taken.",
    },
  },
  {
    id: "animateur",
    term: { fr: "Animateur", en: "Coordinator (animateur)" },
    gloss: {
      fr: "Personne qui dispose d’un temps réservé pour réunir les partenaires, suivre les échanges et faire avancer le projet. L’animation est un poste ; la facilitation est un engagement politique.",
      en: "A person with time set aside to bring partners together, follow up what they agree and keep the project moving. Coordinating is a job; facilitating is a political commitment.",
    },
  },
  {
    id: "tiers",
    term: { fr: "Tiers", en: "Third party" },
    gloss: {
      fr: "Personne ou organisme extérieur, en qui chacun a confiance pour animer, arbitrer ou porter le projet : association, coopérative, club d’entreprises.",
      en: "An outside person or body that everyone trusts to coordinate, mediate or carry the project: an association, a cooperative, a business club.",
    },
  },
  {
    id: "commande-publique",
    term: { fr: "Commande publique", en: "Public procurement" },
    gloss: {
      fr: "Ensemble des contrats par lesquels les collectivités et les autres organismes publics achètent des fournitures, des services ou des travaux. Elle peut offrir un débouché régulier à une filière naissante.",
      en: "All the contracts by which local authorities and other public bodies buy supplies, services or works. It can give a young supply chain a regular outlet.",
    },
  },
  {
    id: "clause",
    term: { fr: "Clause", en: "Contract clause" },
    gloss: {
      fr: "Condition écrite dans un marché public, que l’entreprise retenue doit respecter : part de matière recyclée, réemploi, heures de travail pour des personnes éloignées de l’emploi.",
      en: "A condition written into a public contract, which the chosen business must meet: a share of recycled material, reuse, hours of work for people long out of a job.",
    },
  },
  {
    id: "scic",
    term: {
      fr: "SCIC (société coopérative d’intérêt collectif)",
      en: "SCIC (cooperative company of collective interest)",
    },
    gloss: {
      fr: "Entreprise coopérative dont salariés, usagers, collectivités et autres partenaires peuvent être associés. Le nombre de voix n’y dépend pas du capital apporté.",
      en: "A cooperative company whose members may include its employees, its users, local authorities and other partners. Votes do not depend on the capital each has put in.",
    },
  },
  {
    id: "sem-spl",
    term: {
      fr: "SEM (société d’économie mixte) et SPL (société publique locale)",
      en: "SEM (public-private company) and SPL (local public company)",
    },
    gloss: {
      fr: "Deux sociétés que des collectivités créent pour mener un projet ou gérer un service. La SEM associe des partenaires privés à son capital ; la SPL agit pour les collectivités qui l’ont créée.",
      en: "Two kinds of company that local authorities set up to carry out a project or run a service. A SEM brings private partners into its capital; an SPL works for the authorities that created it.",
    },
  },
  {
    id: "ptce",
    term: {
      fr: "PTCE (pôle territorial de coopération économique)",
      en: "PTCE (local cluster for economic cooperation)",
    },
    gloss: {
      fr: "Regroupement d’entreprises, de structures de l’économie sociale et solidaire, de collectivités et d’autres partenaires, qui mènent ensemble un projet économique utile à leur territoire.",
      en: "A group of businesses, organisations of the social and solidarity economy, local authorities and other partners, who together run an economic project of use to their territory.",
    },
  },
  {
    id: "ess",
    term: {
      fr: "ESS (économie sociale et solidaire)",
      en: "ESS (social and solidarity economy)",
    },
    gloss: {
      fr: "Associations, coopératives, mutuelles, fondations et entreprises à but social, qui poursuivent autre chose que le seul partage des bénéfices et décident à plusieurs.",
      en: "Associations, cooperatives, mutual societies, foundations and social businesses, which seek more than sharing out profits and make decisions together.",
    },
  },
  {
    id: "epci",
    term: {
      fr: "EPCI (établissement public de coopération intercommunale)",
      en: "EPCI (intercommunal body)",
    },
    gloss: {
      fr: "Groupement par lequel des communes exercent ensemble des compétences. Les communautés de communes, d’agglomération et urbaines, ainsi que les métropoles, ont leur propre fiscalité.",
      en: "A body through which communes exercise powers together. Communities of communes, agglomeration and urban communities, and metropolises raise their own taxes.",
    },
  },
  {
    id: "petr",
    term: {
      fr: "PETR (pôle d’équilibre territorial et rural)",
      en: "PETR (rural territorial pole)",
    },
    gloss: {
      fr: "Établissement public par lequel plusieurs intercommunalités mènent un projet de territoire commun. Le pays, forme plus ancienne, joue un rôle proche.",
      en: "A public body through which several intercommunal bodies pursue a shared project for their area. The pays, an older form, plays a similar part.",
    },
  },
  {
    id: "pnr",
    term: { fr: "PNR (parc naturel régional)", en: "PNR (regional nature park)" },
    gloss: {
      fr: "Territoire rural au patrimoine reconnu, dont les collectivités s’engagent par une charte à le protéger et à le faire vivre.",
      en: "A rural area of recognised heritage, whose local authorities commit themselves by charter to protecting it and keeping it alive.",
    },
  },
  {
    id: "biodechets",
    term: { fr: "Biodéchets", en: "Biowaste" },
    gloss: {
      fr: "Déchets organiques de cuisine et de jardin : restes de repas, épluchures, tontes. Ils peuvent devenir du compost ou du gaz.",
      en: "Organic waste from kitchens and gardens: leftovers, peelings, grass cuttings. It can become compost or gas.",
    },
  },
  {
    id: "dma",
    term: {
      fr: "DMA (déchets ménagers et assimilés)",
      en: "DMA (household and similar waste)",
    },
    gloss: {
      fr: "Déchets des ménages, auxquels s’ajoutent ceux des commerces, des artisans ou des écoles que le service public collecte avec eux. Les apports en déchèterie y sont compris.",
      en: "Waste from households, together with waste from shops, trades or schools that the public service collects alongside it. What is taken to the recycling centre is included.",
    },
  },
  {
    id: "omr",
    term: { fr: "OMR (ordures ménagères résiduelles)", en: "OMR (residual household waste)" },
    gloss: {
      fr: "Ce qui reste dans la poubelle ordinaire une fois le tri fait.",
      en: "What is left in the ordinary bin once everything else has been sorted.",
    },
  },
  {
    id: "tarification-incitative",
    term: { fr: "Tarification incitative", en: "Pay-as-you-throw charging" },
    gloss: {
      fr: "Facturation du service des déchets dont une part dépend de ce que chacun jette : nombre de levées, volume ou poids.",
      en: "A way of charging for waste services in which part of the bill depends on what each household throws away: by collection, volume or weight.",
    },
  },
  {
    id: "rep",
    term: {
      fr: "REP (responsabilité élargie du producteur) et éco-organismes",
      en: "REP (extended producer responsibility) and éco-organismes",
    },
    gloss: {
      fr: "Principe selon lequel les entreprises qui fabriquent ou vendent un produit financent ou organisent ce qu’il devient une fois usagé. Elles s’en acquittent le plus souvent par un éco-organisme, société qu’elles créent à cette fin.",
      en: "The principle that the businesses making or selling a product pay for, or organise, what becomes of it after use. They mostly do so through a producer responsibility organisation (éco-organisme), a company they set up for the purpose.",
    },
  },
  {
    id: "de-minimis",
    term: { fr: "De minimis (aides)", en: "De minimis aid" },
    gloss: {
      fr: "Aides publiques d’un montant assez faible pour être versées à une entreprise sans accord préalable de la Commission européenne. Leur total est plafonné, et se vérifie avant toute aide nouvelle.",
      en: "Public aid small enough to be paid to a business without prior approval from the European Commission. Its total is capped, and should be checked before any new aid is granted.",
    },
  },
  {
    id: "avance-remboursable",
    term: { fr: "Avance remboursable", en: "Repayable advance" },
    gloss: {
      fr: "Somme prêtée à un projet et rendue selon un calendrier convenu. Ce n’est ni une subvention, ni une entrée au capital.",
      en: "A sum lent to a project and paid back on an agreed schedule. It is neither a grant nor a stake in the company.",
    },
  },
  {
    id: "icpe",
    term: {
      fr: "ICPE (installation classée pour la protection de l’environnement)",
      en: "ICPE (installation classified for environmental protection)",
    },
    gloss: {
      fr: "Site dont l’activité peut présenter des risques ou des nuisances, et qui suit des règles particulières sous le contrôle de l’État. La démarche se fait avant l’ouverture, et son délai compte dans le calendrier du projet.",
      en: "A site whose activity may bring risks or nuisance, and which follows special rules under State control. The procedure comes before opening, and the time it takes must be allowed for in the project’s timetable.",
    },
  },
  {
    id: "sortie-du-statut-de-dechet",
    term: { fr: "Sortie du statut de déchet", en: "End-of-waste status" },
    gloss: {
      fr: "Conditions à remplir pour qu’un déchet, une fois traité, redevienne un produit aux yeux de la loi. Il peut alors être vendu et utilisé comme tel.",
      en: "The conditions under which waste, once treated, becomes a product again in the eyes of the law. It can then be sold and used as one.",
    },
  },
  {
    id: "etp",
    term: { fr: "ETP (équivalent temps plein)", en: "FTE (full-time equivalent)" },
    gloss: {
      fr: "Unité de temps de travail : 1 ETP est une personne à temps plein. 0,25 ETP représente un peu plus d’une journée par semaine.",
      en: "A unit of working time: 1 FTE is one person working full time. 0.25 FTE is a little over one day a week.",
    },
  },
  {
    id: "prefiguration",
    term: { fr: "Préfiguration", en: "Preliminary study (préfiguration)" },
    gloss: {
      fr: "Travail mené avant de lancer une démarche, pour vérifier qu’elle répond à un besoin, que des partenaires sont prêts et que quelqu’un peut l’animer.",
      en: "Work done before an initiative is launched, to check that it meets a need, that partners are ready and that someone can coordinate it.",
    },
  },
  {
    id: "resilience",
    term: { fr: "Résilience", en: "Resilience" },
    gloss: {
      fr: "Capacité d’une ressource ou d’une activité à tenir quand un partenaire s’en va, qu’un prix monte ou que le climat change.",
      en: "The ability of a resource or an activity to hold when a partner leaves, a price rises or the climate changes.",
    },
  },
  {
    id: "endogene",
    term: { fr: "Endogène", en: "Endogenous" },
    gloss: {
      fr: "Se dit d’une ressource ancrée dans le territoire : elle en vient, et son usage s’y décide.",
      en: "Said of a resource rooted in the territory: it comes from there, and its use is decided there.",
    },
  },
  {
    id: "reemploi-recyclage",
    term: { fr: "Réemploi et recyclage", en: "Reuse and recycling" },
    gloss: {
      fr: "Le réemploi fait resservir l’objet tel qu’il est : la bouteille est lavée, puis remplie. Le recyclage n’en garde que la matière : la bouteille est refondue.",
      en: "Reuse puts the object back to work as it is: the bottle is washed and refilled. Recycling keeps only the material: the bottle is melted down.",
    },
  },
  {
    id: "coverage",
    term: { fr: "Couverture", en: "Coverage" },
    gloss: {
      fr: "Part d’un score qui repose sur des réponses connues, selon leur poids. Un « nous ne savons pas » la fait baisser, mais ne compte jamais comme un zéro.",
      en: "The share of a score that rests on known answers, according to their weight. A “we don’t know” lowers it, but never counts as a zero.",
    },
  },
  {
    id: "interval",
    term: { fr: "Intervalle", en: "Interval" },
    gloss: {
      fr: "Fourchette d’un score, entre sa valeur si toutes les réponses inconnues étaient au plus bas et sa valeur si elles étaient au plus haut. Une réponse trouvée ne l’élargit jamais.",
      en: "The range of a score, from its value if every unknown answer were at the lowest level to its value if each were at the highest. Finding an answer never widens it.",
    },
  },
  {
    id: "essential",
    term: { fr: "Essentiel (critère)", en: "Essential (criterion)" },
    gloss: {
      fr: "Critère qui compte double dans son étape. Tant qu’il est « pas encore engagé » ou à éclaircir, l’étape n’est pas dite acquise.",
      en: "A criterion that counts double in its stage. As long as it is “not yet begun” or still to clarify, the stage is not called acquired.",
    },
  },
];
