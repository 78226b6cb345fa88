import type { Box, Line } from "./geometry.ts";

/** Diagonal lines clipped to a box: what is not known, never a colour. `spacing` is from line to line. */
export function hatchLines({ x, y, w, h }: Box, spacing: number): Line[] {
  const step = spacing * Math.SQRT2;
  const lines: Line[] = [];
  for (let start = x - h + step / 2; start < x + w; start += step) {
    const x1 = Math.max(start, x);
    const x2 = Math.min(start + h, x + w);
    if (x2 > x1) lines.push([x1, y + h - (x1 - start), x2, y + h - (x2 - start)]);
  }
  return lines;
}
