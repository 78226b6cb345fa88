import type { ReactNode } from "react";
import { type Step, stepFrom } from "#domain";
import { uiWords } from "#i18n";
import { linkTo } from "../address.ts";
import { useLanguage, useWords } from "../language.tsx";
import { Diagnostic, useCatalogue, useSteps } from "./diagnostic.ts";
import { titleAlone } from "./naming.ts";

/** The end of a screen: on, back, and what is answered so far. */
export function Onward({ step, children }: { step: Step; children?: ReactNode }) {
  const w = useWords(uiWords);
  const isRevising = Diagnostic.useSelector(({ context }) => context.returnTo !== "");
  return (
    <div className="onward">
      <div className="actions">
        <button type="submit" className="button">
          {isRevising ? w.backToAnswers : w.continue}
        </button>
        {!isRevising && <BackLink step={step} />}
      </div>
      {children && <p className="note quiet">{children}</p>}
    </div>
  );
}

/** The link to the screen before. */
export function BackLink({ step }: { step: Step }) {
  const w = useWords(uiWords);
  const { lang } = useLanguage();
  const catalogue = useCatalogue();
  const before = stepFrom(useSteps(), step.id, -1);
  const title = Diagnostic.useSelector(
    ({ context: { document } }) => document && titleAlone(before, document, catalogue, lang),
  );
  if (before.id === step.id || title === null) return null;
  return <a href={linkTo(before.id)}>{w.backTo(title)}</a>;
}
