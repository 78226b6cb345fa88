import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { PNG } from "pngjs";
import { differences } from "../likeness.ts";

const folder = new URL("./pages/", import.meta.url);
const again = "npm run pages";
/** Of the pictures: enough to see a letter is lost, too few to read notes. */
export const dotsPerInch = 50;
/** Of sixteen millimetres: two words. */
const square = 32;

const folderOf = (report: string) => new URL(`${report}/`, folder);
const nameOf = (index: number) => String(index + 1).padStart(2, "0");
const fileOf = (report: string, index: number) => new URL(`${nameOf(index)}.png`, folderOf(report));

/** The reports whose pages are kept. */
export const keptReports = (): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

const countKept = (report: string): number =>
  existsSync(folderOf(report)) ? readdirSync(folderOf(report)).length : 0;

/** Eight tones of each colour at the edges of what is drawn, flats as they are: as much to the eye in half the bytes. */
function coarse({ data, width, height }: PNG): PNG {
  const picture = new PNG({ width, height });
  const step = 255 / 7;
  picture.data.set(
    data.map((value, at) => (value === data[at - 4] ? value : Math.round(Math.round(value / step) * step))),
  );
  return picture;
}

/** Keeps the pages of a report. */
export function keepPages(report: string, pages: readonly PNG[]): void {
  mkdirSync(folderOf(report), { recursive: true });
  pages.forEach((page, index) => {
    const options = { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 } as const;
    writeFileSync(fileOf(report, index), PNG.sync.write(coarse(page), options));
  });
}

/** How the pages of a report differ from those kept, in sentences. */
export function comparePages(report: string, pages: readonly PNG[]): string[] {
  const surplus = Array.from({ length: countKept(report) - pages.length }, (_, index) => {
    return `Page ${pages.length + index + 1} of ${report} is kept and no longer there: look, then ${again}`;
  });
  return [
    ...pages.flatMap((now, index) => {
      const file = fileOf(report, index);
      if (!existsSync(file)) return [`Page ${index + 1} of ${report} is not kept: look, then ${again}`];
      const before = PNG.sync.read(readFileSync(file));
      return differences({ name: `page ${index + 1} of ${report}`, before, now, again, square });
    }),
    ...surplus,
  ];
}
