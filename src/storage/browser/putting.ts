import {
  type Database,
  type KeptDiagnosis,
  type KeptVersion,
  type NewVersion,
  type PutDiagnosis,
  versionsKept,
  type Writing,
} from "./records.ts";

/** Said of a put that was not made, because another tab has written the diagnosis since; what it held is a version. */
export class Superseded extends Error {
  override name = "Superseded";
}

/** A put of a tab: the last revision that tab knew of, and the number of the put among its own. */
export type Put = { kept: PutDiagnosis; follows: number | null; turn: number };

/** Runs something over diagnoses and versions, all of it or nothing, and gives what it gives once that is on disk. */
export async function inTransaction<T>(
  database: Database,
  run: (transaction: Writing) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(["diagnoses", "versions"], "readwrite", { durability: "strict" });
  const [result] = await Promise.all([run(transaction), transaction.done]);
  return result;
}

/** The revision after all others. */
async function nextRevision(transaction: Writing): Promise<number> {
  const last = await transaction.objectStore("diagnoses").index("revision").openKeyCursor(null, "prev");
  return (last?.key ?? 0) + 1;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a document says, without when it was written. */
const contentOf = ({ document: { updatedAt: _, ...content } }: Pick<PutDiagnosis, "document">) => content;

/** Whether two diagnoses say the same. */
export const saysSame = (a: Pick<PutDiagnosis, "document">, b: Pick<PutDiagnosis, "document">): boolean =>
  isSame(contentOf(a), contentOf(b));

/** Whether nothing was entered but the territory. */
function isBlank({ document }: Pick<PutDiagnosis, "document">): boolean {
  const { answers, flows, resources, leversInUse, plan } = document;
  return [answers, flows, resources, leversInUse, plan].every((part) => Object.keys(part ?? {}).length === 0);
}

/** Adds a version unless the last one says the same without a name asked, and forgets the oldest beyond those that are kept. */
export async function addVersion(transaction: Writing, version: NewVersion): Promise<void> {
  const versions = transaction.objectStore("versions");
  const last = await versions.index("diagnosis").openCursor(version.diagnosis, "prev");
  if (version.name === undefined && last && saysSame(last.value, version)) return;
  await versions.add(version as KeptVersion);
  let unnamed = 0;
  const from = await versions.index("diagnosis").openCursor(version.diagnosis, "prev");
  for (let cursor = from; cursor; cursor = await cursor.continue()) {
    if (cursor.value.name !== undefined) continue;
    unnamed += 1;
    if (unnamed > versionsKept) await cursor.delete();
  }
}

/** A diagnosis as the version it becomes. */
export const versionOf = ({ id, savedAt, path, step, document }: PutDiagnosis): NewVersion => ({
  diagnosis: id,
  at: savedAt,
  path,
  step,
  document,
});

/**
 * Puts a diagnosis and gives its revision. What an earlier sitting left, and what something blank would take the place of,
 * becomes a version first. Gives null where another tab has written since: then what was to be put is a version.
 */
export async function putIn(transaction: Writing, { kept, follows, turn }: Put): Promise<number | null> {
  const diagnoses = transaction.objectStore("diagnoses");
  const old = await diagnoses.get(kept.id);
  const isOurs = !old || old.writer === kept.sitting || old.revision === follows;
  if (!isOurs) {
    if (!saysSame(old, kept)) await addVersion(transaction, { ...versionOf(kept), isAside: true });
    return null;
  }
  const isChange = !old || !saysSame(old, kept);
  const isBlanked = old && isBlank(kept) && !isBlank(old);
  if (old && isChange && !isBlank(old) && (isBlanked || old.sitting !== kept.sitting)) {
    await addVersion(transaction, versionOf(old));
  }
  const revision = await nextRevision(transaction);
  const { removedAt: _, ...beside } = old ?? {};
  const next: KeptDiagnosis = {
    keptSince: old?.savedAt ?? kept.savedAt,
    ...beside,
    ...kept,
    sitting: isChange ? kept.sitting : old.sitting,
    writer: kept.sitting,
    revision,
    turn,
  };
  await diagnoses.put(next);
  return revision;
}
