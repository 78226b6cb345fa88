import type { Notice, Problem } from "#domain";

/** A diagnosis to open: kept on this machine (anew where what is kept was changed meanwhile), in a file, an example, or the last one kept, at an address. */
export type Opening =
  | { kind: "kept"; id: string; isAnew?: boolean; step?: string }
  | { kind: "file"; file: File }
  | { kind: "example"; id: string }
  | { kind: "last"; step: string };

/** How opening went: what was mended in the file, or why it was refused. */
export type Opened =
  | { ok: true; notices: Notice[] }
  | { ok: false; reason: "refused"; problems: Problem[] }
  /** What is kept here under a name cannot be read: it is given back as it is. */
  | { ok: false; reason: "damaged"; problems: Problem[]; name: string; document: unknown }
  | { ok: false; reason: "unreadable" | "nothingKept" };
