/** What is wrong with a file, where, and what was expected; words are made of it elsewhere, in two languages. */
export type Problem = { path: string } & (
  | { code: "tooLarge"; max: number }
  | { code: "notJson"; line: number | null }
  | { code: "tooDeep"; max: number }
  | { code: "forbiddenKey"; key: string }
  | { code: "foreignFormat"; found: string }
  | { code: "newerSchema"; found: number; known: number }
  | { code: "unknownKey"; key: string }
  | { code: "missing" }
  | { code: "wrongType"; expected: string }
  | { code: "notAmong"; found: string; allowed: string[] }
  | { code: "tooLong"; max: number }
  | { code: "tooShort" }
  | { code: "tooMany"; max: number }
  | { code: "outOfRange"; min: number | null; max: number | null }
  | { code: "badFormat"; expected: string }
  | { code: "unknownId"; found: string; of: IdKind }
  | { code: "duplicateId"; found: string }
  | { code: "essentialNotApplicable"; criterion: string }
  | { code: "archive" | "noReport" | "noDocument" | "damagedReport" | "alteredReport" }
  | { code: "damagedArchive" | "linkCut" }
  | { code: "archiveTooFull"; max: number }
  | { code: "linkVersion"; found: string }
);

/** What was mended while reading, for the person to know; nothing was lost. */
export type Notice = { path: string } & (
  | { code: "cleaned"; count: number }
  | { code: "newerCatalogue"; found: string; known: string }
  | { code: "migrated"; from: string; to: string }
  | { code: "logoNotDrawn" | "changedSince" }
);

/** What was done to save a damaged file, with what stood there: shown before it is accepted, so that nothing is lost unseen. */
export type Repair = { path: string; found: string } & (
  | { code: "mended"; line: number | null }
  | { code: "removed"; problem: Problem }
  | { code: "shortened"; max: number }
  | { code: "moved" }
  | { code: "replaced"; by: string }
);

/** The lists of the catalogue that a document refers to by id. */
export type IdKind = "criterion" | "flow" | "resourceType" | "lever" | "power" | "plan";
