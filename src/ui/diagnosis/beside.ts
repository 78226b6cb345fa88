import { type DiagnosisDocument, fingerprint } from "#domain";
import type { Services } from "../ports.ts";

/**
 * The document under an id that takes the place of nothing kept here: its own, or a new one; and whether it is kept
 * already, to the letter.
 */
export async function beside(
  { store, newId }: Pick<Services, "store" | "newId">,
  document: DiagnosisDocument,
): Promise<{ document: DiagnosisDocument & { id: string }; isKept: boolean }> {
  const id = document.id ?? newId();
  const kept = await store.get(id).catch(() => undefined);
  const isKept = kept !== undefined && fingerprint(kept.document) === fingerprint(document);
  const isOther = kept !== undefined && !isKept;
  return { document: { ...document, id: isOther ? newId() : id }, isKept };
}
