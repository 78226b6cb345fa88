import type { CaseStudy } from "#domain";

export const cases: CaseStudy[] = [
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
    facts: [
      {
        text: {
          fr: "Les 55 hectares ont été achetés en novembre 2014 et la SCIC (société coopérative d’intérêt collectif) créée en juin 2015.",
          en: "The 55 hectares were bought in November 2014 and the SCIC (a cooperative company of collective interest) was set up in June 2015.",
        },
        source: "Le Journal toulousain, Organic’Vallée, le labo d’économie circulaire",
        url: "https://www.lejournaltoulousain.fr/economie/zoom-entreprise-organicvallee-le-labo-deconomie-circulaire-44963/",
        year: 2015,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Retenu en 2015 parmi les pôles territoriaux de coopération économique (PTCE), le projet a bénéficié de 252 000 € sur trois ans.",
          en: "Selected in 2015 among the local clusters for economic cooperation (PTCE), the project received €252,000 over three years.",
        },
        source: "Entreprises Occitanie, L’Organic’Vallée, un modèle national",
        url: "https://recette.entreprises-occitanie.com/actualites/economie-circulaire-lorganic-vallee-un-modele-national",
        year: 2015,
        checked: "2026-11",
      },
      {
        text: {
          fr: "En 2017, la coopérative rassemblait une trentaine de membres, entreprises, acteurs de l’économie sociale et solidaire, collectivités et chercheurs.",
          en: "In 2017 the cooperative had some thirty members, including businesses, social and solidarity economy bodies, local authorities and researchers.",
        },
        source: "Le Labo de l’ESS, Organic’Vallée, 55 hectares de coopération",
        url: "https://lelabo-ess.org/organic-vallee-55-hectares-de-cooperation-autour-de-la-matiere-organique-et-de-l-economie",
        year: 2017,
        checked: "2026-11",
      },
      {
        text: {
          fr: "La conversion des terres à l’agriculture biologique s’est achevée à la fin de 2016.",
          en: "The conversion of the land to organic farming was completed at the end of 2016.",
        },
        source: "Casabee, Organic’Vallée",
        url: "http://casabee.eu/?p=6172",
        year: 2016,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Sollicitée pour que la Région entre au capital, sa vice-présidente a répondu par l’avance remboursable (page non datée).",
          en: "Asked whether the Region would take a stake, its vice-president answered with a repayable advance (undated page).",
        },
        source: "Organic’Vallée, La Région soutiendra Organic’Vallée",
        url: "http://www.organicvallee.fr/news-et-medias/region-soutiendra-organicvallee/",
        year: 2016,
        checked: "2026-11",
      },
    ],
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
      fr: "Le syndicat était d’abord acteur : il collectait, traitait et investissait. Il s’est ensuite fait animateur : il a partagé son diagnostic avec les intercommunalités, bâti une gouvernance à trois niveaux et une association commune.",
      en: "The joint authority was first an actor: it collected, treated and invested. It then became a coordinator, with a diagnosis drawn up together with the intercommunal bodies, governance on three levels and a joint association.",
    },
    difficulty: {
      fr: "Les sources lues n’en citent pas. Un chiffre mesure le chemin qui restait à faire : 609 kg de déchets par habitant en 2022, pour un objectif de moins de 400.",
      en: "The sources read mention none. One figure shows how far there was to go: 609 kg of waste per person in 2022, against a target of under 400.",
    },
    facts: [
      {
        text: {
          fr: "La démarche a débuté en août 2013, sur 141 communes (138 par la suite) et environ 200 000 habitants.",
          en: "The scheme began in August 2013, across 141 communes (138 later) and about 200,000 inhabitants.",
        },
        source: "Recita, Nouvel’R, le territoire expérimental de l’économie circulaire",
        url: "https://www.recita.org/initiative/h/nouvel-r-le-territoire-experimental-de-l-economie-circulaire.html",
        year: 2013,
        checked: "2026-11",
      },
      {
        text: {
          fr: "En 2015, le projet visait 120 emplois et recevait un trophée de l’Institut de l’économie circulaire.",
          en: "In 2015 the project aimed at 120 jobs and received an award from the Institut de l’économie circulaire.",
        },
        source: "Eco-sol Brest, Le projet du Smicval pour créer 120 emplois",
        url: "http://www.eco-sol-brest.net/Economie-circulaire-le-projet-du-Smicval-pour-creer-120-emplois-en-Haute.html",
        year: 2015,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Un premier « Smicval Market » a ouvert à Vayres en 2017 ; en juillet 2022, le syndicat annonçait 15 millions d’euros pour d’autres sites.",
          en: "A first “Smicval Market” opened at Vayres in 2017; in July 2022 the joint authority announced €15 million for further sites.",
        },
        source:
          "La Tribune Objectif Aquitaine, Zéro déchet : le Smicval investit 15 millions d’euros, 11 juillet 2022",
        url: "https://objectifaquitaine.latribune.fr/business/2022-07-11/zero-dechet-le-smicval-investit-15-millions-d-euros-pour-multiplier-les-supermarches-inverses-924772.html",
        year: 2022,
        checked: "2026-11",
      },
      {
        text: {
          fr: "L’association Nouvel’R a été lancée un 6 avril ; la source n’en donne pas l’année, vraisemblablement 2018.",
          en: "The Nouvel’R association was launched on a 6 April; the source does not give the year, probably 2018.",
        },
        source: "Grand Cubzaguais, plan climat, action 28",
        url: "https://www.grand-cubzaguais.fr/les-actions-du-plan-climat-du-grand-cubzaguais/action-28-promouvoir-leconomie-circulaire/",
        year: 2018,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Dans son référentiel lu en 2026, l’ADEME citait encore Nouvel’R en exemple ; ce qu’est devenue l’association n’a pas pu être vérifié.",
          en: "In its framework as read in 2026, ADEME still gave Nouvel’R as an example; what has become of the association could not be checked.",
        },
        source: "ADEME, référentiel Économie circulaire, mesure 1.1",
        year: 2026,
        checked: "2026-11",
      },
    ],
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
    facts: [
      {
        text: {
          fr: "L’association, née en 2001, est devenue une SCIC (société coopérative d’intérêt collectif) en 2006 selon cette source, en 2007 selon le site Eclaira.",
          en: "The association, born in 2001, became a SCIC (a cooperative company of collective interest) in 2006 according to this source, in 2007 according to the Eclaira website.",
        },
        source:
          "Bioénergie Promotion, Des micro-chaufferies collectives au bois pour favoriser les circuits courts",
        url: "https://www.bioenergie-promotion.fr/31418/des-micro-chaufferies-collectives-au-bois-pour-favoriser-les-circuits-courts/",
        year: 2006,
        checked: "2026-11",
      },
      {
        text: {
          fr: "La coopérative finançait et installait les chaufferies, en restait propriétaire et associait une soixantaine de membres publics et privés (page non datée).",
          en: "The cooperative paid for and installed the boiler houses, remained their owner and had some sixty public and private members (undated page).",
        },
        source: "Eclaira, Focus sur ERE 43",
        url: "https://www.eclaira.org/articles/h/focus-ere-43-cooperation-locale-pour-la-production-et-la-vente-de-chaleur.html",
        year: 2026,
        checked: "2026-11",
      },
      {
        text: {
          fr: "La CUMA des Deux Rochers détenait plus de 30 % du capital ; l’ADEME, la Région et le Département ont soutenu la vente de chaleur (page non datée).",
          en: "The CUMA des Deux Rochers held more than 30% of the capital; ADEME, the Region and the département supported the sale of heat (undated page).",
        },
        source: "ERE 43, Nos partenaires",
        url: "https://www.ere43.fr/ere-43/nos-partenaires/",
        year: 2026,
        checked: "2026-11",
      },
      {
        text: {
          fr: "La coopérative installait sa 25ᵉ chaufferie en avril 2019 ; elle avait produit 9 000 m³ de plaquettes de bois en 2018.",
          en: "The cooperative installed its 25th boiler house in April 2019; it had produced 9,000 m³ of wood chips in 2018.",
        },
        source: "La Commère 43, Les chaufferies bois d’ERE 43 poussent comme des champignons, avril 2019",
        url: "https://www.lacommere43.fr/haut-lignon/item/22554-mazet-saint-voy-les-chaufferies-bois-d-ere43-poussent-comme-des-champignons.html",
        year: 2019,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Le compte rendu d’une assemblée générale tenue un 23 juin, sans doute en 2022, parle pourtant d’une quinzaine de sites chauffés en Haute-Loire, loin des 25 chaufferies de 2019.",
          en: "Yet the report of a general meeting held on a 23 June, probably in 2022, speaks of some fifteen sites heated in Haute-Loire, far from the 25 boiler houses of 2019.",
        },
        source: "ERE 43, L’assemblée générale, un moment phare de la vie coopérative",
        year: 2022,
        checked: "2026-11",
      },
    ],
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
    facts: [
      {
        text: {
          fr: "En 2018, le projet affichait 300 contacts, 50 solutions repérées, 13 entreprises engagées et 7 000 bouteilles lavées à l’étape de test.",
          en: "In 2018 the project reported 300 contacts, 50 solutions identified, 13 businesses involved and 7,000 bottles washed at the test stage.",
        },
        source: "Territoires Conseils (Caisse des Dépôts), support de 2018",
        year: 2018,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Le bilan publié par l’ADEME donne 50 000 bouteilles collectées et 18 000 réutilisées pendant le test, avant le retrait du partenaire de lavage ; Mon Viti parle de 60 000 collectées.",
          en: "The review published by ADEME gives 50,000 bottles collected and 18,000 reused during the test, before the washing partner withdrew; Mon Viti speaks of 60,000 collected.",
        },
        source:
          "ADEME, Optigede, Mise en place de la consigne pour les bouteilles de vin du Jura consommées localement",
        url: "https://optigede.ademe.fr/fiche/mise-en-place-de-la-consigne-pour-les-bouteilles-de-vin-du-jura-consommees-localement",
        year: 2018,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Selon la presse locale, 60 % du vin du Jura était bu sur place ; le support de 2018 indique 70, sans unité.",
          en: "According to the local press, 60% of Jura wine was drunk locally; the 2018 deck gives 70, without a unit.",
        },
        source:
          "Voix du Jura, J’aime mes bouteilles, une nouvelle filière de valorisation du verre, 1er février 2018",
        url: "https://www.pressreader.com/france/voix-du-jura/20180201/281779924565584",
        year: 2018,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Un à deux emplois par million de bouteilles réutilisées et une tonne de CO₂ évitée pour 3 000 bouteilles : ces chiffres, attribués à l’ADEME par le support de 2018, n’ont pas été recoupés.",
          en: "One to two jobs per million bottles reused and one tonne of CO₂ saved per 3,000 bottles: these figures, which the 2018 deck attributes to ADEME, have not been cross-checked.",
        },
        source: "Territoires Conseils (Caisse des Dépôts), support de 2018",
        year: 2018,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Créé en 2014 à l’initiative de Juratri, une entreprise d’insertion, le Clus’Ter Jura est devenu une SCIC (société coopérative d’intérêt collectif) en 2016.",
          en: "Set up in 2014 by Juratri, a work-integration enterprise, Clus’Ter Jura became a SCIC (a cooperative company of collective interest) in 2016.",
        },
        source: "Hebdo 39, Le Clus’Ter Jura, un atout pour le territoire",
        url: "https://hebdo39.net/le-cluster-jura-un-atout-pour-le-territoire/",
        year: 2016,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Trois entrepreneuses ont relancé l’activité à la fin de 2021, en créant une entreprise à Lons-le-Saunier.",
          en: "Three women entrepreneurs relaunched the activity at the end of 2021 by setting up a firm in Lons-le-Saunier.",
        },
        source: "France 3 Bourgogne-Franche-Comté, J’aime mes bouteilles",
        url: "https://france3-regions.francetvinfo.fr/bourgogne-franche-comte/jura/j-aime-mes-bouteilles-ou-comment-le-reemploi-du-verre-devient-une-filiere-en-bourgogne-franche-comte-2538020.html",
        year: 2021,
        checked: "2026-11",
      },
    ],
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
      en: "The council joined the talks with the manufacturer, worked on feasibility to clear obstacles, gave the project political backing and helped to look for funding. It had its place in the governance, to the point of chairing an association.",
    },
    difficulty: {
      fr: "Bâtir un modèle économique pour démarrer, et trouver les leaders parmi les agriculteurs.",
      en: "Building an economic model to get started, and finding the leaders among the farmers.",
    },
    facts: [
      {
        text: {
          fr: "L’industriel voulait sécuriser son activité, le rachat de son énergie ayant 2032 pour horizon. La collectivité souhaitait une agriculture de proximité et préparait son plan local d’urbanisme intercommunal.",
          en: "The manufacturer wanted to secure its business, with 2032 as the horizon for the purchase of its energy. The council hoped for more local farming and was preparing its intercommunal local plan.",
        },
        source: "Territoires Conseils (Caisse des Dépôts), support de 2018, d’après la CACG",
        year: 2018,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Identification probable, non confirmée : l’usine de Bois Génération Avenir (Ariège Biomasse Cogénération), soit 4 MW d’électricité vendus à EDF pendant 17 ans et 10 MW de chaleur, dont 55 % pour le séchage.",
          en: "Probable identification, not confirmed: the plant of Bois Génération Avenir (Ariège Biomasse Cogénération), with 4 MW of electricity sold to EDF for 17 years and 10 MW of heat, 55% of it used for drying.",
        },
        source: "Entreprises Occitanie, Bois Génération Avenir lance la fabrication de pellets en Ariège",
        url: "https://entreprises-occitanie.com/actualites/industrie-du-bois-bois-generation-avenir-lance-la-fabrication-de-pellets-en-ariege",
        year: 2015,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Ce qui rapproche les deux : un raccordement vers 2015 et 17 ans de contrat mènent à 2032. Ce qui diffère : le réseau de cette usine est à 75 °C, quand le support parle d’eau à 65 °C.",
          en: "What brings the two together: a connection around 2015 and a 17-year contract lead to 2032. What differs: that plant’s network runs at 75 °C, while the deck speaks of water at 65 °C.",
        },
        source: "Ressorts, lecture du projet",
        year: 2026,
        checked: "2026-11",
      },
      {
        text: {
          fr: "En 2014, la presse locale situait le chantier de cette centrale à la limite des communes de Saint-Paul-de-Jarrat et de Montgailhard.",
          en: "In 2014 the local press placed the building site of that plant on the boundary between Saint-Paul-de-Jarrat and Montgailhard.",
        },
        source: "Ariège News, Montgaillard : la centrale de cogénération biomasse sort de terre",
        url: "http://www.ariegenews.com/france/actualites_economie/2014/83589/montgaillard-la-centrale-de-cogeneration-biomasse-sort-de-terre.html",
        year: 2014,
        checked: "2026-11",
      },
    ],
    lastKnown: {
      date: "2018",
      text: {
        fr: "Selon le support, la collectivité et l’industriel construisaient le projet ensemble ; aucune trace de la réalisation des serres n’a été trouvée.",
        en: "According to the deck, the council and the manufacturer were shaping the project together; no trace of the greenhouses being built was found.",
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
      en: "The council joined the talks with the manufacturer, worked on feasibility to clear obstacles, coordinated the group of players and helped to look for funding.",
    },
    difficulty: {
      fr: "Connaître les flux de bois et les structurer.",
      en: "Knowing the flows of wood and organising them.",
    },
    facts: [
      {
        text: {
          fr: "Ce projet n’est connu que par le support de 2018, qui le donne en exemple de collectivité facilitatrice ; il n’a pas pu être identifié.",
          en: "This project is known only from the 2018 deck, which gives it as an example of a council acting as facilitator; it could not be identified.",
        },
        source: "Territoires Conseils (Caisse des Dépôts), support de 2018, d’après la CACG",
        year: 2018,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Antécédent possible, sans lien établi : en 2013, des propriétaires forestiers annonçaient une usine de granulés à Lannemezan, après une étude de la CACG qui la jugeait viable.",
          en: "A possible forerunner, with no established link: in 2013, forest owners announced a pellet factory at Lannemezan, after a study by CACG that found it viable.",
        },
        source: "Lannemezan Communication, Une usine de granulés de bois sur le plateau, mai 2013",
        url: "http://lannemezancommunication.blogspot.fr/2013/05/lannemezan-une-usine-de-granules-de.html",
        year: 2013,
        checked: "2026-11",
      },
    ],
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
