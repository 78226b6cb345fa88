import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App, loadAhead } from "#ui";
import { browserPreferences, openDiagnosisStore } from "./storage/browser/index.ts";

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

const services = {
  store: openDiagnosisStore(),
  preferences: browserPreferences,
  loadQuestionnaire: async () => {
    const [{ questionnaire }] = await Promise.all([import("./content/questionnaire.ts"), forbidJit()]);
    return questionnaire;
  },
  loadCatalogue: async () => (await import("#content")).catalogue,
  loadCases: async () => (await import("./content/cases.ts")).cases,
  newId,
  now: () => new Date().toISOString(),
};

loadAhead(services);
createRoot(root).render(
  <StrictMode>
    <App services={services} />
  </StrictMode>,
);
