import {
  type Catalogue,
  type DiagnosisDocument,
  type Notice,
  newDocument,
  type PathKind,
  type Profile,
  type ReadResult,
  readDocument,
  readFile,
} from "#domain";
import { ownFile } from "../files/handles.ts";
import type { Opened, Opening } from "../opening.ts";
import type { Kept, Services } from "../ports.ts";
import { beside } from "./beside.ts";
import type { DiagnosticActor } from "./diagnostic.ts";
import type { Right } from "./right.ts";
import type { Saving } from "./saving.ts";

type Readable = Pick<Extract<ReadResult, { ok: true }>, "document" | "notices">;
type Means = {
  actor: DiagnosticActor;
  catalogue: Catalogue;
  saving: Saving;
  right: Right;
  services: Services;
};

/** Starts a diagnosis of a territory: at its framing, or at the first question of the express path. */
export function start(
  { actor, catalogue, saving, right, services }: Means,
  profile: Profile,
  path: PathKind,
): void {
  const given = { id: services.newId(), now: services.now(), catalogueVersion: catalogue.version };
  const document = newDocument(profile, given);
  right.claim(given.id);
  services.tabs.noteAtHand(given.id);
  saving.opens(document, { follows: null, isOurs: true });
  actor.send({ type: "start", document, path, step: path === "express" ? "impulser" : "cadrage" });
}

/** Reads a diagnosis and hands it to the machine, or says why not; never rejects. */
export async function open(means: Means, opening: Opening): Promise<Opened> {
  try {
    return await opened(means, opening);
  } catch {
    return { ok: false, reason: "unreadable" };
  }
}

async function opened(means: Means, opening: Opening): Promise<Opened> {
  const { store } = means.services;
  switch (opening.kind) {
    case "kept":
      return resumed(means, opening.id, opening.step, opening.isAnew);
    case "last": {
      const there = (await store.list()).filter(({ removedAt }) => !removedAt);
      const mine = means.services.tabs.atHand();
      const last = there.find(({ id }) => id === mine) ?? there[0];
      return last ? resumed(means, last.id, opening.step) : { ok: false, reason: "nothingKept" };
    }
    case "files": {
      const { filesOpened } = await import("../files/opened.ts");
      const found = await filesOpened(means, opening.files);
      if (!found.ok) return found;
      const opened = await fromRead(means, found);
      const { id } = means.actor.getSnapshot().context.document ?? {};
      if (opened.ok && id !== undefined && opening.files[0]) ownFile.cameFrom(id, opening.files[0]);
      return opened;
    }
    case "document":
      return fromRead(means, { ok: true, ...opening });
    case "example":
      return fromRead(means, readDocument(await means.services.readExample(opening.id), means.catalogue));
  }
}

const refused = (...problems: Extract<ReadResult, { ok: false }>["problems"]): Opened => ({
  ok: false,
  reason: "refused",
  problems,
});

/** A document that was read, with its logo as this browser draws it, and what is to be known of it. */
async function withLogo({ document, notices }: Readable): Promise<Readable> {
  if (!document.report?.logo) return { document, notices };
  const { openedWithLogo } = await import("./logo/canvas.ts");
  const { isDrawn, ...drawn } = await openedWithLogo(document);
  const notice: Notice = { path: "report.logo", code: "logoNotDrawn" };
  return { ...drawn, notices: isDrawn ? notices : [...notices, notice] };
}

async function resumed(means: Means, id: string, step?: string, isAnew = false): Promise<Opened> {
  const { document, step: at } = means.actor.getSnapshot().context;
  if (document?.id === id && !isAnew) {
    means.actor.send({ type: "goTo", step: step ?? at });
    return { ok: true, notices: [] };
  }
  const kept = await means.services.store.get(id);
  if (!kept) return { ok: false, reason: "nothingKept" };
  const read = readFile(kept.document, means.catalogue);
  if (!read.ok) return { ...read, reason: "keptDamaged", name: String(kept.name), document: kept.document };
  const { document: whole, notices } = await withLogo(read);
  return begun(means, { ...whole, id }, notices, { ...kept, step: step ?? kept.step });
}

/** Reads the diagnosis at hand anew, as another tab or a version put back has left it, and stays on its screen. */
export async function reread(means: Means, isOurs: boolean): Promise<void> {
  const { document, step } = means.actor.getSnapshot().context;
  const id = document?.id;
  const kept = id === undefined ? undefined : await means.services.store.get(id).catch(() => undefined);
  if (id === undefined || !kept) return;
  const read = readFile(kept.document, means.catalogue);
  if (!read.ok) return;
  const again = { ...read.document, id };
  means.saving.opens(again, { follows: kept.revision, isOurs, since: sinceOf(kept) });
  means.actor.send({ type: "start", document: again, path: kept.path, step });
}

async function fromRead(means: Means, read: ReadResult): Promise<Opened> {
  if (!read.ok) return refused(...read.problems);
  const { document, notices } = await withLogo(read);
  const { kept, ...placed } = await beside(means.services, document);
  return begun(means, placed.document, notices, { path: "full", ...kept, step: undefined });
}

type At = { path: PathKind; step: string | undefined } & Partial<
  Pick<Kept, "revision" | "copiedAt" | "keptSince">
>;

/** Since when what a diagnosis says may be in no file: its last copy, or the day it came here. */
const sinceOf = ({ copiedAt, keptSince }: Pick<At, "copiedAt" | "keptSince">) => copiedAt ?? keptSince;

async function begun(
  { actor, saving, right, services }: Means,
  document: DiagnosisDocument & { id: string },
  notices: Readable["notices"],
  { path, step, revision, ...kept }: At,
): Promise<Opened> {
  const isOurs = await right.claim(document.id);
  services.tabs.noteAtHand(document.id);
  saving.opens(document, { follows: revision ?? null, isOurs, since: sinceOf(kept) });
  actor.send({ type: "start", document, path, ...(step === undefined ? {} : { step }) });
  return { ok: true, notices };
}
