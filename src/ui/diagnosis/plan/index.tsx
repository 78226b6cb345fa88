import "../../styles/plan.css";
import { useMemo, useState } from "react";
import { type Action, assess, limits } from "#domain";
import { planWords } from "#i18n";
import { findingsOf } from "#report";
import { ScreenHead } from "../../frame.tsx";
import { useLanguage, useWords } from "../../language.tsx";
import { useCatalogue, useDocument, useEdit } from "../diagnostic.ts";
import { BackLink } from "../onward.tsx";
import { usePlace } from "../place.ts";
import { ReportButton } from "../results/report-button.tsx";
import type { ScreenProps } from "../screen-props.ts";
import { useSession } from "../session.tsx";
import type { Focus } from "./action-form.tsx";
import { Printed } from "./printed.tsx";
import { Suggestions } from "./suggestions.tsx";
import { type Removed, Term } from "./term.tsx";

/** The action plan: what is decided, for the short and the long term, and the first steps one could add. */
export function Plan({ step }: ScreenProps) {
  const w = useWords(planWords);
  const { lang } = useLanguage();
  const edit = useEdit();
  const document = useDocument();
  const catalogue = useCatalogue();
  const { newId } = useSession();
  const [focus, setFocus] = useState<Focus | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [said, say] = useState("");
  const plan = document.plan ?? [];
  const assessment = useMemo(() => assess(document, catalogue), [document, catalogue]);
  const finding = findingsOf({ document, catalogue, lang, assessment, clarifications: [] }).plan;
  const add = (action: Omit<Action, "id">, on: Focus["on"] | null = null) => {
    const id = newId();
    edit({ type: "addAction", action: { id, ...action } });
    setFocus(on && { id, on });
    say(w.added);
  };
  const move = (action: Action) => {
    const term = action.term === "long" ? "short" : "long";
    edit({ type: "setAction", action: { ...action, term } });
    setFocus({ id: action.id, on: "heading" });
    say(w.moved[term]);
  };
  const remove = (action: Action) => {
    edit({ type: "removeAction", id: action.id });
    setRemoved({ action, at: plan.indexOf(action) });
    say("");
  };
  const undo = ({ action, at }: Removed) => {
    edit({ type: "addAction", action, at });
    setFocus({ id: action.id, on: "heading" });
    setRemoved(null);
    say(w.restored);
  };
  const shared = { plan, focus, removed, onMove: move, onRemove: remove, onUndo: undo, onAdd: add };
  return (
    <article className="plan">
      <ScreenHead
        place={usePlace(step)}
        title={plan.length === 0 ? w.blank : finding}
        lead={`${w.lead} ${w.printed}`}
      />
      <p className="for-readers" role="status">
        {said}
      </p>
      <div className="plan-written">
        {plan.length === 0 && <Suggestions assessment={assessment} plan={plan} onAdd={add} />}
        <Term term="short" {...shared} />
        <Term term="long" {...shared} />
        {plan.length >= limits.items && <p className="note quiet">{w.full(limits.items)}</p>}
        {plan.length > 0 && <Suggestions assessment={assessment} plan={plan} onAdd={add} />}
        <div className="section plan-on">
          <ReportButton>
            <BackLink step={step} />
          </ReportButton>
        </div>
      </div>
      <Printed plan={plan} />
    </article>
  );
}
