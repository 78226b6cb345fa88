import { address } from "../address.ts";

/** What broke, and on which screen. */
export type Failure = { message: string; screen: string };

const sayings = (reason: unknown): string =>
  reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason);

/** What broke, as it is told to whoever looks after the tool. */
export const failureOf = (reason: unknown): Failure => ({
  message: sayings(reason).slice(0, 500),
  screen: address.current(),
});

const isOfAnExtension = (text: string | undefined): boolean => /-extension:\/\//.test(text ?? "");

/** Whether an error said to the window is none of ours, or of no consequence: nobody is to be stopped for it. */
export function isHarmless({ reason, message, file }: { reason: unknown; message: string; file: string }) {
  if (message.startsWith("ResizeObserver loop")) return true;
  if (reason === null || reason === undefined) return file === "" || isOfAnExtension(file);
  if (reason instanceof Error && isOfAnExtension(reason.stack)) return true;
  return isOfAnExtension(file) || (reason instanceof DOMException && reason.name === "AbortError");
}

/** Tells of what fails outside the screens: in an event, a timer, a promise nobody waited for. Gives back how to stop. */
export function onStray(tell: (reason: unknown) => void): () => void {
  const onError = ({ error, message, filename }: ErrorEvent) => {
    if (!isHarmless({ reason: error, message, file: filename })) tell(error ?? message);
  };
  const onRejection = ({ reason }: PromiseRejectionEvent) => {
    if (!isHarmless({ reason, message: "", file: "" })) tell(reason);
  };
  window.addEventListener("error", onError);
  window.addEventListener("unhandledrejection", onRejection);
  return () => {
    window.removeEventListener("error", onError);
    window.removeEventListener("unhandledrejection", onRejection);
  };
}
