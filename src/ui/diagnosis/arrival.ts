import { type RefObject, useEffect, useRef } from "react";
import { names } from "#domain";
import { Diagnostic } from "./diagnostic.ts";

const leftAt = (): string => {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "question" in state ? String(state.question) : "";
};

/**
 * The part of a screen that asks one question, or shows one answer. It takes the focus when the address names it,
 * or when one comes back by Back to where one left.
 */
export function useArrival<T extends HTMLElement>(answerKey: string): RefObject<T | null> {
  const part = useRef<T>(null);
  const question = Diagnostic.useSelector(({ context }) => context.question);
  const isNamed = names(question, answerKey);
  useEffect(() => {
    const here = part.current;
    if (!here) return;
    const remember = () => {
      if (leftAt() !== answerKey) history.replaceState({ question: answerKey }, "");
    };
    here.addEventListener("focusin", remember);
    return () => here.removeEventListener("focusin", remember);
  }, [answerKey]);
  useEffect(() => {
    if (!isNamed && leftAt() !== answerKey) return;
    const here = part.current;
    const target =
      here?.querySelector<HTMLElement>("input:checked") ??
      here?.querySelector<HTMLElement>("input, a, button");
    target?.focus({ preventScroll: true });
    here?.scrollIntoView({ block: "center" });
  }, [isNamed, answerKey]);
  return part;
}
