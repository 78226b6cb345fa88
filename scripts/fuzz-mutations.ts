/** Chance that can be had again from its seed. */
export type Random = {
  below: (limit: number) => number;
  chance: (share: number) => boolean;
  pick: <T>(items: readonly T[]) => T;
};

/** Chance from a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = (seed * 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, chance: (share) => next() < share, pick: (items) => items[below(items.length)] as never };
}

type Mutation = (bytes: Uint8Array, others: readonly Uint8Array[], random: Random) => Uint8Array;

/** What is known to trip up readers of JSON, of texts, of numbers and of archives. */
const snags = [
  "1e999",
  "-0",
  "9007199254740993",
  "1e-400",
  "0x10",
  "NaN",
  "-1",
  "2",
  '"unknown"',
  "null",
  "true",
  "{}",
  "[]",
  '""',
  '"__proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '"prototype":1,',
  '"toString":1,',
  '"\\ud800"',
  '"\\udfff\\ud800"',
  "\\u0000",
  "\ufeff",
  "\u202e",
  "\u0000",
  "\u2028",
  "e\u0301",
  "\u1e9b\u0323",
  "🌲",
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  '"',
  "\\",
  "'",
  "“",
  "”",
  "«",
  "»",
  "//",
  "/*",
  "\n",
  "\r",
  "\t",
  " ",
  '"schemaVersion":2,',
  '"schemaVersion":"1",',
  '"format":"ressorts/diagnosis",',
  '"id":"valvert",',
  "PK\u0003\u0004",
  "%PDF-",
  "%%EOF",
];

const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const insertAt = (bytes: Uint8Array, at: number, what: Uint8Array) =>
  joined(bytes.subarray(0, at), what, bytes.subarray(at));

function block(bytes: Uint8Array, random: Random, most = 400): [number, number] {
  const from = random.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + 1 + random.below(most))];
}

/** A text changed as text; what is no text stays as it is. */
const asText =
  (change: (given: string, random: Random) => string): Mutation =>
  (bytes, _, random) => {
    const given = new TextDecoder().decode(bytes);
    return given.startsWith("%PDF") ? bytes : text(change(given, random));
  };

/** Replaces one of the parts of a text that a pattern finds. */
const oneOf = (given: string, pattern: RegExp, random: Random, by: (found: string) => string): string => {
  const found = [...given.matchAll(pattern)];
  if (found.length === 0) return given;
  const { 0: what, index } = random.pick(found);
  return given.slice(0, index) + by(what) + given.slice(index + what.length);
};

const mutations: readonly Mutation[] = [
  function flip(bytes, _, random) {
    const changed = bytes.slice();
    for (let count = random.below(8) + 1; count > 0; count -= 1) {
      const at = random.below(bytes.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
    }
    return changed;
  },
  function cut(bytes, _, random) {
    return bytes.subarray(0, random.below(bytes.length + 1));
  },
  function behead(bytes, _, random) {
    return bytes.subarray(random.below(Math.min(bytes.length, 300) + 1));
  },
  function drop(bytes, _, random) {
    const [from, to] = block(bytes, random);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  function repeat(bytes, _, random) {
    const [from, to] = block(bytes, random);
    const times = random.chance(0.1) ? random.below(200) : random.below(4) + 1;
    const part = bytes.subarray(from, to);
    return insertAt(bytes, to, joined(...Array.from({ length: times }, () => part)));
  },
  function splice(bytes, others, random) {
    const other = random.pick(others);
    const [from, to] = block(other, random, 2000);
    return insertAt(bytes, random.below(bytes.length + 1), other.subarray(from, to));
  },
  function noise(bytes, _, random) {
    const what = Uint8Array.from({ length: random.below(30) + 1 }, () => random.below(256));
    return insertAt(bytes, random.below(bytes.length + 1), what);
  },
  function snag(bytes, _, random) {
    return insertAt(bytes, random.below(bytes.length + 1), text(random.pick(snags)));
  },
  function nest(bytes, _, random) {
    const sign = random.pick(["[", "{", '{"a":', "(", '["', '[{"flows":']);
    return insertAt(
      bytes,
      random.below(bytes.length + 1),
      text(sign.repeat(random.below(random.chance(0.1) ? 50_000 : 50))),
    );
  },
  function lengthen(bytes, _, random) {
    const word = random.pick(["é", "a ", '"', "\\", "\n", '", ', '": ', '" ', "\ud83c\udf32", "\u0301", "9"]);
    return insertAt(
      bytes,
      random.below(bytes.length + 1),
      text(word.repeat(random.below(random.chance(0.05) ? 200_000 : 3000))),
    );
  },
  asText((given, random) =>
    oneOf(given, /"[\w-]+"(?=\s*:)/g, random, () =>
      random.pick([
        '"__proto__"',
        '"constructor"',
        '"a b"',
        '""',
        '"flows"',
        '"answers"',
        '"value"',
        '"id"',
        '"imp-focus"',
      ]),
    ),
  ),
  asText((given, random) => oneOf(given, /"[\w-]+"(?=\s*:)/g, random, (key) => key.replace(/.(?="$)/, "x"))),
  asText((given, random) => oneOf(given, /(?<=:\s*)("[^"]*"|\d+|\{|\[)/g, random, () => random.pick(snags))),
  asText((given, random) => oneOf(given, /\{[^{}]*\}/g, random, (found) => `${found},${found}`)),
  asText((given, random) => oneOf(given, /[{}[\]",:]/g, random, () => "")),
  asText((given, random) =>
    random.pick([
      given.replaceAll('"', "“"),
      given.replaceAll('"', "'"),
      given.replace(/\s+/g, ""),
      given.replaceAll("\n", "\r\n"),
      `\ufeff${given}`,
      `${given}${given}`,
      given.normalize("NFD"),
      `<pre>${given}</pre>`,
    ]),
  ),
];

/** Bytes damaged from one to six times over, each in a way of its own. */
export function mutate(bytes: Uint8Array, others: readonly Uint8Array[], random: Random): Uint8Array {
  let changed = bytes;
  for (let count = random.below(random.below(6) + 1) + 1; count > 0; count -= 1) {
    if (changed.length === 0) return changed;
    changed = random.pick(mutations)(changed, others, random);
  }
  return changed;
}
