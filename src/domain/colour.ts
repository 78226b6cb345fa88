/** Red, green and blue, 0–255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The least contrast with white at which lines and shapes are seen (WCAG 2.2, 1.4.11). */
export const leastContrast = 3;

/** A colour from `#rrggbb`. */
export const colourOf = (hex: string): Colour => {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
};

/** Relative luminance (WCAG 2.2). */
export function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour
    .map((channel) => channel / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The ratio of contrast of two colours, 1–21 (WCAG 2.2). */
export function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** How much a colour `#rrggbb` stands out on white, 1–21. */
export const contrastOnWhite = (hex: string): number => contrast(colourOf(hex), [255, 255, 255]);
