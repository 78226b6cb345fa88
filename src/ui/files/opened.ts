import {
  type Catalogue,
  cleanText,
  fileLimits,
  isArchive,
  type Problem,
  type ReadResult,
  type Repair,
  type Text,
} from "#domain";
import { readDocumentFile, repairDocument, unzip, zipLimits } from "#files";
import { unnamed } from "#i18n";
import { beside } from "../diagnosis/beside.ts";
import { keptProgress } from "../diagnosis/kept-progress.ts";
import type { FileOpened, Opened, Repaired } from "../opening.ts";
import type { Services } from "../ports.ts";

type Means = { catalogue: Catalogue; services: Services };
type Readable = Extract<ReadResult, { ok: true }>;
type NotOpened = Extract<Opened, { ok: false }>;

/** What a file holds: a diagnosis to open, one to repair, or why there is none. */
type Found = { name: string } & (
  | { kind: "read"; read: ReadResult }
  | { kind: "damaged"; repair: Repaired }
  | { kind: "foreign" | "unreadable" }
);

/** Reads files: the diagnosis of one alone, to be opened; or what became of several, those that can be being kept. */
export async function filesOpened(means: Means, files: readonly File[]): Promise<Readable | NotOpened> {
  const found = (await Promise.all(files.map((file) => foundIn(means, file)))).flat();
  const [first] = found;
  if (first && found.length === 1) return alone(first);
  const outcomes: FileOpened[] = [];
  for (const each of found) outcomes.push(await outcomeOf(means, each));
  return { ok: false, reason: "several", files: outcomes };
}

function alone(found: Found): Readable | NotOpened {
  switch (found.kind) {
    case "read":
      return found.read.ok ? found.read : { ok: false, reason: "refused", problems: found.read.problems };
    case "damaged":
      return { ok: false, reason: "damaged", repair: found.repair };
    default:
      return { ok: false, reason: "unreadable" };
  }
}

async function foundIn(means: Means, file: File): Promise<Found[]> {
  const name = cleanText(file.name);
  try {
    const start = await file.slice(0, 5).text();
    const max = isArchive(start) ? zipLimits.bytes : fileLimits.bytes;
    if (file.size > max) return [refused(name, { path: "", code: "tooLarge", max })];
    const bytes = new Uint8Array(await file.arrayBuffer());
    return isArchive(start) ? await foundInside(means, name, bytes) : [await readBytes(means, name, bytes)];
  } catch {
    return [{ name, kind: "unreadable" }];
  }
}

/** The diagnoses of a compressed folder; a document of a word processor is one too, without any. */
async function foundInside(means: Means, name: string, bytes: Uint8Array): Promise<Found[]> {
  const folder = unzip(bytes);
  if (!folder.ok) {
    const { entries: max } = zipLimits;
    if (folder.reason === "tooMany") return [refused(name, { path: "", code: "archiveTooFull", max })];
    return [refused(name, { path: "", code: "damagedArchive" })];
  }
  if (folder.files.length === 0 && folder.left.every(({ reason }) => reason === "foreign")) {
    return [refused(name, { path: "", code: "archive" })];
  }
  const read = folder.files.map((file) => readBytes(means, cleanText(file.name), file.bytes));
  const left = folder.left.map(({ name: inside, reason }): Found => {
    const called = cleanText(inside);
    if (reason === "foreign") return { name: called, kind: "foreign" };
    if (reason === "damaged") return { name: called, kind: "unreadable" };
    return refused(called, { path: "", code: "tooLarge", max: fileLimits.bytes });
  });
  return [...(await Promise.all(read)), ...left];
}

async function readBytes({ catalogue, services }: Means, name: string, bytes: Uint8Array): Promise<Found> {
  const text = new TextDecoder().decode(bytes);
  if (text.startsWith("%PDF-")) return { name, kind: "read", read: await services.readReport(bytes) };
  const read = readDocumentFile(text, catalogue);
  if (read.ok) return { name, kind: "read", read };
  const repair = repairDocument(text, catalogue, unnamed[services.preferences.language()]);
  if (!repair.ok) return { name, kind: "read", read };
  return {
    name,
    kind: "damaged",
    repair: { ...repair, abouts: repair.repairs.map((each) => aboutOf(each, catalogue)) },
  };
}

const refused = (name: string, problem: Problem): Found => ({
  name,
  kind: "read",
  read: { ok: false, problems: [problem] },
});

/** The name of the criterion that a repair is about, so that nobody has to read a path. */
function aboutOf({ path }: Repair, { criteria }: Catalogue): Text | null {
  const [, id] = /^answers\.([\w-]+)/.exec(path) ?? [];
  return criteria.find((criterion) => criterion.id === id)?.title ?? null;
}

/** Keeps what was read, beside all that is kept already. */
async function outcomeOf({ catalogue, services }: Means, found: Found): Promise<FileOpened> {
  const { name } = found;
  if (found.kind !== "read") return found;
  if (!found.read.ok) return { name, kind: "refused", problems: found.read.problems };
  const { notices } = found.read;
  const { document, kept } = await beside(services, found.read.document);
  const { id } = document;
  const territory = document.profile.name;
  if (kept) return { name, kind: "known", id, territory, notices };
  const progress = keptProgress(document, catalogue, "full");
  try {
    const savedAt = services.now();
    const at = { savedAt, path: "full", step: "", sitting: services.newId() } as const;
    await services.store.put({ id, name: territory, document, progress, ...at }, null);
    services.tabs.tellPut(id);
    return { name, kind: "kept", id, territory, notices };
  } catch {
    return { name, kind: "notKept", territory, document, notices };
  }
}
