import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin, Rolldown } from "vite";
import { hosted, withPolicy } from "./policy.ts";

const publicFile = (path: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../public/${path}`, import.meta.url)));

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(new URL(`../../public/${folder}/`, import.meta.url))
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);

const dataUrl = (type: string, path: string): string =>
  `data:${type};base64,${publicFile(path).toString("base64")}`;

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** A script as it can stand in a page: nothing in it ends it, or begins a comment of the page. */
const inPage = (script: string): string =>
  script
    .trim()
    .replace(/<\/(?=script)/gi, "<\\/")
    .replaceAll("<!--", "\\x3C!--");

/** Replaces what is there once; throws where it is not, so that nothing is left to be asked for. */
function swapped(html: string, what: RegExp, by: string): string {
  if (!what.test(html)) throw new Error(`The page lacks ${what}`);
  return html.replace(what, () => by);
}

/** The page with all that it would ask for inside: what runs is named by its hash in the policy. */
function oneFile(page: string, script: string, style: string, worker: string): string {
  const theme = inPage(publicFile("theme.js").toString());
  const main = inPage(script);
  const css = style
    .trim()
    .replace(
      /url\([^)]*?(fonts\/[\w.-]+\.woff2)["']?\)/g,
      (_, path: string) => `url(${dataUrl("font/woff2", path)})`,
    );
  const files = Object.fromEntries([
    ["report-worker.js", worker],
    ...namesIn("examples", ".json").map((path) => [path, publicFile(path).toString()]),
    ...namesIn("fonts", ".ttf").map((path) => [path, publicFile(path).toString("base64")]),
  ]);
  const inside = JSON.stringify(files).replaceAll("<", "\\u003c");
  let html = page.replace(/\s*<link rel="(preload|modulepreload|manifest|apple-touch-icon)"[^>]*>/g, "");
  html = swapped(html, /data-storage="ressorts"/, 'data-storage="ressorts-single"');
  html = swapped(html, /<script src="[^"]*theme\.js"><\/script>/, `<script>${theme}</script>`);
  html = swapped(html, /href="[^"]*icon\.svg"/, `href="${dataUrl("image/svg+xml", "icon.svg")}"`);
  html = swapped(html, /<link rel="stylesheet"[^>]*>/, `<style>${css}</style>`);
  html = swapped(
    html,
    /<\/body>/,
    `<script type="application/json" id="inside">${inside}</script>\n  </body>`,
  );
  // Last, since what was looked for before may also stand in the script.
  html = swapped(html, /<script type="module"[^>]*><\/script>/, `<script type="module">${main}</script>`);
  const { "manifest-src": _, ...rest } = hosted;
  return withPolicy(html, {
    ...rest,
    "script-src": `${hashOf(theme)} ${hashOf(main)}`,
    "style-src": hashOf(css),
    "img-src": "data: blob:",
    "font-src": "data:",
    "connect-src": "'none'",
    "worker-src": "blob:",
  });
}

/** Makes of the whole build one page that asks for nothing: `ressorts.html`. */
export const oneFileEdition: Plugin = {
  name: "one-file-edition",
  apply: "build",
  generateBundle: {
    // After Vite has finished the scripts.
    order: "post",
    handler(_, bundle) {
      const text = (ending: string): string => {
        const [file, ...others] = Object.values(bundle).filter(({ fileName }) => fileName.endsWith(ending));
        if (!file || others.length > 0) throw new Error(`Not one file ends with ${ending}`);
        return textOf(file);
      };
      const [entry] = Object.values(bundle).filter((file) => file.type === "chunk" && file.isEntry);
      if (!entry) throw new Error("The build has no entry");
      const worker = Object.keys(bundle).find((name) => name.includes("report-worker")) ?? "";
      const source = oneFile(text("index.html"), textOf(entry), text(".css"), text(worker));
      for (const name of Object.keys(bundle)) delete bundle[name];
      this.emitFile({ type: "asset", fileName: "ressorts.html", source });
    },
  },
};

function textOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): string {
  if (file.type === "chunk") return file.code;
  return typeof file.source === "string" ? file.source : new TextDecoder().decode(file.source);
}
