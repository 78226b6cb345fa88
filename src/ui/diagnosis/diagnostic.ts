import { createActorContext } from "@xstate/react";
import { createContext, startTransition, use, useEffect, useState } from "react";
import { type Catalogue, type Change, type DiagnosisDocument, type Step, stepAt } from "#domain";
import { diagnosticMachine, stepsOf } from "#machine";
import { afterPaint } from "../painted.ts";

/** The one machine that owns the document and where one is in it. */
export const Diagnostic = createActorContext(diagnosticMachine);

export type DiagnosticActor = ReturnType<typeof Diagnostic.useActorRef>;

/** Sends an event to the machine. */
export const useSend = (): DiagnosticActor["send"] => Diagnostic.useActorRef().send;

/** Changes the document. */
export function useEdit(): (change: Change) => void {
  const send = useSend();
  return (change) => send({ type: "edit", change });
}

/** The whole catalogue, for the screens that have waited for it. */
export const WholeCatalogue = createContext<Catalogue | null>(null);

/** What is asked and computed with; on a screen that waited for it, all that is told too. */
export function useCatalogue(): Catalogue {
  const asked = Diagnostic.useSelector(({ context }) => context.catalogue);
  return use(WholeCatalogue) ?? asked;
}

/** The diagnosis at hand; for the screens that are only shown once there is one. */
export function useDocument(): DiagnosisDocument {
  const document = Diagnostic.useSelector(({ context }) => context.document);
  if (!document) throw new Error("This screen needs a diagnosis");
  return document;
}

/** The diagnosis at hand, once its last change is painted: for what tells of the answers beside the questions. */
export function useFollowingDocument(): DiagnosisDocument {
  const actor = Diagnostic.useActorRef();
  const [followed, setFollowed] = useState(() => actor.getSnapshot().context.document);
  useEffect(() => {
    let cancel = () => {};
    const follow = () => {
      cancel();
      cancel = afterPaint(() => startTransition(() => setFollowed(actor.getSnapshot().context.document)));
    };
    follow();
    const following = actor.subscribe(follow);
    return () => {
      following.unsubscribe();
      cancel();
    };
  }, [actor]);
  if (!followed) throw new Error("This screen needs a diagnosis");
  return followed;
}

const sameSteps = (a: readonly Step[], b: readonly Step[]): boolean =>
  a.length === b.length &&
  a.every(({ id, keys }, index) => b[index]?.id === id && b[index].keys.length === keys.length);

/** The screens of the path, in order. */
export const useSteps = (): readonly Step[] =>
  Diagnostic.useSelector(({ context }) => stepsOf(context), sameSteps);

/** The screen one is on. */
export function useStep(): Step {
  const id = Diagnostic.useSelector(({ context }) => context.step);
  return stepAt(useSteps(), id);
}
