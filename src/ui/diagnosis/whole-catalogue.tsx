import { type ComponentType, useEffect, useState } from "react";
import type { Catalogue } from "#domain";
import { WholeCatalogue } from "./diagnostic.ts";
import type { ScreenProps } from "./screen-props.ts";
import { useSession } from "./session.tsx";
import { Waiting } from "./waiting.tsx";

/** The whole catalogue, which the questions do without: null until it is there, or why it cannot be. */
export function useWholeCatalogue(): Catalogue | null | { failure: unknown } {
  const { catalogue } = useSession();
  const [whole, setWhole] = useState<Catalogue | null | { failure: unknown }>(catalogue.atHand);
  useEffect(() => {
    let isCurrent = true;
    catalogue.load().then(
      (loaded) => isCurrent && setWhole(loaded),
      (failure: unknown) => isCurrent && setWhole({ failure }),
    );
    return () => {
      isCurrent = false;
    };
  }, [catalogue]);
  return whole;
}

/** A screen that tells more than the questions hold: it waits for the whole catalogue, and reads that. */
export function told(Screen: ComponentType<ScreenProps>): ComponentType<ScreenProps> {
  return function Told(props) {
    const whole = useWholeCatalogue();
    if (whole === null) return <Waiting />;
    if ("failure" in whole) throw whole.failure;
    return (
      <WholeCatalogue value={whole}>
        <Screen {...props} />
      </WholeCatalogue>
    );
  };
}
