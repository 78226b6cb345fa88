export { type DiagnosticEvent, diagnosticMachine, stepsOf } from "./diagnostic.ts";
