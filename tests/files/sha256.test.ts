import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "../../src/files/sha256.ts";
import { numRuns } from "../domain/arbitraries.ts";

const nodes = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("the SHA-256 of bytes is what it is everywhere, at every length around a block", () => {
  for (let length = 0; length < 200; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 89 + length) % 256);
    expect(sha256(bytes)).toBe(nodes(bytes));
  }
});

test("and of any bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      expect(sha256(bytes)).toBe(nodes(bytes));
    }),
    { numRuns },
  );
  const large = new Uint8Array(2_000_000).fill(7);
  expect(sha256(large)).toBe(nodes(large));
});
