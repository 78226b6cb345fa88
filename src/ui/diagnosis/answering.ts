import { type KeyboardEvent, useCallback } from "react";
import {
  type Answer,
  answerAt,
  type Criterion,
  type FlowCriterion,
  type ResourceNote,
  type Value,
} from "#domain";
import { Diagnostic, useEdit } from "./diagnostic.ts";

/** A question of any kind, and where its answer stands in the document. */
export type Asked = { answerKey: string; criterion: Criterion | FlowCriterion | ResourceNote };

export const levels = [0, 1, 2, 3] as const;

/** The answer at a key, and how to change it; `choose` changes its value alone, and stays the same function. */
export function useAnswer(answerKey: string) {
  const actor = Diagnostic.useActorRef();
  const edit = useEdit();
  const answer = Diagnostic.useSelector(({ context }) =>
    context.document ? answerAt(context.document, answerKey) : undefined,
  );
  const change = (next: Answer) => edit({ type: "answer", key: answerKey, answer: orNothing(next) });
  const choose = useCallback(
    (value: Value) => {
      const { document } = actor.getSnapshot().context;
      const before = document ? answerAt(document, answerKey) : undefined;
      actor.send({ type: "edit", change: { type: "answer", key: answerKey, answer: { ...before, value } } });
    },
    [actor, answerKey],
  );
  const clear = () => {
    const { value: _, ...rest } = answer ?? {};
    change(rest);
  };
  return { answer, change, choose, clear };
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
