import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { StartReport } from "#machine";
import { App, loadAhead, type Services } from "#ui";
import type { ReportNews, ReportOrder } from "./report-worker.ts";
import { browserPreferences, openDiagnosisStore } from "./storage/browser/index.ts";

declare const __VERSION__: string;

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no #app");

/** A new id; unlike `randomUUID`, this also works on a page served without TLS. */
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );

/** Keeps Zod from trying `new Function`, which a content security policy forbids. */
async function forbidJit(): Promise<void> {
  const { config } = await import("zod/mini");
  config({ jitless: true });
}

const openWorker = () => new Worker(new URL("./report-worker.ts", import.meta.url), { type: "module" });

/** Makes a file in a worker of its own, which ends with it or when it is no longer wanted. */
const startMaking =
  (order: ReportOrder): StartReport =>
  (say) => {
    const worker = openWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<ReportNews>) => {
      if (data.kind === "progress") say.progress(data.share);
      else if (data.kind === "made") say.made(data.file);
      else say.failed();
    });
    worker.addEventListener("error", () => say.failed());
    worker.postMessage(order);
    return () => worker.terminate();
  };

const fonts = () => new URL("fonts/", window.document.baseURI).href;

/** Reads the diagnosis a report carries, in a worker too: only it knows how. */
const readReport: Services["readReport"] = (bytes) =>
  new Promise((resolve, reject) => {
    const worker = openWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<ReportNews>) => {
      worker.terminate();
      if (data.kind === "read") resolve(data.result);
      else reject(new Error("The report could not be read"));
    });
    worker.addEventListener("error", reject);
    const order: ReportOrder = { kind: "read", bytes };
    worker.postMessage(order);
  });

const services: Services = {
  store: openDiagnosisStore(),
  preferences: browserPreferences,
  loadQuestionnaire: async () => {
    const [{ questionnaire }] = await Promise.all([import("./content/questionnaire.ts"), forbidJit()]);
    return questionnaire;
  },
  loadCatalogue: async () => (await import("#content")).catalogue,
  loadCases: async () => (await import("./content/cases.ts")).cases,
  startReport: (document, lang, choices, format) =>
    startMaking({ kind: "make", format, document, lang, fonts: fonts(), ...choices }),
  startPaper: (order, lang) => startMaking({ kind: "paper", order, lang, fonts: fonts() }),
  readReport,
  newId,
  version: __VERSION__,
  now: () => new Date().toISOString(),
};

loadAhead(services);
// What React mended by rendering again is no news for anyone who types.
createRoot(root, { onRecoverableError: (error) => console.warn(error) }).render(
  <StrictMode>
    <App services={services} />
  </StrictMode>,
);
