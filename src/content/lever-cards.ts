import type { Lever } from "#domain";

/** What each lever is, who can help, the law, and a first step. */
export const leverCards: Readonly<Record<string, Lever["card"]>> = {
  formation: {
    what: {
      fr: "Une journée entre élus et entreprises, une visite de site, un atelier sur les flux et les ressources, un module pour les acheteurs : de quoi regarder le territoire ensemble et parler la même langue.",
      en: "A day shared by councillors and businesses, a site visit, a workshop on flows and resources, a module for buyers: ways of looking at the territory together and speaking the same language.",
    },
    who: [
      {
        text: {
          fr: "L’ADEME (Agence de la transition écologique) propose une formation à son référentiel d’économie circulaire et un guide pour lancer une démarche locale (page lue en 2026).",
          en: "ADEME, the French agency for ecological transition, offers training in its circular economy framework and a guide to getting things moving locally (page read in 2026).",
        },
        source: "ADEME, Agir pour la transition écologique, Économie circulaire",
        url: "https://agirpourlatransition.ademe.fr/collectivites/conseils/economie/economie-circulaire",
        year: 2026,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Journées d’échange, accompagnement sur le terrain, conférences en ligne : c’est ainsi que l’on sensibilisait les élus en 2018. Ces formats restent un bon modèle.",
          en: "Days to share experience, support on the ground, online talks: that is how councillors were introduced to the subject in 2018, and these formats are still a good model.",
        },
        source: "Territoires Conseils (Caisse des Dépôts), support de 2018",
        year: 2018,
        checked: "2026-11",
      },
    ],
    legal: [
      {
        text: {
          fr: "Un repère plutôt qu’une règle : l’ADEME regarde combien de services de la collectivité ont été formés à l’économie circulaire en quatre ans.",
          en: "A benchmark rather than a rule: ADEME looks at how many of the council’s departments have been trained in the circular economy within four years.",
        },
        source: "ADEME, référentiel Économie circulaire, indicateur 2",
        year: 2026,
        checked: "2026-11",
      },
    ],
    firstStep: {
      fr: "Réunir cinq élus, cinq entreprises et trois associations pendant 2 h 30, autour d’un seul flux.",
      en: "Bring five councillors, five businesses and three associations together for two and a half hours around a single flow.",
    },
    cost: {
      fr: "De 0 à 5 000 €, en ordre de grandeur.",
      en: "From nothing to €5,000, as an order of magnitude.",
    },
    delay: { fr: "Comptez environ 1 à 3 mois.", en: "Allow about 1 to 3 months." },
    servesMost: {
      fr: "Tous les flux ; la posture et le rôle de facilitateur ; l’étape Impulser.",
      en: "Every flow; posture and the facilitator’s role; the Impulser stage.",
    },
    watch: {
      fr: "Une sensibilisation sans suite essouffle : fixez la date de l’étape suivante avant de vous quitter.",
      en: "Awareness that leads nowhere wears people out: set the date of the next step before you part.",
    },
  },
  diagnostic: {
    what: {
      fr: "Le recensement des acteurs et des initiatives, l’état chiffré des ressources et des flux, l’étude d’une filière. Ce peut être aussi l’étude qui prépare une démarche d’écologie industrielle et territoriale (EIT), où des entreprises voisines échangent matières, énergie et services.",
      en: "A survey of local players and initiatives, a measured picture of resources and flows, the study of a supply chain. It may also be the study that prepares an industrial and territorial ecology (EIT) scheme, in which neighbouring businesses exchange materials, energy and services.",
    },
    who: [
      {
        text: {
          fr: "L’ADEME cofinance l’étude de préfiguration d’une démarche d’EIT, selon le réseau SYNAPSE (page non datée, à reconfirmer).",
          en: "ADEME co-funds the preparatory study of an EIT scheme, according to the SYNAPSE network (undated page, to be reconfirmed).",
        },
        source: "Réseau SYNAPSE, Principales étapes d’une démarche d’écologie industrielle et territoriale",
        url: "https://www.reseau-synapse.org/static/h/principales-etapes-d-une-demarche-d-eit.html",
        year: 2026,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Les CCI (chambres de commerce et d’industrie) ont déployé en 2017 ACTIF, un outil qui cartographie les ressources des entreprises ; elles l’ont ouvert aux collectivités la même année.",
          en: "In 2017 the chambers of commerce and industry (CCI) rolled out ACTIF, a tool that maps the resources of businesses, and opened it to local authorities the same year.",
        },
        source: "Réseau SYNAPSE, Déploiement de l’écologie industrielle et territoriale en France",
        url: "https://www.reseau-synapse.org/static/h/deploiement-de-l-eit-en-france.html",
        year: 2017,
        checked: "2026-11",
      },
    ],
    legal: [
      {
        text: {
          fr: "Barème de 2020, à reconfirmer : l’ADEME calculait son aide sur 50 000 € de dépenses au plus pour un diagnostic, 100 000 € pour un accompagnement de projet ; elle en couvrait 50 à 70 % pour une activité économique, selon sa taille.",
          en: "Rates for 2020, to be reconfirmed: ADEME worked out its aid on at most €50,000 of spending for a diagnosis and €100,000 for project support, and covered 50 to 70% of that spending for a business activity, depending on its size.",
        },
        source: "Les-aides, Aide de l’ADEME aux études de diagnostic et d’accompagnement de projets",
        url: "https://les-aides.fr/aide/OFMPGSwMDA4v/ademe/aide-a-la-realisation-decision-etudes-de-diagnostic-et-d-accompagnement-de-projets.html",
        year: 2020,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Repère de l’ADEME : décrire les ressources locales avec des chiffres chaque fois que c’est possible, et dire où elles manqueront, bientôt ou plus tard.",
          en: "ADEME’s benchmark: describe local resources in figures wherever possible, and say where they will run short, soon or later on.",
        },
        source: "ADEME, référentiel Territoire Engagé Transition Écologique, mesure 1.1.4.3",
        year: 2026,
        checked: "2026-11",
      },
    ],
    firstStep: {
      fr: "Rassembler sur une page les chiffres déjà publics du flux choisi, et noter celui qui manque pour décider.",
      en: "Gather on one page the figures already published for the chosen flow, and note the one you still need in order to decide.",
    },
    cost: {
      fr: "En ordre de grandeur, 5 à 10 jours de travail en interne, ou 20 000 à 60 000 € pour une étude.",
      en: "As an order of magnitude, 5 to 10 days of in-house work, or €20,000 to €60,000 for a study.",
    },
    delay: {
      fr: "Une étude prend environ 4 à 9 mois.",
      en: "A study takes about 4 to 9 months.",
    },
    servesMost: {
      fr: "Les flux mal connus, comme le bois, la chaleur perdue ou les matériaux du BTP ; les rôles d’acteur et de facilitateur ; l’étape Impulser.",
      en: "Flows that are poorly known, such as wood, waste heat or construction materials; both roles, actor and facilitator; the Impulser stage.",
    },
    watch: {
      fr: "Recenser tous les flux prend trop de temps aux yeux des entreprises : commencez par un atelier entre elles, puis creusez les pistes sérieuses.",
      en: "Businesses find that listing every flow takes too long: start with a workshop among them, then look closely at the serious leads.",
    },
  },
  demarches: {
    what: {
      fr: "Un référent unique, une première lecture des règles d’urbanisme, une réunion avec les services de l’État. Puis un appui pour le dossier d’installation classée (ICPE, une activité soumise à des règles d’environnement), la sortie du statut de déchet (quand un déchet traité redevient un produit) ou la demande d’aide.",
      en: "A single contact, a first reading of the planning rules, a meeting with the State’s departments. Then help with the file for a classified installation (ICPE, an activity under environmental rules), with end-of-waste status (when treated waste becomes a product again) or with a grant application.",
    },
    who: [
      {
        text: {
          fr: "La collectivité elle-même : dans les deux projets pyrénéens présentés en 2018, elle travaillait à la faisabilité en amont, pour lever les points de blocage, et aidait à chercher des financements.",
          en: "The council itself: in the two Pyrenean projects presented in 2018, it worked on feasibility early on, to clear obstacles, and helped to look for funding.",
        },
        source: "Territoires Conseils (Caisse des Dépôts), support de 2018",
        year: 2018,
        checked: "2026-11",
      },
    ],
    legal: [
      {
        text: {
          fr: "La collectivité conseille sans pouvoir garantir l’autorisation : confiez le conseil et l’instruction à des personnes différentes.",
          en: "The council advises but cannot guarantee the permit: give the advice and the examination of files to different people.",
        },
        source: "Ressorts, lecture du projet",
        year: 2026,
        checked: "2026-11",
      },
    ],
    firstStep: {
      fr: "Lister sur une page les autorisations du premier projet et les services qui les instruisent, puis réunir ces services.",
      en: "List on one page the permits your first project needs and the departments that examine them, then bring those departments together.",
    },
    cost: {
      fr: "Du temps d’agent, pour l’essentiel.",
      en: "Staff time, for the most part.",
    },
    delay: {
      fr: "Comptez 1 à 12 mois, selon l’autorisation demandée.",
      en: "Allow 1 to 12 months, depending on the permit.",
    },
    servesMost: {
      fr: "La chaleur, le bois, les déchets, les biodéchets et les matériaux du BTP ; le rôle de facilitateur ; le passage d’Animer à Structurer.",
      en: "Heat, wood, waste, biowaste and construction materials; the facilitator’s role; the passage from Animer to Structurer.",
    },
    watch: {
      fr: "Le document d’urbanisme est lui aussi un levier : voyez tôt si le projet y trouve sa place. En Ariège, le plan local d’urbanisme intercommunal se préparait en même temps que le projet.",
      en: "The local plan is a lever too: see early on whether the project fits into it. In Ariège, the intercommunal local plan was being drawn up at the same time as the project.",
    },
  },
  locaux: {
    what: {
      fr: "Une friche, un atelier-relais, une légumerie (où l’on prépare des légumes pour les cantines), une plateforme bois, une laveuse, un terrain ou une zone de réemploi en déchèterie, confiés à un projet pour qu’il puisse démarrer.",
      en: "A brownfield site, a starter workshop, a vegetable-processing kitchen, a wood yard, a bottle washer, a plot of land or a reuse area at the recycling centre, entrusted to a project so that it can start.",
    },
    who: [
      {
        text: {
          fr: "Les communes et les intercommunalités, avec leur propre patrimoine : l’ADEME leur suggère par exemple une zone de réemploi en déchèterie.",
          en: "Communes and intercommunal bodies, with what they own: ADEME suggests, for instance, a reuse area at the recycling centre.",
        },
        source: "ADEME, référentiel Territoire Engagé Transition Écologique, mesure 3.4.1.2",
        year: 2026,
        checked: "2026-11",
      },
      {
        text: {
          fr: "En Gironde, le syndicat de déchets SMICVAL a ouvert en 2017, à Vayres, un « Smicval Market » où l’on dépose et reprend gratuitement des objets.",
          en: "In Gironde, the joint waste authority SMICVAL opened a “Smicval Market” at Vayres in 2017, where people drop off and take away objects free of charge.",
        },
        source:
          "La Tribune Objectif Aquitaine, Zéro déchet : le Smicval investit 15 millions d’euros, 11 juillet 2022",
        url: "https://objectifaquitaine.latribune.fr/business/2022-07-11/zero-dechet-le-smicval-investit-15-millions-d-euros-pour-multiplier-les-supermarches-inverses-924772.html",
        year: 2022,
        checked: "2026-11",
      },
    ],
    legal: [
      {
        text: {
          fr: "Depuis la loi NOTRe de 2015, seules les communes et les intercommunalités à fiscalité propre décident des aides à l’immobilier d’entreprise : subvention, rabais, location, prêt, avance remboursable, crédit-bail (code général des collectivités territoriales, art. L. 1511-3).",
          en: "Since the NOTRe act of 2015, only communes and intercommunal bodies with their own taxes have been able to grant aid for business premises: grant, discount, rental, loan, repayable advance or leasing (local government code, CGCT, art. L. 1511-3).",
        },
        source:
          "Banque des Territoires, L’immobilier d’entreprises, une intervention réservée aux communes et aux intercommunalités",
        url: "https://www.banquedesterritoires.fr/limmobilier-dentreprises-une-intervention-reservee-aux-communes-et-aux-intercommunalites",
        year: 2015,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Ces aides à l’immobilier doivent être compatibles avec le schéma régional de développement économique (SRDEII). La Région et le Département peuvent y participer par convention.",
          en: "This aid for premises must be compatible with the regional economic development plan (SRDEII). The Region and the département can take part under an agreement.",
        },
        source: "SVP, Loi NOTRe : quel impact sur les aides à l’immobilier d’entreprise ?",
        url: "https://www.svp.com/article/loi-notre-quel-impact-sur-les-aides-a-limmobilier-dentreprise-100007804",
        year: 2015,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Un loyer inférieur au marché est une aide : il compte dans le plafond européen dit « de minimis », 300 000 € par entreprise unique sur trois ans glissants (règlement UE 2023/2831).",
          en: "A rent below the market is a form of aid: it counts towards the European “de minimis” ceiling of €300,000 per single undertaking over three rolling years (Regulation EU 2023/2831).",
        },
        source: "Ministère chargé de la vie associative, Aides d’État : nouveau règlement de minimis",
        url: "https://associations.gouv.fr./aides-d-etat-nouveau-reglement-de-minimis.html",
        year: 2023,
        checked: "2026-11",
      },
    ],
    firstStep: {
      fr: "Dresser l’inventaire des mètres carrés publics vides et des matériels peu utilisés, et choisir celui qui sera proposé à un projet pour douze mois.",
      en: "Draw up an inventory of empty public floor space and little-used equipment, and pick the one you will offer a project for twelve months.",
    },
    cost: {
      fr: "De 0 €, si le bâti existe, à plusieurs centaines de milliers d’euros, en ordre de grandeur.",
      en: "From nothing, if the building exists, to several hundred thousand euros, as an order of magnitude.",
    },
    delay: { fr: "Comptez environ 3 à 24 mois.", en: "Allow about 3 to 24 months." },
    servesMost: {
      fr: "Les biens de consommation, les textiles, le verre, l’alimentation et le bois ; le rôle d’acteur ; la phase de mise en œuvre.",
      en: "Consumer goods, textiles, glass, food and wood; the actor’s role; the implementation phase.",
    },
    watch: {
      fr: "Prévoyez la sortie dès la convention, avec un loyer progressif : sans sortie prévue, le projet reste dépendant.",
      en: "Write the way out into the agreement from the start, with a rent that rises in steps: with no way out planned, the project stays dependent.",
    },
  },
  animation: {
    what: {
      fr: "Un poste d’animateur, à temps partiel ou complet, des ateliers entre entreprises, un comité de pilotage, un rendez-vous annuel : en somme, quelqu’un dont le métier est de faire vivre le collectif.",
      en: "A coordinator’s post, part-time or full-time, workshops among businesses, a steering group, a yearly event: in short, someone whose job it is to keep the group alive.",
    },
    who: [
      {
        text: {
          fr: "L’ADEME aidait en 2023 à financer des chargés de mission : écologie industrielle et territoriale, bois-énergie, biodéchets (régime à reconfirmer).",
          en: "In 2023 ADEME helped to fund project officers for industrial and territorial ecology, wood energy and biowaste (scheme to be reconfirmed).",
        },
        source: "Les-aides, Aides de l’ADEME aux relais et aux actions ponctuelles",
        url: "https://les-aides.fr/aide/aXRPGYwYjCTB4y8/ademe/aides-aux-relais-et-aux-actions-ponctuelles-en-faveur-de-la-transition-ecologique.html",
        year: 2023,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Pour une démarche d’écologie industrielle et territoriale, ce financement peut aller jusqu’à trois ans, selon le réseau SYNAPSE (page non datée, à reconfirmer).",
          en: "For an industrial and territorial ecology scheme, this funding can run for up to three years, according to the SYNAPSE network (undated page, to be reconfirmed).",
        },
        source: "Réseau SYNAPSE, Principales étapes d’une démarche d’écologie industrielle et territoriale",
        url: "https://www.reseau-synapse.org/static/h/principales-etapes-d-une-demarche-d-eit.html",
        year: 2026,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Pour l’animation d’actions collectives, l’aide de l’ADEME va jusqu’à 50 %, dans la limite de 50 000 € par opération (régime non daté, à reconfirmer).",
          en: "For coordinating collective actions, ADEME’s aid goes up to 50%, with a ceiling of €50,000 per operation (undated scheme, to be reconfirmed).",
        },
        source: "Fonds publics, Aide à l’économie circulaire, actions collectives",
        url: "https://fonds-publics.fr/aides/aide-economie-circulaire-actions-collectives-2",
        year: 2026,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Le programme européen LEADER 2023–2027 aide les projets ruraux à hauteur de 80 % au plus, selon les règles de chaque GAL (groupe d’action locale).",
          en: "The European LEADER programme 2023–2027 funds rural projects at up to 80%, under the rules of each local action group (GAL).",
        },
        source: "Fonds publics, programme LEADER 2023–2027",
        url: "https://fonds-publics.fr/?p=61710",
        year: 2023,
        checked: "2026-11",
      },
      {
        text: {
          fr: "L’appel de l’État « PTCE 2026 », pour les pôles territoriaux de coopération économique, était doté de 500 000 € au total : 30 000 à 80 000 € par projet, sur deux ans.",
          en: "The State’s “PTCE 2026” call, for local clusters for economic cooperation, had a budget of €500,000 in all: €30,000 to €80,000 per project over two years.",
        },
        source:
          "Mediatico, PTCE : un nouvel appel à projets pour renforcer les coopérations économiques locales",
        url: "https://mediatico.fr/ptce-un-nouvel-appel-a-projets-pour-renforcer-les-cooperations-economiques-locales/",
        year: 2026,
        checked: "2026-11",
      },
      {
        text: {
          fr: "En 2024, les Régions et l’ADEME représentaient 43 % des sources de financement des démarches d’écologie industrielle et territoriale étudiées.",
          en: "In 2024 the Regions and ADEME made up 43% of the funding sources of the industrial and territorial ecology schemes surveyed.",
        },
        source: "ORÉE et ADEME, état des lieux 2024 de l’écologie industrielle et territoriale en France",
        url: "https://cdurable.info/rapport-sur-letat-des-lieux-de-lecologie-industrielle-et-territoriale-eit-en-france",
        year: 2024,
        checked: "2026-11",
      },
    ],
    legal: [
      {
        text: {
          fr: "Si un tiers anime, une convention le lie à la collectivité. L’aide étant limitée dans le temps, mieux vaut écrire dès le départ comment elle diminuera.",
          en: "If a third party coordinates, an agreement binds it to the council. As the aid is limited in time, it is best to write down from the start how it will taper off.",
        },
        source: "Ressorts, lecture du projet",
        year: 2026,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Repère de l’ADEME : un animateur désigné, à 0,25 ETP au moins (un quart d’équivalent temps plein, soit un peu plus d’un jour par semaine).",
          en: "ADEME’s benchmark: a named coordinator, for at least 0.25 FTE (a quarter of a full-time equivalent, a little over one day a week).",
        },
        source: "ADEME, référentiel Territoire Engagé Transition Écologique, mesure 6.3.5.3",
        year: 2026,
        checked: "2026-11",
      },
    ],
    firstStep: {
      fr: "Nommer une personne pour un quart de son temps, avec une lettre de mission de douze mois et trois rencontres déjà datées.",
      en: "Appoint someone for a quarter of their time, with a twelve-month brief in writing and three meetings already dated.",
    },
    cost: {
      fr: "Un quart de poste au moins chaque année, à chiffrer d’après vos propres salaires.",
      en: "At least a quarter of a post each year, to be costed on your own pay scale.",
    },
    delay: {
      fr: "Une démarche met 3 à 4 ans à s’installer, selon le réseau SYNAPSE (page non datée).",
      en: "A scheme takes 3 to 4 years to take root, according to the SYNAPSE network (undated page).",
    },
    servesMost: {
      fr: "Tous les flux, surtout ceux qui réunissent beaucoup d’acteurs ; le rôle de facilitateur ; l’étape Animer.",
      en: "Every flow, above all those that involve many players; the facilitator’s role; the Animer stage.",
    },
    watch: {
      fr: "Une étude de 2018 prévoyait une baisse des aides publiques à l’animation et y voyait une menace pour la durée des démarches : cherchez tôt d’autres recettes.",
      en: "A 2018 study expected public aid for coordination to fall and saw in this a threat to the future of these schemes: look early for other income.",
    },
  },
  facilitateur: {
    what: {
      fr: "Un élu ou un cadre qui met en relation, lève les blocages, veille à l’équité et ouvre les portes de l’État, de la Région et des financeurs.",
      en: "A councillor or a senior officer who makes introductions, clears obstacles, keeps things fair and opens the doors of the State, the Region and the funders.",
    },
    who: [
      {
        text: {
          fr: "La collectivité elle-même : prendre part aux discussions avec l’industriel, porter le projet politiquement, aider à chercher des financements et, en Ariège, aller jusqu’à la présidence d’une association.",
          en: "The council itself: joining the talks with the manufacturer, giving the project political backing, helping to look for funding and, in Ariège, going as far as the chair of an association.",
        },
        source: "Territoires Conseils (Caisse des Dépôts), support de 2018",
        year: 2018,
        checked: "2026-11",
      },
      {
        text: {
          fr: "L’ADEME distingue deux degrés d’implication : la collectivité anime elle-même la démarche, ou elle en est partenaire, facilitatrice et financeuse.",
          en: "ADEME distinguishes two degrees of involvement: the council coordinates the scheme itself, or it is its partner, facilitator and funder.",
        },
        source: "ADEME, référentiel Économie circulaire, mesures 3.5.1 et 3.5.3",
        year: 2026,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Un tiers de confiance peut aussi tenir ce rôle : parmi les démarches d’écologie industrielle et territoriale étudiées en 2024, 31 % étaient portées par une association, 26 % par une collectivité, et 96 % avaient le soutien politique d’un acteur local.",
          en: "A trusted third party can also play this part: of the industrial and territorial ecology schemes surveyed in 2024, 31% were led by an association, 26% by a local authority, and 96% had the political support of a local player.",
        },
        source: "ORÉE et ADEME, état des lieux 2024 de l’écologie industrielle et territoriale en France",
        url: "https://cdurable.info/rapport-sur-letat-des-lieux-de-lecologie-industrielle-et-territoriale-eit-en-france",
        year: 2024,
        checked: "2026-11",
      },
    ],
    legal: [
      {
        text: {
          fr: "Ce rôle ne demande aucune habilitation particulière, mais il oblige à traiter tous les acteurs à égalité et à dire au nom de qui l’on parle.",
          en: "The role needs no special authorisation, but it does mean treating all players equally and saying on whose behalf you speak.",
        },
        source: "Ressorts, lecture du projet",
        year: 2026,
        checked: "2026-11",
      },
    ],
    firstStep: {
      fr: "Rencontrer trois leaders économiques et leur poser deux questions : de quoi avez-vous trop, et que vous manque-t-il ?",
      en: "Meet three business leaders and ask them two questions: what do you have too much of, and what do you lack?",
    },
    cost: {
      fr: "Du temps d’élu ou de cadre, pour l’essentiel.",
      en: "Councillors’ or senior officers’ time, for the most part.",
    },
    delay: {
      fr: "Comptez environ 1 à 6 mois avant les premiers effets.",
      en: "Allow about 1 to 6 months for the first effects.",
    },
    servesMost: {
      fr: "Les flux industriels : chaleur perdue, bois, matières premières ; le rôle de facilitateur ; l’étape Impulser.",
      en: "Industrial flows: waste heat, wood, raw materials; the facilitator’s role; the Impulser stage.",
    },
    watch: {
      fr: "Ne confondez pas le facilitateur et l’animateur : l’un joue un rôle politique, l’autre occupe un poste.",
      en: "Do not confuse the facilitator with the coordinator: one plays a political part, the other holds a post.",
    },
  },
  financement: {
    what: {
      fr: "Une subvention d’étude ou d’investissement, une avance remboursable, une garantie d’emprunt, un fonds d’amorçage, un appel à projets local, ou des aides soumises à des conditions écologiques.",
      en: "A grant for a study or an investment, a repayable advance, a loan guarantee, a seed fund, a local call for projects, or aid that comes with ecological conditions.",
    },
    who: [
      {
        text: {
          fr: "L’ADEME : le projet de loi de finances pour 2026 lui ouvrait 2,09 milliards d’euros d’engagements, un montant qui tient en partie à un changement de présentation. La part de l’économie circulaire est à éclaircir.",
          en: "ADEME: the finance bill for 2026 gave it €2.09 billion in commitments, a figure due in part to a change of presentation. The share for the circular economy remains to be clarified.",
        },
        source: "Sénat, rapport sur le projet de loi de finances pour 2026",
        url: "https://www.senat.fr/rap/l25-139-310-1/l25-139-310-111.html",
        year: 2026,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Le Fonds chaleur de l’ADEME était doté de 800 millions d’euros en 2025.",
          en: "ADEME’s heat fund (Fonds chaleur) stood at €800 million in 2025.",
        },
        source:
          "AMORCE, Les collectivités déplorent une loi de finances pour 2025 qui marque un coup d’arrêt",
        url: "https://amorce.asso.fr/actualite/les-collectivites-deplorent-une-loi-de-finances-pour-2025-qui-marque-un-coup-d-arret-pour-la-transition-ecologique-de-la-france",
        year: 2025,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Le Fonds vert de l’État : 850 millions d’euros en loi de finances pour 2026, contre 1,15 milliard en 2025.",
          en: "The State’s green fund (Fonds vert): €850 million in the finance act for 2026, against €1.15 billion in 2025.",
        },
        source: "FCL, Fonds vert 2026 : sécuriser ses financements",
        url: "https://fcl.fr/fonds-vert-2026-securiser-ses-financements-dans-un-contexte-de-rarefaction-des-credits",
        year: 2026,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Le Fonds vert de 2026 ne reconduit ni le soutien au tri à la source et à la valorisation des biodéchets, ni le fonds territorial climat, selon le rapport du Sénat sur le projet de loi de finances.",
          en: "The green fund of 2026 renews neither its support for sorting biowaste at source and recovering it nor the territorial climate fund, according to the Senate’s report on the finance bill.",
        },
        source: "Sénat, rapport sur le projet de loi de finances pour 2026",
        url: "https://www.senat.fr/rap/l25-139-310-1/l25-139-310-113.html",
        year: 2026,
        checked: "2026-11",
      },
      {
        text: {
          fr: "La Région, chef de file du développement économique, décide des aides aux entreprises depuis la loi NOTRe de 2015 : c’est le premier guichet à voir.",
          en: "The Region leads on economic development and has decided on aid to businesses since the NOTRe act of 2015: it is the first door to knock on.",
        },
        source: "Weka, Les compétences du développement économique local",
        url: "https://www.weka.fr/actualite/interviews/les-competences-du-developpement-economique-local-146213",
        year: 2015,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Le programme européen LEADER 2023–2027 aide les projets ruraux à hauteur de 80 % au plus, selon les règles de chaque GAL (groupe d’action locale).",
          en: "The European LEADER programme 2023–2027 funds rural projects at up to 80%, under the rules of each local action group (GAL).",
        },
        source: "Fonds publics, programme LEADER 2023–2027",
        url: "https://fonds-publics.fr/?p=61710",
        year: 2023,
        checked: "2026-11",
      },
    ],
    legal: [
      {
        text: {
          fr: "La Région est seule compétente pour définir et accorder les aides aux entreprises, avances remboursables comprises (code général des collectivités territoriales, art. L. 1511-2) ; l’immobilier d’entreprise revient aux communes et aux intercommunalités (art. L. 1511-3).",
          en: "The Region alone can set up and grant aid to businesses, repayable advances included (local government code, CGCT, art. L. 1511-2); business premises are a matter for communes and intercommunal bodies (art. L. 1511-3).",
        },
        source: "Weka, Les compétences du développement économique local",
        url: "https://www.weka.fr/actualite/interviews/les-competences-du-developpement-economique-local-146213",
        year: 2015,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Plafond européen dit « de minimis » : 300 000 € par entreprise unique sur trois ans glissants (règlement UE 2023/2831), 750 000 € pour un service d’intérêt économique général (règlement UE 2023/2832).",
          en: "European “de minimis” ceiling: €300,000 per single undertaking over three rolling years (Regulation EU 2023/2831), €750,000 for a service of general economic interest (Regulation EU 2023/2832).",
        },
        source: "Ministère chargé de la vie associative, Aides d’État : nouveau règlement de minimis",
        url: "https://associations.gouv.fr./aides-d-etat-nouveau-reglement-de-minimis.html",
        year: 2023,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Le règlement européen impose un registre central de ces aides depuis le 1er janvier 2026 ; ce que les collectivités doivent y inscrire elles-mêmes est à reconfirmer.",
          en: "European rules have required a central register of such aid since 1 January 2026; what local authorities must enter themselves is to be reconfirmed.",
        },
        source: "SW Avocats, Augmentation des seuils des aides de minimis au 1er janvier 2024",
        url: "https://swavocats.com/augmentation-des-seuils-des-aides-de-minimis-au-1er-janvier-2024",
        year: 2026,
        checked: "2026-11",
      },
      {
        text: {
          fr: "L’agriculture a son propre plafond, distinct du plafond général (page non datée).",
          en: "Farming has a ceiling of its own, separate from the general one (undated page).",
        },
        source: "Wallonie, Les règlements de minimis",
        url: "https://aidesetat.wallonie.be/home/les-reglements-de-minimis.html",
        year: 2026,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Repère de l’ADEME pour une structure arrivée à maturité : au moins la moitié de financements privés.",
          en: "ADEME’s benchmark for a structure that has come of age: at least half of its funding from private sources.",
        },
        source: "ADEME, référentiel Territoire Engagé Transition Écologique, mesure 6.3.5.5",
        year: 2026,
        checked: "2026-11",
      },
    ],
    firstStep: {
      fr: "Poser sur une page les dépenses et les recettes du projet sur trois ans, puis demander un seul rendez-vous commun à l’ADEME, à la Région et au groupe d’action locale (GAL).",
      en: "Set out on one page what the project will spend and receive over three years, then ask for a single joint meeting with ADEME, the Region and the local action group (GAL).",
    },
    cost: {
      fr: "Selon le projet : votre tableau sur trois ans en donnera l’ordre de grandeur.",
      en: "It depends on the project: your three-year table will give the order of magnitude.",
    },
    delay: {
      fr: "Comptez 3 à 12 mois d’instruction, et n’engagez aucune dépense avant l’accord.",
      en: "Allow 3 to 12 months for a decision, and commit no spending before it is agreed.",
    },
    servesMost: {
      fr: "Tous les flux qui demandent un investissement ; les rôles d’acteur et de facilitateur ; la phase de mise en œuvre.",
      en: "Every flow that needs investment; both roles, actor and facilitator; the implementation phase.",
    },
    watch: {
      fr: "Une subvention ne tient pas lieu de modèle économique. À Organic’Vallée, qui souhaitait voir la Région entrer au capital, l’élue régionale a répondu que l’usage était l’avance remboursable.",
      en: "A grant is no substitute for a business model. When Organic’Vallée hoped to see the Region take a stake, the regional councillor replied that the usual tool was a repayable advance.",
    },
  },
  capital: {
    what: {
      fr: "Des parts dans une SCIC (société coopérative d’intérêt collectif), une société d’économie mixte, une société publique locale ou une société d’énergies renouvelables, ou encore une avance en compte courant, c’est-à-dire un prêt d’associé.",
      en: "Shares in a SCIC (a cooperative company of collective interest), a public-private company, a local public company or a renewable energy company, or else a current-account advance, that is, a loan made as a shareholder.",
    },
    who: [
      {
        text: {
          fr: "Les collectivités et leurs groupements, par exemple dans une SCIC : la France comptait environ 1 500 SCIC en 2024.",
          en: "Local authorities and their groupings, for instance in a SCIC: France had about 1,500 SCICs in 2024.",
        },
        source: "RTES et France urbaine, webinaire sur les SCIC, 2024",
        url: "https://rtes.fr/compte-rendu-du-webinaire-rtes-france-urbaine-collectivites-tout-ce-que-vous-voulez-savoir-sur-les",
        year: 2024,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Environ 40 % des SCIC comptaient une collectivité parmi leurs membres, selon La Gazette des communes (date de l’article à reconfirmer).",
          en: "About 40% of SCICs had a local authority among their members, according to La Gazette des communes (date of the article to be reconfirmed).",
        },
        source: "La Gazette des communes, L’éclatante santé des SCIC",
        url: "https://www.lagazettedescommunes.com/63815/leclatante-sante-des-scic/",
        year: 2026,
        checked: "2026-11",
      },
      {
        text: {
          fr: "D’autres investisseurs peuvent se joindre au tour de table : Énergie Partagée a investi dans la SCIC ERE 43, en Haute-Loire (page non datée).",
          en: "Other investors can join in: Énergie Partagée invested in the SCIC ERE 43, in Haute-Loire (undated page).",
        },
        source: "Greenpeace France, Renouvelons l’énergie, projet bois",
        url: "https://www.greenpeace.fr/renouvelons-energie/projet-bois.html",
        year: 2026,
        checked: "2026-11",
      },
    ],
    legal: [
      {
        text: {
          fr: "Dans une SCIC, les collectivités, leurs groupements et les établissements publics territoriaux peuvent détenir ensemble jusqu’à 50 % du capital (loi du 10 septembre 1947, art. 19 septies).",
          en: "In a SCIC, local authorities, their groupings and territorial public establishments may together hold up to 50% of the capital (act of 10 September 1947, art. 19 septies).",
        },
        source: "RTES, SCIC et collectivités territoriales : questions juridiques",
        url: "https://rtes.fr/scic-et-collectivites-territoriales-questions-juridiques",
        year: 2020,
        checked: "2026-11",
      },
      {
        text: {
          fr: "La part ouverte aux collectivités dans une SCIC est passée de 20 à 50 % avec la loi du 31 juillet 2014 sur l’économie sociale et solidaire (ESS), art. 33.",
          en: "The share of a SCIC open to local authorities went from 20 to 50% with the act of 31 July 2014 on the social and solidarity economy (ESS), art. 33.",
        },
        source: "Alternatives économiques, blogs, loi sur l’ESS et SCIC",
        url: "http://blogs.alternatives-economiques.fr/node/32180",
        year: 2014,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Depuis la loi 3DS du 21 février 2022 (art. 221), les collectivités associées d’une SCIC peuvent aussi prendre part aux modifications de capital et consentir des avances en compte courant, dans le même plafond de 50 % et aux conditions du code général des collectivités territoriales (art. L. 1522-5).",
          en: "Since the 3DS act of 21 February 2022 (art. 221), local authorities in a SCIC may also take part in changes of capital and grant current-account advances, within the same 50% ceiling and on the terms of the local government code (CGCT, art. L. 1522-5).",
        },
        source: "Entreprises Coop, La loi 3DS modifie la participation des collectivités aux SCIC",
        url: "https://entreprises.coop/la-loi-3ds-modifie-la-participation-des-collectivites-aux-scic",
        year: 2022,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Une personne, une voix : dans une SCIC, le pouvoir ne suit pas l’argent apporté.",
          en: "One person, one vote: in a SCIC, power does not follow the money put in.",
        },
        source: "RTES et France urbaine, webinaire sur les SCIC, 2024",
        url: "https://rtes.fr/compte-rendu-du-webinaire-rtes-france-urbaine-collectivites-tout-ce-que-vous-voulez-savoir-sur-les",
        year: 2024,
        checked: "2026-11",
      },
      {
        text: {
          fr: "La participation doit se rattacher à une compétence de la collectivité. Le cas d’une compétence transférée à l’intercommunalité a été débattu devant le juge (article non daté) : demandez un avis juridique.",
          en: "The stake has to relate to one of the council’s powers. The case of a power handed over to the intercommunal body has been argued in court (undated article): seek legal advice.",
        },
        source:
          "G. Le Ny, avocat, La commune peut-elle participer au capital d’une SCIC dont l’objet relève d’une compétence intercommunale ?",
        url: "https://consultation.avocat.fr/barreau-avignon/blog/goulven-le-ny/article-2972314-la-commune-peut-elle-participer-au-capital-d-une-scic-dont-l-objet-releve-d-une-competence-intercommunale.html",
        year: 2026,
        checked: "2026-11",
      },
    ],
    firstStep: {
      fr: "Rédiger une note d’une page (objet, montant, siège au conseil, conditions de sortie, risque maximal) et préparer une délibération de principe.",
      en: "Write a one-page note (purpose, amount, board seat, exit terms, maximum risk) and prepare a resolution in principle.",
    },
    cost: {
      fr: "1 000 à 50 000 € de parts dans une SCIC rurale, en ordre de grandeur ; la mise peut être perdue.",
      en: "€1,000 to €50,000 of shares in a rural SCIC, as an order of magnitude; the stake can be lost.",
    },
    delay: { fr: "Comptez environ 4 à 12 mois.", en: "Allow about 4 to 12 months." },
    servesMost: {
      fr: "L’énergie et le bois, les biodéchets, l’alimentation et les biens de consommation ; le rôle d’acteur ; l’étape Structurer et la pérennisation.",
      en: "Energy and wood, biowaste, food and consumer goods; the actor’s role; the Structurer stage and the sustaining phase.",
    },
    watch: {
      fr: "Entrer au capital ne donne pas la main sur l’entreprise. Un élu qui en est administrateur se retire des décisions de la collectivité sur ses subventions et ses marchés.",
      en: "A stake does not give control of the company. A councillor who sits on its board steps back from the council’s decisions on its grants and contracts.",
    },
  },
  "commande-publique": {
    what: {
      fr: "Parler aux fournisseurs avant d’acheter (le sourçage), puis écrire des clauses, des critères et des lots qui ouvrent la porte au réemploi. C’est aussi acheter la chaleur plutôt que la chaudière, ou grouper ses achats avec ceux des voisins.",
      en: "Talking to suppliers before buying (market sounding), then writing clauses, criteria and lots that open the door to reuse. It also means buying heat rather than a boiler, or buying together with the neighbours.",
    },
    who: [
      {
        text: {
          fr: "Tout acheteur public ; pour l’appuyer, l’État (Commissariat général au développement durable) a publié en 2024 un guide des achats issus du réemploi et du recyclage.",
          en: "Every public buyer; to help them, the State (Commissariat général au développement durable) published a guide to buying reused and recycled goods in 2024.",
        },
        source: "CGDD, guide de l’article 58 de la loi AGEC, 2024",
        url: "https://marche-public.fr/contrats-publics/Guide-cgdd-2024-article58-agec.htm",
        year: 2024,
        checked: "2026-11",
      },
      {
        text: {
          fr: "En Haute-Loire, des communes achetaient leur chaleur à la SCIC ERE 43 au lieu d’investir dans une chaudière (article non daté).",
          en: "In Haute-Loire, communes bought their heat from the SCIC ERE 43 instead of investing in a boiler (undated article).",
        },
        source: "Entraid, De l’arbre au radiateur",
        url: "http://entraid.com/articles/de-larbre-radiateur",
        year: 2026,
        checked: "2026-11",
      },
    ],
    legal: [
      {
        text: {
          fr: "La loi AGEC (anti-gaspillage pour une économie circulaire), art. 58, fixe des parts minimales d’achats issus du réemploi et d’achats contenant des matières recyclées, calculées sur le montant annuel hors taxes de chaque catégorie (décret n° 2024-134 du 21 février 2024, en vigueur depuis le 1er juillet 2024).",
          en: "The AGEC act (against waste and for a circular economy), art. 58, sets minimum shares of reused goods and of goods with recycled content, counted on yearly spending excluding VAT in each category (decree no. 2024-134 of 21 February 2024, in force since 1 July 2024).",
        },
        source: "CGDD, guide de l’article 58 de la loi AGEC, 2024",
        url: "https://marche-public.fr/contrats-publics/Guide-cgdd-2024-article58-agec.htm",
        year: 2024,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Les parts minimales de la loi AGEC montent par paliers en 2024, 2027 et 2030. Pour les textiles : 8 % de réemploi et 20 % de recyclé en 2024, 15 % et 30 % en 2030.",
          en: "The AGEC act’s minimum shares rise in steps in 2024, 2027 and 2030. For textiles: 8% reused and 20% recycled in 2024, 15% and 30% in 2030.",
        },
        source: "Achat Logistique Info, Nouveaux quotas pour la loi AGEC",
        url: "https://achat-logistique.info/durable/nouveaux-quotas-pour-la-loi-agec/",
        year: 2024,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Ces parts minimales concernent l’État, les collectivités et leurs groupements. Les fournitures comprises dans des travaux ou des services comptent, les dons aussi ; aucune sanction n’est prévue.",
          en: "These minimum shares apply to the State, local authorities and their groupings. Supplies within works or services count, and so do donations; no penalty is provided for.",
        },
        source:
          "Direction des affaires juridiques (ministère de l’Économie), lettre sur le décret d’application de l’article 58",
        url: "https://www.economie.gouv.fr/daj/lettre-de-la-daj-publication-du-decret-dapplication-de-larticle-58-de-la-loi-relative-la-lutte",
        year: 2024,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Depuis le 21 août 2026, un critère d’attribution au moins tient compte des caractéristiques environnementales de l’offre : le prix ne peut plus être le seul critère (loi Climat et résilience, art. 35 ; code de la commande publique, art. L. 2152-7, et L. 3124-5 pour les concessions). Aucun report n’a été trouvé : à reconfirmer.",
          en: "Since 21 August 2026 at least one award criterion has had to take account of the environmental characteristics of the bid: price can no longer be the only criterion (Climate and Resilience act, art. 35; public procurement code, art. L. 2152-7, and L. 3124-5 for concessions). No postponement was found: to be reconfirmed.",
        },
        source:
          "Admys Avocats, Achats publics : l’obligation de prise en compte des caractéristiques environnementales d’une offre",
        url: "https://www.admys-avocats.com/achats-publics-lobligation-de-prise-en-compte-des-caracteristiques-environnementales-dune-offre/",
        year: 2026,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Au-delà de 50 millions d’euros hors taxes d’achats par an, un schéma de promotion des achats responsables (SPASER) est obligatoire (code de la commande publique, art. L. 2111-3).",
          en: "Above €50 million of purchases a year excluding VAT, a responsible purchasing plan (SPASER) is compulsory (public procurement code, art. L. 2111-3).",
        },
        source: "ADEME, référentiel Économie circulaire, mesure 3.2.0",
        year: 2026,
        checked: "2026-11",
      },
      {
        text: {
          fr: "Un marché peut se passer de publicité et de mise en concurrence en dessous de 60 000 € hors taxes pour les fournitures et les services (depuis le 1er avril 2026), et de 100 000 € hors taxes pour les travaux (depuis le 1er janvier 2026 ; décret n° 2025-1386 du 29 décembre 2025).",
          en: "A contract needs no advertising or competition below €60,000 excluding VAT for supplies and services (since 1 April 2026), or below €100,000 excluding VAT for works (since 1 January 2026; decree no. 2025-1386 of 29 December 2025).",
        },
        source: "AMP Consultants, Les nouveaux seuils de dispense de publicité et de mise en concurrence",
        url: "https://ampconsultants.fr/les-nouveaux-seuils-de-dispense-de-publicite-et-de-mise-en-concurrence",
        year: 2026,
        checked: "2026-11",
      },
    ],
    firstStep: {
      fr: "Relever les dix familles d’achats les plus lourdes et choisir celle à convertir l’an prochain.",
      en: "List the ten categories on which you spend most, and choose the one you will convert next year.",
    },
    cost: {
      fr: "Du temps d’acheteur, pour l’essentiel.",
      en: "Buyers’ time, for the most part.",
    },
    delay: { fr: "Comptez environ 3 à 12 mois.", en: "Allow about 3 to 12 months." },
    servesMost: {
      fr: "Les biens de consommation, l’alimentation, les matériaux du BTP, l’énergie et le bois, les textiles ; le rôle d’acteur ; la pérennisation.",
      en: "Consumer goods, food, construction materials, energy and wood, textiles; the actor’s role; the sustaining phase.",
    },
    watch: {
      fr: "Un marché public ne suffit pas à créer une filière : vérifiez d’abord que l’offre peut suivre.",
      en: "A public contract is not enough to create a supply chain: check first that suppliers can keep up.",
    },
  },
};
