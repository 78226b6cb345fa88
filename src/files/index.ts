export { inflatedWithin } from "./bounded.ts";
export { readDocumentFile } from "./read.ts";
export { type RepairResult, repairDocument } from "./repair.ts";
export { fileEnding, writeDocument } from "./write.ts";
