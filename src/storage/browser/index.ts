export { openDiagnosisStore } from "./kept-diagnoses.ts";
export { browserPreferences } from "./preferences.ts";
