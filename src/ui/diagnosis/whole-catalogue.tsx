import { type ComponentType, useEffect, useState } from "react";
import type { Catalogue } from "#domain";
import { PartNotLoaded } from "../later.tsx";
import { WholeCatalogue } from "./diagnostic.ts";
import type { ScreenProps } from "./screen-props.ts";
import { useSession } from "./session.tsx";
import { Waiting } from "./waiting.tsx";

/** The whole catalogue, which the questions do without: null until it is there, or whether it cannot be had and how to try again. */
export function useWholeCatalogue(): { whole: Catalogue | null; failed: boolean; again: () => void } {
  const { catalogue } = useSession();
  const [whole, setWhole] = useState(catalogue.atHand);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (failed) return;
    let isCurrent = true;
    catalogue.load().then(
      (loaded) => isCurrent && setWhole(loaded),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [catalogue, failed]);
  return { whole, failed, again: () => setFailed(false) };
}

/** A screen that tells more than the questions hold: it waits for the whole catalogue, and reads that. */
export function told(Screen: ComponentType<ScreenProps>): ComponentType<ScreenProps> {
  return function Told(props) {
    const { whole, failed, again } = useWholeCatalogue();
    if (failed) return <PartNotLoaded again={again} />;
    if (whole === null) return <Waiting />;
    return (
      <WholeCatalogue value={whole}>
        <Screen {...props} />
      </WholeCatalogue>
    );
  };
}
