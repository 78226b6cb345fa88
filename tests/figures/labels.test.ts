import fc from "fast-check";
import { expect, it } from "vitest";
import { around, type Box, holds, overlap } from "../../src/figures/geometry.ts";
import { type Label, laneHeight, placeInLane, placeLabels } from "../../src/figures/labels.ts";

const bounds = { x: 0, y: 0, w: 300, h: 200 };
const dot = (x: number, y: number): Box => around({ x, y }, 10);
const label = (id: string, x: number, y: number, w = 40): Label => ({
  id,
  sizes: [{ w, h: 20 }],
  anchors: [dot(x, y)],
});

it("puts a label at the right of its mark, and at the left where the bounds end", () => {
  const labels = [label("a", 50, 50), label("b", 280, 100)];
  expect(placeLabels({ labels, bounds, obstacles: [], gap: 4 })).toEqual({
    placed: [
      { id: "a", size: 0, box: { x: 59, y: 40, w: 40, h: 20 }, align: "start", leader: null },
      { id: "b", size: 0, box: { x: 231, y: 90, w: 40, h: 20 }, align: "end", leader: null },
    ],
    left: [],
  });
});

it("takes a narrower shape before it gives up", () => {
  const wide: Label = {
    id: "a",
    sizes: [
      { w: 400, h: 20 },
      { w: 40, h: 40 },
    ],
    anchors: [dot(50, 50)],
  };
  expect(placeLabels({ labels: [wide], bounds, obstacles: [], gap: 4 }).placed).toEqual([
    { id: "a", size: 1, box: { x: 59, y: 30, w: 40, h: 40 }, align: "start", leader: null },
  ]);
});

it("stands at another anchor where the first has no room", () => {
  const ranged: Label = { id: "a", sizes: [{ w: 40, h: 20 }], anchors: [dot(50, 50), dot(200, 50)] };
  const wall = { x: 0, y: 0, w: 120, h: 200 };
  expect(placeLabels({ labels: [ranged], bounds, obstacles: [wall], gap: 4 }).placed).toEqual([
    { id: "a", size: 0, box: { x: 209, y: 40, w: 40, h: 20 }, align: "start", leader: null },
  ]);
});

it("covers what it should avoid only where nothing else leaves it room", () => {
  const labels = [label("a", 50, 50)];
  const right = { x: 57, y: 0, w: 10, h: 200 };
  const beside = { x: 1, y: 40, w: 40, h: 20 };
  const place = (avoided: Box[], obstacles = [right]) =>
    placeLabels({ labels, bounds, obstacles, avoided, gap: 4 }).placed;
  expect(place([right], []).map(({ box }) => box)).toEqual([beside]);
  const left = { x: 20, y: 0, w: 2, h: 200 };
  expect(place([left]).map(({ box }) => box)).toEqual([beside]);
});

it("stands nearer to its own mark than to another, even on what it should avoid", () => {
  const labels = [label("a", 100, 50), label("b", 152, 50)];
  const { placed } = placeLabels({ labels, bounds, obstacles: [], gap: 4 });
  expect(placed.map(({ id, box, align }) => ({ id, x: box.x, align }))).toEqual([
    { id: "a", x: 51, align: "end" },
    { id: "b", x: 161, align: "start" },
  ]);
  const avoided = [{ x: 60, y: 0, w: 4, h: 200 }];
  const crowded = placeLabels({ labels, bounds, obstacles: [], avoided, gap: 4 }).placed;
  expect(crowded[0]).toEqual({
    id: "a",
    size: 0,
    box: { x: 80, y: 23, w: 40, h: 20 },
    align: "middle",
    leader: null,
  });
});

it("leaves over a label that fits nowhere", () => {
  const labels = [label("a", 50, 50, 400)];
  expect(placeLabels({ labels, bounds, obstacles: [], gap: 4 })).toEqual({ placed: [], left: labels });
});

it("sets the lane from the top down, beside each mark where there is room", () => {
  const lane = { x: 320, y: 0, w: 60, h: 60 };
  const labels = [label("c", 50, 190), label("a", 50, 10), label("b", 60, 12)];
  expect(laneHeight(labels)).toBe(60);
  expect(placeInLane(labels, lane).map(({ id, box, leader }) => ({ id, y: box.y, leader }))).toEqual([
    { id: "a", y: 0, leader: [55, 10, 316, 10] },
    { id: "b", y: 20, leader: [65, 12, 316, 30] },
    { id: "c", y: 40, leader: [55, 190, 316, 50] },
  ]);
});

const place = {
  x: fc.double({ min: 5, max: 295, noNaN: true }),
  y: fc.double({ min: 5, max: 195, noNaN: true }),
};
const anyLabels = fc
  .array(
    fc.record({ ...place, w: fc.integer({ min: 8, max: 180 }), short: fc.integer({ min: 8, max: 90 }) }),
    {
      maxLength: 100,
    },
  )
  .map((marks) =>
    marks.map(
      ({ x, y, w, short }, index): Label => ({
        id: String(index),
        sizes: [
          { w, h: 20 },
          { w: short, h: 36 },
        ],
        anchors: [dot(x, y)],
      }),
    ),
  );
const boxesOf = (labels: readonly Label[]): Box[] => labels.map(({ anchors }) => anchors[0]);

it("never lets a label cover another, a mark or an obstacle, or leave the bounds", () => {
  fc.assert(
    fc.property(anyLabels, (labels) => {
      const obstacles = [{ x: 140, y: 0, w: 4, h: 200 }];
      const { placed, left } = placeLabels({ labels, bounds, obstacles, gap: 4 });
      expect(placed.length + left.length).toBe(labels.length);
      const boxes = placed.map(({ box }) => box);
      const fixed = [...obstacles, ...boxesOf(labels)];
      boxes.forEach((box, index) => {
        expect(holds(bounds, box)).toBe(true);
        expect([...boxes.slice(0, index), ...fixed].filter((other) => overlap(other, box))).toEqual([]);
      });
    }),
  );
});

it("keeps the labels of a lane apart and in it, when it is high enough", () => {
  fc.assert(
    fc.property(anyLabels, (labels) => {
      const lane = { x: 320, y: 0, w: 180, h: Math.max(200, laneHeight(labels)) };
      const boxes = placeInLane(labels, lane).map(({ box }) => box);
      boxes.forEach((box, index) => {
        expect(box.y).toBeGreaterThanOrEqual(lane.y - 1e-9);
        expect(box.y + box.h).toBeLessThanOrEqual(lane.y + lane.h + 1e-9);
        const before = boxes[index - 1];
        if (before) expect(box.y).toBeGreaterThanOrEqual(before.y + before.h - 1e-9);
      });
    }),
  );
});
