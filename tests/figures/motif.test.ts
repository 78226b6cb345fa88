import { expect, it } from "vitest";
import { motifLines } from "../../src/figures/motif.ts";

const shape = { flows: 4, width: 64, height: 36 };
const kinds = (looped: number) => motifLines({ ...shape, looped }).lines.map(({ kind }) => kind);

it("turns back as many lines as the share says, and cuts one at the fraction left over", () => {
  expect(kinds(0)).toEqual(["leaves", "leaves", "leaves", "leaves"]);
  expect(kinds(0.5)).toEqual(["loops", "loops", "leaves", "leaves"]);
  expect(kinds(0.6)).toEqual(["loops", "loops", "bends", "leaves"]);
  expect(kinds(1)).toEqual(["loops", "loops", "loops", "loops"]);
  expect(kinds(1.4)).toEqual(["loops", "loops", "loops", "loops"]);
});

it("draws a line that leaves from edge to edge", () => {
  expect(motifLines({ flows: 1, looped: 0, width: 64, height: 36 }).lines).toEqual([
    { kind: "leaves", d: "M0 34H64" },
  ]);
});

it("closes a whole loop on its own line", () => {
  const [first] = motifLines({ ...shape, looped: 0.25 }).lines;
  const start = first?.d.match(/^M0 ([\d.]+)H/)?.[1];
  expect(first?.d.endsWith(` ${start}`)).toBe(true);
});
