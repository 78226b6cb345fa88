import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { readDocument, readFile } from "#domain";
import { anyScenario, anyShare, numRuns, pick } from "./arbitraries.ts";
import { smallCatalogue } from "./small-catalogue.ts";

vi.setConfig({ testTimeout: 120_000 });

const runs = { numRuns };
const objectKeys = Reflect.ownKeys(Object.prototype);

/** The places of every value inside a value, its own included. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  const inside = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...inside.flatMap(([key, item]) => placesIn(item, [...path, key]))];
}

/** The value with the part at a place replaced. */
function replacedAt(value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  const inside = Reflect.get(Object(value), key);
  if (Array.isArray(value))
    return value.map((item, at) => (at === key ? replacedAt(inside, rest, by) : item));
  return { ...Object(value), [key]: replacedAt(inside, rest, by) };
}

/** What any reading must be: a document, or problems; nothing thrown, nothing left on every object. */
function soundly(text: string, catalogue = smallCatalogue) {
  const result = readDocument(text, catalogue);
  if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
  expect(Reflect.ownKeys(Object.prototype)).toEqual(objectKeys);
  return result;
}

test("any text is refused or read, never thrown at", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json({ maxDepth: 6 })), (text) => {
      expect(soundly(text).ok).toBe(false);
    }),
    runs,
  );
});

test("a document with any value in any place is refused or read, never thrown at", () => {
  fc.assert(
    fc.property(
      anyScenario,
      anyShare,
      fc.jsonValue({ maxDepth: 4 }),
      ({ document, catalogue }, where, value) => {
        const place = pick(
          placesIn(document).filter(([key]) => key !== "format" && key !== undefined),
          where,
        );
        const changed = replacedAt(document, place ?? ["answers"], value);
        const result = soundly(JSON.stringify(changed), catalogue);
        if (!result.ok) return;
        expect(readFile(structuredClone(result.document), catalogue)).toEqual({ ...result, notices: [] });
      },
    ),
    runs,
  );
});
