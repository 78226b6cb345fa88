import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { barePng, isPng, pngSize, soundPng } from "../../src/report/png.ts";
import { halves } from "./logos.ts";

const most = { width: 900, height: 450 };
const picture = barePng(halves(60, 40));
const changed = (change: (view: DataView, bytes: Uint8Array) => void): Uint8Array => {
  const bytes = picture.slice();
  change(new DataView(bytes.buffer), bytes);
  return bytes;
};
/** The sums of a PNG made right again, so that only what was changed is wrong. */
const resummed = (bytes: Uint8Array): Uint8Array => {
  const view = new DataView(bytes.buffer);
  let from = 8;
  while (from + 12 <= bytes.length) {
    const to = from + 12 + view.getUint32(from);
    if (to > bytes.length) break;
    view.setUint32(to - 4, crc(bytes.subarray(from + 4, to - 4)));
    from = to;
  }
  return bytes;
};
const crc = (bytes: Uint8Array): number => {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum = (sum ^ byte) >>> 0;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? ((sum >>> 1) ^ 0xedb88320) >>> 0 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
};

describe("the header of a PNG", () => {
  test("says its size", () => {
    expect(pngSize(picture)).toEqual({ width: 60, height: 40 });
    expect(pngSize(picture.subarray(0, 33))).toEqual({ width: 60, height: 40 });
  });

  test("says a size that no screen has, for it to be refused", () => {
    const huge = changed((view) => {
      view.setUint32(16, 2 ** 31 - 1);
      view.setUint32(20, 2 ** 31 - 1);
    });
    expect(pngSize(huge)).toEqual({ width: 2 ** 31 - 1, height: 2 ** 31 - 1 });
    expect(soundPng(resummed(huge), most)).toBe(null);
  });

  test.each([
    ["nothing", new Uint8Array()],
    ["a header cut short", picture.subarray(0, 32)],
    ["a PDF", new TextEncoder().encode("%PDF-1.7\n".padEnd(100))],
    ["a JPEG", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...new Array(60).fill(0)])],
    ["a PNG sent as text, its line ends changed", changed((_, bytes) => bytes.copyWithin(4, 5))],
    ["no width", changed((view) => view.setUint32(16, 0))],
    ["no height", changed((view) => view.setUint32(20, 0))],
    ["a width past what PNG allows", changed((view) => view.setUint32(16, 2 ** 31))],
    ["a header of another length", changed((view) => view.setUint32(8, 14))],
    ["another piece first", changed((view) => view.setUint32(12, 0x49444154))],
  ])("says none for %s", (_, bytes) => {
    expect(pngSize(bytes)).toBe(null);
  });
});

describe("a PNG as canvases write them", () => {
  test("is sound, with and without alpha, and up to the size that is told", () => {
    const opaque = barePng(
      new Uint8Array(PNG.sync.write(new PNG({ width: 7, height: 5 }), { colorType: 2 })),
    );
    expect([soundPng(picture, most), soundPng(opaque, most)]).toEqual([
      { width: 60, height: 40 },
      { width: 7, height: 5 },
    ]);
    expect(soundPng(picture, { width: 60, height: 40 })).toEqual({ width: 60, height: 40 });
    expect([
      soundPng(picture, { width: 59, height: 40 }),
      soundPng(picture, { width: 60, height: 39 }),
    ]).toEqual([null, null]);
  });

  test("is no longer sound with any one of its bytes changed", () => {
    const unnoticed = Array.from(picture.keys()).filter(
      (at) =>
        soundPng(
          changed((_, bytes) => bytes.set([(bytes[at] ?? 0) ^ 1], at)),
          most,
        ) !== null,
    );
    expect(unnoticed).toEqual([]);
  });

  test("nor cut short anywhere", () => {
    const lengths = Array.from(picture.keys()).filter(
      (to) => soundPng(picture.subarray(0, to), most) !== null,
    );
    expect(lengths).toEqual([]);
  });

  test.each([
    ["fewer rows than it says", (view: DataView) => view.setUint32(20, 41)],
    ["more rows than it says", (view: DataView) => view.setUint32(20, 39)],
    ["16 bits a channel", (view: DataView) => view.setUint8(24, 16)],
    ["a palette", (view: DataView) => view.setUint8(25, 3)],
    ["another compression", (view: DataView) => view.setUint8(26, 1)],
    ["rows in several passes", (view: DataView) => view.setUint8(28, 1)],
  ])("nor with %s, its sums being right", (_, change) => {
    expect(soundPng(resummed(changed(change)), most)).toBe(null);
  });

  test("unpacks no more than its rows take, whatever is packed", async () => {
    const { zlibSync } = await import("fflate");
    const packed = zlibSync(new Uint8Array(50_000_000));
    const bytes = new Uint8Array(33 + 12 + packed.length + 12);
    const view = new DataView(bytes.buffer);
    bytes.set(picture.subarray(0, 33));
    view.setUint32(33, packed.length);
    bytes.set(new TextEncoder().encode("IDAT"), 37);
    bytes.set(packed, 41);
    bytes.set(picture.subarray(-12), bytes.length - 12);
    expect(soundPng(resummed(bytes), most)).toBe(null);
  });

  test("is left with its picture alone", () => {
    const note = new TextEncoder().encode("\0\0\0\u0004tEXtnote\0\0\0\0");
    const noted = resummed(Uint8Array.from([...picture.subarray(0, 33), ...note, ...picture.subarray(33)]));
    expect([isPng(noted), soundPng(noted, most)]).toEqual([true, null]);
    expect(barePng(noted)).toEqual(picture);
  });
});
