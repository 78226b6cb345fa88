import { useEffect } from "react";
import { type Notice, progressOf } from "#domain";
import { uiWords } from "#i18n";
import { stepsOf } from "#machine";
import { Brand, Foot, LanguageButton } from "../frame.tsx";
import { useWords } from "../language.tsx";
import { later } from "../later.tsx";
import { rescueAhead } from "../rescue/shown.tsx";
import { Diagnostic, useStep } from "./diagnostic.ts";
import { Itinerary } from "./itinerary.tsx";
import { KeepingNotice, SavingStatus } from "./keeping.tsx";
import { SaveCopyButton } from "./save-copy.tsx";
import { results, screens } from "./screens.ts";
import { useSavingStatus, useSession } from "./session.tsx";
import { Unfinished } from "./unfinished.tsx";
import { whenIdle } from "./when-idle.ts";

const Notices = later(
  async () => (await import("./notices.tsx")).Notices,
  () => null,
);

/** A screen of the path, with the bar over it and the itinerary beside it. */
export function Page({ notices }: { notices: readonly Notice[] }) {
  const step = useStep();
  const isUnfinished = Diagnostic.useSelector((snapshot) => snapshot.matches("unfinished"));
  useResultsAhead(step.id);
  const isReading = useSavingStatus().kind === "reading";
  const Screen = screens[step.kind];
  return (
    <>
      <Bar />
      <div className="page">
        <Itinerary current={step} />
        <main className="middle">
          <KeepingNotice />
          {notices.length > 0 && <Notices notices={notices} />}
          {isUnfinished ? (
            <Unfinished />
          ) : (
            <fieldset className="screen" role="none" disabled={isReading}>
              <Screen key={step.id} step={step} />
            </fieldset>
          )}
        </main>
      </div>
      <Foot />
    </>
  );
}

/** Loads the results while nothing else is to be done, at the first screen after an answer: they then open at once. */
function useResultsAhead(step: string): void {
  const actor = Diagnostic.useActorRef();
  const { catalogue } = useSession();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked at again at each screen
  useEffect(() => {
    const { context } = actor.getSnapshot();
    if (!context.document || progressOf(context.document, stepsOf(context)).answered === 0) return;
    return whenIdle(() => {
      Promise.all([rescueAhead(), results.ahead(), catalogue.load()]).catch(() => undefined);
    });
  }, [actor, catalogue, step]);
}

function Bar() {
  const w = useWords(uiWords);
  const name = Diagnostic.useSelector(({ context }) => context.document?.profile.name);
  return (
    <header className="bar">
      <Brand />
      <p className="bar-where">{name}</p>
      <SavingStatus />
      <div className="bar-links">
        <SaveCopyButton className="text-button bar-button">{w.saveCopy}</SaveCopyButton>
        <LanguageButton />
      </div>
    </header>
  );
}
