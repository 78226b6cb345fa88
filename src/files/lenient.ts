import { fileLimits } from "#domain";

/** What closes a text, by what opened it: Word puts quotation marks of its own. */
const closing: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  "“": '”“"',
  "”": '”“"',
  "„": '”“"',
  "‘": "’'",
  "’": "’'",
  "«": "»",
};
const opener = /["'“”„‘’«]/;
/** What follows the end of a text, and not a quotation mark inside it. */
const isEnd =
  /\s*(?:[:}\]]|$|,\s*(?:["'“”„‘’«{}[\]\d-]|true|false|null|$)|["'“”„‘’«][\w-]{1,60}["'”“’»]\s*:)|[^\S\n]*\n\s*["'“”„‘’«]/y;
const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

/** Ten times what the longest diagnosis takes; what is damaged past that is noise, and is left. */
const mostSteps = 200_000;

/**
 * What a damaged JSON text still says: cut short, with commas, marks or brackets that lack or are too many. In one
 * pass from its first brace, in a time that grows as its length does; undefined where there is none.
 */
export function readLeniently(text: string): unknown {
  let at = text.indexOf("{");
  let steps = 0;
  const open: string[] = [];

  /** What a sticky pattern takes from here on. */
  const take = (pattern: RegExp): string => {
    steps += 1;
    if (steps > mostSteps) at = text.length;
    pattern.lastIndex = at;
    const [taken = ""] = pattern.exec(text) ?? [];
    at += taken.length;
    return taken;
  };
  const blank = () => take(/(?:\s|\ufeff|\/\/[^\n]*)*/y);
  const isThere = (pattern: RegExp): boolean => {
    steps += 1;
    pattern.lastIndex = at;
    return pattern.test(text);
  };

  function value(): unknown {
    const sign = text[at] ?? "";
    if (sign === "{" || sign === "[") {
      at += 1;
      if (open.length === fileLimits.depth) return null;
      open.push(sign);
      const inside = sign === "{" ? members() : items();
      open.pop();
      return inside;
    }
    if (opener.test(sign)) return quoted(false);
    const number = take(/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y);
    if (number !== "") return Number(number);
    const word = take(/[^\s,:{}[\]"]+/y);
    return word === "" ? undefined : ({ true: true, false: false, null: null }[word] ?? word);
  }

  /** Goes over what only separates; gives whether what is open ends here, by its own bracket or by one further out. */
  function ends(own: string, other: string, otherOpening: string): boolean {
    for (;;) {
      blank();
      const sign = text[at];
      if (sign === undefined) return true;
      if (sign === other && open.includes(otherOpening)) return true;
      if (sign !== own && sign !== other && sign !== "," && sign !== ":") return false;
      at += 1;
      if (sign === own) return true;
    }
  }

  function members(): Record<string, unknown> {
    const found: [string, unknown][] = [];
    while (!ends("}", "]", "[")) {
      const sign = text[at] ?? "";
      const key = opener.test(sign) ? quoted(true) : take(/[^\s,:{}[\]"]+/y);
      blank();
      if (text[at] === ":") at += 1;
      blank();
      const before = at;
      const item = value();
      if (item !== undefined && key !== "") found.push([key.trim(), item]);
      if (at === before && key === "" && !/[}\],]/.test(text[at] ?? "}")) at += 1;
    }
    return Object.fromEntries(found);
  }

  function items(): unknown[] {
    const found: unknown[] = [];
    while (!ends("]", "}", "{")) {
      const before = at;
      const item = value();
      blank();
      // A key: the list was never closed, and this belongs to what it is in.
      if (typeof item === "string" && text[at] === ":") {
        at = before;
        break;
      }
      if (item !== undefined) found.push(item);
      if (at === before) at += 1;
    }
    return found;
  }

  /** A text up to the mark that closes it, or to the end of its line where that lacks. */
  function quoted(isKey: boolean): string {
    const closers = closing[text[at] ?? ""] ?? '"';
    at += 1;
    let said = "";
    for (;;) {
      said += take(/[^"'“”’»\\\n]*/y);
      const sign = text[at];
      if (sign === undefined) return said;
      if (sign === "\n") {
        if (isKey || isThere(/\s*["'“”„‘’«}\]]/y)) return said.trimEnd().replace(/,$/, "");
        said += take(/\s*/y);
      } else if (sign === "\\") said += escaped();
      else {
        at += 1;
        if (closers.includes(sign) && (isKey || isThere(isEnd))) return said;
        said += sign;
      }
    }
  }

  function escaped(): string {
    const code = take(/\\u[0-9a-fA-F]{4}/y);
    if (code !== "") return String.fromCharCode(Number.parseInt(code.slice(2), 16));
    const sign = text[at + 1] ?? "";
    at += 2;
    return escapes[sign] ?? sign;
  }

  return at < 0 ? undefined : value();
}
