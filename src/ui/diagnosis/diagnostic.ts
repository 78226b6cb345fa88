import { createActorContext } from "@xstate/react";
import { createContext, use } from "react";
import { type Catalogue, type Change, type DiagnosisDocument, type Step, stepAt } from "#domain";
import { diagnosticMachine, stepsOf } from "#machine";

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

/** The diagnosis at hand, or null before one is. */
export const useAnyDocument = (): DiagnosisDocument | null =>
  Diagnostic.useSelector(({ context }) => context.document);

/** The diagnosis at hand; for the screens that are only shown once there is one. */
export function useDocument(): DiagnosisDocument {
  const document = useAnyDocument();
  if (!document) throw new Error("This screen needs a diagnosis");
  return document;
}

const sameSteps = (a: readonly Step[], b: readonly Step[]): boolean =>
  a.length === b.length &&
  a.every(({ id, keys }, index) => b[index]?.id === id && b[index].keys.length === keys.length);

/** The screens of the path, in order. */
export const useSteps = (): Step[] => Diagnostic.useSelector(({ context }) => stepsOf(context), sameSteps);

/** The screen one is on. */
export function useStep(): Step {
  const id = Diagnostic.useSelector(({ context }) => context.step);
  return stepAt(useSteps(), id);
}
