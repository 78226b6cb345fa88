import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import project from "./package.json" with { type: "json" };
import { installable } from "./scripts/build/installable.ts";
import { oneFileEdition } from "./scripts/build/one-file.ts";
import { contentPolicy } from "./scripts/build/policy.ts";

const src = fileURLToPath(new URL("./src/", import.meta.url));

/** jsPDF's optional companions serve `html()` and `addSvgAsImage()`, which are never called. */
const withoutJsPdfCompanions: Plugin = {
  name: "without-jspdf-companions",
  enforce: "pre",
  resolveId: (id) => (["html2canvas", "dompurify", "canvg"].includes(id) ? `\0empty:${id}` : null),
  load: (id) => (id.startsWith("\0empty:") ? "export default {};" : null),
};

/** Nothing under src/ acts by being imported but main.tsx, so that a screen takes from a layer only what it uses. */
const actsWhenImported = (id: string): boolean =>
  !id.startsWith(src) || id.endsWith("/main.tsx") || id.endsWith("/report-worker.ts") || id.endsWith(".css");

/** What every screen of a diagnosis shares, in one file: two dozen small ones take longer to ask for than to read. */
const wizard =
  /node_modules\/(zod|xstate|@xstate|react-hook-form|@hookform|use-sync-external-store)\/|src\/machine\/|src\/ui\/form\/|src\/ui\/painted|src\/ui\/diagnosis\/(margin\/)?(?!index|notices|dense|path-links)[^/]+\.tsx?$|src\/i18n\/(ui|questions|read-number|terms|naming)\.ts|src\/domain\/(assess|assessment|members|score|clean|document|edit|fingerprint|flows|levers|migrate|path|positioning|read|stages)\.ts/;

const inParts = {
  includeDependenciesRecursively: false,
  groups: [
    // What the home screen and every other need, in one file: a dozen small ones are longer, packed one by one.
    {
      name: "base",
      test: /node_modules\/react\/|src\/i18n\/(home|typeset-words|moment|format)\.|src\/figures\/motif\.|preload-helper|src\/ui\/(address|language|later|motif|save-as)\.|src\/ui\/rescue\/(kept|at-hand)\./,
    },
    // The screens say the findings of the report without waiting for what draws a PDF.
    { name: "findings", test: /src\/report\/(findings|build\/context)/ },
    { name: "report-words", test: /src\/i18n\/report\./ },
    { name: "wizard", test: wizard },
    // On their own: a file that the wizard waits for, and that waits for the wizard, would leave it without them.
    { name: "ids", test: /src\/(domain\/ids|files\/name)\./ },
    { name: "results-core", test: /src\/domain\/(cases|plan|clarify|resources)\./ },
    { name: "answer-links", test: /src\/i18n\/review\.|src\/ui\/diagnosis\/path-links/ },
  ],
};

/** Two editions: a folder to be served, and with `--mode single` one page that holds everything. */
export default defineConfig(({ mode }) => {
  const isOneFile = mode === "single";
  const treeshake = { moduleSideEffects: actsWhenImported };
  return {
    base: "./",
    define: { __VERSION__: JSON.stringify(project.version) },
    // What is not there is answered by 404, as any server of files does.
    appType: "mpa",
    plugins: [
      react(),
      withoutJsPdfCompanions,
      ...(isOneFile ? [oneFileEdition] : [contentPolicy, installable]),
    ],
    worker: {
      // A browser starts no module from a blob of a page that is a file.
      format: isOneFile ? "iife" : "es",
      plugins: () => [withoutJsPdfCompanions],
      rolldownOptions: { treeshake, ...(isOneFile ? { output: { codeSplitting: false } } : {}) },
    },
    build: {
      target: "es2022",
      cssTarget: ["chrome123", "edge123", "firefox128", "safari17.5"],
      assetsInlineLimit: 0,
      ...(isOneFile
        ? { outDir: "dist-single", copyPublicDir: false, cssCodeSplit: false, modulePreload: false as const }
        : { manifest: true, modulePreload: { polyfill: false } }),
      rolldownOptions: { treeshake, output: { codeSplitting: isOneFile ? false : inParts } },
    },
  };
});
