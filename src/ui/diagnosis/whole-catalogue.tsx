import { type ComponentType, type ReactNode, use } from "react";
import { WholeCatalogue } from "./diagnostic.ts";
import type { ScreenProps } from "./screen-props.ts";
import { useSession } from "./session.tsx";

/** A screen that tells more than the questions hold: it waits for the whole catalogue, and reads that. */
export function told(Screen: ComponentType<ScreenProps>): ComponentType<ScreenProps> {
  return function Told(props) {
    return (
      <WithWholeCatalogue>
        <Screen {...props} />
      </WithWholeCatalogue>
    );
  };
}

function WithWholeCatalogue({ children }: { children: ReactNode }) {
  const { loadCatalogue } = useSession();
  return <WholeCatalogue value={use(loadCatalogue())}>{children}</WholeCatalogue>;
}
