import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { type Found, findBrowser } from "./browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where what was built is served. */
    address: string;
    /** Where it lies. */
    dist: string;
    /** Where the one-file edition lies. */
    oneFile: string;
    browser: Found;
  }
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Finds a browser, builds both editions once in folders of their own, and serves one on a free port of this machine. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide("browser", await findBrowser());
  const dist = await mkdtemp(join(tmpdir(), "ressorts-"));
  build(dist);
  project.provide("dist", dist);
  const single = await mkdtemp(join(tmpdir(), "ressorts-single-"));
  build(single, "--mode", "single");
  project.provide("oneFile", join(single, "ressorts.html"));
  const server = await preview({
    root,
    logLevel: "error",
    build: { outDir: dist },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === "string") throw new Error("The preview server has no port");
  project.provide("address", `http://127.0.0.1:${bound.port}/`);
  return async () => {
    await server.close();
    for (const folder of [dist, single]) await rm(folder, { recursive: true, force: true });
  };
}

/** Builds as `npm run build` does: in its own process, since Vitest’s NODE_ENV would make it a build for tests. */
function build(outDir: string, ...more: string[]): void {
  const { NODE_ENV: _, ...env } = process.env;
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const parameters = [vite, "build", "--logLevel", "error", "--outDir", outDir, "--emptyOutDir", ...more];
  execFileSync(process.execPath, parameters, { cwd: root, env, stdio: "inherit" });
}
