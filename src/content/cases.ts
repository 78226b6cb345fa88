import type { CaseStory } from "#domain";

export const cases: CaseStory[] = [
  {
    id: "organic-vallee",
    title: { fr: "Organic’Vallée", en: "Organic’Vallée" },
    place: { fr: "Bélesta-en-Lauragais, Haute-Garonne", en: "Bélesta-en-Lauragais, Haute-Garonne" },
    flows: ["biodechets", "dechets", "alimentation", "intrants", "energie"],
    role: "both",
    stages: ["structurer"],
    levers: ["animation", "financement", "capital"],
    start: {
      fr: "Cler Verts, une entreprise de compostage fondée en 2003, voyait arriver des matières organiques dont on pouvait tirer mieux que du recyclage.",
      en: "Cler Verts, a composting firm founded in 2003, saw organic materials arrive that could be put to better use than recycling.",
    },
    idea: {
      fr: "Réunir sur 55 hectares des activités agricoles et de transformation, pour que les déchets des unes deviennent les ressources des autres.",
      en: "To bring farming and processing activities together on 55 hectares, so that the waste of some became the resources of others.",
    },
    council: {
      fr: "Une entreprise portait le projet. Des collectivités l’ont soutenu et sont entrées dans la société coopérative, aux côtés d’agriculteurs et d’entreprises.",
      en: "A firm led the project. Local authorities supported it and joined the cooperative company, alongside farmers and businesses.",
    },
    difficulty: {
      fr: "Le montage financier : l’entreprise souhaitait que la Région entre au capital. L’élue régionale a répondu que ce n’était pas prévu, et que l’usage était l’avance remboursable.",
      en: "The financing: the firm hoped that the Region would take a stake. The regional councillor replied that this was not planned, and that the usual tool was a repayable advance.",
    },
    lastKnown: {
      date: "2018",
      text: {
        fr: "Un de ses fondateurs en témoignait devant des élus ; rien de plus récent n’a été trouvé.",
        en: "One of its founders spoke about it to councillors; nothing more recent was found.",
      },
      source: "Territoires Conseils (Caisse des Dépôts), support de 2018",
    },
  },
  {
    id: "smicval",
    title: { fr: "SMICVAL et Nouvel’R", en: "SMICVAL and Nouvel’R" },
    place: { fr: "Libournais et Haute-Gironde, Gironde", en: "Libournais and Haute-Gironde, Gironde" },
    flows: ["dechets", "biens", "biodechets"],
    role: "actor",
    stages: ["animer", "structurer"],
    levers: ["formation", "locaux", "animation", "facilitateur"],
    start: {
      fr: "Un syndicat de collecte et de traitement des déchets, engagé dans le développement local depuis la fin des années 1990, savait ce que contenaient ses déchets et ce qu’on pouvait en faire.",
      en: "A joint authority that collected and treated waste, and had been involved in local development since the late 1990s, knew what its waste contained and what could be made of it.",
    },
    idea: {
      fr: "Faire des déchets une ressource et des emplois, puis rassembler collectivités, associations et entreprises dans une structure commune, Nouvel’R.",
      en: "To turn waste into a resource and into jobs, then gather local authorities, associations and firms in a common structure, Nouvel’R.",
    },
    council: {
      fr: "Le syndicat était d’abord acteur : il collectait, traitait et investissait. Il s’est ensuite fait animateur : il a partagé son diagnostic avec les intercommunalités, mis en place une gouvernance à trois niveaux et créé une association commune.",
      en: "The joint authority was first an actor: it collected, treated and invested. It then became a coordinator: it shared its diagnosis with the intercommunal bodies, set up governance on three levels and created a joint association.",
    },
    difficulty: {
      fr: "Le chemin qui restait à faire, en un chiffre : 609 kg de déchets par habitant en 2022, pour un objectif de moins de 400.",
      en: "How far there was to go, in one figure: 609 kg of waste per person in 2022, against a target of under 400.",
    },
    lastKnown: {
      date: "2023-07",
      text: {
        fr: "La presse économique rapportait que le syndicat déployait son Smicval Market ; rien de plus récent n’a été vérifié.",
        en: "The business press reported that the joint authority was rolling out its Smicval Market; nothing more recent was checked.",
      },
      source: "Placéco, Le Smicval déploie son concept de Smicval Market, juillet 2023",
    },
  },
  {
    id: "ere43",
    title: { fr: "ERE 43", en: "ERE 43" },
    place: {
      fr: "Yssingeaux et Le Mazet-Saint-Voy, Haute-Loire",
      en: "Yssingeaux and Le Mazet-Saint-Voy, Haute-Loire",
    },
    flows: ["bois", "energie"],
    role: "both",
    stages: ["structurer"],
    levers: ["financement", "capital", "commande-publique"],
    start: {
      fr: "En 2001, une quinzaine d’habitants se demandaient pourquoi chauffer au pétrole un pays couvert de bois. Les communes, elles, hésitaient à acheter des chaudières coûteuses sans combustible assuré.",
      en: "In 2001 some fifteen residents wondered why a land covered in woods was heated with oil. The communes, for their part, were wary of costly boilers with no secure supply of fuel.",
    },
    idea: {
      fr: "Vendre de la chaleur plutôt que des chaudières : une petite chaufferie clé en main, le Modul’R, nourrie de bois déchiqueté local et entretenue par la coopérative.",
      en: "To sell heat rather than boilers: a small turnkey boiler house, the Modul’R, fed with local wood chips and maintained by the cooperative.",
    },
    council: {
      fr: "Le support de 2018 y voyait des collectivités accompagnatrices. Mais les communes étaient aussi clientes, et des partenaires publics étaient associés de la coopérative, avec la CUMA locale (coopérative d’utilisation de matériel agricole) : un profil mixte.",
      en: "The 2018 deck saw the councils as facilitators. But the communes were customers too, and public partners were members of the cooperative, together with the local farm machinery cooperative (CUMA): a mixed profile.",
    },
    difficulty: {
      fr: "Le financement des chaufferies, que la coopérative désignait comme son problème principal. Les règles européennes ayant changé, le Département a pris le relais du FEDER (fonds européen de développement régional).",
      en: "Paying for the boiler houses, which the cooperative named as its main problem. When European rules changed, the département took over from the ERDF (European Regional Development Fund).",
    },
    lastKnown: {
      date: "2019-04",
      text: {
        fr: "La coopérative installait sa 25ᵉ chaufferie. Son site raconte aussi une assemblée générale plus tardive, sans doute en juin 2022, sans en donner l’année.",
        en: "The cooperative was installing its 25th boiler house. Its website also reports a later general meeting, probably in June 2022, without giving the year.",
      },
      source: "La Commère 43, Les chaufferies bois d’ERE 43 poussent comme des champignons, avril 2019",
    },
  },
  {
    id: "jaime-mes-bouteilles",
    title: { fr: "J’aime mes bouteilles", en: "J’aime mes bouteilles" },
    place: { fr: "Lons-le-Saunier, Jura", en: "Lons-le-Saunier, Jura" },
    flows: ["verre", "biens", "personnes"],
    role: "facilitator",
    stages: ["impulser", "animer", "structurer"],
    levers: ["formation", "diagnostic", "animation", "financement"],
    start: {
      fr: "Le vignoble du Jura produisait chaque année environ 10 millions de bouteilles, dont 60 à 70 %, selon les sources, étaient bues sur place. Une fois vides, elles étaient refondues.",
      en: "The vineyards of Jura produced about 10 million bottles a year, 60 to 70% of them drunk locally, depending on the source. Once empty, they were melted down.",
    },
    idea: {
      fr: "Collecter, trier, laver et contrôler les bouteilles vides pour les remplir à nouveau, en créant des emplois sur place.",
      en: "To collect, sort, wash and check empty bottles so that they could be filled again, creating local jobs along the way.",
    },
    council: {
      fr: "Un rôle de facilitateur : le projet est né dans un pôle de coopération, le Clus’Ter Jura, où des collectivités ont rejoint entreprises, associations et habitants. La Région l’a aidé par un fonds.",
      en: "A facilitator’s role: the project grew out of a cooperation cluster, Clus’Ter Jura, where local authorities joined businesses, associations and residents. The Region helped through a fund.",
    },
    difficulty: {
      fr: "Tout reposait sur un seul laveur, qui s’est retiré en 2017–2018. S’y ajoutaient des étiquettes à colle insoluble (90 à 95 %, selon les sources) et plus de 450 modèles de bouteilles.",
      en: "Everything rested on a single washing partner, which withdrew in 2017–2018. On top of that came labels with insoluble glue (90 to 95%, depending on the source) and more than 450 bottle models.",
    },
    lastKnown: {
      date: "2023-10",
      text: {
        fr: "La presse agricole parlait du retour de la bouteille consignée dans la région ; rien de plus récent n’a été trouvé sur le projet. Le Clus’Ter Jura préparait une rencontre à l’été 2024.",
        en: "The farming press reported the return of the deposit bottle in the region; nothing more recent was found on the project. Clus’Ter Jura was preparing an event in the summer of 2024.",
      },
      source: "Agri71, Le retour de la bouteille consignée, 13 octobre 2023",
    },
  },
  {
    id: "ariege-serres",
    title: { fr: "Chaleur perdue et serres en Ariège", en: "Waste heat and greenhouses in Ariège" },
    place: {
      fr: "Ariège (lieu probable : Saint-Paul-de-Jarrat et Montgailhard)",
      en: "Ariège (probable location: Saint-Paul-de-Jarrat and Montgailhard)",
    },
    flows: ["chaleur", "energie", "bois", "alimentation"],
    role: "facilitator",
    stages: ["impulser", "animer"],
    levers: ["diagnostic", "demarches", "facilitateur", "financement"],
    start: {
      fr: "Une usine de cogénération au bois, qui produisait à la fois de l’électricité et de la chaleur, perdait une partie de cette chaleur.",
      en: "A wood-fired cogeneration plant, producing both electricity and heat, was losing part of that heat.",
    },
    idea: {
      fr: "Chauffer des serres agricoles avec l’eau à 65 °C qui sortait de l’usine.",
      en: "To heat farm greenhouses with the water leaving the plant at 65 °C.",
    },
    council: {
      fr: "La collectivité prenait part aux discussions avec l’industriel, travaillait à la faisabilité pour lever les blocages, portait le projet politiquement et aidait à chercher des financements. Elle avait sa place dans la gouvernance, jusqu’à présider une association.",
      en: "The council joined the talks with the plant’s operator, worked on feasibility to clear obstacles, gave the project political backing and helped to look for funding. It had its place in the governance, to the point of chairing an association.",
    },
    difficulty: {
      fr: "Bâtir un modèle économique pour démarrer, et trouver les leaders parmi les agriculteurs.",
      en: "Building a business model to get started, and finding the leaders among the farmers.",
    },
    lastKnown: {
      date: "2018",
      text: {
        fr: "Selon le support de 2018, la collectivité et l’industriel construisaient le projet ensemble ; aucune trace de la réalisation des serres n’a été trouvée.",
        en: "According to the 2018 slide deck, the council and the plant’s operator were shaping the project together; no trace of the greenhouses being built was found.",
      },
      source: "Territoires Conseils (Caisse des Dépôts), support de 2018",
    },
  },
  {
    id: "hautes-pyrenees-bois",
    title: {
      fr: "Bois et gazéification dans les Hautes-Pyrénées",
      en: "Wood and gasification in Hautes-Pyrénées",
    },
    place: {
      fr: "Hautes-Pyrénées (projet non identifié)",
      en: "Hautes-Pyrénées (project not identified)",
    },
    flows: ["bois", "energie"],
    role: "facilitator",
    stages: ["impulser"],
    levers: ["diagnostic", "animation", "facilitateur", "financement"],
    start: {
      fr: "Le souhait de produire des granulés de bois dans de petites unités, réparties sur le territoire.",
      en: "A wish to produce wood pellets in small units spread across the territory.",
    },
    idea: {
      fr: "Installer une unité de gazéification, qui tire un gaz combustible du bois, et donner un débouché au bois que personne n’utilisait.",
      en: "To set up a gasification unit, which draws a fuel gas from wood, and give an outlet to wood that nobody was using.",
    },
    council: {
      fr: "La collectivité prenait part aux discussions avec l’industriel, travaillait à la faisabilité pour lever les blocages, animait le groupe d’acteurs et aidait à chercher des financements.",
      en: "The council joined the talks with the industrial firm, worked on feasibility to clear obstacles, coordinated the group of players and helped to look for funding.",
    },
    difficulty: {
      fr: "Connaître les flux de bois et les structurer.",
      en: "Knowing the flows of wood and organising them.",
    },
    lastKnown: {
      date: "2018",
      text: {
        fr: "Le projet était présenté à des élus ; rien d’autre n’a été trouvé.",
        en: "The project was presented to councillors; nothing else was found.",
      },
      source: "Territoires Conseils (Caisse des Dépôts), support de 2018",
    },
  },
];
