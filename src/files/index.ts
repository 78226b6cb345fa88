export { inflatedWithin, joinedBytes } from "./bounded.ts";
export { decodeLink, encodeLink, type Link, linkPlace, longestLink } from "./link.ts";
export { fileName } from "./name.ts";
export { readDocumentFile } from "./read.ts";
export { type RepairResult, repairDocument } from "./repair.ts";
export { fileEnding, writeDocument } from "./write.ts";
export { type Unzipped, unzip, zipLimits, zipOf } from "./zip.ts";
