import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { PNG } from "pngjs";
import { describe, expect, inject, it } from "vitest";
import { heading, startCommune, visits } from "./e2e/visit.ts";

type Chunk = { file: string; imports?: string[]; isEntry?: boolean };

const visit = visits();

const read = (file: string): string => readFileSync(join(inject("dist"), file), "utf8");
const gzipped = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);

const manifestOf = (): Record<string, Chunk> => JSON.parse(read(".vite/manifest.json"));

/** The scripts that index.html loads or preloads, with all they import. */
function homeScripts(): Set<string> {
  const named = [...read("index.html").matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
    ([, file]) => file,
  );
  const bundled = withImports(
    Object.entries(manifestOf())
      .filter(([, { file }]) => named.includes(file))
      .map(([key]) => key),
  );
  return new Set([...bundled, "theme.js"]);
}

/** The files of some chunks of the manifest, with all they import. */
function withImports(keys: readonly string[]): Set<string> {
  const manifest = manifestOf();
  const found = new Set<string>();
  const follow = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || found.has(chunk.file)) return;
    found.add(chunk.file);
    chunk.imports?.forEach(follow);
  };
  keys.forEach(follow);
  return found;
}

describe("what a browser loads, in JavaScript after gzip", () => {
  it("is at most 110 kB for the home screen", () => {
    const scripts = homeScripts();
    expect([...scripts].some((file) => file.startsWith("assets/index-"))).toBe(true);
    expect(gzipped(scripts)).toBeLessThanOrEqual(110_000);
    expect(gzipped(scripts)).toBeGreaterThan(50_000);
  });

  it("is at most 200 kB up to the first question answered, content in both languages included", async () => {
    const page = await visit("fr");
    const loaded = new Set<string>();
    page.on("response", (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith(".js")) loaded.add(pathname.slice(1));
    });
    await page.reload();
    await heading(page, "Ressorts");
    expect([...loaded].toSorted()).toEqual([...homeScripts()].toSorted());
    await startCommune(page, "Commune d’Essai");
    await page.getByRole("button", { name: "Continuer" }).click();
    await page.getByRole("radio", { name: /^2 / }).first().check();
    await page.getByText(/^Enregistré à/).waitFor();
    const texts = [...loaded].map(read).join("\n");
    expect(texts).toContain("Quels élus portent la démarche");
    expect(texts).toContain("Which councillors are behind the circular economy approach");
    expect(gzipped(loaded)).toBeLessThanOrEqual(200_000);
  });

  it("leaves the drawing of PDFs to the worker that makes reports", () => {
    const drawsPdf = (files: Iterable<string>) => [...files].filter((file) => read(file).includes("jsPDF"));
    const assets = readdirSync(join(inject("dist"), "assets")).map((file) => `assets/${file}`);
    const [worker = "", ...others] = drawsPdf(assets.filter((file) => file.endsWith(".js")));
    expect(worker).toMatch(/^assets\/report-worker-/);
    expect(others).toEqual([]);
    expect(gzipped([worker])).toBeLessThanOrEqual(300_000);
  });

  it("leaves the writing for word processors to a file that the same worker asks for when it is wanted", () => {
    const assets = readdirSync(join(inject("dist"), "assets")).map((file) => `assets/${file}`);
    const scripts = assets.filter((file) => file.endsWith(".js"));
    const [writer = "", ...others] = scripts.filter((file) => read(file).includes("w:cantSplit"));
    expect([writer, ...others]).toEqual([expect.stringMatching(/^assets\/document-/)]);
    const name = writer.replace("assets/", "");
    const asking = scripts.filter((file) => read(file).includes(name));
    expect(asking).toEqual([expect.stringMatching(/^assets\/report-worker-/)]);
    const ways = [
      ...read(asking[0] ?? "").matchAll(new RegExp(`(import\\(|from)\\s*[\`"']\\./${name}`, "g")),
    ];
    expect(ways.map(([, way]) => way)).toEqual(["import("]);
    expect(gzipped([writer])).toBeLessThanOrEqual(90_000);
  });
});

it("all that is served is kept for when there is no network, but for the schemas", () => {
  const kept = [...read("sw.js").matchAll(/url:"([^"]+)"/g)].map(([, url]) => url);
  const served = readdirSync(inject("dist"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(inject("dist"), join(parentPath, name)).replaceAll("\\", "/"))
    .filter((path) => !/^(schema|\.vite)\/|^sw\.js$|^fonts\/OFL\.txt$/.test(path));
  expect(kept.toSorted()).toEqual(served.toSorted());
});

it("installed, it is an application of this folder, with icons of the sizes it says", () => {
  const { id, start_url, scope, display, lang, icons } = JSON.parse(read("manifest.json"));
  expect({ id, start_url, scope, display, lang }).toEqual({
    id: "./",
    start_url: "./",
    scope: "./",
    display: "standalone",
    lang: "fr",
  });
  const drawn = (icons as { src: string; sizes: string; purpose?: string }[])
    .filter(({ src }) => src.endsWith(".png"))
    .map(({ src, sizes, purpose }) => {
      const { width, height } = PNG.sync.read(readFileSync(join(inject("dist"), src)));
      expect(`${width}x${height}`).toBe(sizes);
      return [sizes, purpose];
    });
  expect(drawn).toEqual([
    ["192x192", undefined],
    ["512x512", undefined],
    ["512x512", "maskable"],
  ]);
});
