import { addressOf, derivedFrom, isStage, openEssentials, type Step } from "#domain";
import { memberTitle, uiWords } from "#i18n";
import { linkTo } from "../address.ts";
import { ScreenHead } from "../frame.tsx";
import { useLanguage, useWords } from "../language.tsx";
import { useCatalogue, useDocument, useSend, useStep, useSteps } from "./diagnostic.ts";
import { stageTitle } from "./naming.ts";

/** Said once when a stage is left: its essential criteria without an answer, each with the way to it. */
export function Unfinished() {
  const w = useWords(uiWords);
  const { lang } = useLanguage();
  const send = useSend();
  const document = useDocument();
  const catalogue = useCatalogue();
  const { mode } = useStep();
  const steps = useSteps();
  const open = isStage(mode) ? openEssentials(document, catalogue, mode) : [];
  return (
    <>
      <ScreenHead
        place={w.unfinishedPlace(stageTitle(mode, catalogue, lang))}
        title={w.unfinishedTitle(open.length)}
        lead={w.unfinishedLead}
      />
      <ul className="open-essentials measure">
        {open.map((member) => {
          const at = stepOf(member, steps);
          const title = memberTitle(member, catalogue, lang);
          return (
            <li key={member}>
              {at ? (
                <a href={linkTo(addressOf(at.id, at.keys.includes(member) ? member : ""))}>{title}</a>
              ) : (
                title
              )}
            </li>
          );
        })}
      </ul>
      <div className="actions">
        <button type="button" className="button" onClick={() => send({ type: "leaveAnyway" })}>
          {w.leaveAnyway}
        </button>
        <button type="button" className="button button-plain" onClick={() => send({ type: "stay" })}>
          {w.stay}
        </button>
      </div>
    </>
  );
}

/** The screen that asks for a member: its own, or the list of flows or resources it is derived from. */
function stepOf(member: string, steps: readonly Step[]): Step | undefined {
  const derived = derivedFrom(member);
  return steps.find(({ kind, keys }) => (derived ? kind === derived.list : keys.includes(member)));
}
