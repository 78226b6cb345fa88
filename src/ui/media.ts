import { useSyncExternalStore } from "react";

const wide = matchMedia("(min-width: 64rem)");

const subscribe = (listen: () => void): (() => void) => {
  wide.addEventListener("change", listen);
  return () => wide.removeEventListener("change", listen);
};

/** Whether there is room for the itinerary beside the questions. */
export const useIsWide = (): boolean => useSyncExternalStore(subscribe, () => wide.matches);
