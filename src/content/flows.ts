import type { Flow, FlowCriterion } from "#domain";

export const flows: Flow[] = [
  {
    id: "energie",
    title: { fr: "Énergie", en: "Energy" },
    named: { fr: "l’énergie", en: "energy" },
    plural: false,
    unit: { fr: "MWh/an", en: "MWh/year" },
    origin: "deck",
    leak: {
      fr: "Les factures d’énergie se paient hors du territoire, et cet argent n’y revient presque pas.",
      en: "Energy bills are paid to suppliers elsewhere, and very little of that money comes back.",
    },
    loop: {
      fr: "Le territoire consomme moins, puis produit ici une part de son énergie : énergies renouvelables, réseau de chaleur, autoconsommation collective.",
      en: "The territory uses less, then produces part of its energy here: renewables, a heat network, collective self-consumption.",
    },
    leaders: {
      fr: "Le syndicat d’énergie, les gros consommateurs, les bailleurs, une société coopérative d’intérêt collectif (SCIC).",
      en: "The joint energy authority, large consumers, social landlords, a cooperative company of collective interest (SCIC).",
    },
    synergies: {
      fr: "Une coopérative vend de la chaleur « clé en main », comme l’a fait ERE 43 en Haute-Loire ; des ombrières solaires sont partagées sur une zone d’activité.",
      en: "A cooperative sells heat as a complete service, as ERE 43 did in Haute-Loire; firms on a business park share solar canopies.",
    },
    whereToLook: {
      fr: "Ouvrez d’abord votre plan climat-air-énergie territorial (PCAET). En complément : TerriSTORY, là où votre région le propose, et France Chaleur Urbaine pour le tracé des réseaux de chaleur.",
      en: "Start with your local climate, air and energy plan (PCAET). Then: TerriSTORY, where your region offers it, and France Chaleur Urbaine for the routes of heat networks.",
    },
    references: [
      "energie-finale",
      "facture-energie",
      "facture-menage",
      "chaleur-bois",
      "seuil-tete-chaleur-renouvelable",
      "seuil-tete-chaleur-reseaux",
      "seuil-tete-reseaux-enr",
    ],
  },
  {
    id: "personnes",
    title: { fr: "Personnes", en: "People" },
    named: { fr: "les personnes", en: "people" },
    plural: true,
    unit: { fr: "personnes", en: "people" },
    origin: "deck",
    leak: {
      fr: "Des actifs partent chaque jour travailler ailleurs, et une part des revenus des habitants s’y dépense.",
      en: "Working people leave every day for jobs elsewhere, and part of what residents earn is spent there.",
    },
    loop: {
      fr: "Emplois et services se rapprochent des habitants, des lieux de travail partagés ouvrent, les compétences présentes trouvent à s’employer.",
      en: "Jobs and services come closer to residents, shared workplaces open, and skills already here are put to use.",
    },
    leaders: {
      fr: "Les employeurs, les tiers-lieux, les lycées, les structures d’insertion par l’activité économique (IAE).",
      en: "Employers, shared workplaces, secondary schools, work-integration enterprises (IAE).",
    },
    synergies: {
      fr: "Plusieurs entreprises se partagent un salarié ; une activité de réemploi forme et embauche, comme l’a fait Juratri dans le Jura.",
      en: "Several firms share one employee; a reuse business trains and hires people, as Juratri did in the Jura.",
    },
    whereToLook: {
      fr: "Ouvrez d’abord l’INSEE : les mobilités professionnelles et le dossier complet de votre intercommunalité. En complément : une enquête courte auprès des employeurs, des lycées et des structures d’insertion.",
      en: "Start with INSEE: commuting data and the full profile of your intercommunal body. Then: a short survey of employers, secondary schools and work-integration enterprises.",
    },
    references: ["navetteurs", "emploi-rural"],
  },
  {
    id: "matieres",
    title: { fr: "Matières premières", en: "Raw materials" },
    named: { fr: "les matières premières", en: "raw materials" },
    plural: true,
    unit: { fr: "t/an", en: "t/year" },
    origin: "deck",
    leak: {
      fr: "Les entreprises font venir des matières vierges et les paient hors du territoire.",
      en: "Firms bring in virgin materials and pay for them elsewhere.",
    },
    loop: {
      fr: "Des matières recyclées ou locales remplacent une part des matières vierges.",
      en: "Recycled or local materials replace part of the virgin materials.",
    },
    leaders: {
      fr: "Les industriels, les exploitants de carrières, les coopératives.",
      en: "Manufacturers, quarry operators, cooperatives.",
    },
    synergies: {
      fr: "Le coproduit d’une entreprise devient la matière première d’une autre.",
      en: "What one firm has left over becomes another firm’s raw material.",
    },
    whereToLook: {
      fr: "Ouvrez d’abord le volet déchets de la planification régionale (SRADDET, PRPGD) et le schéma régional des carrières. En complément : la cellule économique régionale de la construction (CERC), le répertoire SIRENE, la CCI et une enquête courte auprès des entreprises.",
      en: "Start with the waste section of the regional plan (SRADDET, PRPGD) and the regional quarry plan. Then: the regional construction observatory (CERC), the SIRENE business register, the chamber of commerce and a short survey of firms.",
    },
    references: ["dmc", "empreinte-mat", "productivite-matieres", "seuil-tete-synergies"],
  },
  {
    id: "biens",
    title: { fr: "Biens de consommation", en: "Consumer goods" },
    named: { fr: "les biens de consommation", en: "consumer goods" },
    plural: true,
    unit: { fr: "t/an", en: "t/year" },
    origin: "deck",
    leak: {
      fr: "Une part des achats se fait ailleurs, et des objets encore utiles sont jetés.",
      en: "Part of the shopping is done elsewhere, and objects that could still serve are thrown away.",
    },
    loop: {
      fr: "On répare, on réemploie, on loue et on achète à plusieurs avant de remplacer.",
      en: "People repair, reuse, rent and buy together before they replace.",
    },
    leaders: {
      fr: "Les ressourceries, les commerçants, les artisans et leur chambre de métiers (CMA), les plateformes d’échange.",
      en: "Reuse centres, shopkeepers, craftspeople and their chamber of trades (CMA), exchange platforms.",
    },
    synergies: {
      fr: "Une zone de réemploi s’installe en déchèterie ; un magasin accueille ce que d’autres donnent : c’était l’idée du Smicval Market, lancé à Vayres (Gironde) en 2017.",
      en: "A recycling centre makes room for reuse; a store takes in what others give away: this was the idea of the Smicval Market, launched in Vayres (Gironde) in 2017.",
    },
    whereToLook: {
      fr: "Ouvrez d’abord le rapport annuel du service public des déchets (RPQS). En complément : l’annuaire du réemploi sur le site SINOE, les éco-organismes et votre programme local de prévention (PLPDMA).",
      en: "Start with the annual report of the public waste service (RPQS). Then: the directory of reuse on the SINOE website, the producer responsibility organisations and your local waste prevention programme (PLPDMA).",
    },
    references: ["textile-marche", "loi-agec-reemploi"],
  },
  {
    id: "dechets",
    title: { fr: "Déchets", en: "Waste" },
    named: { fr: "les déchets", en: "waste" },
    plural: true,
    unit: { fr: "t/an", en: "t/year" },
    origin: "deck",
    leak: {
      fr: "Des déchets sont enfouis ou partent loin, et la collectivité paie le traitement et la taxe générale sur les activités polluantes (TGAP).",
      en: "Waste is buried or sent far away, and the council pays for treatment and the general tax on polluting activities (TGAP).",
    },
    loop: {
      fr: "On produit moins de déchets, on réemploie, puis on recycle sur place ce qui reste.",
      en: "Less waste is produced, more is reused, and what remains is recycled locally.",
    },
    leaders: {
      fr: "Le syndicat de déchets, les structures d’insertion par l’activité économique (IAE), les recycleurs.",
      en: "The waste authority, work-integration enterprises (IAE), recyclers.",
    },
    synergies: {
      fr: "Les entreprises d’une zone d’activité partagent leurs bennes ; une matière triée rejoint un industriel voisin.",
      en: "Firms on a business park share skips; a sorted material goes to a manufacturer nearby.",
    },
    whereToLook: {
      fr: "Ouvrez d’abord le rapport annuel du service public des déchets (RPQS). En complément : le site SINOE et sa matrice des coûts, une analyse locale des poubelles (MODECOM), l’observatoire régional des déchets.",
      en: "Start with the annual report of the public waste service (RPQS). Then: the SINOE website and its cost matrix, a local analysis of bin contents (MODECOM), the regional waste observatory.",
    },
    references: [
      "dma",
      "omr",
      "valorisables-omr",
      "bac-jaune",
      "stockage-dma",
      "omr-ti",
      "dechets-total",
      "seuil-tete-dma",
      "seuil-tete-omr",
      "seuil-tete-recyclage",
      "loi-agec-dma",
      "loi-agec-recyclage",
      "stockage-dma-2035",
      "decharge-moins-50",
    ],
  },
  {
    id: "intrants",
    title: { fr: "Intrants agricoles", en: "Farm inputs" },
    named: { fr: "les intrants agricoles", en: "farm inputs" },
    plural: true,
    unit: { fr: "t/an", en: "t/year" },
    origin: "deck",
    leak: {
      fr: "Les exploitations achètent hors du territoire des engrais et des aliments pour leurs animaux.",
      en: "Farms buy fertiliser and animal feed from outside the territory.",
    },
    loop: {
      fr: "Compost, digestat, effluents d’élevage et légumineuses remplacent une part de ces achats.",
      en: "Compost, digestate, manure and legumes replace part of what farms buy in.",
    },
    leaders: {
      fr: "Les coopératives, les coopératives d’utilisation de matériel agricole (CUMA), la chambre d’agriculture.",
      en: "Farming cooperatives, farm machinery cooperatives (CUMA), the chamber of agriculture.",
    },
    synergies: {
      fr: "Le compost des biodéchets nourrit les sols des maraîchers.",
      en: "Compost from biowaste feeds market gardeners’ soil.",
    },
    whereToLook: {
      fr: "Ouvrez d’abord les statistiques d’Agreste et le recensement agricole. En complément : le registre parcellaire graphique (RPG), l’Agence Bio et, s’il existe, le diagnostic de votre projet alimentaire territorial (PAT).",
      en: "Start with the Agreste statistics and the farm census. Then: the farm parcel register (RPG), Agence Bio and, if there is one, the diagnosis of your territorial food project (PAT).",
    },
    references: ["azote", "azote-autonomie", "seuil-tete-bio"],
  },
  {
    id: "alimentation",
    title: { fr: "Produits alimentaires", en: "Food" },
    named: { fr: "les produits alimentaires", en: "food" },
    plural: true,
    unit: { fr: "t/an", en: "t/year" },
    origin: "deck",
    leak: {
      fr: "La production part brute, ce que l’on mange vient d’ailleurs, et une part est gaspillée.",
      en: "What is grown leaves unprocessed, what is eaten comes from elsewhere, and some of it is wasted.",
    },
    loop: {
      fr: "Circuits de proximité, légumerie (atelier qui prépare les légumes) et restauration collective relient les producteurs aux assiettes d’ici.",
      en: "Short supply chains, a vegetable-processing kitchen and public catering link growers to local plates.",
    },
    leaders: {
      fr: "Le projet alimentaire territorial (PAT), les cuisines centrales, les coopératives, les grandes surfaces.",
      en: "The territorial food project (PAT), central kitchens, cooperatives, supermarkets.",
    },
    synergies: {
      fr: "Plusieurs cantines partagent une légumerie ; les invendus sont donnés ou transformés.",
      en: "Several canteens share a vegetable-processing kitchen; unsold food is given away or processed.",
    },
    whereToLook: {
      fr: "Ouvrez d’abord le diagnostic de votre projet alimentaire territorial (PAT), s’il existe, sinon les statistiques d’Agreste et le recensement agricole. En complément : le registre parcellaire graphique (RPG) et l’Agence Bio.",
      en: "Start with the diagnosis of your territorial food project (PAT), if there is one, or else with the Agreste statistics and the farm census. Then: the farm parcel register (RPG) and Agence Bio.",
    },
    references: [
      "gaspillage",
      "dechets-alim",
      "loi-agec-gaspillage",
      "seuil-tete-restauration",
      "seuil-tete-bio",
      "pat",
    ],
  },
  {
    id: "bois",
    title: { fr: "Bois", en: "Wood" },
    named: { fr: "le bois", en: "wood" },
    plural: false,
    unit: { fr: "m³/an", en: "m³/year" },
    origin: "deck",
    leak: {
      fr: "Les grumes sont sciées ailleurs, et une part du bois reste en forêt ou part sans être transformée.",
      en: "Logs are sawn elsewhere, and some wood stays in the forest or leaves unprocessed.",
    },
    loop: {
      fr: "Le bois devient ici bois d’œuvre ou chaleur, et les connexes de scierie (chutes, sciures, écorces) trouvent un usage.",
      en: "Wood becomes timber or heat here, and sawmill residues (offcuts, sawdust, bark) find a use.",
    },
    leaders: {
      fr: "Les communes forestières, les scieries, la coopérative forestière, une société coopérative d’intérêt collectif (SCIC).",
      en: "Forest-owning communes, sawmills, the forestry cooperative, a cooperative company of collective interest (SCIC).",
    },
    synergies: {
      fr: "Les connexes d’une scierie alimentent une chaufferie ; une plateforme de plaquettes sert plusieurs communes.",
      en: "A sawmill’s residues feed a boiler house; one wood-chip depot serves several communes.",
    },
    whereToLook: {
      fr: "Ouvrez d’abord l’IGN : l’inventaire forestier et la carte BD Forêt. En complément : l’enquête de branche d’Agreste et, si elle existe, votre charte forestière.",
      en: "Start with IGN: the forest inventory and the BD Forêt map. Then: Agreste’s survey of the wood industry and, if there is one, your local forest charter.",
    },
    references: ["bois-recolte", "chaleur-bois"],
  },
  {
    id: "eau",
    title: { fr: "Eau", en: "Water" },
    named: { fr: "l’eau", en: "water" },
    plural: false,
    unit: { fr: "m³/an", en: "m³/year" },
    origin: "added",
    leak: {
      fr: "De l’eau potable fuit des réseaux, et des eaux encore utilisables sont rejetées.",
      en: "Drinking water leaks from the network, and water that could still serve is discharged.",
    },
    loop: {
      fr: "On réduit les fuites, on réutilise les eaux usées traitées (REUT) et on récupère l’eau de pluie.",
      en: "Leaks are reduced, treated wastewater is reused and rainwater is collected.",
    },
    leaders: {
      fr: "La régie ou le délégataire du service d’eau, les industriels, les agriculteurs.",
      en: "The public or contracted water operator, manufacturers, farmers.",
    },
    synergies: {
      fr: "L’eau déjà passée dans une usine sert à arroser ou à refroidir ailleurs.",
      en: "Water that has already been through a factory is used for irrigation or cooling elsewhere.",
    },
    whereToLook: {
      fr: "Ouvrez d’abord le rapport annuel du service d’eau et d’assainissement (RPQS). En complément : la base SISPEA pour le rendement du réseau (indicateur P104.3), et votre régie ou délégataire.",
      en: "Start with the annual report of the water and sewerage service (RPQS). Then: the SISPEA database for the efficiency of the network (indicator P104.3), and your water operator.",
    },
    references: ["eau-conso", "eau-rendement", "eau-pertes", "seuil-tete-eau-rendement"],
  },
  {
    id: "biodechets",
    title: { fr: "Biodéchets et matière organique", en: "Biowaste and organic matter" },
    named: { fr: "les biodéchets", en: "biowaste" },
    plural: true,
    unit: { fr: "t/an", en: "t/year" },
    origin: "added",
    leak: {
      fr: "Une matière qui pourrait nourrir les sols finit dans les ordures ménagères.",
      en: "Organic matter that could feed the soil ends up in residual waste.",
    },
    loop: {
      fr: "Compostage de proximité, collecte séparée et méthanisation ramènent cette matière au sol ou en font de l’énergie.",
      en: "Neighbourhood composting, separate collection and anaerobic digestion return this matter to the soil or turn it into energy.",
    },
    leaders: {
      fr: "Le syndicat de déchets, les composteurs, les agriculteurs, les exploitants de méthaniseurs.",
      en: "The waste authority, composters, farmers, operators of anaerobic digesters.",
    },
    synergies: {
      fr: "Des restaurateurs fournissent des maraîchers en matière à composter ; boues et effluents sont traités ensemble.",
      en: "Restaurants supply market gardeners with matter to compost; sludge and manure are treated together.",
    },
    whereToLook: {
      fr: "Ouvrez d’abord le rapport annuel du service public des déchets (RPQS). En complément : le site SINOE, une analyse locale des poubelles (MODECOM) et votre programme local de prévention (PLPDMA).",
      en: "Start with the annual report of the public waste service (RPQS). Then: the SINOE website, a local analysis of bin contents (MODECOM) and your local waste prevention programme (PLPDMA).",
    },
    references: ["biodechets-omr", "dechets-alim", "seuil-tete-biodechets-omr", "tri-biodechets"],
  },
  {
    id: "btp",
    title: { fr: "Matériaux du BTP", en: "Construction materials" },
    named: { fr: "les matériaux du BTP", en: "construction materials" },
    plural: true,
    unit: { fr: "t/an", en: "t/year" },
    origin: "added",
    leak: {
      fr: "Terres de chantier et matériaux de démolition sont évacués, puis remplacés par des matériaux neufs.",
      en: "Excavated soil and demolition materials are carted away, then replaced by new materials.",
    },
    loop: {
      fr: "On réemploie sur le chantier, on fabrique des granulats recyclés, on construit en terre crue.",
      en: "Materials are reused on site, aggregates are recycled, and raw earth is used to build.",
    },
    leaders: {
      fr: "Les maîtres d’ouvrage publics (ceux qui commandent les travaux), les entreprises de travaux publics, les exploitants de carrières, les plateformes.",
      en: "Public bodies that commission works, civil engineering firms, quarry operators, recycling depots.",
    },
    synergies: {
      fr: "Une bourse aux terres relie les chantiers, une matériauthèque stocke ce qui peut resservir, un diagnostic précède chaque démolition.",
      en: "A soil exchange links building sites, a materials bank stores what can serve again, and a survey precedes each demolition.",
    },
    whereToLook: {
      fr: "Ouvrez d’abord le volet déchets de la planification régionale (SRADDET, PRPGD). En complément : la cellule économique régionale de la construction (CERC) et le schéma régional des carrières.",
      en: "Start with the waste section of the regional plan (SRADDET, PRPGD). Then: the regional construction observatory (CERC) and the regional quarry plan.",
    },
    references: ["btp", "batiment", "rep-batiment"],
  },
  {
    id: "chaleur",
    title: { fr: "Chaleur fatale", en: "Waste heat" },
    named: { fr: "la chaleur fatale", en: "waste heat" },
    plural: false,
    unit: { fr: "MWh/an", en: "MWh/year" },
    origin: "added",
    leak: {
      fr: "La chaleur perdue par une usine ou un équipement se dissipe dans l’air ou dans une rivière.",
      en: "Heat lost by a factory or other installation escapes into the air or a river.",
    },
    loop: {
      fr: "Cette chaleur alimente un réseau, chauffe des serres ou sèche une matière.",
      en: "This heat supplies a network, warms greenhouses or dries a material.",
    },
    leaders: {
      fr: "L’industriel qui émet la chaleur, l’usine d’incinération, la station d’épuration, un centre de données.",
      en: "The manufacturer that gives off the heat, the waste incinerator, the sewage works, a data centre.",
    },
    synergies: {
      fr: "L’eau chaude d’une usine ou la chaleur d’un incinérateur chauffe des serres : l’idée a été étudiée en Ariège et projetée à Bessières (Haute-Garonne).",
      en: "A factory’s hot water or an incinerator’s heat warms greenhouses: the idea was studied in Ariège and planned at Bessières (Haute-Garonne).",
    },
    whereToLook: {
      fr: "Ouvrez d’abord votre plan climat-air-énergie territorial (PCAET) et demandez aux industriels leurs rejets et leurs températures. En complément : TerriSTORY, là où votre région le propose, et France Chaleur Urbaine pour le tracé des réseaux.",
      en: "Start with your local climate, air and energy plan (PCAET), and ask manufacturers what heat they release and at what temperature. Then: TerriSTORY, where your region offers it, and France Chaleur Urbaine for the routes of heat networks.",
    },
    references: [
      "chaleur-fatale",
      "seuil-tete-reseaux-enr",
      "seuil-tete-chaleur-reseaux",
      "seuil-tete-chaleur-renouvelable",
    ],
  },
  {
    id: "textiles",
    title: { fr: "Textiles", en: "Textiles" },
    named: { fr: "les textiles", en: "textiles" },
    plural: true,
    unit: { fr: "t/an", en: "t/year" },
    origin: "added",
    leak: {
      fr: "Vêtements, linge et chaussures finissent dans les ordures ménagères ou partent à l’export.",
      en: "Clothes, linen and shoes end up in residual waste or are exported.",
    },
    loop: {
      fr: "On réemploie, on répare, et l’on effiloche (retour à la fibre) ce qui ne peut plus être porté.",
      en: "Items are worn again or repaired, and what is past wearing is shredded back to fibre.",
    },
    leaders: {
      fr: "Les structures d’insertion par l’activité économique (IAE), les collecteurs, les ressourceries.",
      en: "Work-integration enterprises (IAE), textile collectors, reuse centres.",
    },
    synergies: {
      fr: "Un centre de tri fournit un atelier qui crée de nouvelles pièces.",
      en: "A sorting centre supplies a workshop that makes new items.",
    },
    whereToLook: {
      fr: "Ouvrez d’abord le rapport annuel du service public des déchets (RPQS). En complément : l’éco-organisme des textiles, une analyse locale des poubelles (MODECOM) et l’annuaire du réemploi sur le site SINOE.",
      en: "Start with the annual report of the public waste service (RPQS). Then: the producer responsibility organisation for textiles, a local analysis of bin contents (MODECOM) and the directory of reuse on the SINOE website.",
    },
    references: ["textile-marche", "textile-collecte", "loi-agec-reemploi"],
  },
  {
    id: "verre",
    title: { fr: "Emballages en verre", en: "Glass packaging" },
    named: { fr: "les emballages en verre", en: "glass packaging" },
    plural: true,
    unit: { fr: "t/an", en: "t/year" },
    origin: "added",
    leak: {
      fr: "Du verre finit dans les ordures ménagères, et des bouteilles intactes sont refondues au lieu de resservir.",
      en: "Glass ends up in residual waste, and sound bottles are melted down instead of being refilled.",
    },
    loop: {
      fr: "Les bouteilles sont collectées, lavées et remplies de nouveau, avec ou sans consigne.",
      en: "Bottles are collected, washed and refilled, with or without a deposit.",
    },
    leaders: {
      fr: "Les vignerons, les brasseurs, les distributeurs, les structures d’insertion par l’activité économique (IAE).",
      en: "Winegrowers, brewers, retailers, work-integration enterprises (IAE).",
    },
    synergies: {
      fr: "Plusieurs producteurs partagent une laveuse, piste explorée dans le Jura avec « J’aime mes bouteilles ».",
      en: "Several producers share a washing line, an idea explored in the Jura with “J’aime mes bouteilles”.",
    },
    whereToLook: {
      fr: "Ouvrez d’abord le rapport annuel du service public des déchets (RPQS). En complément : l’éco-organisme des emballages, le site SINOE et une analyse locale des poubelles (MODECOM).",
      en: "Start with the annual report of the public waste service (RPQS). Then: the producer responsibility organisation for packaging, the SINOE website and a local analysis of bin contents (MODECOM).",
    },
    references: ["verre-collecte", "verre-omr", "loi-agec-emballages"],
  },
  {
    id: "autre",
    title: { fr: "Autre flux", en: "Another flow" },
    named: { fr: "cet autre flux", en: "this other flow" },
    plural: false,
    unit: { fr: "unité au choix", en: "unit of your choice" },
    origin: "added",
    leak: {
      fr: "Ce qui quitte le territoire ou s’y perd sans que sa valeur soit retenue.",
      en: "What leaves the territory, or is lost there, before its value has been kept.",
    },
    loop: {
      fr: "Ce qui peut être gardé, transformé ou réutilisé sur le territoire.",
      en: "What can be kept, processed or used again within the territory.",
    },
    leaders: {
      fr: "Ceux qui en produisent, en achètent ou en transportent le plus, et ceux que les autres suivent.",
      en: "Those who produce, buy or carry the most of it, and those whom others follow.",
    },
    synergies: {
      fr: "Le reste de l’un devient l’approvisionnement de l’autre, ou plusieurs partagent un service ou un équipement.",
      en: "What one has left over supplies another, or several share a service or a piece of equipment.",
    },
    whereToLook: {
      fr: "Ouvrez d’abord les rapports annuels et les diagnostics que vos services ont déjà. En complément : le répertoire SIRENE, la CCI, la plateforme Territoires en transitions de l’ADEME et quelques entretiens avec les entreprises concernées.",
      en: "Start with the annual reports and diagnoses that your departments already hold. Then: the SIRENE business register, the chamber of commerce, ADEME’s Territoires en transitions platform and a few interviews with the firms concerned.",
    },
    references: [],
  },
];

