import { createContext, type ReactNode, use, useEffect, useMemo, useSyncExternalStore } from "react";
import type { CaseStory, Catalogue, PathKind, Profile } from "#domain";
import type { Opened, Opening } from "../opening.ts";
import type { Services } from "../ports.ts";
import { Diagnostic, useCatalogue } from "./diagnostic.ts";
import { followAddress } from "./follow-address.ts";
import { keptProgress } from "./kept-progress.ts";
import { open, start } from "./open.ts";
import { RemovalProvider } from "./removal.tsx";
import { createSaving, type Saving, type SavingStatus } from "./saving.ts";
import { ViewProvider } from "./view.tsx";

type Session = {
  saving: Saving;
  newId: () => string;
  /** Notes that the diagnosis at hand was saved in a file. */
  noteCopy: (id: string) => void;
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
    const saving = createSaving(services.store, services.now, (document, path) =>
      keptProgress(document, catalogue, path),
    );
    const means = { actor, catalogue, saving, services };
    return {
      saving,
      newId: services.newId,
      noteCopy: (id) => {
        services.store.noteCopy?.(id, services.now()).catch(() => undefined);
      },
      startReport: services.startReport,
      catalogue: once(services.loadCatalogue),
      cases: once(services.loadCases),
      start: (profile, path) => start(means, profile, path),
      open: (opening) => open(means, opening),
    };
  }, [actor, catalogue, services]);
  useEffect(() => session.saving.follow(actor), [session, actor]);
  useEffect(() => {
    const { flush } = session.saving;
    window.addEventListener("pagehide", flush);
    window.document.addEventListener("visibilitychange", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      window.document.removeEventListener("visibilitychange", flush);
    };
  }, [session]);
  useEffect(() => followAddress(actor), [actor]);
  return (
    <SessionContext value={session}>
      <ViewProvider preferences={services.preferences}>
        <RemovalProvider>{children}</RemovalProvider>
      </ViewProvider>
    </SessionContext>
  );
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
