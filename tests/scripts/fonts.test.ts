import { describe, expect, test } from "vitest";
import { fontFiles } from "../../scripts/fonts.ts";
import { renameFont } from "../../scripts/rename-font.ts";

const files = await fontFiles();
const faces = [
  "source-sans-3-regular",
  "source-sans-3-bold",
  "source-sans-3-italic",
  "bricolage-grotesque-600",
];
const bytesOf = (file: string): Buffer => Buffer.from(files.get(file) ?? []);

type Table = { tag: string; checksum: number; start: number; length: number };

function tables(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const record = 12 + 16 * index;
    const [checksum, start, length] = [4, 8, 12].map((offset) => font.readUInt32BE(record + offset));
    return {
      tag: font.toString("latin1", record, record + 4),
      checksum: checksum ?? 0,
      start: start ?? 0,
      length: length ?? 0,
    };
  });
}

/** The names of a font by their number: 1 family, 4 full name, 6 PostScript name. */
function names(font: Buffer): Map<number, string> {
  const table = tables(font).find(({ tag }) => tag === "name");
  if (!table) return new Map();
  const { start } = table;
  const strings = start + font.readUInt16BE(start + 4);
  return new Map(
    Array.from({ length: font.readUInt16BE(start + 2) }, (_, index) => {
      const record = start + 6 + 12 * index;
      const from = strings + font.readUInt16BE(record + 10);
      const text = Buffer.from(font.subarray(from, from + font.readUInt16BE(record + 8)));
      return [font.readUInt16BE(record + 6), text.swap16().toString("utf16le")];
    }),
  );
}

function checksum(font: Buffer, { tag, start, length }: Table): number {
  const bytes = Buffer.concat([font.subarray(start, start + length), Buffer.alloc(-length & 3)]);
  if (tag === "head") bytes.writeUInt32BE(0, 8);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

describe.each(faces)("%s", (face) => {
  const font = bytesOf(`${face}.ttf`);

  test("is small, whole and without the tables that jsPDF does not read", () => {
    expect(font.length).toBeLessThan(90_000);
    expect(bytesOf(`${face}.woff2`).toString("latin1", 0, 4)).toBe("wOF2");
    const wrong = tables(font).filter((table) => checksum(font, table) !== table.checksum);
    expect(wrong).toEqual([]);
  });

  test("does not bear the reserved name", () => {
    const borne = [1, 3, 4, 6, 16].map((id) => names(font).get(id) ?? "");
    expect(borne.filter((name) => name.includes("Source"))).toEqual([]);
  });
});

test("the text faces are renamed, and say whose they are", () => {
  const known = names(bytesOf("source-sans-3-bold.ttf"));
  expect([0, 1, 4, 6].map((id) => known.get(id))).toEqual([
    "© 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’",
    "Ressorts Sans",
    "Ressorts Sans Bold",
    "RessortSans-Bold",
  ]);
});

test("both licences are given in full", () => {
  const licence = bytesOf("OFL.txt").toString("utf8");
  expect(licence).toContain("Copyright 2010-2020 Adobe");
  expect(licence).toContain("Copyright 2022 The Bricolage Grotesque Project Authors");
  expect(licence.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(2);
});

test("a name is replaced by one as long, or not at all", () => {
  const font = bytesOf("source-sans-3-bold.ttf");
  const renamed = Buffer.from(renameFont(font, { "Ressorts Sans": "Another  Name" }));
  expect([1, 4].map((id) => names(renamed).get(id))).toEqual(["Another  Name", "Another  Name Bold"]);
  expect(() => renameFont(font, { "Ressorts Sans": "Short" })).toThrow(RangeError);
  expect(() => renameFont(new Uint8Array(12), {})).toThrow(RangeError);
});
