import { expect, it } from "vitest";
import { outside } from "../../src/figures/geometry.ts";

it("cuts a line where boxes stand on it, level, upright or slanted", () => {
  const box = { x: 4, y: 4, w: 2, h: 2 };
  expect(outside([0, 5, 10, 5], [box])).toEqual([
    [0, 5, 4, 5],
    [6, 5, 10, 5],
  ]);
  expect(outside([5, 10, 5, 0], [box])).toEqual([
    [5, 10, 5, 6],
    [5, 4, 5, 0],
  ]);
  expect(outside([0, 0, 8, 8], [box])).toEqual([
    [0, 0, 4, 4],
    [6, 6, 8, 8],
  ]);
});

it("leaves what passes beside a box, and nothing of what is inside it", () => {
  const box = { x: 4, y: 4, w: 2, h: 2 };
  expect(outside([0, 0, 10, 0], [box])).toEqual([[0, 0, 10, 0]]);
  expect(outside([0, 10, 10, 0], [{ x: 0, y: 0, w: 2, h: 2 }])).toEqual([[0, 10, 10, 0]]);
  expect(outside([4.5, 5, 5.5, 5], [box])).toEqual([]);
  expect(outside([0, 5, 20, 5], [box, { x: 10, y: 0, w: 10, h: 10 }])).toEqual([
    [0, 5, 4, 5],
    [6, 5, 10, 5],
  ]);
});
