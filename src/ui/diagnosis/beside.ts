import { type DiagnosisDocument, fingerprint } from "#domain";
import type { Kept, Services } from "../ports.ts";

/**
 * The document under an id that takes the place of nothing kept here: its own, or a new one; with what is kept under it where
 * that says the same to the letter.
 */
export async function beside(
  { store, newId }: Pick<Services, "store" | "newId">,
  document: DiagnosisDocument,
): Promise<{ document: DiagnosisDocument & { id: string }; kept?: Kept }> {
  const id = document.id ?? newId();
  const kept = await store.get(id).catch(() => undefined);
  if (!kept) return { document: { ...document, id } };
  const isSame = fingerprint(kept.document) === fingerprint(document);
  return isSame ? { document: { ...document, id }, kept } : { document: { ...document, id: newId() } };
}
