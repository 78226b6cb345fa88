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
import type { Opened, Opening } from "../opening.ts";
import type { Services } from "../ports.ts";
import { beside } from "./beside.ts";
import type { DiagnosticActor } from "./diagnostic.ts";
import type { Saving } from "./saving.ts";

type Readable = Pick<Extract<ReadResult, { ok: true }>, "document" | "notices">;
type Means = { actor: DiagnosticActor; catalogue: Catalogue; saving: Saving; services: Services };

/** Starts a diagnosis of a territory: at its framing, or at the first question of the express path. */
export function start({ actor, catalogue, saving, services }: Means, profile: Profile, path: PathKind): void {
  const given = { id: services.newId(), now: services.now(), catalogueVersion: catalogue.version };
  const document = newDocument(profile, given);
  saving.opens(document);
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
      return resumed(means, opening.id);
    case "last": {
      const [last] = await store.list();
      return last ? resumed(means, last.id, opening.step) : { ok: false, reason: "nothingKept" };
    }
    case "files": {
      const { filesOpened } = await import("../files/opened.ts");
      const found = await filesOpened(means, opening.files);
      return found.ok ? fromRead(means, found) : found;
    }
    case "document":
      return fromRead(means, { ok: true, ...opening });
    case "example": {
      const response = await fetch(`examples/${opening.id}.json`);
      if (!response.ok) return { ok: false, reason: "unreadable" };
      return fromRead(means, readDocument(await response.text(), means.catalogue));
    }
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

async function resumed(means: Means, id: string, step?: string): Promise<Opened> {
  const { document, step: at } = means.actor.getSnapshot().context;
  if (document?.id === id) {
    means.actor.send({ type: "goTo", step: step ?? at });
    return { ok: true, notices: [] };
  }
  const kept = await means.services.store.get(id);
  if (!kept) return { ok: false, reason: "nothingKept" };
  const read = readFile(kept.document, means.catalogue);
  if (!read.ok) return refused(...read.problems);
  const { document: whole, notices } = await withLogo(read);
  return begun(means, { ...whole, id }, notices, kept.path, step ?? kept.step);
}

async function fromRead(means: Means, read: ReadResult): Promise<Opened> {
  if (!read.ok) return refused(...read.problems);
  const { document, notices } = await withLogo(read);
  return begun(means, (await beside(means.services, document)).document, notices, "full");
}

function begun(
  { actor, saving }: Means,
  document: DiagnosisDocument,
  notices: Readable["notices"],
  path: PathKind,
  step?: string,
): Opened {
  saving.opens(document);
  actor.send({ type: "start", document, path, ...(step === undefined ? {} : { step }) });
  return { ok: true, notices };
}
