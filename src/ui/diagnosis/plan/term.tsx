import { Fragment, useEffect, useId, useRef } from "react";
import { type Action, limits } from "#domain";
import { planWords } from "#i18n";
import { useWords } from "../../language.tsx";
import { ActionForm, type Focus } from "./action-form.tsx";

/** An action that was taken out, and the place it had in the plan. */
export type Removed = { action: Action; at: number };

type TermProps = {
  term: "short" | "long";
  plan: readonly Action[];
  focus: Focus | null;
  removed: Removed | null;
  onMove: (action: Action) => void;
  onRemove: (action: Action) => void;
  onUndo: (removed: Removed) => void;
  onAdd: (action: Omit<Action, "id">, on: "text") => void;
};

/** The term of an action; what says nothing of it is for the short term, as in the report. */
export const termOf = ({ term }: Action): "short" | "long" => term ?? "short";

/** The actions of one term, and where one was taken out, the way to put it back. */
export function Term({ term, plan, focus, removed, onMove, onRemove, onUndo, onAdd }: TermProps) {
  const w = useWords(planWords);
  const id = useId();
  const actions = plan.flatMap((action, index) => (termOf(action) === term ? [{ action, index }] : []));
  const hole = removed && termOf(removed.action) === term ? removed : null;
  const next = hole && actions.find(({ index }) => index >= hole.at);
  const undo = hole && <Undo key={hole.action.id} removed={hole} onUndo={onUndo} />;
  return (
    <section className="plan-term" aria-labelledby={id}>
      <h2 id={id}>{w[term]}</h2>
      {actions.length === 0 && !hole && <p className="quiet">{w.none[term]}</p>}
      <ol className="actions-list">
        {actions.map(({ action, index }) => (
          <Fragment key={action.id}>
            {next?.index === index && undo}
            <ActionForm
              action={action}
              number={index + 1}
              focus={focus}
              onMove={() => onMove(action)}
              onRemove={() => onRemove(action)}
            />
          </Fragment>
        ))}
        {!next && undo}
      </ol>
      {plan.length < limits.items && (
        <button type="button" className="button button-plain" onClick={() => onAdd({ term }, "text")}>
          {w.add[term]}
        </button>
      )}
    </section>
  );
}

/** Says what was taken out; the button that puts it back takes the focus. */
function Undo({ removed, onUndo }: { removed: Removed; onUndo: (removed: Removed) => void }) {
  const w = useWords(planWords);
  const number = removed.at + 1;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <li className="undo">
      <p role="status">{w.removed(number)}</p>
      <button type="button" className="text-button" ref={button} onClick={() => onUndo(removed)}>
        {w.undo}
        <span className="for-readers">{w.undoes(number)}</span>
      </button>
    </li>
  );
}
