import type { Fact } from "#domain";

/** What is known of each case, with its sources. */
export const caseFacts: Readonly<Record<string, Fact[]>> = {
  "organic-vallee": [
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
  smicval: [
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
  ere43: [
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
  "jaime-mes-bouteilles": [
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
  "ariege-serres": [
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
  "hautes-pyrenees-bois": [
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
};
