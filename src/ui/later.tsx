import { type ComponentType, useEffect, useState } from "react";
import { homeWords } from "#i18n";
import { useWords } from "./language.tsx";

/**
 * A component that is loaded when it is first shown, or ahead of that; another stands in for it until it is there,
 * and not a moment longer. Where it cannot be loaded, that is said, and it can be tried again.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType<Props>,
) {
  let Loaded: ComponentType<Props> | null = null;
  const ahead = async (): Promise<void> => {
    Loaded ??= await load();
  };
  const Later = (props: Props) => {
    const [state, setState] = useState<"waiting" | "there" | "failed">(Loaded ? "there" : "waiting");
    useEffect(() => {
      if (state !== "waiting") return;
      let isCurrent = true;
      ahead().then(
        () => isCurrent && setState("there"),
        () => isCurrent && setState("failed"),
      );
      return () => {
        isCurrent = false;
      };
    }, [state]);
    if (state === "failed") return <PartNotLoaded again={() => setState("waiting")} />;
    return Loaded ? <Loaded {...props} /> : <Waiting {...props} />;
  };
  return Object.assign(Later, { ahead });
}

/** Says that a part of a screen could not be loaded, and tries again. */
export function PartNotLoaded({ again }: { again: () => void }) {
  const w = useWords(homeWords);
  return (
    <div className="notice">
      <p role="alert">{w.partNotLoaded}</p>
      <button type="button" className="text-button" onClick={again}>
        {w.again}
      </button>
    </div>
  );
}
