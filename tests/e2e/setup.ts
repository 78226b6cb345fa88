import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { type Found, findBrowser } from "./browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    address: string;
    browser: Found;
  }
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Finds a browser, builds once, and serves what was built on a free port of this machine. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide("browser", await findBrowser());
  build();
  const server = await preview({ root, logLevel: "error", preview: { host: "127.0.0.1", port: 0 } });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === "string") throw new Error("The preview server has no port");
  project.provide("address", `http://127.0.0.1:${bound.port}/`);
  return () => server.close();
}

/** Builds as `npm run build` does: in its own process, since Vitest’s NODE_ENV would make it a build for tests. */
function build(): void {
  const { NODE_ENV: _, ...env } = process.env;
  const vite = fileURLToPath(new URL("../../node_modules/vite/bin/vite.js", import.meta.url));
  execFileSync(process.execPath, [vite, "build", "--logLevel", "warn"], { cwd: root, env, stdio: "inherit" });
}
