import fc from "fast-check";
import { expect, it } from "vitest";
import { around, type Box, holds, overlap } from "../../src/figures/geometry.ts";
import { type PositioningPlane, positioningPlane, territoryId } from "../../src/figures/positioning-plane.ts";
import { zoneOf } from "../../src/figures/positioning-zones.ts";
import type { ShownScore } from "../../src/figures/score-bar.ts";

const score = (point: number, coverage = 1): ShownScore => ({
  point,
  low: coverage * point,
  high: coverage * point + 1 - coverage,
  coverage,
});
const unknown = { point: null, low: 0, high: 1, coverage: 0 };
const name = { w: 100, h: 20 };
const plane = (actor = score(0.42), facilitator = score(0.75), width = 412) =>
  positioningPlane({
    width,
    em: 15,
    actor,
    facilitator,
    label: { w: 110, h: 24 },
    zones: { actor: name, facilitator: name, both: name, bystander: name },
  });

it.each([
  [0.2, 0.2, "bystander"],
  [0.2, 1 / 3, "both"],
  [1 / 3, 0.2, "both"],
  [0.5, 0.5, "both"],
  [0.65, 0.5, "actor"],
  [0.64, 0.5, "both"],
  [0.5, 0.65, "facilitator"],
] as const)("finds actor %d and facilitator %d in the zone « %s »", (actor, facilitator, zone) => {
  expect(zoneOf(score(actor), score(facilitator))).toBe(zone);
});

it("stands in no zone where an axis is not known well enough", () => {
  expect(zoneOf(score(0.5, 0.4), score(0.5))).toBeNull();
  expect(zoneOf(unknown, score(0.5))).toBeNull();
});

it("is a square, with the point and every place it may have", () => {
  const { frame, dot, open, height } = plane(score(0.5, 0.5), score(0.25));
  expect(frame).toEqual({ x: 33, y: 25.5, w: 375, h: 375 });
  expect(height).toBe(25.5 + 375 + 48);
  expect(dot).toEqual({ x: 33 + 187.5, y: 25.5 + 281.25 });
  expect(open).toEqual({ x: 33 + 93.75, y: 25.5 + 281.25 - 3.75, w: 187.5, h: 7.5 });
});

it("puts no point where nothing is known, and names the territory beside the square", () => {
  const { dot, ground, open, label, frame } = plane(unknown, unknown);
  expect({ dot, ground, open }).toEqual({ dot: null, ground: null, open: frame });
  expect(label).toEqual({
    id: territoryId,
    size: 0,
    box: { x: 301, y: 140, w: 110, h: 24 },
    align: "start",
    leader: [286, 152, 297, 152],
  });
});

const share = fc.integer({ min: 0, max: 12 }).map((twelfths) => twelfths / 12);

it("labels the territory in the drawing, on no name of a zone and not on its own point", () => {
  const anyScore = fc
    .tuple(share, fc.constantFrom(1, 3 / 4, 1 / 4))
    .map(([point, coverage]) => score(point, coverage));
  const check = ({ label, height, dot, frame }: PositioningPlane, width: number) => {
    const room = { x: -1e-6, y: -1e-6, w: width + 2e-6, h: height + 2e-6 };
    const box = label?.box ?? { x: -1, y: -1, w: 0, h: 0 };
    expect(holds(room, box)).toBe(true);
    const inner = { x: box.x, y: box.y + 1e-6, w: box.w, h: box.h - 2e-6 };
    const names: Box[] = [
      { x: frame.x + 9, y: frame.y + 19.5 - 16, ...name },
      { x: frame.x + frame.w - 9 - name.w, y: frame.y + frame.h - 9 - 16, ...name },
      { x: frame.x + 9, y: frame.y + frame.h - 9 - 16, ...name },
    ];
    expect([...names, ...(dot ? [around(dot, 8)] : [])].filter((other) => overlap(other, inner))).toEqual([]);
  };
  fc.assert(
    fc.property(anyScore, anyScore, fc.integer({ min: 280, max: 750 }), (a, f, width) =>
      check(plane(a, f, width), width),
    ),
  );
});

it("has no square of less than nothing, however narrow the page is while it is laid out", () => {
  const { frame } = plane(score(0.42), score(0.75), 120);
  expect([frame.w, frame.h]).toEqual([0, 0]);
});
