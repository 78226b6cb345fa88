import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type InlineConfig, preview } from "vite";
import { installPeers, peers } from "./install.ts";
import { sixty, surveyOf } from "./sixty.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Builds a page in a folder of its own and serves it: its address, and how to stop. */
async function served(config: InlineConfig) {
  const outDir = await mkdtemp(join(tmpdir(), "ressorts-bench-"));
  await build({ ...config, logLevel: "warn", build: { outDir, emptyOutDir: true } });
  const server = await preview({
    ...config,
    logLevel: "error",
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === "string") throw new Error("The preview server has no port");
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    stop: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

/** The wizard as it is released. */
export const serveWizard = () => served({ root });

/** SurveyJS with the same sixty questions, built by the same tool. */
export function serveSurvey() {
  installPeers();
  const questions = JSON.stringify(surveyOf(sixty));
  return served({ root: peers, configFile: false, base: "./", define: { questions } });
}
