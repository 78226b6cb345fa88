import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { type DiagnosisDocument, limits } from "#domain";
import { drawnLogo, logoLimits, logoOf, urlOf, withLogoDrawn } from "#report";
import { rasterise } from "../../src/cli/canvas.ts";
import { drawLogo } from "../../src/cli/logo.ts";
import { profile } from "./fixtures.ts";
import { blue, bomb, halves, keptLogo, nothing, pngOf, svgOf } from "./logos.ts";

const pictureOf = (url: string) => PNG.sync.read(Buffer.from(url.slice(url.indexOf(",") + 1), "base64"));
const pixel = ({ data, width }: PNG, x: number, y: number) => [
  ...data.subarray((y * width + x) * 4).subarray(0, 4),
];

const greyed = (bytes: Uint8Array) =>
  PNG.sync.write(PNG.sync.read(Buffer.from(bytes)), { colorType: 0, inputHasAlpha: true });

/** A picture that weighs little until it is drawn: noise, its pixels told by an SVG of 100 bytes. */
const noise = svgOf(
  '<filter id="n"><feTurbulence baseFrequency="0.9" numOctaves="4"/></filter><rect width="200" height="100" filter="url(#n)"/>',
);

describe("a picture chosen as a logo", () => {
  test("is kept as a PNG, its colours and what it lets through as they were", async () => {
    const picture = pictureOf(await keptLogo(halves(80, 40)));
    expect([picture.width, picture.height]).toEqual([80, 40]);
    expect([pixel(picture, 20, 20), pixel(picture, 60, 20), pixel(picture, 0, 0)]).toEqual([
      [200, 30, 30, 255],
      [20, 60, 180, 255],
      [0, 0, 0, 0],
    ]);
  });

  test.each([
    ["wide", halves(1800, 300), { width: 900, height: 150 }],
    ["tall", halves(300, 1800), { width: 75, height: 450 }],
    ["small: it is not blown up", halves(30, 20), { width: 30, height: 20 }],
    ["a thread", pngOf(2000, 1, () => blue), { width: 900, height: 1 }],
    [
      "an SVG: its lines are drawn as large as may be",
      svgOf('<rect width="200" height="100"/>'),
      { width: 900, height: 450 },
    ],
  ])("keeps its proportions within 900 × 450: %s", async (_, bytes, size) => {
    expect(logoOf(await keptLogo(bytes))).toEqual(size);
  });

  test.each([
    ["heavier than 500 kB", "tooLarge", new Uint8Array(501_000)],
    ["a PDF, whatever its name", "foreign", new TextEncoder().encode("%PDF-1.7\n%âãÏÓ\n")],
    ["a JPEG", "foreign", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ["an empty file", "foreign", new Uint8Array()],
    [
      "a page of the web",
      "foreign",
      new TextEncoder().encode("<!doctype html><html><body>svg</body></html>"),
    ],
    ["a PNG cut in its header", "unreadable", halves(20, 20).slice(0, 20)],
    [
      "an SVG cut short",
      "unreadable",
      new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><rect'),
    ],
    ["a billion words", "unreadable", bomb()],
    ["a picture with nothing on it", "unseen", pngOf(20, 20, () => nothing)],
    ["a white one", "unseen", pngOf(20, 20, () => [255, 255, 255, 255])],
    ["a white one, its lines let through", "unseen", pngOf(20, 20, (x) => [255, 255, 255, x * 10])],
    ["an SVG with nothing on it", "unseen", svgOf("")],
    ["one that stays too heavy once drawn", "tooHeavy", noise],
  ] as const)("is refused, and why is said: %s", async (_, fault, bytes) => {
    if (fault !== "tooLarge") expect(bytes.length).toBeLessThanOrEqual(logoLimits.bytes);
    expect(await drawnLogo(bytes, rasterise)).toEqual({ ok: false, fault });
  });

  test.each([
    ["a PNG cut after its header", halves(20, 20).slice(0, 40)],
    [
      "an SVG of no height that can be counted",
      new TextEncoder().encode(
        '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="99999999999"><rect width="9" height="9"/></svg>',
      ),
    ],
  ])(
    "is refused where it takes the decoder of Node down, and the command line goes on: %s",
    async (_, bytes) => {
      expect(await drawLogo(bytes)).toEqual({ ok: false, fault: "unreadable" });
    },
  );

  test("is refused by its header when it has more pixels than can be opened", async () => {
    const bytes = halves(20, 20);
    const header = new DataView(bytes.buffer);
    const sizes = [
      [5001, 5000],
      [20_001, 1],
      [1, 20_001],
      [2 ** 31 - 1, 2 ** 31 - 1],
    ] as const;
    for (const [width, height] of sizes) {
      header.setUint32(16, width);
      header.setUint32(20, height);
      expect(await drawnLogo(bytes, rasterise)).toEqual({ ok: false, fault: "tooManyPixels" });
    }
  });

  test("reads no file and asks for nothing, whatever an SVG links to, on the command line", async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer(({ url }, response) => {
      asked.push(url);
      response.end();
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const away = `http://127.0.0.1:${port}/away.png`;
    const file = new URL("../e2e/pictures/linux-chromium-156/home-360.png", import.meta.url).href;
    const links = [away, file].map(
      (href) => `<image width="200" height="100" href="${href}" xlink:href="${href}"/>`,
    );
    const style = `<style>@import url("${away}"); rect { fill: url("${away}") }</style>`;
    expect(await drawLogo(svgOf(`${style}${links.join("")}`))).toEqual({
      ok: false,
      fault: "unseen",
    });
    const entity = `<!DOCTYPE svg [<!ENTITY x SYSTEM "${file}">]>`;
    expect(await drawLogo(svgOf("<text>&x;</text>", entity))).toEqual({
      ok: false,
      fault: "unreadable",
    });
    expect(asked).toEqual([]);
    await new Promise((resolve) => server.close(resolve));
  });
});

describe("the logo of a document that is opened", () => {
  const documentWith = (logo: string): DiagnosisDocument => ({
    format: "ressorts/diagnosis",
    schemaVersion: 1,
    profile,
    report: { date: "2026-11-24", logo },
  });

  test("stays as it is where it is one of ours", async () => {
    const document = documentWith(await keptLogo(halves(80, 40)));
    expect(await withLogoDrawn(document, drawLogo)).toEqual({ document, isDrawn: true });
    const { report: _, ...bare } = document;
    expect(await withLogoDrawn(bare, drawLogo)).toEqual({ document: bare, isDrawn: true });
  });

  test.each([
    ["an SVG", urlOf("svg", svgOf('<rect width="200" height="100" fill="#b5452c"/>'))],
    ["an SVG that says it is a PNG", urlOf("png", svgOf('<rect width="200" height="100" fill="#b5452c"/>'))],
    ["a larger PNG", urlOf("png", halves(1000, 500))],
    ["a grey PNG", urlOf("png", greyed(halves(900, 450)))],
  ])("is drawn anew where it is not: %s", async (_, logo) => {
    expect(logoOf(logo)).toBe(null);
    const { document, isDrawn } = await withLogoDrawn(documentWith(logo), drawLogo);
    expect([isDrawn, document.report?.date, logoOf(document.report?.logo)]).toEqual([
      true,
      "2026-11-24",
      { width: 900, height: 450 },
    ]);
    expect((document.report?.logo ?? "").length).toBeLessThanOrEqual(limits.logo);
  });

  test.each([
    ["no picture", "data:image/png;base64,AAAA"],
    ["no base64", "data:image/png;base64,A=A=A"],
    ["a damaged SVG", urlOf("svg", new TextEncoder().encode("<svg><"))],
  ])("is left where it cannot be drawn: %s", async (_, logo) => {
    const document = documentWith(logo);
    expect(await withLogoDrawn(document, drawLogo)).toEqual({ document, isDrawn: false });
  });
});
