export { inflatedWithin } from "./bounded.ts";
export { readDocumentFile } from "./read.ts";
export { fileEnding, writeDocument } from "./write.ts";
