import { createContext, type ReactNode, use, useEffect, useMemo, useSyncExternalStore } from "react";
import type { CaseStory, Catalogue, PathKind, Profile } from "#domain";
import type { Opened, Opening } from "../opening.ts";
import type { Services } from "../ports.ts";
import { Diagnostic, type DiagnosticActor, useCatalogue } from "./diagnostic.ts";
import { followAddress } from "./follow-address.ts";
import { JoinedProvider } from "./joined.tsx";
import { keptProgress } from "./kept-progress.ts";
import { open, reread, start } from "./open.ts";
import { RemovalProvider } from "./removal.tsx";
import { useRescue } from "./rescued.ts";
import { createRight } from "./right.ts";
import { createSaving, type Saving, type SavingStatus } from "./saving.ts";
import { ViewProvider } from "./view.tsx";

type Session = {
  saving: Saving;
  /** Takes the right to write from the tab that has it. */
  takeOver: () => void;
  /** Reads the diagnosis at hand anew, as it is kept. */
  reread: (isOurs?: boolean) => Promise<void>;
  now: () => string;
  /** Where other diagnoses and earlier versions are found. */
  store: Services["store"];
  readReport: Services["readReport"];
  newId: () => string;
  startReport: Services["startReport"];
  /** The whole catalogue, which the questions do without. */
  catalogue: Loading<Catalogue>;
  /** The real cases, which the questions do without too. */
  cases: Loading<readonly CaseStory[]>;
  start: (profile: Profile, path: PathKind) => void;
  open: (opening: Opening) => Promise<Opened>;
};

const SessionContext = createContext<Session | null>(null);

/** What is loaded once, unless that fails: then again. `atHand` gives it where it is there already. */
type Loading<Value> = { load: () => Promise<Value>; atHand: () => Value | null };

function once<Value>(load: () => Promise<Value>): Loading<Value> {
  let loading: Promise<Value> | null = null;
  let loaded: Value | null = null;
  return {
    load: () => {
      loading ??= load().then(
        (value) => {
          loaded = value;
          return value;
        },
        (error: unknown) => {
          loading = null;
          throw error;
        },
      );
      return loading;
    },
    atHand: () => loaded,
  };
}

/** Ties the machine to the store and to the address bar. */
export function SessionProvider({ services, children }: { services: Services; children: ReactNode }) {
  const actor = Diagnostic.useActorRef();
  const catalogue = useCatalogue();
  const session = useMemo((): Session => {
    const saving = createSaving(services, (document, path) => keptProgress(document, catalogue, path));
    const right = createRight(services.tabs, saving, () => reread(means, true));
    const means = { actor, catalogue, saving, right, services };
    return {
      saving,
      takeOver: right.takeOver,
      reread: (isOurs = true) => reread(means, isOurs),
      now: services.now,
      store: services.store,
      readReport: services.readReport,
      newId: services.newId,
      startReport: services.startReport,
      catalogue: once(services.loadCatalogue),
      cases: once(services.loadCases),
      start: (profile, path) => start(means, profile, path),
      open: (opening) => open(means, opening),
    };
  }, [actor, catalogue, services]);
  useEffect(() => session.saving.follow(actor), [session, actor]);
  useRescue(actor, session.saving);
  useEffect(() => keepAsThePageGoes(session.saving), [session]);
  useEffect(
    () =>
      services.tabs.onPut((id) => {
        const isAtHand = actor.getSnapshot().context.document?.id === id;
        const { saving } = session;
        if (isAtHand && saving.status().kind === "reading" && !saving.isUnsaved()) session.reread(false);
      }),
    [actor, services, session],
  );
  useEffect(() => followAddress(actor), [actor]);
  useEffect(() => askOnceToPersist(actor, services.room), [actor, services]);
  return (
    <SessionContext value={session}>
      <ViewProvider preferences={services.preferences}>
        <RemovalProvider>
          <JoinedProvider>{children}</JoinedProvider>
        </RemovalProvider>
      </ViewProvider>
    </SessionContext>
  );
}

/** Asks the browser once to keep everything, as soon as there is an answer to lose; gives back how not to. */
function askOnceToPersist(actor: DiagnosticActor, room: Services["room"]): () => void {
  const asking = actor.subscribe(({ context: { document } }) => {
    if (Object.keys(document?.answers ?? {}).length === 0) return;
    asking.unsubscribe();
    room
      .isPersistent()
      .then((isPersistent) => (isPersistent === false ? room.askToPersist() : null))
      .catch(() => undefined);
  });
  return () => asking.unsubscribe();
}

/** Keeps at once when the page is hidden, left or about to be closed, and asks before what could not be kept is lost. */
function keepAsThePageGoes({ flush, isUnsaved }: Saving): () => void {
  const asked = (event: BeforeUnloadEvent) => {
    if (isUnsaved()) event.preventDefault();
  };
  const goings = [
    [window, "pagehide"],
    [window, "blur"],
    [window.document, "visibilitychange"],
  ] as const;
  for (const [target, going] of goings) target.addEventListener(going, flush);
  window.addEventListener("beforeunload", asked);
  return () => {
    for (const [target, going] of goings) target.removeEventListener(going, flush);
    window.removeEventListener("beforeunload", asked);
  };
}

/** The means of starting, opening and keeping a diagnosis. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error("useSession is used outside SessionProvider");
  return session;
}

/** Whether the diagnosis at hand is kept, and since when. */
export function useSavingStatus(): SavingStatus {
  const { saving } = useSession();
  return useSyncExternalStore(saving.subscribe, saving.status);
}

/** Since when the changes of the diagnosis at hand are in no file. */
export function useUncopiedSince(): string {
  const { saving } = useSession();
  return useSyncExternalStore(saving.subscribe, saving.uncopiedSince);
}
