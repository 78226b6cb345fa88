import { expect, inject, it } from "vitest";
import { killAtRandom } from "../soak/durability.ts";

it("loses nothing that was shown as saved, and damages no document, when the browser is killed", {
  timeout: 300_000,
}, async () => {
  const verdicts = await killAtRandom({
    found: inject("browser"),
    address: inject("address"),
    kills: 5,
    seed: 5,
  });
  expect(verdicts.map(({ isSound, lacks }) => ({ isSound, lacks }))).toEqual(
    Array.from({ length: 5 }, () => ({ isSound: true, lacks: 0 })),
  );
  expect(verdicts.some(({ claimed }) => claimed > 0)).toBe(true);
});
