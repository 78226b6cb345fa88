import type { DiagnosisStore, VersionSummary } from "../ports.ts";
import { fileName, saveAs } from "../save-as.ts";
import { atHand } from "./at-hand.ts";

/** A diagnosis as this browser keeps it: the text of its document, sound or not, or none where it is not given. */
export type KeptText = {
  id: string;
  name: string;
  savedAt: string;
  text: string | null;
  versions: readonly VersionSummary[];
};

/** A document as a file, whatever it holds. */
export function textOf(document: unknown): string {
  try {
    return `${JSON.stringify(document, null, 2) ?? String(document)}\n`;
  } catch {
    return `${String(document)}\n`;
  }
}

/** Saves a document as a file, whatever it holds. */
export const downloadText = ({ name, document }: { name: string; document: unknown }): void =>
  saveAs(fileName(name, "ressorts.json"), "application/json", textOf(document));

/** A word of a record that may hold anything. */
const word = (value: unknown): string => (typeof value === "string" ? value : "");

/** All that the browser keeps, read one by one so that what is damaged hides nothing else; rejects where it gives nothing. */
export async function readKept(store: DiagnosisStore): Promise<KeptText[]> {
  const list = await store.list();
  return Promise.all(
    list.map(async ({ id, name, label, savedAt }) => ({
      id,
      name: word(label) || word(name),
      savedAt: Number.isNaN(Date.parse(word(savedAt))) ? "" : savedAt,
      text: await store.get(id).then(
        (kept) => (kept === undefined ? null : textOf(kept.document)),
        () => null,
      ),
      versions: await store.versions(id).catch(() => []),
    })),
  );
}

/** Saves the diagnosis in memory as a file. */
export function downloadAtHand(): void {
  const document = atHand.read();
  if (document) downloadText({ name: document.profile.name, document });
}
