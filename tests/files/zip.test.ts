import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import type { DiagnosisDocument } from "#domain";
import { inflatedWithin, readDocumentFile, unzip, writeDocument, zipLimits, zipOf } from "#files";
import { example, uniform } from "../report/fixtures.ts";

const named = (name: string): DiagnosisDocument => ({ ...uniform(2), profile: { name, kind: "commune" } });
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const zipped = (files: Zippable) => zipSync(files, { mtime: new Date(2000, 1, 1) });
const namesIn = (bytes: Uint8Array) => {
  const result = unzip(bytes);
  return result.ok ? { files: result.files.map(({ name }) => name), left: result.left } : result;
};
/** The archive with a number changed everywhere it stands at a distance from a signature. */
function with32(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + offset + 4 <= changed.length; at += 1) {
    if (view.getUint32(at, true) === signature) view.setUint32(at + offset, value, true);
  }
  return changed;
}
const inDirectory = 0x02014b50;

describe("all diagnoses in one compressed folder", () => {
  test("are files that open again, under safe names that no two share", () => {
    const documents = [
      named("Valvert"),
      named("VALVERT"),
      named("../x/CON"),
      named("Valvert"),
      example("smicval"),
    ];
    const bytes = zipOf(documents);
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual([
      "Valvert.ressorts.json",
      "VALVERT.2.ressorts.json",
      "x CON.ressorts.json",
      "Valvert.3.ressorts.json",
      "SMICVAL et Nouvel’R (dernières nouvelles juillet 2023).ressorts.json",
    ]);
    expect(Object.values(files).map(text)).toEqual(documents.map(writeDocument));
    const back = unzip(bytes);
    if (!back.ok) throw new Error(back.reason);
    expect(back.left).toEqual([]);
    expect(back.files.map(({ bytes: content }) => readDocumentFile(text(content), catalogue))).toEqual(
      documents.map((document) => ({
        ok: true,
        document: { ...document, answers: expect.anything() },
        notices: [],
      })),
    );
  });

  test("are the same bytes each time", () => {
    expect(zipOf([named("A")])).toEqual(zipOf([named("A")]));
  });
});

describe("of a compressed folder", () => {
  test("only the names of files count, whatever folders they say they are in", () => {
    const one = strToU8("{}");
    expect(
      namesIn(
        zipped({
          "a/": new Uint8Array(0),
          "a/b/one.json": one,
          "../../../etc/two.json": one,
          "C:\\three.JSON": one,
          "__MACOSX/._one.json": one,
          ".DS_Store": one,
          "report.pdf": one,
          "notes.txt": one,
          "word/document.xml": one,
        }),
      ),
    ).toEqual({
      files: ["one.json", "two.json", "three.JSON", "report.pdf"],
      left: [
        { name: "notes.txt", reason: "foreign" },
        { name: "document.xml", reason: "foreign" },
      ],
    });
  });

  test("stored and deflated files are read alike, behind anything that precedes them", () => {
    const content = strToU8("x".repeat(5000));
    for (const level of [0, 9] as const) {
      const result = unzip(zipped({ "a.json": [content, { level }] }));
      expect(result).toEqual({ ok: true, files: [{ name: "a.json", bytes: content }], left: [] });
    }
  });

  test("a file that holds more than it says, or than a diagnosis may, is given up early", () => {
    const bomb = zipped({
      "bomb.json": [new Uint8Array(60_000_000), { level: 9 }],
      "one.json": strToU8("{}"),
    });
    const liar = with32(bomb, inDirectory, 24, 10);
    for (const bytes of [bomb, liar]) {
      expect(namesIn(bytes)).toEqual({
        files: ["one.json"],
        left: [{ name: "bomb.json", reason: "tooLarge" }],
      });
    }
  });

  test("no more than 20 MB are inflated in all", () => {
    const content = new Uint8Array(1_900_000);
    const many = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`${index}.json`, content]));
    const result = unzip(zipped(many));
    if (!result.ok) throw new Error(result.reason);
    expect(result.files.length).toBe(10);
    expect(result.left.length).toBe(5);
    const read = result.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(read).toBeLessThanOrEqual(zipLimits.bytes);
  });

  test("more than 200 files are refused", () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.json`, strToU8("{}")]));
    expect(unzip(zipped(many(200)))).toMatchObject({ ok: true });
    expect(unzip(zipped(many(201)))).toEqual({ ok: false, reason: "tooMany" });
  });

  test("what is cut, points past its end, or is no folder at all, is refused", () => {
    const bytes = zipped({ "a.json": strToU8("{}".repeat(100)) });
    const none = { ok: false, reason: "damaged" };
    expect(unzip(bytes.slice(0, -30))).toEqual(none);
    expect(unzip(new Uint8Array(0))).toEqual(none);
    expect(unzip(strToU8("PK\u0003\u0004"))).toEqual(none);
    expect(unzip(with32(bytes, 0x06054b50, 16, 0xfffffff0))).toEqual(none);
    expect(namesIn(with32(bytes, inDirectory, 42, 0xfffffff0))).toEqual({
      files: [],
      left: [{ name: "a.json", reason: "damaged" }],
    });
    expect(namesIn(with32(bytes, inDirectory, 20, 0x7fffffff))).toEqual({
      files: [],
      left: [{ name: "a.json", reason: "damaged" }],
    });
  });
});

describe("what is inflated within a limit", () => {
  const raw = (bytes: Uint8Array) => unzipSyncRaw(zipped({ a: [bytes, { level: 9 }] }));
  const unzipSyncRaw = (bytes: Uint8Array) =>
    bytes.subarray(31, new DataView(bytes.buffer).getUint32(18, true) + 31);

  test("is whole up to the limit, and given up past it", () => {
    const content = Uint8Array.from({ length: 100_000 }, (_, index) => (index * index) % 251);
    expect(inflatedWithin(raw(content), content.length)).toEqual({ ok: true, bytes: content });
    expect(inflatedWithin(raw(content), content.length - 1)).toEqual({ ok: false, reason: "tooLarge" });
  });

  test("is damaged where its end lacks", () => {
    const data = raw(strToU8("Une phrase qui se tient, et une autre."));
    expect(inflatedWithin(data, 1000)).toMatchObject({ ok: true });
    expect(inflatedWithin(data.subarray(0, -3), 1000)).toEqual({ ok: false, reason: "damaged" });
    expect(inflatedWithin(new Uint8Array(0), 1000)).toEqual({ ok: false, reason: "damaged" });
  });
});
