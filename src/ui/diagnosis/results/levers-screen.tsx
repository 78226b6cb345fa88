import "../../styles/levers.css";
import { useMemo } from "react";
import { type Assessment, assess, phasesToRead, stageIds } from "#domain";
import { leverWords, say } from "#i18n";
import { findingsOf } from "#report";
import { linkTo } from "../../address.ts";
import { ScreenHead } from "../../frame.tsx";
import { useLanguage, useWords } from "../../language.tsx";
import { Diagnostic, useCatalogue, useDocument } from "../diagnostic.ts";
import { BackLink } from "../onward.tsx";
import { usePlace } from "../place.ts";
import type { ScreenProps } from "../screen-props.ts";
import { Excluded } from "./levers/excluded.tsx";
import type { Arrival } from "./levers/lever.tsx";
import { Matrix } from "./levers/matrix.tsx";
import { Phase } from "./levers/phase.tsx";
import { speaksOf } from "./levers/reasons.ts";
import { ToKnow } from "./levers/to-know.tsx";

/** The levers: when each serves, which apply now and next and why, and those left out. */
export function LeversScreen({ step }: ScreenProps) {
  const w = useWords(leverWords);
  const { lang } = useLanguage();
  const document = useDocument();
  const catalogue = useCatalogue();
  const assessment = useMemo(() => assess(document, catalogue), [document, catalogue]);
  const question = Diagnostic.useSelector(({ context }) => context.question);
  const arrival = arrivalAt(question, assessment);
  const shared = { assessment, document, catalogue, lang };
  const acquired = stageIds.filter((id) => assessment.stages[id].status === "acquired").length;
  const finding = findingsOf({ ...shared, clarifications: [] }).levers;
  return (
    <article className="article">
      <ScreenHead
        place={usePlace(step)}
        title={finding}
        lead={w.lead(assessment.phaseNow, assessment.phaseToPrepare, acquired)}
      />
      <Matrix {...shared} />
      <ToKnow {...shared} />
      {phasesToRead(assessment).map((phase) => (
        <Phase key={phase} phase={phase} arrival={arrival} {...shared} />
      ))}
      <Excluded {...shared} />
      <p className="levers-law note quiet">{say(catalogue.notes.law, lang)}</p>
      <p className="levers-on actions">
        <a className="button" href={linkTo("bilan/plan")}>
          {w.toPlan}
        </a>
        <BackLink step={step} />
      </p>
    </article>
  );
}

/** The first lever, in the order of the page, that a question speaks of. */
function arrivalAt(question: string, assessment: Assessment): Arrival | null {
  if (question === "") return null;
  for (const phase of phasesToRead(assessment)) {
    const lever = assessment.levers[phase].find((each) => speaksOf(each, question));
    if (lever) return { lever: lever.id, phase, question };
  }
  return null;
}
