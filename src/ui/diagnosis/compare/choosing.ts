import { useEffect, useState } from "react";
import type { DiagnosisDocument } from "#domain";
import { useCatalogue, useDocument } from "../diagnostic.ts";
import { useSession } from "../session.tsx";
import { keyOf, type Reading, readSource, type Source, useSources } from "./sources.ts";

export type SideId = "before" | "after";

/** What one side is: nothing chosen yet, being read, refused, or a document and when it is of. */
export type Chosen =
  | { state: "none" | "reading" }
  | { state: "refused"; source: Source; reading: Extract<Reading, { ok: false }> }
  | { state: "ready"; source: Source; document: DiagnosisDocument; at: string | null };

/** The two sides of a comparison, what they may be, and how to choose them; at first, the diagnosis at hand is after. */
export function useChoosing() {
  const document = useDocument();
  const catalogue = useCatalogue();
  const { saving, store, readReport } = useSession();
  const [keys, setKeys] = useState<Record<SideId, string>>({ before: "", after: "here" });
  const [files, setFiles] = useState<Source[]>([]);
  const [read, setRead] = useState<Readonly<Record<string, Reading>>>({});
  const sources = [...useSources(store, document.id), ...files];
  const sourceOf = (key: string): Source | undefined =>
    key === "here" ? { kind: "here" } : sources.find((source) => keyOf(source) === key);

  const awaited = Object.values(keys).find((key) => key !== "" && key !== "here" && !read[key]);
  const source = awaited === undefined ? undefined : sourceOf(awaited);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read is named by its key
  useEffect(() => {
    if (awaited === undefined || !source || source.kind === "here") return;
    let isCurrent = true;
    readSource(source, { store, catalogue, readReport }).then((reading) => {
      if (isCurrent) setRead((all) => ({ ...all, [awaited]: reading }));
    });
    return () => {
      isCurrent = false;
    };
  }, [awaited, source !== undefined]);

  const chosen = (key: string): Chosen => {
    const from = sourceOf(key);
    if (!from) return { state: "none" };
    if (from.kind === "here") {
      const stamped = saving.stamped(document);
      return { state: "ready", source: from, document: stamped, at: stamped.updatedAt ?? null };
    }
    const reading = read[key];
    if (!reading) return { state: "reading" };
    return reading.ok
      ? { state: "ready", source: from, document: reading.document, at: reading.at }
      : { state: "refused", source: from, reading };
  };

  return {
    keys,
    sources,
    before: chosen(keys.before),
    after: chosen(keys.after),
    choose: (side: SideId, key: string) => setKeys({ ...keys, [side]: key }),
    takeFile: (side: SideId, file: File) => {
      const taken: Source = { kind: "file", file, index: files.length };
      setFiles([...files, taken]);
      setKeys({ ...keys, [side]: keyOf(taken) });
    },
    swap: () => setKeys({ before: keys.after, after: keys.before }),
  };
}
