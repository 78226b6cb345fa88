import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { platform } from "node:process";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { differences } from "../likeness.ts";

/** A picture by its name, and the browser that takes it. */
type Picture = { name: string; version: string };
type Box = [x: number, y: number, width: number, height: number];
type Boxes = Record<string, Box>;

const folder = new URL("./pictures/", import.meta.url);
const boxesFile = new URL("boxes.json", folder);

const kept = ({ version }: Picture) => new URL(`${platform}-chromium-${version.split(".")[0]}/`, folder);
const fileOf = (picture: Picture) => new URL(`${picture.name}.png`, kept(picture));

/** Keeps a picture for this platform and this major version of the browser, without what a flat picture lacks. */
export function keepPicture(picture: Picture, png: Buffer): void {
  mkdirSync(kept(picture), { recursive: true });
  writeFileSync(fileOf(picture), PNG.sync.write(PNG.sync.read(png), { colorType: 2, deflateLevel: 9 }));
}

/** How a picture differs from the one kept, in sentences; null on a platform or a browser for which none are kept. */
export function comparePicture(picture: Picture, png: Buffer): string[] | null {
  if (!existsSync(kept(picture))) return null;
  if (!existsSync(fileOf(picture))) return [`no picture of ${picture.name} is kept: npm run pictures`];
  const before = PNG.sync.read(readFileSync(fileOf(picture)));
  return differences({ name: picture.name, before, now: PNG.sync.read(png), again: "npm run pictures" });
}

/**
 * Where the landmarks of a page stand. The faces are ours, but lines may break elsewhere on another platform: what is
 * kept is only what does not depend on how many lines a paragraph takes.
 */
export const boxesOf = (page: Page): Promise<Boxes> =>
  page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
    const box = (selector: string): [string, DOMRect][] => {
      const element = shown(selector);
      return element ? [[selector, element.getBoundingClientRect()]] : [];
    };
    const whole = ["header", "h1"].flatMap(box).map(([selector, { x, y, width, height }]) => {
      return [selector, [x, y, width, height]] as const;
    });
    const columns = ["main", "nav", "footer", "main h2", "main p"]
      .flatMap(box)
      .map(([selector, { x, width }]) => {
        return [selector, [x, 0, width, 0]] as const;
      });
    return Object.fromEntries([...whole, ...columns]) as unknown as Boxes;
  });

const readBoxes = (): Record<string, Boxes> =>
  existsSync(boxesFile) ? JSON.parse(readFileSync(boxesFile, "utf8")) : {};

/** Keeps the boxes of a picture, for the platforms that have no pictures. */
export function keepBoxes({ name }: Picture, boxes: Boxes): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(boxesFile, `${JSON.stringify({ ...readBoxes(), [name]: boxes }, null, 1)}\n`);
}

/** Which boxes moved by more than a pixel since they were kept, in sentences. */
export function compareBoxes({ name }: Picture, boxes: Boxes): string[] {
  const before = readBoxes()[name];
  if (!before) return [`no picture and no boxes of ${name} are kept: npm run pictures`];
  const names = new Set([...Object.keys(before), ...Object.keys(boxes)]);
  return [...names].flatMap((selector) => {
    const [was, is] = [before[selector], boxes[selector]];
    const isSame = was && is && was.every((value, at) => Math.abs(value - (is[at] ?? Number.NaN)) <= 1);
    return isSame
      ? []
      : [`${selector} of ${name} stood at ${was?.join(", ")} and stands at ${is?.join(", ")}`];
  });
}
