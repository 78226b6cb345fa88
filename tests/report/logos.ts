import { PNG } from "pngjs";
import { drawnLogo } from "#report";
import { rasterise } from "../../src/cli/canvas.ts";

type Colour = readonly [number, number, number, number];

/** A PNG of a size, each pixel of the colour it is given. */
export function pngOf(
  width: number,
  height: number,
  colourAt: (x: number, y: number) => Colour,
): Uint8Array<ArrayBuffer> {
  const picture = new PNG({ width, height });
  for (let at = 0; at < width * height; at += 1) {
    picture.data.set(colourAt(at % width, Math.floor(at / width)), at * 4);
  }
  return new Uint8Array(PNG.sync.write(picture));
}

export const red: Colour = [200, 30, 30, 255];
export const blue: Colour = [20, 60, 180, 255];
export const nothing: Colour = [0, 0, 0, 0];

/** A picture of which nothing is seen in the corners: red at the left of its middle, blue at its right. */
export const halves = (width: number, height: number) =>
  pngOf(width, height, (x, y) => {
    const isMiddle = x > width / 8 && x < (7 * width) / 8 && y > height / 8 && y < (7 * height) / 8;
    if (!isMiddle) return nothing;
    return x < width / 2 ? red : blue;
  });

/** An SVG with these contents, 200 × 100. */
export const svgOf = (contents: string, before = ""): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="100">${contents}</svg>`,
  );

/** Ten entities, each ten times the one before: a picture of a billion words. */
export const bomb = (): Uint8Array<ArrayBuffer> => {
  const names = "abcdefghij";
  const entities = Array.from(names, (name, index) => {
    const before = names[index - 1];
    return `<!ENTITY ${name} "${before ? `&${before};`.repeat(10) : "lol"}">`;
  });
  return svgOf('<text y="20">&j;</text>', `<?xml version="1.0"?><!DOCTYPE svg [${entities.join("")}]>`);
};

/** A logo as it is kept, from the bytes of a file; throws where there is none. */
export async function keptLogo(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const drawn = await drawnLogo(bytes, rasterise);
  if (!drawn.ok) throw new Error(`No logo: ${drawn.fault}`);
  return drawn.logo;
}
