import type { Lang } from "#domain";
import { number } from "./format.ts";
import { typesetWords } from "./typeset-words.ts";

/** A ratio never said to reach what it does not. */
const ratio = (value: number, lang: Lang): string => number(Math.floor(value * 10) / 10, lang, 1);
const kilobytes = (bytes: number, lang: Lang): string => number(Math.ceil(bytes / 1000), lang);

const fr = {
  logo: "Logo",
  logoHint:
    "Un fichier PNG ou SVG, 500 ko au plus. Il paraît en haut de la couverture ; il est gardé avec le diagnostic, sur votre poste.",
  choose: "Choisir un fichier",
  replace: "Choisir un autre fichier",
  logoOf: (territory: string) => `Logo : ${territory}`,
  drawing: "Le logo se dessine…",
  kept: "Le logo est gardé : il paraîtra en haut de la couverture.",
  removeLogo: "Retirer le logo",
  logoRemoved: "Le logo est retiré.",
  notDrawn:
    "Le logo qui est venu avec ce diagnostic ne peut pas être dessiné : le rapport se fait sans lui. Choisissez un autre fichier, ou retirez-le.",
  faults: {
    tooLarge: (name: string, bytes: number) =>
      `« ${name} » pèse ${kilobytes(bytes, "fr")} ko, plus que les 500 ko d’un logo. Réduisez l’image, puis choisissez-la à nouveau.`,
    foreign: (name: string) =>
      `« ${name} » n’est ni un PNG ni un SVG. Enregistrez le logo dans l’un de ces deux formats, puis choisissez-le.`,
    unreadable: (name: string) =>
      `« ${name} » ne peut pas être dessiné : l’image est abîmée, sans dimensions, ou tient à d’autres fichiers. Enregistrez-la à nouveau, en PNG de préférence.`,
    tooManyPixels: (name: string) =>
      `« ${name} » compte plus de 25 millions de pixels, ou un côté de plus de 20 000. Réduisez l’image : 900 pixels de large suffisent.`,
    unseen: (name: string) =>
      `« ${name} » ne se verrait pas sur du papier blanc : l’image est vide, ou toute blanche. Choisissez la version du logo faite pour un fond clair.`,
    tooHeavy: (name: string) =>
      `« ${name} », une fois dessiné, reste trop lourd pour être gardé avec le diagnostic. Choisissez une image plus petite, ou plus simple.`,
  },
  colour: "Couleur",
  colourHint:
    "Un dièse, puis six chiffres ou lettres de A à F, comme #0b4a4b. Elle remplace le vert foncé des traits de la couverture et le noir du filet en haut des pages.",
  palette: "Choisir la couleur sur un nuancier",
  notAColour: (text: string) =>
    `« ${text} » n’est pas une couleur écrite ainsi. Écrivez un dièse, puis six chiffres ou lettres de A à F, comme #0b4a4b.`,
  contrast: (value: number) => `Contraste avec le blanc : ${ratio(value, "fr")} pour 1. Le rapport la prend.`,
  tooLight: (value: number) =>
    `Contraste avec le blanc : ${ratio(value, "fr")} pour 1. Il en faut 3 pour que des traits se voient sur le papier : le rapport garde ses couleurs. Choisissez une teinte plus foncée.`,
  removeColour: "Retirer la couleur",
  colourRemoved: "La couleur est retirée : le rapport reprend les siennes.",
};

const en: typeof fr = {
  logo: "Logo",
  logoHint:
    "A PNG or SVG file of 500 kB at most. It appears at the top of the cover; it is kept with the diagnosis, on your machine.",
  choose: "Choose a file",
  replace: "Choose another file",
  logoOf: (territory) => `Logo: ${territory}`,
  drawing: "The logo is being drawn…",
  kept: "The logo is kept: it will appear at the top of the cover.",
  removeLogo: "Remove the logo",
  logoRemoved: "The logo is removed.",
  notDrawn:
    "The logo that came with this diagnosis cannot be drawn: the report is made without it. Choose another file, or remove it.",
  faults: {
    tooLarge: (name, bytes) =>
      `“${name}” weighs ${kilobytes(bytes, "en")} kB, more than the 500 kB of a logo. Make the picture smaller, then choose it again.`,
    foreign: (name) =>
      `“${name}” is neither a PNG nor an SVG. Save the logo in one of these two formats, then choose it.`,
    unreadable: (name) =>
      `“${name}” cannot be drawn: the picture is damaged, has no dimensions, or relies on other files. Save it again, as a PNG if you can.`,
    tooManyPixels: (name) =>
      `“${name}” has more than 25 million pixels, or a side of more than 20,000. Make the picture smaller: 900 pixels across are enough.`,
    unseen: (name) =>
      `“${name}” would not be seen on white paper: the picture is empty, or all white. Choose the version of the logo made for light backgrounds.`,
    tooHeavy: (name) =>
      `“${name}”, once drawn, is still too heavy to be kept with the diagnosis. Choose a smaller or simpler picture.`,
  },
  colour: "Colour",
  colourHint:
    "A hash sign, then six digits or letters from A to F, like #0b4a4b. It replaces the dark green of the lines on the cover and the black of the rule at the head of each page.",
  palette: "Choose the colour on a palette",
  notAColour: (text) =>
    `“${text}” is not a colour written that way. Write a hash sign, then six digits or letters from A to F, like #0b4a4b.`,
  contrast: (value) => `Contrast with white: ${ratio(value, "en")} to 1. The report takes it.`,
  tooLight: (value) =>
    `Contrast with white: ${ratio(value, "en")} to 1. It takes 3 for lines to be seen on paper: the report keeps its own colours. Choose a darker shade.`,
  removeColour: "Remove the colour",
  colourRemoved: "The colour is removed: the report takes up its own.",
};

/** The words by which a territory gives its report a logo and a colour. */
export const logoWords: Record<Lang, typeof fr> = {
  fr: typesetWords(fr, "fr"),
  en: typesetWords(en, "en"),
};
