import { isOneFile } from "./own-files.ts";
import { registerServiceWorker } from "./trusted.ts";

const hour = 3_600_000;

/**
 * Keeps the tool on this machine, so that it works without a network, and follows its new versions: one is looked for
 * when the page is seen again, at most every hour, and is used once it is accepted, here or in another tab.
 */
export function followUpdates() {
  const listeners = new Set<() => void>();
  let registration: ServiceWorkerRegistration | null = null;
  let isAccepted = false;
  let isReplaced = false;
  let lookedAt = Date.now();

  const say = () => {
    for (const listener of listeners) listener();
  };
  const follow = (kept: ServiceWorkerRegistration) => {
    registration = kept;
    // One that is installed by the time it is heard of changes its state no more.
    kept.addEventListener("updatefound", () => {
      kept.installing?.addEventListener("statechange", say);
      say();
    });
    say();
  };
  const look = () => {
    if (document.visibilityState !== "visible" || Date.now() - lookedAt < hour) return;
    lookedAt = Date.now();
    registration?.update().catch(() => undefined);
  };
  const start = () => {
    let isControlled = navigator.serviceWorker.controller !== null;
    navigator.serviceWorker.addEventListener("controllerchange", () => {
      if (isAccepted) location.reload();
      // Another tab has passed to a new version: the parts of this one that are not loaded yet may be gone.
      isReplaced ||= isControlled;
      isControlled = true;
      say();
    });
    document.addEventListener("visibilitychange", look);
    registerServiceWorker()
      .then(follow)
      .catch(() => undefined);
  };
  const isServed = import.meta.env.PROD && !isOneFile && "serviceWorker" in navigator;
  if (isServed) whenLoaded(start);

  return {
    /** Whether a new version waits to be used. */
    isReady: (): boolean => isReplaced || (registration?.waiting != null && registration.active !== null),
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Passes to the new version: the page is loaded again. */
    accept: (): void => {
      isAccepted = true;
      if (registration?.waiting) registration.waiting.postMessage({ type: "SKIP_WAITING" });
      else location.reload();
    },
  };
}

/** Does something once the page is there and has nothing better to do. */
function whenLoaded(act: () => void): void {
  const later = () => ("requestIdleCallback" in window ? requestIdleCallback(act) : setTimeout(act, 1000));
  if (document.readyState === "complete") later();
  else window.addEventListener("load", later, { once: true });
}
