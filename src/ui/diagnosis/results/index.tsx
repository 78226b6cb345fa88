import { memo, useMemo } from "react";
import { assess, clarify, type Step } from "#domain";
import { findingsOf } from "#report";
import { useLanguage } from "../../language.tsx";
import { useIsPainted } from "../../painted.ts";
import { Diagnostic, useCatalogue, useDocument, useSteps } from "../diagnostic.ts";
import { BackLink } from "../onward.tsx";
import type { ScreenProps } from "../screen-props.ts";
import { Cases } from "./cases.tsx";
import { Clarifications } from "./clarifications.tsx";
import { FlowResults } from "./flows.tsx";
import { Head } from "./head.tsx";
import { isBlank } from "./lead.ts";
import { Onwards } from "./onwards.tsx";
import { PositioningResults } from "./positioning.tsx";
import { ResourceResults } from "./resources.tsx";
import type { Told } from "./shared.ts";
import { StageResults } from "./stages.tsx";
import { Summary } from "./summary.tsx";

/** « Bilan »: what the answers say, told as an article, with the figures and tables that support it. */
export function Results({ step }: ScreenProps) {
  const told = useTold();
  const isPainted = useIsPainted();
  return (
    <article className="article" aria-busy={isPainted ? undefined : true}>
      <Head {...told} />
      {!isBlank(told) && <Summary {...told} />}
      <StageResults {...told} />
      {isPainted && <Rest told={told} step={step} />}
    </article>
  );
}

/** What comes under the first screenful: it follows once that is painted. */
const Rest = memo(({ told, step }: { told: Told; step: Step }) => (
  <>
    <FlowResults {...told} />
    <ResourceResults {...told} />
    <PositioningResults {...told} />
    <Clarifications {...told} step={step} />
    <Cases {...told} />
    <Onwards {...told} />
    <p className="section">
      <BackLink step={step} />
    </p>
  </>
));

/**
 * What the article is written from, computed once for each document. On the express path, the answers to clarify
 * are those it asked, as long as one of them matters.
 */
function useTold(): Told {
  const { lang } = useLanguage();
  const document = useDocument();
  const catalogue = useCatalogue();
  const steps = useSteps();
  const isExpress = Diagnostic.useSelector(({ context }) => context.path === "express");
  const computed = useMemo(() => {
    const asked = steps.flatMap(({ keys }) => keys);
    const own = isExpress ? clarify(document, catalogue, asked) : [];
    return {
      document,
      catalogue,
      assessment: assess(document, catalogue),
      clarifications: own.length > 0 ? own : clarify(document, catalogue),
    };
  }, [document, catalogue, steps, isExpress]);
  return useMemo(
    () => ({ ...computed, lang, findings: findingsOf({ ...computed, lang }) }),
    [computed, lang],
  );
}
