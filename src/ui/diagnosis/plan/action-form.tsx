import { useEffect, useId, useRef } from "react";
import { useForm } from "react-hook-form";
import type { Action } from "#domain";
import { planWords, questionWords, titleOf } from "#i18n";
import { TextArea, TextField } from "../../form/fields.tsx";
import { useLanguage, useWords } from "../../language.tsx";
import { Diagnostic, useCatalogue } from "../diagnostic.ts";
import { actionResolver, longest, shownIn, type WrittenField, withWritten } from "./action-fields.ts";

/** Where the focus goes in an action that has just come: to its text when it is new, to its heading otherwise. */
export type Focus = { id: string; on: "text" | "heading" };

type ActionFormProps = {
  action: Action;
  /** Its number among all the actions of the plan. */
  number: number;
  focus: Focus | null;
  onMove: () => void;
  onRemove: () => void;
};

/** An action of the plan: written straight into the diagnosis as it is typed. */
export function ActionForm({ action, number, focus, onMove, onRemove }: ActionFormProps) {
  const w = useWords(planWords);
  const { lang } = useLanguage();
  const { levers } = useCatalogue();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { register, formState, subscribe, setFocus } = useForm({
    resolver: actionResolver,
    defaultValues: shownIn(action),
    mode: "onChange",
  });
  useKeeping(action.id, subscribe);
  const focusOn = focus?.id === action.id ? focus.on : null;
  useEffect(() => {
    if (focusOn === "text") setFocus("action");
    if (focusOn === "heading") heading.current?.focus();
  }, [focusOn, setFocus]);
  const { textError } = useWords(questionWords);
  const field = (name: WrittenField) => ({
    registration: register(name),
    error: formState.errors[name] && textError(longest(name)),
  });
  const hint = (words: string) => (number === 1 ? { hint: words } : {});
  const term = action.term ?? "short";
  const which = <span className="for-readers">{w.which(number)}</span>;
  return (
    <li className="action">
      <form aria-labelledby={id} noValidate onSubmit={(event) => event.preventDefault()}>
        <div className="action-head">
          <h3 id={id} ref={heading} tabIndex={-1}>
            {w.number(number)}
          </h3>
          {action.lever && <p className="note quiet">{w.fromLever(titleOf(levers, action.lever, lang))}</p>}
        </div>
        <TextArea rows={2} label={w.action} {...field("action")} />
        <div className="action-fields">
          <TextField label={w.leadOf} {...hint(w.leadHint)} {...field("lead")} />
          <TextField label={w.due} {...hint(w.dueHint)} {...field("due")} />
          <TextField label={w.status} {...hint(w.statusHint)} {...field("status")} />
          <TextField label={w.cost} {...hint(w.costHint)} {...field("cost")} />
          <TextArea rows={1} label={w.indicator} {...hint(w.indicatorHint)} {...field("indicator")} />
        </div>
        <p className="action-tools note">
          <button type="button" className="text-button" onClick={onMove}>
            {w.move[term]}
            {which}
          </button>
          <button type="button" className="text-button" onClick={onRemove}>
            {w.remove}
            {which}
          </button>
        </p>
      </form>
    </li>
  );
}

type Subscribe = ReturnType<typeof useForm<Action>>["subscribe"];

/** Keeps what is typed and valid as it is typed. */
function useKeeping(id: string, subscribe: Subscribe): void {
  const actor = Diagnostic.useActorRef();
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const kept = actor.getSnapshot().context.document?.plan?.find((each) => each.id === id);
          if (!kept) return;
          actor.send({ type: "edit", change: { type: "setAction", action: withWritten(kept, values) } });
        },
      }),
    [actor, id, subscribe],
  );
}
