import type { Text } from "#domain";

type Example = { id: string; title: Text; about: Text };

/** The invented territories of public/examples, as `<id>.json`, in the order in which they are offered. */
export const inventedExamples: readonly Example[] = [
  {
    id: "full-territory",
    title: { fr: "Un territoire complet", en: "A complete territory" },
    about: {
      fr: "Une communauté de communes rurale, cinq flux, cinq ressources, presque aucune question laissée de côté.",
      en: "A rural community of communes, five flows, five resources, hardly a question left aside.",
    },
  },
  {
    id: "half-known",
    title: { fr: "Un territoire à moitié connu", en: "A territory half known" },
    about: {
      fr: "Une petite ville où beaucoup reste à éclaircir : ce que l’on peut déjà dire, et ce que l’on ne peut pas.",
      en: "A small town with much still to clarify: what can already be said, and what cannot.",
    },
  },
  {
    id: "empty",
    title: { fr: "Un diagnostic encore vide", en: "A diagnosis still empty" },
    about: {
      fr: "Une commune et son nom, pour tout essayer.",
      en: "A commune and its name, to try everything.",
    },
  },
];

/** The six cases of the 2018 deck, filled in from what is known of them. */
export const deckExamples: readonly Example[] = [
  {
    id: "organic-vallee",
    title: { fr: "Organic’Vallée", en: "Organic’Vallée" },
    about: { fr: "La matière organique, en Haute-Garonne.", en: "Organic matter, in Haute-Garonne." },
  },
  {
    id: "smicval",
    title: { fr: "SMICVAL et Nouvel’R", en: "SMICVAL and Nouvel’R" },
    about: {
      fr: "Les déchets, dernières nouvelles de juillet 2023.",
      en: "Waste, last known news from July 2023.",
    },
  },
  {
    id: "ere43",
    title: { fr: "ERE 43", en: "ERE 43" },
    about: {
      fr: "La chaleur du bois local, dernières nouvelles d’avril 2019.",
      en: "Heat from local wood, last known news from April 2019.",
    },
  },
  {
    id: "jaime-mes-bouteilles",
    title: { fr: "J’aime mes bouteilles", en: "J’aime mes bouteilles" },
    about: { fr: "Le réemploi du verre, dans le Jura.", en: "Refilling glass bottles, in Jura." },
  },
  {
    id: "ariege-serres",
    title: { fr: "Chaleur perdue et serres en Ariège", en: "Waste heat and greenhouses in Ariège" },
    about: {
      fr: "L’eau chaude d’une usine pour chauffer des serres.",
      en: "A factory’s hot water, to heat greenhouses.",
    },
  },
  {
    id: "hautes-pyrenees-bois",
    title: {
      fr: "Bois et gazéification dans les Hautes-Pyrénées",
      en: "Wood and gasification in Hautes-Pyrénées",
    },
    about: {
      fr: "Un gaz tiré du bois que personne n’utilisait.",
      en: "Gas made from wood that nobody used.",
    },
  },
];

/** All of them. */
export const examples: readonly Example[] = [...inventedExamples, ...deckExamples];
