import { addressOf } from "#domain";
import { stepsOf } from "#machine";
import { address, isOutside, linkAt } from "../address.ts";
import type { DiagnosticActor } from "./diagnostic.ts";

/**
 * Keeps the address bar and the machine together: the machine's screen is written there, and Back, a link or a
 * typed address is an event. Gives back how to stop.
 */
export function followAddress(actor: DiagnosticActor): () => void {
  const write = (snapshot: ReturnType<DiagnosticActor["getSnapshot"]>) => {
    const { context } = snapshot;
    const at = address.current();
    const here = addressOf(context.step, context.question);
    if (snapshot.matches("home") || at === here) return;
    const isScreen = isOutside(at) || stepsOf(context).some(({ id }) => at === id || at.startsWith(`${id}/`));
    if (isScreen) address.push(here);
    else address.replace(here);
  };
  const read = () => {
    const at = address.current();
    actor.send(isOutside(at) || linkAt(at) !== null ? { type: "goHome" } : { type: "goTo", step: at });
  };
  const following = actor.subscribe(write);
  const stop = address.onTravel(read);
  return () => {
    following.unsubscribe();
    stop();
  };
}
