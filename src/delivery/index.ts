export { isOneFile, readText, reportFonts } from "./own-files.ts";
export { openReportWorker } from "./trusted.ts";
export { followUpdates } from "./updates.ts";
