import fc from "fast-check";
import { expect, it } from "vitest";
import { flowShape, isUnplaced } from "../../src/figures/flow-marks.ts";
import { type FlowOnPlane, type FlowPlane, flowPlane } from "../../src/figures/flow-plane.ts";
import { type Box, holds, overlap } from "../../src/figures/geometry.ts";

const known = (point: number) => ({ point, low: point, high: point, coverage: 1 });
const partly = (point: number, coverage: number) => ({
  point,
  low: coverage * point,
  high: coverage * point + 1 - coverage,
  coverage,
});
const unknown = { point: null, low: 0, high: 1, coverage: 0 };
const zones = { launch: 45, prepare: 60, consolidate: 70, watch: 60 };
const flow = (
  id: string,
  opportunity: FlowOnPlane["opportunity"],
  readiness: FlowOnPlane["readiness"],
  width = 60,
): FlowOnPlane => ({
  id,
  opportunity,
  readiness,
  names: [
    { w: width, h: 24 },
    { w: Math.min(width, 80), h: 43 },
  ],
  number: { w: 24, h: 24 },
});
const plane = (flows: FlowOnPlane[], width = 672): FlowPlane => flowPlane({ width, em: 15, flows, zones });

const scales = { x: (share: number) => 100 * share, y: (share: number) => 100 - 100 * share };
const size = { radius: 5, bar: 10 };

it("draws a known flow as a dot", () => {
  expect(flowShape({ opportunity: known(0.25), readiness: known(0.5) }, scales, size)).toEqual({
    kind: "dot",
    at: { x: 50, y: 75 },
    box: { x: 45, y: 70, w: 10, h: 10 },
  });
});

it("draws what may still move as an open dot with whiskers to its bounds", () => {
  expect(flowShape({ opportunity: known(0.25), readiness: partly(0.5, 0.5) }, scales, size)).toEqual({
    kind: "range",
    at: { x: 50, y: 75 },
    box: { x: 45, y: 70, w: 10, h: 10 },
    whiskers: [[25, 75, 75, 75]],
  });
});

it("draws a flow without a point as a bar across the scale that is not known, or as a box", () => {
  const bar = { opportunity: { point: null, low: 0, high: 0.5 }, readiness: known(0.5) };
  expect(flowShape(bar, scales, size)).toEqual({ kind: "area", box: { x: 45, y: 50, w: 10, h: 50 } });
  const thin = { opportunity: known(0.5), readiness: partly(0, 0.25) };
  expect(flowShape(thin, scales, size)).toEqual({ kind: "area", box: { x: 0, y: 45, w: 75, h: 10 } });
  const box = { opportunity: { point: null, low: 0, high: 0.5 }, readiness: partly(0, 0.25) };
  expect(flowShape(box, scales, size)).toEqual({ kind: "area", box: { x: 0, y: 50, w: 75, h: 50 } });
  const half = { opportunity: { point: null, low: 0, high: 0.5 }, readiness: partly(0.5, 0.5) };
  expect(flowShape(half, scales, size)).toEqual({ kind: "area", box: { x: 25, y: 50, w: 50, h: 50 } });
});

it("gives no place to a flow of which nothing is known", () => {
  expect(isUnplaced({ opportunity: unknown, readiness: unknown })).toBe(true);
  expect(isUnplaced({ opportunity: known(0), readiness: unknown })).toBe(false);
  expect(isUnplaced({ opportunity: { point: null, low: 0, high: 0.5 }, readiness: unknown })).toBe(false);
  const { marks, unplaced, height } = plane([flow("a", unknown, unknown)]);
  expect({ marks, unplaced, height }).toEqual({ marks: [], unplaced: ["a"], height: 0 });
});

it("begins the scales inside the frame, so that no mark enters the strips of the names", () => {
  const { frame, inset, scales } = plane([flow("a", known(0), known(0))]);
  expect(frame).toEqual({ x: 33, y: 25.5, w: 638, h: 367.5 });
  expect([scales.x(0), scales.x(1)]).toEqual([frame.x + inset.x, frame.x + frame.w - inset.x]);
  expect([scales.y(1), scales.y(0)]).toEqual([frame.y + inset.y, frame.y + frame.h - inset.y]);
});

