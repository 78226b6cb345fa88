import { expect, test } from "vitest";
import { catalogue } from "#content";
import { buildReport, cellDrawing, coverDrawing } from "#report";
import { openPdf } from "../../src/report/pdf/draw.ts";
import { fonts, uniform } from "./fixtures.ts";

const { faces } = openPdf(fonts);
const cover = (level: 0 | 3) =>
  coverDrawing(buildReport({ document: uniform(level, 2), catalogue, lang: "fr" }).cover, faces);

test("the territory keeps the room of the loop only where something loops", () => {
  const [nothing, loop] = [cover(0), cover(3)];
  expect(loop).toMatchObject({ width: 210, height: 128 });
  expect(nothing.width).toBe(210);
  expect(nothing.height).toBeLessThan(50);
  const ends = nothing.marks.flatMap((mark) => (mark.kind === "path" ? [mark.from.y] : []));
  expect(Math.min(...ends)).toBeGreaterThan(0);
  expect(Math.max(...ends)).toBeLessThan(nothing.height);
});

test("a figure in a cell is as wide as what it draws", () => {
  expect(cellDrawing({ kind: "level", value: 2, alt: "2 sur 3" }, 25, faces)).toMatchObject({
    width: 6,
    alt: "2 sur 3",
  });
  const bar = cellDrawing(
    { kind: "bar", interval: { low: 0.2, high: 0.5, point: null }, isKnown: false, alt: "entre 20 et 50 %" },
    25,
    faces,
  );
  expect(bar.width).toBe(22);
});
