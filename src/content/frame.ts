import type { Catalogue } from "#domain";

export const visions: Catalogue["visions"] = [
  {
    id: "statistique",
    title: { fr: "La vision statistique", en: "The statistical view" },
    text: {
      fr: "L’économie locale se lit dans les chiffres : valeur ajoutée, chômage, emplois salariés, recettes fiscales venues des entreprises. Ils donnent un point de départ, que les autres visions éclairent.",
      en: "The local economy is read through its figures: value added, unemployment, jobs, tax revenue from businesses. They give a starting point, which the other views help to explain.",
    },
  },
  {
    id: "sectorielle",
    title: { fr: "La vision sectorielle", en: "The sector view" },
    text: {
      fr: "On raisonne secteur par secteur, de l’agriculture et de la forêt à l’industrie et aux services, avec des aides, des formations et des chambres (d’agriculture, de commerce, de métiers) propres à chacun. Elle va souvent de pair avec la vision statistique et celle de l’aménagement, et montre avec elles les bases de l’économie locale.",
      en: "Thinking goes sector by sector, from farming and forestry to industry and services, each with its own support, training and chamber (of agriculture, commerce or trades). It often goes hand in hand with the statistical and infrastructure views; together they show what the local economy rests on.",
    },
  },
  {
    id: "amenagement",
    title: { fr: "La vision de l’aménagement", en: "The infrastructure view" },
    text: {
      fr: "Le développement dépend des grands axes, des infrastructures et des équipements offerts aux entreprises. Ces bases restent nécessaires, et les visions tournées vers les flux et les initiatives locales les complètent.",
      en: "Development depends on transport links, infrastructure and the facilities offered to businesses. These foundations are still needed, and the views that look to flows and local initiative add to them.",
    },
  },
  {
    id: "flux",
    title: { fr: "La vision des flux", en: "The flow view" },
    text: {
      fr: "Marchandises, revenus, matières, habitants et visiteurs traversent le territoire ; on cherche à en retenir davantage de richesse, par exemple en limitant les achats faits ailleurs. Elle ne remplace pas la lecture par secteurs et se conjugue avec le développement local et l’économie circulaire.",
      en: "Goods, income, materials, residents and visitors pass through the territory; the aim is to keep more of their wealth, for instance by reducing what is bought elsewhere. It does not replace the view by sector, and works alongside local development and the circular economy.",
    },
  },
  {
    id: "developpement-local",
    title: { fr: "La vision du développement local", en: "The local development view" },
    text: {
      fr: "À chances égales, le développement dépend aussi des femmes et des hommes qui prennent l’initiative : on repère leurs projets, on les encourage, on les accompagne. Elle ne nie pas les facteurs extérieurs mais y ajoute ce que le territoire décide lui-même.",
      en: "Where the odds are equal, development also depends on the people who take the initiative: their projects are spotted, encouraged and supported. It does not deny outside factors; it adds what the territory decides for itself.",
    },
  },
  {
    id: "economie-circulaire",
    title: { fr: "La vision de l’économie circulaire", en: "The circular economy view" },
    text: {
      fr: "Les ressources ne sont pas sans fin, et c’est en utilisant bien celles d’ici que le territoire crée de la valeur : on coopère, on sensibilise, on accompagne des projets. Elle complète les cinq autres visions et ne s’oppose à aucune.",
      en: "Resources are not endless, and a territory creates value by making good use of its own: people cooperate, awareness grows, projects are supported. It completes the other five views and opposes none of them.",
    },
  },
];

export const notes: Catalogue["notes"] = {
  matrix: {
    fr: "La répartition des leviers entre les phases est une lecture propre à cet outil. Un levier peut servir dans une phase où il n’est pas prioritaire.",
    en: "How the levers are spread over the phases is this tool’s own reading. A lever may be used in a phase where it is not a priority.",
  },
  stagesAndPhases: {
    fr: "Le support de 2018 présente les étapes (Impulser, Animer, Structurer) et les phases de soutien (émergence, mise en œuvre, pérennisation) côte à côte, sans les relier. Le lien établi ici, d’après le nombre d’étapes acquises, est une lecture de ce projet.",
    en: "The 2018 slide deck sets the stages (Impulser, Animer, Structurer: to initiate, to coordinate, to structure) and the phases of support (emergence, implementation, sustaining) side by side without linking them. The link made here, from the number of stages acquired, is this project’s reading.",
  },
  cases: {
    fr: "Aucune des six démarches de l’outil n’a pu être confirmée en 2026 : chacune porte la date de la dernière information trouvée. Avant de vous inspirer de l’une d’elles, appelez celles et ceux qui l’ont menée : ils en diront plus qu’une fiche.",
    en: "None of the tool’s six cases could be confirmed in 2026: each carries the date of the latest information found. Before taking one as a model, call the people who ran it: they will tell you more than a page can.",
  },
  values: {
    fr: "Les valeurs nationales sont des ordres de grandeur, datés et sourcés. Ce ne sont jamais les données du territoire, et aucune ne remplit un champ à la place de la collectivité.",
    en: "National values are orders of magnitude, dated and sourced. They are never the territory’s own data, and none of them fills in a field on the council’s behalf.",
  },
  law: {
    fr: "Chaque plafond, seuil ou obligation porte le mois où il a été vérifié, et peut avoir changé depuis. Ces rappels ne sont pas un conseil juridique : faites-les confirmer avant de délibérer.",
    en: "Every ceiling, threshold or obligation carries the month in which it was checked, and may have changed since. These reminders are not legal advice: have them confirmed before the council votes.",
  },
  origin: {
    fr: "D’après un support de Territoires Conseils (Caisse des Dépôts), 2018. Les niveaux, les calculs et les conseils sont ceux de ce projet et n’engagent pas cet organisme.",
    en: "Based on a slide deck by Territoires Conseils (Caisse des Dépôts), 2018. The levels, the calculations and the advice are this project’s own and do not bind that organisation.",
  },
  notALabel: {
    fr: "Ni label, ni audit : un autodiagnostic, fait par celles et ceux qui connaissent le territoire, avec ce qu’ils en savent aujourd’hui. Il prépare une discussion entre élus, services et partenaires. Il ne donne pas de note globale et ne classe personne.",
    en: "Neither a label nor an audit: a self-diagnosis, made by those who know the territory, with what they know of it today. It prepares a discussion between councillors, officers and partners. It gives no overall mark and ranks no one.",
  },
};
