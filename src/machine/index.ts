export { type DiagnosticEvent, diagnosticMachine, stepsOf } from "./diagnostic.ts";
export { reportMachine, type StartReport } from "./report.ts";
