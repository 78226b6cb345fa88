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
      fr: "Cler Verts, une entreprise de compostage fondée en 2003, voyait arriver des matières organiques qui méritaient mieux que le recyclage.",
      en: "Cler Verts, a composting firm founded in 2003, saw organic materials arrive that deserved better than recycling.",
    },
    idea: {
      fr: "Réunir sur 55 hectares des activités agricoles et de transformation, pour que les déchets des unes deviennent les ressources des autres.",
      en: "To bring farming and processing activities together on 55 hectares, so that the waste of some became the resources of others.",
    },
    council: {
      fr: "Une entreprise portait le projet ; des collectivités y étaient associées, comme membres de la société coopérative aux côtés d’agriculteurs et d’entreprises, et comme soutiens.",
      en: "A firm led the project; local authorities were partners in it, as members of the cooperative company alongside farmers and firms, and as supporters.",
    },
    difficulty: {
      fr: "Le montage financier : l’entreprise souhaitait que la Région entre au capital ; l’élue régionale a répondu que ce n’était pas prévu et que l’usage était l’avance remboursable.",
      en: "The financing: the firm hoped that the Region would take a stake; the regional councillor replied that this was not planned and that the usual tool was a repayable advance.",
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
        source: "Entreprises Occitanie, l’Organic’Vallée",
        url: "https://recette.entreprises-occitanie.com/actualites/economie-circulaire-lorganic-vallee-un-modele-national",
        year: 2015,
        checked: "2026-11",
      },
      {
        text: {
          fr: "En 2017, la coopérative rassemblait une trentaine de membres : entreprises, acteurs de l’économie sociale et solidaire, collectivités, recherche.",
          en: "In 2017 the cooperative had some thirty members: firms, social and solidarity economy bodies, local authorities, research.",
        },
        source: "Le Labo de l’ESS, Organic’Vallée",
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
          fr: "À la demande d’une entrée de la Région au capital, sa vice-présidente a répondu par l’avance remboursable (page non datée).",
          en: "Asked for the Region to take a stake, its vice-president answered with a repayable advance (undated page).",
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
        fr: "Son fondateur en témoignait devant des élus en 2018 ; rien de plus récent n’a été trouvé.",
        en: "Its founder spoke about it to councillors in 2018; nothing more recent was found.",
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
      fr: "Un syndicat de collecte et de traitement des déchets, engagé dans le développement local depuis la fin des années 1990, connaissait ses gisements et leurs possibilités.",
      en: "A joint authority that collected and treated waste, involved in local development since the late 1990s, knew its deposits and what they could become.",
    },
    idea: {
      fr: "Faire des déchets une ressource et des emplois, puis rassembler collectivités, associations et entreprises dans une structure commune, Nouvel’R.",
      en: "To turn waste into a resource and into jobs, then gather local authorities, associations and firms in a common structure, Nouvel’R.",
    },
    council: {
      fr: "Le syndicat était d’abord acteur : il collectait, traitait et investissait. Il s’est ensuite fait animateur : diagnostic partagé avec les intercommunalités, gouvernance à trois niveaux, association commune.",
      en: "The joint authority was first an actor: it collected, treated and invested. It then became a coordinator: a diagnosis shared with the intercommunal bodies, governance on three levels, a joint association.",
    },
    difficulty: {
      fr: "Les sources lues ne disent pas quelle fut la difficulté. Un chiffre mesure le chemin restant : 609 kg de déchets par habitant en 2022, pour un objectif de moins de 400.",
      en: "The sources read do not say what the difficulty was. One figure shows how far there was to go: 609 kg of waste per inhabitant in 2022, for a target below 400.",
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
        source: "Eco-sol Brest, le projet du Smicval",
        url: "http://www.eco-sol-brest.net/Economie-circulaire-le-projet-du-Smicval-pour-creer-120-emplois-en-Haute.html",
        year: 2015,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Un premier « Smicval Market » a ouvert à Vayres en 2017 ; en juillet 2022, le syndicat annonçait 15 millions d’euros pour d’autres sites.",
          en: "A first “Smicval Market” opened at Vayres in 2017; in July 2022 the joint authority announced €15 million for further sites.",
        },
        source: "La Tribune, Objectif Aquitaine, 11 juillet 2022",
        url: "https://objectifaquitaine.latribune.fr/business/2022-07-11/zero-dechet-le-smicval-investit-15-millions-d-euros-pour-multiplier-les-supermarches-inverses-924772.html",
        year: 2022,
        checked: "2026-11",
      },
      {
        text: {
          fr: "L’association Nouvel’R a été lancée un 6 avril ; la source n’en donne pas l’année, sans doute 2018 ou 2019.",
          en: "The Nouvel’R association was launched on a 6 April; the source does not give the year, probably 2018 or 2019.",
        },
        source: "Grand Cubzaguais, plan climat, action 28",
        url: "https://www.grand-cubzaguais.fr/les-actions-du-plan-climat-du-grand-cubzaguais/action-28-promouvoir-leconomie-circulaire/",
        year: 2018,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Dans son référentiel lu en 2026, l’ADEME citait encore Nouvel’R en exemple ; l’état de l’association n’a pas pu être vérifié.",
          en: "In its framework as read in 2026, ADEME still gave Nouvel’R as an example; the state of the association could not be checked.",
        },
        source: "ADEME, référentiel Économie circulaire, mesure 1.1",
        year: 2026,
        checked: "2026-11",
      },
    ],
    lastKnown: {
      date: "2023-07",
      text: {
        fr: "En juillet 2023, la presse économique rapportait que le syndicat déployait son concept de Smicval Market ; rien de plus récent n’a été vérifié.",
        en: "In July 2023 the business press reported that the joint authority was rolling out its Smicval Market; nothing more recent was checked.",
      },
      source: "Placéco, le Smicval déploie son concept de Smicval Market",
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
      fr: "En 2001, une quinzaine d’habitants se demandaient pourquoi chauffer au pétrole un pays couvert de bois ; les communes hésitaient à acheter des chaudières coûteuses, sans combustible assuré.",
      en: "In 2001 some fifteen residents wondered why a land covered in woods was heated with oil; the communes were wary of costly boilers without a secure supply of fuel.",
    },
    idea: {
      fr: "Vendre de la chaleur plutôt que des chaudières : une petite chaufferie clé en main, le Modul’R, nourrie de bois déchiqueté local et entretenue par la coopérative.",
      en: "To sell heat rather than boilers: a small turnkey boiler house, the Modul’R, fed with local wood chips and maintained by the cooperative.",
    },
    council: {
      fr: "Le support de 2018 y voyait une collectivité accompagnatrice. Les communes étaient aussi clientes, et des partenaires publics siégeaient parmi les coopérateurs, avec la CUMA locale (coopérative d’utilisation de matériel agricole) : un profil mixte.",
      en: "The 2018 deck saw the councils as facilitators. The communes were customers too, and public partners sat among the members together with the local farm machinery cooperative (CUMA): a mixed profile.",
    },
    difficulty: {
      fr: "Le financement des chaufferies, que la coopérative désignait comme son problème principal ; les règles européennes ayant changé, le Département a pris le relais du FEDER (fonds européen de développement régional).",
      en: "Paying for the boiler houses, which the cooperative named as its main problem; when European rules changed, the département stepped in for the ERDF (European Regional Development Fund).",
    },
    facts: [
      {
        text: {
          fr: "L’association, née en 2001, est devenue une SCIC (société coopérative d’intérêt collectif) en 2006 selon cette source, en 2007 selon le site Eclaira.",
          en: "The association, born in 2001, became a SCIC (a cooperative company of collective interest) in 2006 according to this source, in 2007 according to the Eclaira website.",
        },
        source: "Bioénergie Promotion, des micro-chaufferies collectives au bois",
        url: "https://www.bioenergie-promotion.fr/31418/des-micro-chaufferies-collectives-au-bois-pour-favoriser-les-circuits-courts/",
        year: 2006,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Elle finançait et installait les chaufferies, en restait propriétaire et associait une soixantaine de coopérateurs publics et privés (page non datée).",
          en: "It paid for and installed the boiler houses, remained their owner and had some sixty public and private members (undated page).",
        },
        source: "Eclaira, focus sur ERE 43",
        url: "https://www.eclaira.org/articles/h/focus-ere-43-cooperation-locale-pour-la-production-et-la-vente-de-chaleur.html",
        year: 2026,
        checked: "2026-11",
      },
      {
        text: {
          fr: "La CUMA des Deux Rochers détenait plus de 30 % du capital ; l’ADEME, la Région et le Département ont soutenu la vente de chaleur (page non datée).",
          en: "The CUMA des Deux Rochers held more than 30% of the capital; ADEME, the Region and the département supported the sale of heat (undated page).",
        },
        source: "ERE 43, nos partenaires",
        url: "https://www.ere43.fr/ere-43/nos-partenaires/",
        year: 2026,
        checked: "2026-11",
      },
      {
        text: {
          fr: "La coopérative installait sa 25ᵉ chaufferie en avril 2019 ; elle avait produit 9 000 m³ de plaquettes de bois en 2018.",
          en: "The cooperative installed its 25th boiler house in April 2019; it had produced 9,000 m³ of wood chips in 2018.",
        },
        source: "La Commère 43, avril 2019",
        url: "https://www.lacommere43.fr/haut-lignon/item/22554-mazet-saint-voy-les-chaufferies-bois-d-ere43-poussent-comme-des-champignons.html",
        year: 2019,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Le compte rendu d’une assemblée générale tenue un 23 juin, sans doute en 2022, parle pourtant d’une quinzaine de sites chauffés en Haute-Loire : les deux nombres ne se recoupent pas.",
          en: "Yet the report of a general meeting held on a 23 June, probably in 2022, speaks of some fifteen sites heated in Haute-Loire: the two numbers do not match.",
        },
        source: "ERE 43, compte rendu d’assemblée générale (ere43.fr)",
        year: 2022,
        checked: "2026-11",
      },
    ],
    lastKnown: {
      date: "2019-04",
      text: {
        fr: "En avril 2019, la coopérative installait sa 25ᵉ chaufferie. Son site raconte aussi une assemblée générale plus tardive, sans doute en juin 2022, sans en donner l’année.",
        en: "In April 2019 the cooperative installed its 25th boiler house. Its website also reports a later general meeting, probably in June 2022, without giving the year.",
      },
      source: "La Commère 43, avril 2019 ; ERE 43, compte rendu d’assemblée générale (ere43.fr)",
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
      fr: "Le vignoble du Jura produisait chaque année environ 10 millions de bouteilles, dont 60 à 70 % étaient bues sur place selon les sources ; une fois vides, elles partaient à la fonte.",
      en: "The vineyards of Jura produced about 10 million bottles a year, 60 to 70% of them drunk locally according to the sources; once empty, they were melted down.",
    },
    idea: {
      fr: "Collecter, trier, laver et contrôler les bouteilles vides pour les remplir à nouveau, et créer des emplois sur place.",
      en: "To collect, sort, wash and check empty bottles so that they could be filled again, and to create jobs on the spot.",
    },
    council: {
      fr: "Un rôle d’accompagnateur : le projet est né dans un pôle de coopération, le Clus’Ter Jura, où des collectivités rejoignaient entreprises, associations et habitants. La Région y a contribué par un fonds.",
      en: "The role of a facilitator: the project grew out of a cooperation cluster, Clus’Ter Jura, where local authorities joined firms, associations and residents. The Region contributed through a fund.",
    },
    difficulty: {
      fr: "Un maillon unique : le partenaire de lavage s’est retiré en 2017–2018. S’y ajoutaient des étiquettes à colle insoluble (90 à 95 % selon les sources) et plus de 450 modèles de bouteilles.",
      en: "A single link: the washing partner withdrew in 2017–2018. On top of that came labels with insoluble glue (90 to 95% according to the sources) and more than 450 bottle models.",
    },
    facts: [
      {
        text: {
          fr: "En 2018, le projet comptait 300 contacts, 50 solutions repérées, 13 entreprises engagées et 7 000 bouteilles lavées à l’étape de test.",
          en: "In 2018 the project counted 300 contacts, 50 solutions identified, 13 firms involved and 7,000 bottles washed at the test stage.",
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
        source: "ADEME, Optigede, consigne pour les bouteilles de vin du Jura",
        url: "https://optigede.ademe.fr/fiche/mise-en-place-de-la-consigne-pour-les-bouteilles-de-vin-du-jura-consommees-localement",
        year: 2018,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Selon la presse locale, 60 % du vin du Jura était bu sur place ; le support de 2018 écrit 70.",
          en: "According to the local press, 60% of Jura wine was drunk locally; the 2018 deck says 70.",
        },
        source: "Voix du Jura, 1ᵉʳ février 2018",
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
          en: "Set up in 2014 by Juratri, a work-integration firm, Clus’Ter Jura became a SCIC (a cooperative company of collective interest) in 2016.",
        },
        source: "Hebdo 39, le Clus’Ter Jura, un atout pour le territoire",
        url: "https://hebdo39.net/le-cluster-jura-un-atout-pour-le-territoire/",
        year: 2016,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Trois entrepreneuses ont relancé l’activité à la fin de 2021, sous la forme d’une entreprise établie à Lons-le-Saunier.",
          en: "Three women entrepreneurs relaunched the activity at the end of 2021, as a firm based in Lons-le-Saunier.",
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
        fr: "En octobre 2023, la presse agricole parlait du retour de la bouteille consignée dans la région ; rien de plus récent n’a été trouvé sur le projet. Le Clus’Ter Jura préparait une rencontre à l’été 2024.",
        en: "In October 2023 the farming press reported the return of the deposit bottle in the region; nothing more recent was found on the project. Clus’Ter Jura was preparing an event in the summer of 2024.",
      },
      source: "Agri71, le retour de la bouteille consignée, 13 octobre 2023",
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
      fr: "Une usine de cogénération au bois, qui produisait à la fois de l’électricité et de la chaleur, laissait perdre une partie de cette chaleur.",
      en: "A wood-fired cogeneration plant, producing both electricity and heat, was losing part of that heat.",
    },
    idea: {
      fr: "Chauffer des serres agricoles avec l’eau à 65 °C sortie de l’usine.",
      en: "To heat farm greenhouses with the water leaving the plant at 65 °C.",
    },
    council: {
      fr: "La collectivité prenait part aux discussions avec l’industriel, travaillait à la faisabilité pour lever les blocages, portait le projet politiquement et aidait à chercher des financements. Elle avait sa place dans la gouvernance, jusqu’à la présidence d’une association.",
      en: "The council joined the talks with the manufacturer, worked on feasibility to clear obstacles, gave the project political backing and helped to look for funding. It had its place in the governance, as far as the chair of an association.",
    },
    difficulty: {
      fr: "Bâtir le modèle économique nécessaire au démarrage, et trouver les leaders agricoles.",
      en: "Building the economic model needed to get started, and finding the leaders among the farmers.",
    },
    facts: [
      {
        text: {
          fr: "L’industriel voulait sécuriser son activité, le rachat de son énergie étant assuré jusqu’à l’horizon 2032 ; la collectivité souhaitait une agriculture de proximité et préparait son plan local d’urbanisme intercommunal.",
          en: "The manufacturer wanted to secure its business, its energy being bought until about 2032; the council hoped for local farming and was preparing its intercommunal local plan.",
        },
        source: "Territoires Conseils (Caisse des Dépôts), support de 2018, d’après la CACG",
        year: 2018,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Identification probable, non confirmée : l’usine de Bois Génération Avenir (Ariège Biomasse Cogénération), soit 4 MW d’électricité vendus à EDF pendant 17 ans et 10 MW de chaleur, dont 55 % pour sécher le bois.",
          en: "Probable identification, not confirmed: the plant of Bois Génération Avenir (Ariège Biomasse Cogénération), with 4 MW of electricity sold to EDF for 17 years and 10 MW of heat, 55% of it used to dry wood.",
        },
        source: "Entreprises Occitanie, Bois Génération Avenir lance la fabrication de pellets",
        url: "https://entreprises-occitanie.com/actualites/industrie-du-bois-bois-generation-avenir-lance-la-fabrication-de-pellets-en-ariege",
        year: 2015,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Ce qui rapproche les deux : un raccordement vers 2015 et 17 ans de contrat mènent à 2032. Ce qui diffère : le réseau de cette usine est à 75 °C, quand le support parle d’eau à 65 °C.",
          en: "What brings the two together: a connection around 2015 and a 17-year contract lead to 2032. What differs: that plant’s network runs at 75 °C, while the deck speaks of water at 65 °C.",
        },
        source: "Ressorts, calcul et rapprochement du projet",
        year: 2026,
        checked: "2026-11",
      },
      {
        text: {
          fr: "En 2014, le chantier de cette centrale était présenté à la limite des communes de Saint-Paul-de-Jarrat et de Montgailhard.",
          en: "In 2014 the building site of that plant was shown on the boundary between Saint-Paul-de-Jarrat and Montgailhard.",
        },
        source: "Ariège News, la centrale de cogénération biomasse sort de terre",
        url: "http://www.ariegenews.com/france/actualites_economie/2014/83589/montgaillard-la-centrale-de-cogeneration-biomasse-sort-de-terre.html",
        year: 2014,
        checked: "2026-11",
      },
    ],
    lastKnown: {
      date: "2018",
      text: {
        fr: "En 2018, la collectivité et l’industriel étaient dits construire le projet ensemble ; aucune trace de la réalisation des serres n’a été trouvée.",
        en: "In 2018 the council and the manufacturer were said to be shaping the project together; no trace of the greenhouses being built was found.",
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
      fr: "Le souhait de développer les granulés de bois dans de petites unités, réparties sur le territoire.",
      en: "A wish to develop wood pellets in small units spread across the territory.",
    },
    idea: {
      fr: "Installer une unité de gazéification, qui tire un gaz combustible du bois, et donner un débouché au bois que personne ne valorisait.",
      en: "To set up a gasification unit, which draws a fuel gas from wood, and give an outlet to wood that nobody was using.",
    },
    council: {
      fr: "La collectivité prenait part aux discussions avec l’industriel, travaillait à la faisabilité pour lever les blocages, animait le collectif d’acteurs et aidait à chercher des financements.",
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
        source: "Lannemezan Communication, une usine de granulés de bois, mai 2013",
        url: "http://lannemezancommunication.blogspot.fr/2013/05/lannemezan-une-usine-de-granules-de.html",
        year: 2013,
        checked: "2026-11",
      },
    ],
    lastKnown: {
      date: "2018",
      text: {
        fr: "Le projet était présenté en 2018 ; rien d’autre n’a été trouvé.",
        en: "The project was presented in 2018; nothing else was found.",
      },
      source: "Territoires Conseils (Caisse des Dépôts), support de 2018",
    },
  },
];