export const flowCriteria: FlowCriterion[] = [
  {
    id: "knowledge",
    title: { fr: "Connaissance", en: "Knowledge" },
    question: {
      fr: "Que sait la collectivité des quantités et des acteurs de ce flux ?",
      en: "What does the council know about this flow’s quantities and about those involved in it?",
    },
    gloss: {
      fr: "Les acteurs d’un flux : ceux qui le produisent, le transportent, le transforment ou l’utilisent ; pour les personnes, ceux qui les emploient, les forment ou les accueillent.",
      en: "Those involved in a flow: whoever produces, carries, processes or uses it; for people, whoever employs, trains or hosts them.",
    },
    levels: [
      {
        fr: "Aucune donnée n’est encore réunie, pas même un ordre de grandeur.",
        en: "No data has been gathered yet, not even an order of magnitude.",
      },
      {
        fr: "On n’a que des moyennes nationales ou régionales, ou un chiffre local de quatre ans ou plus.",
        en: "There are only national or regional averages, or a local figure at least four years old.",
      },
      {
        fr: "Un chiffre local de moins de quatre ans existe, sans suivi annuel.",
        en: "There is a local figure less than four years old, without yearly tracking.",
      },
      {
        fr: "Le flux et ses acteurs sont suivis chaque année.",
        en: "The flow and those involved in it are tracked every year.",
      },
    ],
    express: true,
  },
  {
    id: "capture",
    title: { fr: "Boucle", en: "Loop" },
    question: {
      fr: "Quelle part de ce flux est gardée sur le territoire, au lieu de partir ou de se perdre ?",
      en: "How much of this flow is kept in the territory, instead of leaving or going to waste?",
    },
    gloss: {
      fr: "Garder un flux, ou le boucler : faire servir ici ce que le territoire produit ou rejette. Exemples : l’énergie produite et consommée ici, le bois d’ici scié ou brûlé ici, les habitants qui travaillent ici, les vêtements réparés ou réemployés. Ce qui est enfoui ou rejeté ne compte pas.",
      en: "To keep a flow, or loop it: to put to use here what the territory produces or discards. Examples: energy produced and used here, local wood sawn or burned here, residents who work here, clothes repaired or worn again. What is landfilled or discharged does not count.",
    },
    levels: [
      {
        fr: "Presque rien n’est gardé : moins de 5 %.",
        en: "Almost nothing is kept: less than 5%.",
      },
      {
        fr: "Une petite part est gardée : de 5 à 24 %.",
        en: "A small share is kept: from 5 to 24%.",
      },
      {
        fr: "Une part notable est gardée : de 25 à 50 %.",
        en: "A sizeable share is kept: from 25 to 50%.",
      },
      {
        fr: "L’essentiel est gardé : plus de 50 %.",
        en: "Most of the flow is kept: more than 50%.",
      },
    ],
    express: true,
  },
  {
    id: "leader",
    title: { fr: "Leader", en: "Leader" },
    question: {
      fr: "Qui, sur ce flux, peut entraîner les autres, et où en sont les échanges ?",
      en: "Who can bring others along on this flow, and how far have discussions gone?",
    },
    gloss: {
      fr: "Leader : une entreprise, une association ou une personne dont l’engagement en entraîne d’autres.",
      en: "Leader: a firm, an association or a person whose commitment brings others along.",
    },
    levels: [
      {
        fr: "Aucun leader n’est encore identifié sur ce flux.",
        en: "No leader has been identified for this flow yet.",
      },
      {
        fr: "Des noms sont cités, mais personne n’a encore été rencontré à ce sujet.",
        en: "Names are mentioned, but no one has been approached about it yet.",
      },
      {
        fr: "Au moins un leader a été rencontré à ce sujet, sans engagement pour l’instant.",
        en: "There has been a meeting with at least one leader about it, with no commitment so far.",
      },
      {
        fr: "Au moins un leader est engagé : il y consacre du temps ou des moyens.",
        en: "At least one leader is committed and puts in time or resources.",
      },
    ],
    express: true,
  },
  {
    id: "outlets",
    title: { fr: "Débouchés", en: "Outlets" },
    question: {
      fr: "Qui est prêt à acheter ou à utiliser ce qui serait gardé ici ?",
      en: "Who is ready to buy or use what would be kept here?",
    },
    gloss: {
      fr: "Débouché : un client, un usager ou un employeur, sur le territoire ou en dehors ; la collectivité elle-même en est un quand elle achète ou utilise.",
      en: "Outlet: a customer, user or employer, inside or outside the territory; the council is one too when it buys or uses.",
    },
    levels: [
      {
        fr: "Aucun débouché n’est encore repéré, ni sur le territoire ni ailleurs.",
        en: "No outlet has been found yet, either in the territory or elsewhere.",
      },
      {
        fr: "Des contacts sont pris, sans engagement écrit.",
        en: "Contact has been made, with nothing in writing.",
      },
      {
        fr: "Au moins un débouché est assuré par écrit, pas encore plusieurs chaque année.",
        en: "At least one outlet is secured in writing, not yet several every year.",
      },
      {
        fr: "Plusieurs débouchés différents se renouvellent chaque année.",
        en: "Several different outlets are renewed every year.",
      },
    ],
    express: true,
  },
  {
    id: "potential",
    title: { fr: "Potentiel", en: "Potential" },
    question: {
      fr: "Que reste-t-il à capter de la valeur de ce flux, de façon réaliste ?",
      en: "How much of this flow’s value is still to be captured, realistically?",
    },
    gloss: {
      fr: "La valeur d’un flux : ce qu’il rapporte ou pourrait rapporter ici, en revenus, en emplois ou en dépenses évitées. On juge ce qui reste à gagner ; la part déjà gardée, c’est le critère « Boucle » qui la note.",
      en: "The value of a flow: what it brings or could bring here in income, jobs or costs avoided. Judge what is still to be gained; the share already kept is rated under “Loop”.",
    },
    levels: [
      {
        fr: "Presque rien ne peut encore être capté.",
        en: "Almost nothing can still be captured.",
      },
      {
        fr: "Une petite part pourrait rester : de quoi faire quelques économies.",
        en: "A small part could stay: enough to save some money.",
      },
      {
        fr: "Une part notable pourrait rester : de quoi renforcer une activité.",
        en: "A sizeable part could stay: enough to strengthen a business.",
      },
      {
        fr: "Une part importante pourrait rester : de quoi créer une activité.",
        en: "A large part could stay: enough to start a business.",
      },
    ],
    express: true,
  },
];
