import { useSyncExternalStore } from "react";

/** The screens that come before a diagnosis is at hand. */
export const addresses = { home: "", start: "nouveau", express: "nouveau/express" } as const;

/** The pages to read, by their address. */
export const articleIds = [
  "comment-ca-marche",
  "methode",
  "atelier",
  "sources",
  "accessibilite",
  "vos-donnees",
] as const;

/** The pages beside the diagnosis: the kept diagnoses, and those to read. */
export const pageIds = ["mes-diagnostics", ...articleIds] as const;
export type PageId = (typeof pageIds)[number];

/** The page at an address, and the section it names: « methode/flux ». */
export function pageAt(at: string): { page: PageId; section: string } | null {
  const [first, section = ""] = at.split("/");
  const page = pageIds.find((id) => id === first);
  return page ? { page, section } : null;
}

/** What the address of a link carries after « lien/ »; null at any other address. */
export const linkAt = (at: string): string | null =>
  at.startsWith("lien/") ? at.slice("lien/".length) : null;

/** Whether an address is one of those; any other is a step of the path. */
export const isOutside = (at: string): boolean =>
  Object.values<string>(addresses).includes(at) || pageAt(at) !== null;

/** The link to an address: « impulser/flux » is `#/impulser/flux`. */
export const linkTo = (at: string): string => `#/${at}`;

/** Where the diagnosis at hand is compared with another state of it, or with a file. */
export const compareAt = "comparer";
export const compareLink = linkTo(compareAt);

const listeners = new Set<() => void>();

/** The address bar, as the part after `#/`. */
export const address = {
  current: (): string => location.hash.replace(/^#\/?/, ""),
  push: (at: string): void => {
    history.pushState(null, "", linkTo(at));
    for (const listener of listeners) listener();
  },
  replace: (at: string): void => {
    history.replaceState(null, "", linkTo(at));
    for (const listener of listeners) listener();
  },
  /** Calls back when a link is followed or Back is pressed, not on `push` or `replace`. */
  onTravel: (listener: () => void): (() => void) => {
    window.addEventListener("hashchange", listener);
    return () => window.removeEventListener("hashchange", listener);
  },
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("hashchange", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("hashchange", listener);
  };
}

/** The current address, followed. */
export const useAddress = (): string => useSyncExternalStore(subscribe, address.current);
