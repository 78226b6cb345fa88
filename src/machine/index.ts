export { type DiagnosticEvent, diagnosticMachine, stepsOf } from "./diagnostic.ts";
export { reportMachine, type StartReport } from "./report.ts";
export {
  type Place,
  type PutOutcome,
  type PutPlace,
  type SavingFault,
  savingDelays,
  savingMachine,
  settled,
  startSaving,
} from "./saving.ts";
