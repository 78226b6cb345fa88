import type { PNG } from "pngjs";
import { luminance } from "#domain";
import { type Bounds, boundsOf, type Faces, type Mark } from "../../src/report/marks.ts";
import { greyOf, lightnessOf, toned } from "./colour.ts";

/**
 * What an area of a page is once copied in grey, in CIE lightness: what it comes to from afar (the mean of its light),
 * how much it varies, its darkest and lightest parts.
 */
export type Area = { mean: number; deviation: number; dark: number; light: number };
/** The light of each tone of grey, 0–1. */
const light = Array.from({ length: 256 }, (_, grey) => luminance(toned(grey)));
const edge = 0.5;
const clear = 0.25;
const fewest = 20;

const grown = ({ left, top, right, bottom }: Bounds, by: number): Bounds => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** Half the thickness of what a mark is drawn with, which its bounds leave out. */
const halfOf = (mark: Mark): number => ("width" in mark && mark.width ? mark.width / 2 : 0);

/** Whether a mark hides what is under it: an outline alone hides but its edge, which areas leave out. */
const hides = (mark: Mark): boolean => mark.kind !== "rect" || mark.fill !== undefined;

/** What one sees of some marks on a rendered page, without their edges and what is drawn over them. */
export function areasOf(
  marks: readonly Mark[],
  wanted: (mark: Mark) => boolean,
  { picture, faces, dotsPerInch }: { picture: PNG; faces: Faces; dotsPerInch: number },
): Area[] {
  const scale = dotsPerInch / 25.4;
  return marks.flatMap((mark, index): Area[] => {
    if (!wanted(mark)) return [];
    const inside = grown(boundsOf(mark, faces), -edge);
    const over = marks
      .slice(index + 1)
      .filter(hides)
      .map((other) => grown(boundsOf(other, faces), clear + halfOf(other)))
      .filter((box) => box.left < inside.right && box.right > inside.left)
      .filter((box) => box.top < inside.bottom && box.bottom > inside.top);
    const lights: number[] = [];
    for (let row = Math.ceil(inside.top * scale); row + 1 <= inside.bottom * scale; row += 1) {
      for (let column = Math.ceil(inside.left * scale); column + 1 <= inside.right * scale; column += 1) {
        const [x, y] = [(column + 0.5) / scale, (row + 0.5) / scale];
        if (over.some(({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom)) {
          continue;
        }
        const at = 4 * (row * picture.width + column);
        const [red = 0, green = 0, blue = 0] = picture.data.subarray(at, at + 3);
        lights.push(light[Math.round(greyOf([red, green, blue]))] ?? 0);
      }
    }
    return lights.length < fewest ? [] : [areaOf(lights.sort((a, b) => a - b))];
  });
}

function areaOf(lights: readonly number[]): Area {
  const average = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const tones = lights.map(lightnessOf);
  const middle = average(tones);
  const twentieth = Math.ceil(tones.length / 20);
  return {
    mean: lightnessOf(average(lights)),
    deviation: Math.sqrt(average(tones.map((tone) => (tone - middle) ** 2))),
    dark: average(tones.slice(0, twentieth)),
    light: average(tones.slice(-twentieth)),
  };
}
