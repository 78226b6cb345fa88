import type { KeyboardEvent } from "react";
import { type Answer, answerAt, type Criterion, type FlowCriterion, type ResourceNote } from "#domain";
import { Diagnostic, useEdit } from "./diagnostic.ts";

/** A question of any kind, and where its answer stands in the document. */
export type Asked = { answerKey: string; criterion: Criterion | FlowCriterion | ResourceNote };

export const levels = [0, 1, 2, 3] as const;

/** The answer at a key, and how to change it. */
export function useAnswer(answerKey: string) {
  const edit = useEdit();
  const answer = Diagnostic.useSelector(({ context }) =>
    context.document ? answerAt(context.document, answerKey) : undefined,
  );
  const change = (next: Answer) => edit({ type: "answer", key: answerKey, answer: orNothing(next) });
  const clear = () => {
    const { value: _, ...rest } = answer ?? {};
    change(rest);
  };
  return { answer, change, clear };
}

/** An answer without empty parts; null when nothing is left of it. */
function orNothing({ value, justification, source }: Answer): Answer | null {
  const answer: Answer = {
    ...(value === undefined ? {} : { value }),
    ...(justification ? { justification } : {}),
    ...(source ? { source } : {}),
  };
  return Object.keys(answer).length === 0 ? null : answer;
}

const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === "text");

/** The level a key names: the digit typed, or the one engraved on the key where digits need Shift (AZERTY). */
const levelOf = ({ key, code }: KeyboardEvent): string | undefined =>
  /^[0-3]$/.exec(key)?.[0] ?? /^Digit([0-3])$/.exec(code)?.[1];

/** Digits 0 to 3 choose a level, as long as the focus is inside the question and nothing is being written. */
export function chooseByDigit(event: KeyboardEvent<HTMLFieldSetElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
  const level = levelOf(event);
  if (level === undefined) return;
  const radio = event.currentTarget.querySelector<HTMLInputElement>(`input[type="radio"][value="${level}"]`);
  event.preventDefault();
  radio?.focus();
  radio?.click();
}

/** Puts the focus back on the question of a tool that is about to disappear. */
export const focusQuestion = (tool: HTMLElement): void =>
  tool.closest("fieldset")?.querySelector<HTMLInputElement>('input[type="radio"]')?.focus();
