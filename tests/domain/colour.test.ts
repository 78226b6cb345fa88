import { expect, test } from "vitest";
import { contrastOnWhite, leastContrast } from "#domain";

test.each([
  ["#ffffff", 1],
  ["#000000", 21],
  ["#777777", 4.48],
  ["#767676", 4.54],
  ["#ff0000", 4],
  ["#0000ff", 8.59],
  ["#ffff00", 1.07],
  ["#FFD400", 1.43],
])("%s stands out on white at %f to 1", (colour, ratio) => {
  expect(Math.round(contrastOnWhite(colour) * 100) / 100).toBe(ratio);
});

test("what is drawn by lines asks for 3 to 1: the last grey that has it, and the first that has not", () => {
  expect(["#949494", "#959595"].map((grey) => contrastOnWhite(grey) >= leastContrast)).toEqual([true, false]);
});
