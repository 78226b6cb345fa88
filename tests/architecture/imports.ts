import { parseAst } from "vite";

/** What a file names of others, and the globals of a browser it uses. */
export type Source = { imports: string[]; opaqueImports: number; browserGlobals: string[] };

type Node = { type: string } & Record<string, unknown>;

const browserGlobals = new Set([
  "window",
  "self",
  "navigator",
  "location",
  "history",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "alert",
  "confirm",
  "requestAnimationFrame",
  "matchMedia",
  "getComputedStyle",
  "XMLHttpRequest",
  "HTMLElement",
  "DOMParser",
  "MutationObserver",
  "FileReader",
]);

/** `document` is also a word of the domain: it is the browser's where it is asked for what only a page has. */
const ofPage = new Set([
  "addEventListener",
  "body",
  "cookie",
  "createElement",
  "documentElement",
  "getElementById",
  "querySelector",
  "querySelectorAll",
]);

/** Reads a TypeScript file: static, type and dynamic imports, re-exports, globals of a browser. */
export function readSource(path: string, text: string): Source {
  const source: Source = { imports: [], opaqueImports: 0, browserGlobals: [] };
  visit(parseAst(text, { lang: path.endsWith("x") ? "tsx" : "ts" }, path) as unknown as Node, null, source);
  return source;
}

function visit(node: Node, parent: Node | null, source: Source): void {
  const from = isNode(node.source) ? node.source.value : undefined;
  if (typeof from === "string") source.imports.push(from);
  else if (node.type === "ImportExpression") source.opaqueImports += 1;
  const global = globalOf(node, parent);
  if (global) source.browserGlobals.push(global);
  for (const child of Object.values(node).flat()) if (isNode(child)) visit(child, node, source);
}

function globalOf(node: Node, parent: Node | null): string | null {
  if (node.type === "MemberExpression" && isNode(node.object) && isNode(node.property)) {
    const [object, property] = [String(node.object.name), String(node.property.name)];
    const isPage = object === "document" && ofPage.has(property);
    const isGlobal = object === "globalThis" && (property === "document" || browserGlobals.has(property));
    return isPage || isGlobal ? `${object}.${property}` : null;
  }
  if (node.type !== "Identifier" || !browserGlobals.has(String(node.name))) return null;
  const isName = parent !== null && !parent.computed && (parent.property === node || parent.key === node);
  return isName ? null : String(node.name);
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
