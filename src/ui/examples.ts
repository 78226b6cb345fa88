import type { Text } from "#domain";

/** The example diagnoses of public/examples, as `<id>.json`, in the order in which they are offered. */
export const examples: readonly { id: string; title: Text }[] = [
  {
    id: "full-territory",
    title: {
      fr: "Un territoire complet : une communauté de communes fictive",
      en: "A complete territory: a fictional community of communes",
    },
  },
  {
    id: "half-known",
    title: {
      fr: "Un territoire à moitié connu : une petite ville fictive",
      en: "A territory half known: a fictional small town",
    },
  },
  {
    id: "empty",
    title: {
      fr: "Un diagnostic encore vide : une commune et son nom",
      en: "A diagnosis still empty: a commune and its name",
    },
  },
  {
    id: "organic-vallee",
    title: {
      fr: "Organic’Vallée et la matière organique, d’après le support de 2018",
      en: "Organic’Vallée and organic matter, from the 2018 deck",
    },
  },
  {
    id: "smicval",
    title: {
      fr: "SMICVAL et Nouvel’R, dernières nouvelles de juillet 2023",
      en: "SMICVAL and Nouvel’R, last known news from July 2023",
    },
  },
  {
    id: "ere43",
    title: {
      fr: "ERE 43 et la chaleur du bois local, dernières nouvelles d’avril 2019",
      en: "ERE 43 and heat from local wood, last known news from April 2019",
    },
  },
  {
    id: "jaime-mes-bouteilles",
    title: {
      fr: "J’aime mes bouteilles, le réemploi du verre dans le Jura, d’après le support de 2018",
      en: "J’aime mes bouteilles, refilling glass bottles in Jura, from the 2018 deck",
    },
  },
  {
    id: "ariege-serres",
    title: {
      fr: "Chaleur perdue et serres en Ariège, d’après le support de 2018",
      en: "Waste heat and greenhouses in Ariège, from the 2018 deck",
    },
  },
  {
    id: "hautes-pyrenees-bois",
    title: {
      fr: "Bois et gazéification dans les Hautes-Pyrénées, d’après le support de 2018",
      en: "Wood and gasification in Hautes-Pyrénées, from the 2018 deck",
    },
  },
];
