import { useMemo } from "react";
import { answerKeys, assess, clarify, progress } from "#domain";
import { resultWords } from "#i18n";
import { ScreenHead } from "../../frame.tsx";
import { useLanguage, useWords } from "../../language.tsx";
import { useCatalogue, useDocument } from "../diagnostic.ts";
import { BackLink } from "../onward.tsx";
import type { ScreenProps } from "../screen-props.ts";
import { useSession } from "../session.tsx";
import { Clarifications } from "./clarifications.tsx";
import { FlowResults } from "./flows.tsx";
import { LeverResults } from "./levers.tsx";
import { PositioningResults } from "./positioning.tsx";
import { ReportButton } from "./report-button.tsx";
import { ResourceResults } from "./resources.tsx";
import { StageResults } from "./stages.tsx";

/** « Bilan »: what the answers say, as headings and tables, and the ways to take it along. */
export function Results({ step }: ScreenProps) {
  const w = useWords(resultWords);
  const { lang } = useLanguage();
  const document = useDocument();
  const catalogue = useCatalogue();
  const { saving } = useSession();
  const assessment = useMemo(() => assess(document, catalogue), [document, catalogue]);
  const clarifications = useMemo(() => clarify(document, catalogue), [document, catalogue]);
  const { asked, answered, unknown } = progress(document, answerKeys(document, catalogue));
  const { updatedAt } = saving.stamped(document);
  const shared = { assessment, document, catalogue, lang };
  return (
    <article className="article">
      <ScreenHead
        place={updatedAt ? w.place(updatedAt) : ""}
        title={document.profile.name}
        pageTitle={w.title(document.profile.name)}
        lead={`${w.known(answered - unknown, asked)} ${w.open(unknown, asked - answered)}`}
      />
      <ReportButton />
      <Clarifications {...shared} clarifications={clarifications} />
      <StageResults {...shared} />
      <FlowResults {...shared} />
      <ResourceResults {...shared} />
      <PositioningResults {...shared} />
      <LeverResults {...shared} />
      <p className="section">
        <BackLink step={step} />
      </p>
    </article>
  );
}
