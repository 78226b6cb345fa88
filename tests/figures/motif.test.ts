import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MotifFlow, type MotifShape, motif, type Point, type Strand } from "#figures";

const sheet: MotifShape = { width: 400, height: 300, strands: 4 };

const pointsOf = ({ from, segments }: Strand): Point[] => [
  from,
  ...segments.flatMap((segment) =>
    segment.kind === "line" ? [segment.to] : [segment.out, segment.into, segment.to],
  ),
];

const endOf = (strand: Strand): Point => pointsOf(strand).at(-1) ?? strand.from;
const loopsOf = (strands: readonly Strand[]) => strands.filter(({ tone }) => tone === "loop");

const flow = fc.record({ share: fc.option(fc.double({ min: -0.5, max: 1.5, noNaN: true })) });
const flows = fc.array(flow, { minLength: 1, maxLength: 30 });

describe("the motif", () => {
  it("brings back as many strands of each flow as the share says, to the nearest", () => {
    const { bands, perFlow } = motif(
      [{ share: 0 }, { share: 0.1 }, { share: 0.38 }, { share: 1 }, { share: null }, { share: 1.4 }],
      sheet,
    );
    expect(perFlow).toBe(4);
    expect(bands.map(({ looped }) => looped)).toEqual([0, 0, 2, 4, 0, 4]);
  });

  it("draws each strand in the tone of what is known of its flow", () => {
    const { strands } = motif([{ share: 0.5 }, { share: null }], { ...sheet, strands: 2 });
    expect(strands.map(({ tone }) => tone)).toEqual(["through", "unknown", "unknown", "loop"]);
  });

  it("draws straight lines from edge to edge where nothing comes back, over the whole height", () => {
    const { strands } = motif([{ share: 0 }], { width: 100, height: 31, strands: 3, weight: 1 });
    const thickness = 31 / 3;
    expect(strands).toHaveLength(3);
    strands.forEach((strand, index) => {
      const y = expect.closeTo(thickness / 2 + index * thickness, 9);
      expect(strand).toEqual({
        tone: "through",
        thickness: expect.closeTo(thickness, 9),
        from: { x: 0, y },
        segments: [{ kind: "line", to: { x: 100, y } }],
      });
    });
  });

  it("lands every strand that comes back inside the coil, above its own track, in the order they came", () => {
    const { strands } = motif([{ share: 0.5 }, { share: 0.5 }], sheet);
    const loops = loopsOf(strands);
    const tracks = loops.map(({ segments }) => segments[2]?.to.y ?? Number.NaN);
    const landings = loops.map((strand) => endOf(strand).y);
    expect(tracks).toEqual(tracks.toSorted((a, b) => a - b));
    expect(landings).toEqual(landings.toSorted((a, b) => a - b));
    const gap = (loops[0]?.thickness ?? 0) / 0.46;
    landings.forEach((landing, index) => {
      expect((tracks[index] ?? Number.NaN) - landing).toBeCloseTo(loops.length * gap, 9);
    });
    const tops = loops.map((strand) => Math.min(...pointsOf(strand).map(({ y }) => y)));
    tops.forEach((top, index) => {
      expect(landings[index]).toBeGreaterThan(top);
    });
  });

  it("keeps the strands that come back as far apart on their track, overhead and where they land", () => {
    const { strands } = motif([{ share: 1 }], sheet);
    const loops = loopsOf(strands);
    const gapsAt = (segment: number) =>
      loops.slice(1).map((strand, index) => {
        const y = (each: Strand | undefined) => each?.segments[segment]?.to.y ?? Number.NaN;
        return Math.abs(y(strand) - y(loops[index]));
      });
    const gap = (loops[0]?.thickness ?? 0) / 0.46;
    for (const segment of [2, 5, 8]) for (const each of gapsAt(segment)) expect(each).toBeCloseTo(gap, 9);
  });

  it("keeps inside its sheet, whatever the flows", () => {
    fc.assert(
      fc.property(
        flows,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 20, max: 900 }),
        (given, strands, width) => {
          const shape = { ...sheet, strands, width };
          for (const strand of motif(given, shape).strands) {
            for (const { x, y } of pointsOf(strand)) {
              expect(x).toBeGreaterThanOrEqual(0);
              expect(x).toBeLessThanOrEqual(shape.width + 1e-9);
              expect(y - strand.thickness / 2).toBeGreaterThanOrEqual(-1e-9);
              expect(y + strand.thickness / 2).toBeLessThanOrEqual(shape.height + 1e-9);
            }
          }
        },
      ),
    );
  });

  it("draws all strands of all flows, and nothing else", () => {
    fc.assert(
      fc.property(flows, (given) => {
        const { strands, perFlow, bands } = motif(given, sheet);
        expect(strands).toHaveLength(given.length * perFlow);
        expect(loopsOf(strands)).toHaveLength(bands.reduce((sum, { looped }) => sum + looped, 0));
      }),
    );
  });

  it("draws three strands of which nothing is known where there is no flow", () => {
    const { strands, bands } = motif([], sheet);
    expect(strands.map(({ tone }) => tone)).toEqual(["unknown", "unknown", "unknown"]);
    expect(bands).toEqual([]);
  });

  it("draws a flow with fewer strands, never fewer than two, where they would be too close", () => {
    const many: MotifFlow[] = Array.from({ length: 30 }, () => ({ share: 0 }));
    const paper: MotifShape = { width: 210, height: 158, gap: [0.8, 2.1] };
    expect(motif(many.slice(0, 7), paper).perFlow).toBe(6);
    expect(motif(many, paper).perFlow).toBe(5);
    expect(motif([...many, ...many, ...many], paper).perFlow).toBe(2);
  });
});
