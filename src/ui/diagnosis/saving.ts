import type { DiagnosisDocument, PathKind } from "#domain";
import { type Place, type PutPlace, type SavingFault, settled, startSaving } from "#machine";
import type { KeptSummary, Services, ToKeep } from "../ports.ts";
import type { DiagnosticActor } from "./diagnostic.ts";

/** What is said of the diagnosis at hand: since when it is kept, or why not, or that another tab writes it. */
export type SavingStatus =
  | { kind: "idle" }
  | { kind: "saving"; at: string | null }
  | { kind: "saved"; at: string }
  | { kind: "failed"; fault: SavingFault }
  | { kind: "reading"; isUnsaved: boolean };

/** A sitting ends once nothing was kept for so long, in milliseconds. */
const longestPause = 60 * 60 * 1000;

type Opens = { follows: number | null; isOurs: boolean; since?: string | undefined };

type Means = Pick<Services, "store" | "tabs" | "now" | "newId">;

/** Follows the diagnosis at hand and keeps it, as `savingMachine` says. */
export function createSaving(
  { store, tabs, now, newId }: Means,
  progressOf: (document: DiagnosisDocument, path: PathKind) => KeptSummary["progress"],
) {
  let opened: DiagnosisDocument | null = null;
  let updatedAt: string | undefined;
  let last: Place | null = null;
  let sitting = newId();
  let putAt: number | null = null;
  let uncopiedSince = now();

  const stamped = (document: DiagnosisDocument): DiagnosisDocument =>
    updatedAt === undefined ? document : { ...document, updatedAt };

  /** The same sitting as before, unless one comes back to it after long, or the clock was set otherwise. */
  const currentSitting = (at: number): string => {
    if (putAt !== null && Math.abs(at - putAt) > longestPause) sitting = newId();
    putAt = at;
    return sitting;
  };

  const put: PutPlace = async ({ place: { document, path, step }, follows, isHasty }) => {
    const at = now();
    const { id } = document;
    if (id === undefined) return { kind: "failed", fault: "refused" };
    const progress = progressOf(document, path);
    const kept: ToKeep = {
      id,
      name: document.profile.name,
      savedAt: at,
      path,
      step,
      document: stamped(document),
      sitting: currentSitting(Date.parse(at)),
      ...(progress ? { progress } : {}),
    };
    try {
      const revision = await (isHasty ? store.putInHaste : store.put)(kept, follows);
      tabs.tellPut(id);
      return { kind: "kept", revision, at };
    } catch (error) {
      const name = error instanceof Error ? error.name : "";
      if (name === "Superseded") return { kind: "superseded" };
      return { kind: "failed", fault: name === "QuotaExceededError" ? "full" : "refused" };
    }
  };

  const machine = startSaving(put);
  store.onGone(() => machine.send({ type: "again" }));

  const take = (place: Place) => {
    const isNew = place.document !== last?.document;
    if (!isNew && place.path === last?.path && place.step === last.step) return;
    if (isNew) updatedAt = place.document === opened ? undefined : now();
    last = place;
    machine.send({ type: "take", place });
  };

  let status: SavingStatus = { kind: "idle" };
  const statusNow = (): SavingStatus => {
    const snapshot = machine.getSnapshot();
    const { at, fault } = snapshot.context;
    if (snapshot.matches("reading")) return { kind: "reading", isUnsaved: fault !== null };
    if (fault) return { kind: "failed", fault };
    if (snapshot.matches("idle")) return { kind: "idle" };
    return at !== null && snapshot.matches("saved") ? { kind: "saved", at } : { kind: "saving", at };
  };
  const listeners = new Set<() => void>();
  machine.subscribe(() => {
    const next = statusNow();
    if (JSON.stringify(next) === JSON.stringify(status)) return;
    status = next;
    for (const listener of listeners) listener();
  });

  /** Keeps at once what is not kept yet: the page may be about to go. */
  const flush = () => machine.send({ type: "hurry" });

  return {
    /** The document as it is kept, with the moment of its last change. */
    stamped,
    /**
     * Says which document was just read or made, so that reading it is not taken for a change; at which revision it was kept,
     * whether this tab may write it, and since when it may be in no file.
     */
    opens: (document: DiagnosisDocument, { follows, isOurs, since = now() }: Opens) => {
      flush();
      opened = document;
      last = null;
      sitting = newId();
      putAt = null;
      uncopiedSince = since;
      machine.send({ type: "opens", follows, isOurs });
    },
    /** Since when the changes of the diagnosis at hand are in no file. */
    uncopiedSince: () => uncopiedSince,
    /** Notes that it was just saved to a file. */
    noteCopy: ({ id }: DiagnosisDocument) => {
      uncopiedSince = now();
      for (const listener of listeners) listener();
      if (id !== undefined) store.noteCopy(id, uncopiedSince).catch(() => undefined);
    },
    /** Follows the machine; gives back how to stop. */
    follow: (actor: DiagnosticActor): (() => void) => {
      const following = actor.subscribe(({ context: { document, path, step } }) => {
        if (document) take({ document, path, step });
      });
      return () => following.unsubscribe();
    },
    flush,
    /** Whether something is at hand that could not be kept. */
    isUnsaved: () => status.kind === "failed" || (status.kind === "reading" && status.isUnsaved),
    retry: () => machine.send({ type: "retry" }),
    /** Writes nothing more until the diagnosis is opened anew: another tab writes it. */
    yield: () => machine.send({ type: "yield" }),
    /** Resolves once nothing is being kept. */
    settled: (): Promise<void> => settled(machine),
    status: () => status,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export type Saving = ReturnType<typeof createSaving>;
