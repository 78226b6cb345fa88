import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#ui";
import { browserPreferences, openDiagnosisStore } from "./storage/browser/index.ts";

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no #app");

/** A new id; unlike `randomUUID`, this also works on a page served without TLS. */
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );

createRoot(root).render(
  <StrictMode>
    <App
      services={{
        store: openDiagnosisStore(),
        preferences: browserPreferences,
        loadQuestionnaire: async () => {
          const { config } = await import("zod/mini");
          config({ jitless: true });
          return (await import("./content/questionnaire.ts")).questionnaire;
        },
        loadCatalogue: async () => (await import("#content")).catalogue,
        loadCases: async () => (await import("./content/cases.ts")).cases,
        newId,
        now: () => new Date().toISOString(),
      }}
    />
  </StrictMode>,
);
