import { posix } from "node:path";
import { readSource, type Source } from "./imports.ts";

export const layers = [
  "domain",
  "content",
  "i18n",
  "machine",
  "figures",
  "files",
  "report",
  "storage",
  "delivery",
  "ui",
  "cli",
] as const;
/** The files beside the layers: the page, and the worker that makes its reports. */
const roots = ["main.tsx", "report-worker.ts"] as const;
type Root = (typeof roots)[number];
type Layer = (typeof layers)[number] | Root;

/** The table of ARCHITECTURE.md: the layers and the packages that each layer may import. */
const mayImport: Record<Layer, { layers: readonly string[]; packages: readonly string[] }> = {
  domain: { layers: [], packages: ["zod"] },
  content: { layers: ["domain"], packages: [] },
  i18n: { layers: ["domain"], packages: [] },
  machine: { layers: ["domain"], packages: ["xstate"] },
  figures: { layers: ["domain"], packages: [] },
  files: { layers: ["domain"], packages: ["fflate"] },
  report: { layers: ["domain", "i18n", "figures", "files"], packages: ["docx", "fflate", "jspdf"] },
  storage: { layers: ["domain"], packages: ["idb", "zod"] },
  delivery: { layers: [], packages: [] },
  ui: {
    layers: ["domain", "i18n", "machine", "figures", "files", "report"],
    packages: ["react", "react-hook-form", "@hookform/resolvers", "@xstate/react", "recharts", "zod"],
  },
  cli: { layers: ["domain", "content", "i18n", "files", "report", "storage"], packages: ["@napi-rs/canvas"] },
  "main.tsx": {
    layers: ["domain", "content", "i18n", "machine", "report", "storage", "delivery", "ui"],
    packages: ["react", "react-dom"],
  },
  "report-worker.ts": { layers: ["domain", "content", "report"], packages: [] },
};

/** The only file, or the only folder, that may name a package. */
const onePlace: Readonly<Record<string, string>> = {
  jspdf: "src/report/pdf/draw.ts",
  docx: "src/report/word/",
  "@napi-rs/canvas": "src/cli/canvas.ts",
};

/** Doors beside a layer's `index.ts`, for the composition root alone: what it loads apart, what needs a browser. */
const sideDoors = ["src/storage/browser/index.ts", "src/content/questionnaire.ts", "src/content/cases.ts"];

/** What names the worker: the composition root, which talks to it, and what starts it. */
const knowsWorker = ["src/main.tsx", "src/delivery/trusted.ts"];

/** Layers that know neither the browser nor Node. */
const core: readonly Layer[] = ["domain", "content", "i18n", "machine", "figures", "files", "report"];

export type Project = {
  /** The text of every file of `src`, by its path from the root of the project. */
  files: ReadonlyMap<string, string>;
  /** The packages that package.json names as dependencies. */
  dependencies: readonly string[];
};

/** Every breach of the architecture, a line each, with the file. */
export function breaches({ files, dependencies }: Project): string[] {
  const modules = [...files].filter(([path]) => /\.tsx?$/.test(path));
  const sources = new Map(modules.map(([path, text]) => [path, readSource(path, text)]));
  return [
    ...[...sources].flatMap(([path, source]) => breachesIn(path, source, files, dependencies)),
    ...cycles(sources, files),
  ];
}

function breachesIn(
  path: string,
  { imports, opaqueImports, browserGlobals }: Source,
  files: Project["files"],
  dependencies: readonly string[],
): string[] {
  const layer = layerOf(path);
  if (!layer) return [`${path} stands in no layer`];
  const found = imports.map((specifier) => breachOf(path, layer, specifier, files, dependencies));
  if (opaqueImports > 0) found.push("imports what cannot be read");
  if (core.includes(layer))
    found.push(...browserGlobals.map((name) => `names ${name}, which only a browser has`));
  return found.filter((breach) => breach !== null).map((breach) => `${path} ${breach}`);
}

function breachOf(
  path: string,
  layer: Layer,
  specifier: string,
  files: Project["files"],
  dependencies: readonly string[],
): string | null {
  const allowed = mayImport[layer];
  if (specifier.startsWith("node:")) return layer === "cli" ? null : `may not import ${specifier}`;
  if (!/^[.#]/.test(specifier)) {
    const name = packageOf(specifier);
    if (!allowed.packages.includes(name)) return `may not import the package ${name}`;
    if (!dependencies.includes(name)) return `imports ${name}, which package.json does not name`;
    return path.startsWith(onePlace[name] ?? path)
      ? null
      : `may not import ${name}: ${onePlace[name]} alone does`;
  }
  const target = targetOf(path, specifier);
  if (target === "src/report-worker.ts" && knowsWorker.includes(path)) return null;
  if (!files.has(target)) return `imports ${specifier}, which does not exist`;
  const to = layerOf(target);
  if (to === layer) return specifier.startsWith("#") ? `enters its own layer by ${specifier}` : null;
  if (!to || !allowed.layers.includes(to)) return `may not import ${specifier}`;
  const isDoor = specifier === `#${to}` || (layer === "main.tsx" && sideDoors.includes(target));
  return isDoor ? null : `reaches into ${to} by ${specifier}`;
}

/** The package that an import is of: `zod` of `zod/mini`, `@xstate/react` of `@xstate/react/x`. */
export const packageOf = (specifier: string): string =>
  specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

/** The layer a file belongs to, or null for a file beside them. */
function layerOf(path: string): Layer | null {
  const [, place = "", inside] = path.split("/");
  const root = roots.find((file) => file === place);
  if (root) return root;
  return inside === undefined ? null : (layers.find((layer) => layer === place) ?? null);
}

const targetOf = (path: string, specifier: string): string =>
  specifier.startsWith("#")
    ? `src/${specifier.slice(1)}/index.ts`
    : posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ""));

/** Every cycle of imports between files, each told once. */
function cycles(sources: ReadonlyMap<string, Source>, files: Project["files"]): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) found.push(`A cycle: ${[...way.slice(at), path].join(" → ")}`);
    if (at >= 0 || done.has(path)) return;
    for (const specifier of sources.get(path)?.imports ?? []) {
      const target = targetOf(path, specifier);
      if (/^[.#]/.test(specifier) && files.has(target)) walk(target, [...way, path]);
    }
    done.add(path);
  };
  for (const path of sources.keys()) walk(path, []);
  return found;
}
