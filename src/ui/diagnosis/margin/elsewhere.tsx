import { useEffect, useState } from "react";
import type { CaseStory, Step } from "#domain";
import { month, questionWords, say } from "#i18n";
import { linkTo } from "../../address.ts";
import { useLanguage, useWords } from "../../language.tsx";
import { Diagnostic } from "../diagnostic.ts";
import { useSession } from "../session.tsx";
import { whenIdle } from "../when-idle.ts";
import { caseFor } from "./case-for.ts";

/** The real case that goes with a screen, once the questions are there; undefined where none fits. */
export function useCase(step: Step, flow?: string): CaseStory | undefined {
  const { cases: loading } = useSession();
  const [cases, setCases] = useState<readonly CaseStory[]>(loading.atHand() ?? []);
  useEffect(() => {
    let isCurrent = true;
    const load = () =>
      loading.load().then(
        (loaded) => isCurrent && setCases(loaded),
        () => undefined,
      );
    const cancel = whenIdle(load);
    return () => {
      isCurrent = false;
      cancel();
    };
  }, [loading]);
  return caseFor(step, cases, flow);
}

/** A case in the margin, where there is one; folded on the express path, which has no time for it. */
export function CaseAside({ study }: { study: CaseStory }) {
  const w = useWords(questionWords);
  const isExpress = Diagnostic.useSelector(({ context }) => context.path === "express");
  return (
    <div role="note" className="side-note case-aside">
      {isExpress ? (
        <details>
          <summary>{w.elsewhereMore}</summary>
          <CaseText study={study} />
        </details>
      ) : (
        <>
          <p className="side-note-kind">{w.elsewhere}</p>
          <CaseText study={study} />
        </>
      )}
    </div>
  );
}

/** A case folded under the questions, where there is no margin. */
export function CaseFold({ study }: { study: CaseStory | undefined }) {
  const w = useWords(questionWords);
  return (
    <details className="side-note case-fold">
      <summary>{w.elsewhereMore}</summary>
      {study && <CaseText study={study} />}
    </details>
  );
}

function CaseText({ study }: { study: CaseStory }) {
  const w = useWords(questionWords);
  const { lang } = useLanguage();
  return (
    <>
      <p className="title">{say(study.title, lang)}</p>
      <p className="quiet">{say(study.place, lang)}</p>
      <p>
        <strong>{w.idea}</strong> {say(study.idea, lang)} {say(study.council, lang)}
      </p>
      <p>
        <strong>{w.difficulty}</strong> {say(study.difficulty, lang)}
      </p>
      <p className="quiet">
        {w.lastKnown(month(study.lastKnown.date, lang))} <a href={linkTo("sources")}>{w.sources}</a>
      </p>
    </>
  );
}
