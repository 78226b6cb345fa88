import { useEffect, useState } from "react";
import {
  type Catalogue,
  type DiagnosisDocument,
  dayOf,
  fileLimits,
  type Problem,
  type ReadResult,
  readFile,
} from "#domain";
import { readDocumentFile } from "#files";
import type { KeptSummary, Services, VersionSummary } from "../../ports.ts";

/** Where a diagnosis to compare is taken from. */
export type Source =
  | { kind: "here" }
  | { kind: "version"; version: VersionSummary }
  | { kind: "kept"; kept: KeptSummary }
  | { kind: "file"; file: File; index: number };

/** A source as the value of an option. */
export function keyOf(source: Source): string {
  switch (source.kind) {
    case "here":
      return "here";
    case "version":
      return `version ${source.version.key}`;
    case "kept":
      return `kept ${source.kept.id}`;
    case "file":
      return `file ${source.index}`;
  }
}

type Store = Pick<Services["store"], "list" | "get" | "versions" | "version">;

/** The versions of a diagnosis and the other ones kept here, once they are known; none where the browser refuses. */
export function useSources(store: Store, id: string | undefined): Source[] {
  const [found, setFound] = useState<Source[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const versions = async (): Promise<Source[]> =>
      (id === undefined ? [] : await store.versions(id)).map((version) => ({ kind: "version", version }));
    const others = async (): Promise<Source[]> =>
      (await store.list())
        .filter((kept) => kept.id !== id && !kept.removedAt)
        .map((kept) => ({ kind: "kept", kept }));
    Promise.allSettled([versions(), others()]).then((lists) => {
      if (isCurrent) setFound(lists.flatMap((list) => (list.status === "fulfilled" ? list.value : [])));
    });
    return () => {
      isCurrent = false;
    };
  }, [store, id]);
  return found;
}

/** How reading a source went: its document and when it is of, or why it cannot be compared. */
export type Reading =
  | { ok: true; document: DiagnosisDocument; at: string | null }
  | { ok: false; problems: Problem[] };

/** Reads a source that is not the diagnosis at hand; never rejects. No problem is named where nothing could be read. */
export async function readSource(
  source: Exclude<Source, { kind: "here" }>,
  means: { store: Store; catalogue: Catalogue; readReport: Services["readReport"] },
): Promise<Reading> {
  try {
    const read = await readResult(source, means);
    if (!read) return { ok: false, problems: [] };
    if (!read.ok) return read;
    return { ok: true, document: read.document, at: momentOf(source, read.document) };
  } catch {
    return { ok: false, problems: [] };
  }
}

async function readResult(
  source: Exclude<Source, { kind: "here" }>,
  { store, catalogue, readReport }: Parameters<typeof readSource>[1],
): Promise<ReadResult | null> {
  if (source.kind === "file") return readGiven(source.file, catalogue, readReport);
  const kept =
    source.kind === "kept" ? await store.get(source.kept.id) : await store.version(source.version.key);
  return kept ? readFile(kept.document, catalogue) : null;
}

/** Reads the diagnosis of a file: a saved one, or a report that carries its own. One to be repaired is opened first. */
async function readGiven(
  file: File,
  catalogue: Catalogue,
  readReport: Services["readReport"],
): Promise<ReadResult> {
  if (file.size > fileLimits.bytes) {
    return { ok: false, problems: [{ path: "", code: "tooLarge", max: fileLimits.bytes }] };
  }
  const isReport = (await file.slice(0, 5).text()) === "%PDF-";
  if (isReport) return readReport(new Uint8Array(await file.arrayBuffer()));
  return readDocumentFile(await file.text(), catalogue);
}

const momentOf = (source: Source, document: DiagnosisDocument): string | null =>
  source.kind === "version" ? source.version.at : (document.updatedAt ?? dayOf(document));
