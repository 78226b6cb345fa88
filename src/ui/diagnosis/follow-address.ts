import { stepsOf } from "#machine";
import { address, isOutside } from "../address.ts";
import type { DiagnosticActor } from "./diagnostic.ts";

/**
 * Keeps the address bar and the machine together: the machine's step is written there, and Back, a link or a
 * typed address is an event. Gives back how to stop.
 */
export function followAddress(actor: DiagnosticActor): () => void {
  const write = (snapshot: ReturnType<DiagnosticActor["getSnapshot"]>) => {
    const { context } = snapshot;
    const at = address.current();
    if (snapshot.matches("home") || at === context.step) return;
    const isScreen = isOutside(at) || stepsOf(context).some(({ id }) => id === at);
    if (isScreen) address.push(context.step);
    else address.replace(context.step);
  };
  const read = () => {
    const at = address.current();
    actor.send(isOutside(at) ? { type: "goHome" } : { type: "goTo", step: at });
  };
  const following = actor.subscribe(write);
  const stop = address.onTravel(read);
  return () => {
    following.unsubscribe();
    stop();
  };
}
