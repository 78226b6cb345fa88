import { useEffect, useState } from "react";
import type { Catalogue } from "#domain";
import { useSession } from "../session.tsx";

/** The whole catalogue once it is there, or « failed »; the questions do without it. */
export function useWholeCatalogue(): Catalogue | "onItsWay" | "failed" {
  const { loadCatalogue } = useSession();
  const [catalogue, setCatalogue] = useState<Catalogue | "onItsWay" | "failed">("onItsWay");
  useEffect(() => {
    let isCurrent = true;
    loadCatalogue().then(
      (loaded) => isCurrent && setCatalogue(loaded),
      () => isCurrent && setCatalogue("failed"),
    );
    return () => {
      isCurrent = false;
    };
  }, [loadCatalogue]);
  return catalogue;
}
