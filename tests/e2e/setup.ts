import type { TestProject } from "vitest/node";
import { type Found, findBrowser } from "./browser.ts";
import { serveBuilt } from "./serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where what was built is served. */
    address: string;
    /** Where it lies. */
    dist: string;
    browser: Found;
  }
}

/** Finds a browser, builds once, and serves that. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide("browser", await findBrowser());
  const { dist, address, stop } = await serveBuilt();
  project.provide("dist", dist);
  project.provide("address", address);
  return stop;
}
