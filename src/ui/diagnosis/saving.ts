import type { DiagnosisDocument, PathKind } from "#domain";
import type { DiagnosisStore, KeptSummary } from "../ports.ts";
import type { DiagnosticActor } from "./diagnostic.ts";

export type SavingStatus = { kind: "idle" } | { kind: "saved"; at: string } | { kind: "failed" };

type Place = { document: DiagnosisDocument; path: PathKind; step: string };

/** Puts the diagnosis in the store once a change is painted, 50 ms later at most, and says how that went. */
export function createSaving(
  store: DiagnosisStore,
  now: () => string,
  progressOf: (document: DiagnosisDocument, path: PathKind) => KeptSummary["progress"],
  after: (run: () => void) => void = (run) => setTimeout(run, 50),
) {
  let status: SavingStatus = { kind: "idle" };
  let last: Place | null = null;
  let opened: DiagnosisDocument | null = null;
  let updatedAt: string | undefined;
  let puts = 0;
  let isAwaited = false;
  /** Whether the last put is still being written, and would be lost with the page. */
  let isUnderWay = false;
  const listeners = new Set<() => void>();

  const say = (next: SavingStatus) => {
    status = next;
    for (const listener of listeners) listener();
  };

  const stamped = (document: DiagnosisDocument): DiagnosisDocument =>
    updatedAt === undefined ? document : { ...document, updatedAt };

  const put = ({ document, path, step }: Place, keep: DiagnosisStore["put"] = store.put) => {
    if (document.id === undefined) return;
    const at = now();
    puts += 1;
    const turn = puts;
    const progress = progressOf(document, path);
    const sayLast = (next: SavingStatus) => {
      if (turn !== puts) return;
      isUnderWay = false;
      say(next);
    };
    isUnderWay = true;
    keep({
      id: document.id,
      name: document.profile.name,
      savedAt: at,
      path,
      step,
      document: stamped(document),
      ...(progress ? { progress } : {}),
    }).then(
      () => sayLast({ kind: "saved", at }),
      () => sayLast({ kind: "failed" }),
    );
  };

  const putAwaited = () => {
    if (!isAwaited) return;
    isAwaited = false;
    if (last) put(last);
  };

  const flush = () => {
    if (!isAwaited && !isUnderWay) return;
    isAwaited = false;
    if (last) put(last, store.putInHaste);
    isUnderWay = false;
  };

  const take = (place: Place) => {
    const isNew = place.document !== last?.document;
    if (!isNew && place.path === last?.path && place.step === last.step) return;
    if (isNew) updatedAt = place.document === opened ? undefined : now();
    last = place;
    if (isAwaited) return;
    isAwaited = true;
    after(() => putAwaited());
  };

  return {
    /** The document as it is kept, with the moment of its last change. */
    stamped,
    /** Says which document was just read or made, so that reading it is not taken for a change. */
    opens: (document: DiagnosisDocument) => {
      opened = document;
    },
    /** Follows the machine; gives back how to stop. */
    follow: (actor: DiagnosticActor): (() => void) => {
      const following = actor.subscribe(({ context: { document, path, step } }) => {
        if (document) take({ document, path, step });
      });
      return () => following.unsubscribe();
    },
    /** Puts at once what still waits or is being written: the page is about to go. */
    flush,
    retry: () => {
      if (last) put(last);
    },
    status: () => status,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export type Saving = ReturnType<typeof createSaving>;
