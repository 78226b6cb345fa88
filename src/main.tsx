import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { followUpdates, isOneFile, openReportWorker, readText, reportFonts } from "#delivery";
import type { StartReport } from "#machine";
import { App, loadAhead, type Services } from "#ui";
import type { ReportNews, ReportOrder } from "./report-worker.ts";
import {
  askToPersist,
  isPersistent,
  openDiagnosisStore,
  openPreferences,
  openTabs,
} from "./storage/browser/index.ts";

declare const __VERSION__: string;

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no #app");

/** The name under which this edition keeps things, as the page says it. */
const { storage } = document.documentElement.dataset;

/** A new id; unlike `randomUUID`, this also works on a page served without TLS. */
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );

type Made = Exclude<ReportOrder, { kind: "read" }>;

/** Makes a file in a worker of its own, which ends with it or when it is no longer wanted. */
const startMaking =
  (orderWith: (fonts: Made["fonts"]) => Made): StartReport =>
  (say) => {
    const worker = openReportWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<ReportNews>) => {
      if (data.kind === "progress") say.progress(data.share);
      else if (data.kind === "made") say.made(data.file);
      else say.failed();
    });
    worker.addEventListener("error", () => say.failed());
    reportFonts().then(
      (fonts) => worker.postMessage(orderWith(fonts)),
      () => say.failed(),
    );
    return () => worker.terminate();
  };

/** Reads the diagnosis a report carries, in a worker too: only it knows how. */
const readReport: Services["readReport"] = (bytes) =>
  new Promise((resolve, reject) => {
    const worker = openReportWorker();
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
  store: openDiagnosisStore(storage),
  tabs: openTabs(storage),
  room: { isPersistent, askToPersist },
  preferences: openPreferences(storage),
  loadQuestionnaire: async () => (await import("./content/questionnaire.ts")).questionnaire,
  loadCatalogue: async () => (await import("#content")).catalogue,
  readExample: (id) => readText(`examples/${id}.json`),
  loadCases: async () => (await import("./content/cases.ts")).cases,
  startReport: (document, lang, choices, format) =>
    startMaking((fonts) => ({ kind: "make", format, document, lang, fonts, ...choices })),
  startPaper: (order, lang) => startMaking((fonts) => ({ kind: "paper", order, lang, fonts })),
  readReport,
  updates: followUpdates(),
  isOneFile,
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
