import { readFile } from "node:fs/promises";
import { createCanvas, Path2D } from "@napi-rs/canvas";

const paper = "#fbfaf6";
const inks = { through: "#4a9c90", loop: "#0b4a4b" };

/** The icons an installed application needs as PNG: their side, and the share of it that the drawing takes. */
const icons = [
  { file: "icon-180.png", side: 180, share: 0.74 },
  { file: "icon-192.png", side: 192, share: 0.74 },
  { file: "icon-512.png", side: 512, share: 0.74 },
  // A mask may cut all but a circle of 80 % of the side.
  { file: "icon-maskable-512.png", side: 512, share: 0.56 },
] as const;

/** The icons, drawn on paper from the paths of public/icon.svg, by file name. */
export async function iconFiles(): Promise<Map<string, Uint8Array>> {
  const svg = await readFile(new URL("../public/icon.svg", import.meta.url), "utf8");
  const [, left, size] = (/viewBox="(\S+) \S+ (\S+)/.exec(svg) ?? []).map(Number);
  const [, width] = (/stroke-width:([\d.]+)/.exec(svg) ?? []).map(Number);
  const paths = [...svg.matchAll(/<path( class="through")? d="([^"]+)"/g)];
  if (left === undefined || !size || !width || paths.length === 0)
    throw new Error("icon.svg is not drawn as it was");
  return new Map(
    icons.map(({ file, side, share }) => {
      const canvas = createCanvas(side, side);
      const painter = canvas.getContext("2d");
      painter.fillStyle = paper;
      painter.fillRect(0, 0, side, side);
      painter.translate(side / 2, side / 2);
      painter.scale((side * share) / size, (side * share) / size);
      // The drawing stands from 0.95 to 26.01: its middle is that of the icon.
      painter.translate(-left - size / 2, -13.5);
      painter.lineWidth = width;
      for (const [, through, d] of paths) {
        painter.strokeStyle = through ? inks.through : inks.loop;
        painter.stroke(new Path2D(d));
      }
      return [file, new Uint8Array(canvas.toBuffer("image/png"))];
    }),
  );
}
