import type { DiagnosisDocument, Notice, Problem, Text } from "#domain";
import type { RepairResult } from "#files";

/**
 * A diagnosis to open: kept on this machine (anew where what is kept was changed meanwhile), in files, an example, the last
 * one kept, at an address, or one already read.
 */
export type Opening =
  | { kind: "kept"; id: string; isAnew?: boolean; step?: string }
  | { kind: "files"; files: readonly File[] }
  | { kind: "document"; document: DiagnosisDocument; notices: Notice[] }
  | { kind: "example"; id: string }
  | { kind: "last"; step: string };

/** How opening went: what was mended in the file, or why it was refused. */
export type Opened =
  | { ok: true; notices: Notice[] }
  | { ok: false; reason: "refused"; problems: Problem[] }
  /** What is kept here under a name cannot be read: it is given back as it is. */
  | { ok: false; reason: "keptDamaged"; problems: Problem[]; name: string; document: unknown }
  | { ok: false; reason: "damaged"; repair: Repaired }
  | { ok: false; reason: "several"; files: FileOpened[] }
  | { ok: false; reason: "unreadable" | "nothingKept" };

/** What can be saved of a damaged file, with what each repair is about, where the catalogue has a name for it. */
export type Repaired = Extract<RepairResult, { ok: true }> & { abouts: readonly (Text | null)[] };

/** What became of one of several files. */
export type FileOpened = { name: string } & (
  | { kind: "kept" | "known"; id: string; territory: string; notices: Notice[] }
  | { kind: "notKept"; territory: string; document: DiagnosisDocument; notices: Notice[] }
  | { kind: "damaged"; repair: Repaired }
  | { kind: "refused"; problems: Problem[] }
  | { kind: "foreign" | "unreadable" }
);
