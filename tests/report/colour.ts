import { type Colour, luminance } from "#domain";

/** What a black-and-white copier makes of a colour: one tone, 0–255 (ITU-R BT.601). */
export const greyOf = ([red, green, blue]: Colour): number => 0.299 * red + 0.587 * green + 0.114 * blue;

/** A tone of grey as a colour. */
export const toned = (grey: number): Colour => [grey, grey, grey];

/** CIE lightness L*, 0–100, of an amount of light, 0–1. */
export const lightnessOf = (light: number): number =>
  light > 216 / 24389 ? 116 * Math.cbrt(light) - 16 : (24389 / 27) * light;

/** CIE lightness L* of a colour, 0–100. */
export const lightness = (colour: Colour): number => lightnessOf(luminance(colour));
