import { mkdirSync, writeFileSync } from "node:fs";
import { env } from "node:process";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** Whether pictures are taken to be kept (`npm run pictures`, `npm run pages`) rather than compared. */
export const isTaking = env.RESSORTS_PICTURES === "take";

const allowed = 0.005;
const folder = "reports/pictures";

type Compared = {
  name: string;
  before: PNG;
  now: PNG;
  /** The command that takes the picture anew. */
  again: string;
  /**
   * For what is drawn the same on every machine: the side of the squares, in pixels, of each of which no more may
   * differ than of a whole picture, smoothed edges included. A sign that is lost shows, on a page where it is nothing.
   */
  square?: number;
};

/** How a picture differs from the one kept, in a sentence; both, and what differs, are then in reports/pictures. */
export function differences({ name, before, now, again, square }: Compared): string[] {
  const { width, height } = now;
  if (before.width !== width || before.height !== height) {
    return [
      `${name} is ${width} × ${height} px and was ${before.width} × ${before.height}: look, then ${again}`,
    ];
  }
  const painted = new PNG({ width, height });
  const options = square ? { includeAA: true } : {};
  const count = pixelmatch(before.data, now.data, painted.data, width, height, options);
  const share = square ? mostDifferent(painted, square) : count / (width * height);
  if (share <= allowed) return [];
  const file = keepDifference(name, [before, now, painted]);
  const where = square ? `a square of ${square} px of ${name}` : name;
  return [`${(share * 100).toFixed(2)} % of ${where} differs (${file}): look, then ${again}`];
}

/** The share of the pixels that differ, which pixelmatch paints red, in the square where most do. */
function mostDifferent({ data, width, height }: PNG, side: number): number {
  const counts = new Map<number, number>();
  for (let at = 0; at < width * height; at += 1) {
    if (data[4 * at] !== 255 || data[4 * at + 1] !== 0 || data[4 * at + 2] !== 0) continue;
    const [column, row] = [at % width, Math.floor(at / width)].map((place) => Math.floor(place / side));
    const square = (row ?? 0) * width + (column ?? 0);
    counts.set(square, (counts.get(square) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) / side ** 2;
}

/** Writes pictures of one size side by side, and says where. */
function keepDifference(name: string, pictures: readonly [PNG, PNG, PNG]): string {
  const [{ width, height }] = pictures;
  const together = new PNG({ width: width * pictures.length, height });
  pictures.forEach((picture, index) => {
    PNG.bitblt(picture, together, 0, 0, width, height, index * width, 0);
  });
  const file = `${folder}/${name.replace(/[^\w-]+/g, "-")}.png`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, PNG.sync.write(together));
  return file;
}
