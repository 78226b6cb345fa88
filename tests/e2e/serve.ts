import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { preview } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What was built: where it lies, where it is served, and how to stop that. */
export type Served = { dist: string; address: string; stop: () => Promise<void> };

/** Builds once in a folder of its own, and serves that on a free port of this machine. */
export async function serveBuilt(): Promise<Served> {
  const dist = await mkdtemp(join(tmpdir(), "ressorts-"));
  build(dist);
  const server = await preview({
    root,
    logLevel: "error",
    build: { outDir: dist },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === "string") throw new Error("The preview server has no port");
  const stop = async () => {
    await server.close();
    await rm(dist, { recursive: true, force: true });
  };
  return { dist, address: `http://127.0.0.1:${bound.port}/`, stop };
}

/** Builds as `npm run build` does: in its own process, since Vitest’s NODE_ENV would make it a build for tests. */
export function build(outDir: string, ...more: string[]): void {
  const { NODE_ENV: _, ...env } = process.env;
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const parameters = [vite, "build", "--logLevel", "error", "--outDir", outDir, "--emptyOutDir", ...more];
  execFileSync(process.execPath, parameters, { cwd: root, env, stdio: "inherit" });
}
