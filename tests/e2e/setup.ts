import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type Found, findBrowser } from "./browser.ts";
import { build, serveBuilt } from "./serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where what was built is served. */
    address: string;
    /** Where it lies. */
    dist: string;
    /** Where the page lies that holds everything. */
    oneFile: string;
    browser: Found;
  }
}

/** Finds a browser, builds both editions once in folders of their own, and serves one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide("browser", await findBrowser());
  const single = await mkdtemp(join(tmpdir(), "ressorts-single-"));
  build(single, "--mode", "single");
  const { dist, address, stop } = await serveBuilt();
  project.provide("oneFile", join(single, "ressorts.html"));
  project.provide("dist", dist);
  project.provide("address", address);
  return async () => {
    await stop();
    await rm(single, { recursive: true, force: true });
  };
}
