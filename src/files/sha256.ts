const primes: number[] = [];
for (let number = 2; primes.length < 64; number += 1) {
  if (primes.every((prime) => number % prime !== 0)) primes.push(number);
}
/** The first 32 bits of the fractional part of a root. */
const bitsOf = (root: number): number => Math.floor((root % 1) * 2 ** 32);
const cubes = primes.map((prime) => bitsOf(Math.cbrt(prime)));
const squares = primes.slice(0, 8).map((prime) => bitsOf(Math.sqrt(prime)));

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/**
 * The SHA-256 of bytes (FIPS 180-4), in hexadecimal. The browser's own gives its answer later, and none at all on a
 * page served without TLS.
 */
export function sha256(bytes: Uint8Array): string {
  const padded = new Uint8Array(((bytes.length + 8) & ~63) + 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, bytes.length << 3);
  const state = Int32Array.from(squares);
  const words = new Int32Array(64);
  for (let from = 0; from < padded.length; from += 64) mix(state, words, view, from);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** Mixes 64 bytes into the state. */
function mix(state: Int32Array, words: Int32Array, view: DataView, from: number): void {
  const at = (index: number): number => words[index] as number;
  for (let index = 0; index < 64; index += 1) {
    if (index < 16) words[index] = view.getInt32(from + 4 * index);
    else {
      const [early, late] = [at(index - 15), at(index - 2)];
      const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
      const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
      words[index] = at(index - 16) + small + at(index - 7) + large;
    }
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const large = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + large + ((e & f) ^ (~e & g)) + (cubes[index] as number) + at(index)) | 0;
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = (state[index] as number) + word;
  });
}