it("names the flows beside their marks where there is room", () => {
  const { labelled, labels } = plane([flow("a", known(1), known(0)), flow("b", known(0.5), known(0.75))]);
  expect(labelled).toBe("name");
  expect(labels.map(({ id, align, leader }) => ({ id, align, leader }))).toEqual([
    { id: "a", align: "start", leader: null },
    { id: "b", align: "start", leader: null },
  ]);
});

it("is drawn narrower by the lane that coinciding flows need", () => {
  const flows = Array.from({ length: 9 }, (_, index) => flow(String(index), known(0.5), known(0.7)));
  const { frame, labels, labelled } = plane(flows);
  const laned = labels.filter(({ leader }) => leader);
  expect(labelled).toBe("name");
  expect(laned.length).toBeGreaterThan(0);
  expect(frame.x + frame.w).toBe(33 + 638 - 60 - 24);
  expect(laned.map(({ box }) => box.x + box.w)).toEqual(laned.map(() => 671));
});

it("turns to numbers where names leave too little of the plane", () => {
  const flows = Array.from({ length: 30 }, (_, index) => flow(String(index), known(0.5), known(0.7), 160));
  const { labelled, labels } = plane(flows, 320);
  expect(labelled).toBe("number");
  expect(labels).toHaveLength(30);
});

it("grows as high as the lane of a crowd on one point", () => {
  const flows = Array.from({ length: 60 }, (_, index) => flow(String(index), known(0.5), known(0.7)));
  const { frame, labels } = plane(flows, 320);
  const laned = labels.filter(({ leader }) => leader);
  expect(laned.length * 24).toBeGreaterThan(23 * 15 + 52 * 6);
  expect(frame.h).toBe(laned.length * 24);
  expect(laned.map(({ box }) => box.y)).toEqual(laned.map((_, index) => frame.y + index * 24));
});

const share = fc.integer({ min: 0, max: 9 }).map((ninths) => ninths / 9);
const score = fc.oneof(
  share.map(known),
  fc.tuple(share, fc.constantFrom(1 / 3, 2 / 3)).map(([point, coverage]) => partly(point, coverage)),
  fc.constant(unknown),
);
const anyFlows = fc
  .array(fc.record({ opportunity: score, readiness: score, width: fc.integer({ min: 20, max: 165 }) }), {
    maxLength: 100,
  })
  .map((flows) =>
    flows.map(({ opportunity, readiness, width }, index) =>
      flow(String(index), opportunity, readiness, width),
    ),
  );
const anyWidth = fc.integer({ min: 280, max: 750 });

it("labels up to a hundred flows without an overlap, all in the drawing", () => {
  fc.assert(
    fc.property(anyFlows, anyWidth, (flows, width) => {
      const drawn = plane(flows, width);
      const room = { x: -1e-6, y: -1e-6, w: width + 2e-6, h: drawn.height + 2e-6 };
      expect(drawn.marks.length + drawn.unplaced.length).toBe(flows.length);
      expect(drawn.labels.map(({ id }) => id).sort()).toEqual(drawn.marks.map(({ id }) => id).sort());
      const marks: Box[] = drawn.marks.map(({ shape }) => shape.box);
      const boxes = drawn.labels.map(({ box }) => ({ ...box, h: box.h - 1e-6 }));
      boxes.forEach((box, index) => {
        expect(holds(room, box)).toBe(true);
        expect([...boxes.slice(0, index), ...marks].filter((other) => overlap(other, box))).toEqual([]);
      });
      for (const box of marks) expect(holds(drawn.frame, box)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it("draws the same plane from the same flows", () => {
  fc.assert(
    fc.property(anyFlows, anyWidth, (flows, width) => {
      const plain = ({ scales: _, ...rest }: FlowPlane) => rest;
      expect(plain(plane(flows, width))).toEqual(plain(plane(structuredClone(flows), width)));
    }),
    { numRuns: 20 },
  );
});
