import { zlibSync } from "fflate";
import { asText } from "../bytes.ts";

type Kept = { id: number; body: Uint8Array; isStream: boolean };

const encode = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    if (code > 0xff) throw new RangeError(`A PDF object holds the sign ${sign}, which is no byte`);
    return code;
  });

/**
 * The same PDF with its small objects packed in compressed object streams and its table in a stream (ISO 32000-1,
 * 7.5.7 and 7.5.8): about half the size. Takes the bytes of a file with one classic table, as jsPDF writes it.
 */
export function packed(bytes: Uint8Array): Uint8Array {
  const text = asText(bytes);
  const { objects, trailer } = read(text, bytes);
  const streams = objects.filter(({ isStream }) => isStream);
  const small = objects.filter(({ isStream }) => !isStream);
  const next = Math.max(...objects.map(({ id }) => id)) + 1;
  const groups = grouped(small, 200);
  const out: Uint8Array[] = [];
  let length = 0;
  const put = (part: Uint8Array) => {
    out.push(part);
    length += part.length;
  };
  const entries = new Map<number, [kind: number, at: number, index: number]>();
  put(encode(`${text.slice(0, text.indexOf("\n"))}\n%\xba\xdf\xac\xe0\n`));
  const putObject = (id: number, body: Uint8Array) => {
    entries.set(id, [1, length, 0]);
    put(encode(`${id} 0 obj\n`));
    put(body);
    put(encode("\nendobj\n"));
  };
  for (const { id, body } of streams) putObject(id, body);
  groups.forEach((group, index) => {
    const id = next + index;
    group.forEach((object, place) => {
      entries.set(object.id, [2, id, place]);
    });
    putObject(id, objectStream(group));
  });
  const tableId = next + groups.length;
  entries.set(tableId, [1, length, 0]);
  const start = length;
  putTable(put, tableId, entries, trailer, start);
  return joined(out, length);
}

/** The objects of a file, by its table, and what its trailer says beside its size. */
function read(text: string, bytes: Uint8Array): { objects: Kept[]; trailer: string } {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const table = /^xref\s+0 (\d+)\s+([\s\S]*?)trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(text.slice(start));
  if (!table) throw new Error("The PDF to pack has no classic table");
  const [, , rows = "", dictionary = ""] = table;
  const offsets = rows
    .trim()
    .split(/\r?\n/)
    .map((row, id) => ({ id, at: Number(row.slice(0, 10)), isUsed: row.trim().endsWith("n") }))
    .filter(({ isUsed, at }) => isUsed && at > 0);
  const sorted = offsets.toSorted((a, b) => a.at - b.at);
  const objects = sorted.map(({ id, at }, index): Kept => {
    const until = sorted[index + 1]?.at ?? start;
    const from = text.indexOf("obj", at) + 4;
    const to = text.lastIndexOf("endobj", until);
    const isStream = text.slice(Math.max(from, to - 12), to).includes("endstream");
    return { id, body: bytes.subarray(from, to).slice(), isStream };
  });
  return { objects, trailer: dictionary.replace(/\/Size\s+\d+/, "").trim() };
}

function grouped<T>(items: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, index) =>
    items.slice(index * most, (index + 1) * most),
  );
}

function stream(dictionary: string, content: Uint8Array): Uint8Array {
  const data = zlibSync(content, { level: 9 });
  const head = encode(`<<${dictionary}/Length ${data.length}/Filter/FlateDecode>>\nstream\n`);
  const parts = [head, data, encode("\nendstream")];
  return joined(
    parts,
    parts.reduce((sum, part) => sum + part.length, 0),
  );
}

/** Objects one after the other, with where each begins. */
function objectStream(group: readonly Kept[]): Uint8Array {
  let at = 0;
  const index = group.map(({ id, body }) => {
    const pair = `${id} ${at}`;
    at += body.length + 1;
    return pair;
  });
  const head = encode(`${index.join(" ")}\n`);
  const bodies = group.flatMap(({ body }) => [body, encode("\n")]);
  return stream(
    `/Type/ObjStm/N ${group.length}/First ${head.length}`,
    joined([head, ...bodies], head.length + at),
  );
}

/** The table of the objects as a stream: of each its kind, its place, and its index where it is packed. */
function putTable(
  put: (part: Uint8Array) => void,
  id: number,
  entries: ReadonlyMap<number, readonly [number, number, number]>,
  trailer: string,
  start: number,
): void {
  const size = id + 1;
  const rows = new Uint8Array(size * 7);
  const view = new DataView(rows.buffer);
  for (let object = 0; object < size; object += 1) {
    const [kind, at, index] = entries.get(object) ?? [0, 0, object === 0 ? 0xffff : 0];
    view.setUint8(object * 7, kind);
    view.setUint32(object * 7 + 1, at);
    view.setUint16(object * 7 + 5, index);
  }
  put(encode(`${id} 0 obj\n`));
  put(stream(`/Type/XRef/Size ${size}/W[1 4 2]${trailer}`, rows));
  put(encode(`\nendobj\nstartxref\n${start}\n%%EOF\n`));
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
