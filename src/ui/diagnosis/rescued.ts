import { useEffect, useState } from "react";
import { atHand } from "../rescue/at-hand.ts";
import type { DiagnosticActor } from "./diagnostic.ts";
import type { Saving } from "./saving.ts";

/**
 * Leaves the diagnosis where it is found when a screen breaks, and puts what still waits to be put as it goes. A
 * machine that breaks hears nothing more: then the screen breaks too.
 */
export function useRescue(actor: DiagnosticActor, saving: Saving): void {
  const [failure, setFailure] = useState<{ reason: unknown } | null>(null);
  useEffect(() => {
    atHand.hold(() => {
      const { document } = actor.getSnapshot().context;
      return document && saving.stamped(document);
    });
    const following = actor.subscribe({ error: (reason) => setFailure({ reason }) });
    return () => {
      following.unsubscribe();
      saving.flush();
    };
  }, [actor, saving]);
  if (failure) throw failure.reason;
}
