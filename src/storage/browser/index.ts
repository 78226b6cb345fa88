export { openDiagnosisStore } from "./kept-diagnoses.ts";
export { openPreferences } from "./preferences.ts";
export { askToPersist, isPersistent } from "./room.ts";
export { openTabs } from "./tabs.ts";
