import { Inflate, Unzlib } from "fflate";

/** What was compressed, or why it cannot be had: it is more than was allowed, or it is damaged. */
export type Inflated = { ok: true; bytes: Uint8Array } | { ok: false; reason: "tooLarge" | "damaged" };

const ways = { deflate: Inflate, zlib: Unzlib } as const;

/** A few bytes may hold a thousand times as many: they are handed over so few at a time that the excess is seen early. */
const step = 4096;

/** Inflates up to `max` bytes and no further, whatever the data says of itself; never throws. */
export function inflatedWithin(data: Uint8Array, max: number, way: keyof typeof ways = "deflate"): Inflated {
  if (data.length === 0) return { ok: false, reason: "damaged" };
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new ways[way]((part) => {
    size += part.length;
    parts.push(part);
  });
  try {
    for (let from = 0; from < data.length; from += step) {
      stream.push(data.subarray(from, from + step), from + step >= data.length);
      if (size > max) return { ok: false, reason: "tooLarge" };
    }
  } catch {
    return { ok: false, reason: "damaged" };
  }
  return { ok: true, bytes: joinedBytes(parts) };
}

/** Bytes that come in parts as one. */
export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
