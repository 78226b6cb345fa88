import type { ReactNode } from "react";
import { type Step, stepFrom } from "#domain";
import { uiWords } from "#i18n";
import { linkTo } from "../address.ts";
import { useLanguage, useWords } from "../language.tsx";
import { Diagnostic, useCatalogue, useSteps } from "./diagnostic.ts";
import { titleAlone } from "./naming.ts";

/** The end of a screen: on, back, and what is left to do on it. */
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
      {children}
    </div>
  );
}

/** The link to the screen before; none to the profile on the express path, which begins after it. */
export function BackLink({ step }: { step: Step }) {
  const w = useWords(uiWords);
  const { lang } = useLanguage();
  const catalogue = useCatalogue();
  const before = stepFrom(useSteps(), step.id, -1);
  const title = Diagnostic.useSelector(
    ({ context: { document } }) => document && titleAlone(before, document, catalogue, lang),
  );
  const isExpress = Diagnostic.useSelector(({ context }) => context.path === "express");
  const isUnseen = isExpress && before.kind === "profile";
  if (before.id === step.id || title === null || isUnseen) return null;
  return <a href={linkTo(before.id)}>{w.backTo(title)}</a>;
}
