import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#ui";
import { browserPreferences, openDiagnosisStore } from "./storage/browser/index.ts";

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no #app");

createRoot(root).render(
  <StrictMode>
    <App
      services={{
        store: openDiagnosisStore(),
        preferences: browserPreferences,
        loadCatalogue: async () => (await import("#content")).catalogue,
        newId: () => crypto.randomUUID(),
        now: () => new Date().toISOString(),
      }}
    />
  </StrictMode>,
);
