import fc from "fast-check";
import { expect, it } from "vitest";
import { flowLanes, type LaneInput, leastThickness } from "../../src/figures/flow-lanes.ts";
import { type Box, holds } from "../../src/figures/geometry.ts";

const em = 10;
const leading = 11;
const lay = (lanes: LaneInput[], room = 10_000) => flowLanes({ em, leading, room, lanes });
const lane = (id: string, quantities: LaneInput["quantities"], unit = "t"): LaneInput => ({
  id,
  unit,
  quantities,
  words: 3 * leading,
});

it("draws in one unit thicknesses that compare, the largest first, with what is not tracked", () => {
  const { lanes, scales } = lay([
    lane("small", { produced: 100, looped: 20, leaving: 50 }),
    lane("large", { entering: 150, produced: 50, looped: 40, leaving: 160 }),
  ]);
  const thick = lanes.map(({ id, entering, produced, body, loop, leaving, untracked }) => ({
    id,
    entering: entering?.h,
    produced: produced?.h,
    body: body.h,
    looped: loop?.thickness,
    leaving: leaving ? (leaving.at(-1)?.y ?? 0) - (leaving[0]?.y ?? 0) : undefined,
    untracked: untracked?.h,
  }));
  expect(thick).toEqual([
    { id: "large", entering: 45, produced: 15, body: 60, looped: 12, leaving: 48, untracked: undefined },
    { id: "small", entering: undefined, produced: 30, body: 30, looped: 6, leaving: 15, untracked: 9 },
  ]);
  expect(scales.map(({ unit, amount, line }) => ({ unit, amount, long: line[2] - line[0] }))).toEqual([
    { unit: "t", amount: 20, long: 6 },
  ]);
});

it("gives each unit its own scale under its own lanes", () => {
  const { lanes, scales } = lay([
    lane("wood", { produced: 46_000 }, "m³"),
    lane("food", { entering: 30 }),
    lane("water", { entering: 10 }, "m³"),
  ]);
  expect(lanes.map(({ id }) => id)).toEqual(["wood", "water", "food"]);
  expect(scales.map(({ unit, amount }) => `${amount} ${unit}`)).toEqual(["10000 m³", "5 t"]);
  const [wood, water, food] = lanes.map(({ body }) => body);
  const [ofVolumes, ofMasses] = scales.map(({ line }) => line[1]);
  expect([wood?.y, water?.y, ofVolumes, food?.y, ofMasses]).toEqual(
    [wood?.y, water?.y, ofVolumes, food?.y, ofMasses].toSorted((a = 0, b = 0) => a - b),
  );
  expect(water?.h).toBe(leastThickness);
});

it("lets the loop leave the body at its top right and come back down on it", () => {
  const [one] = lay([lane("one", { produced: 10, looped: 5 })]).lanes;
  const { body, loop } = one ?? {};
  expect(loop?.from).toEqual({ x: (body?.x ?? 0) + (body?.w ?? 0), y: (body?.y ?? 0) + 15 });
  expect(loop?.arrow.at(-1)?.y).toBe(body?.y);
  const tip = loop?.arrow.at(-1)?.x ?? 0;
  expect(tip > (body?.x ?? 0) && tip < (body?.x ?? 0) + (body?.w ?? 0)).toBe(true);
});

it("makes everything thinner where the lanes would be higher than their room", () => {
  const many = Array.from({ length: 8 }, (_, index) => lane(String(index), { produced: 10, looped: 10 }));
  const high = lay(many);
  const low = lay(many, high.height - 1);
  expect(high.lanes[0]?.body.h).toBe(60);
  expect(low.lanes[0]?.body.h).toBeLessThan(60);
  expect(low.height).toBeLessThan(high.height);
});

it("keeps every piece in the drawing, and the words of a lane a line apart and in it", () => {
  const amount = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: undefined });
  const quantities = fc
    .record({ entering: amount, produced: amount, looped: amount, leaving: amount })
    .filter(({ entering, produced }) => (entering ?? 0) + (produced ?? 0) > 0);
  const anyLanes = fc.array(fc.record({ unit: fc.constantFrom("t", "m³"), quantities }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(anyLanes, (all) => {
      const drawn = lay(all.map(({ unit, quantities }, index) => lane(String(index), quantities, unit)));
      const room: Box = { x: 0, y: 0, w: 51 * em, h: drawn.height };
      let floor = 0;
      for (const { body, entering, produced, untracked, loop, labels, wordsAt } of drawn.lanes) {
        for (const box of [body, entering, produced, untracked]) if (box) expect(holds(room, box)).toBe(true);
        const top = (loop ? loop.from.y - loop.thickness / 2 - 15 - loop.thickness : body.y) + 1e-6;
        expect(top).toBeGreaterThanOrEqual(floor);
        expect(wordsAt - 1.5 * leading).toBeGreaterThanOrEqual(floor - 1e-6);
        labels.forEach(({ at }, index) => {
          const before = labels[index - 1];
          if (before) expect(at.y - before.at.y).toBeGreaterThanOrEqual(leading - 1e-6);
          expect(at.y).toBeGreaterThanOrEqual(floor);
        });
        const lowest = Math.max(body.y + body.h, wordsAt + 1.5 * leading, ...labels.map(({ at }) => at.y));
        floor = lowest;
      }
      expect(drawn.height).toBeGreaterThanOrEqual(floor);
    }),
  );
});
