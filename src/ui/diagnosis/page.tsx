import { lazy, Suspense } from "react";
import type { Notice } from "#domain";
import { homeWords, uiWords } from "#i18n";
import { Brand, Foot, LanguageButton } from "../frame.tsx";
import { useWords } from "../language.tsx";
import { Diagnostic, useStep } from "./diagnostic.ts";
import { Itinerary } from "./itinerary.tsx";
import { Mishap } from "./mishap.tsx";
import { SaveCopyButton } from "./save-copy.tsx";
import { screens } from "./screens.ts";
import { useSavingStatus, useSession } from "./session.tsx";
import { Unfinished } from "./unfinished.tsx";

const Notices = lazy(async () => ({ default: (await import("./notices.tsx")).Notices }));

/** A screen of the path, with the bar over it and the itinerary beside it. */
export function Page({ notices }: { notices: readonly Notice[] }) {
  const step = useStep();
  const isUnfinished = Diagnostic.useSelector((snapshot) => snapshot.matches("unfinished"));
  const w = useWords(homeWords);
  const Screen = screens[step.kind];
  return (
    <>
      <Bar />
      <div className="page">
        <Itinerary current={step} />
        <main className="middle">
          {notices.length > 0 && (
            <Suspense>
              <Notices notices={notices} />
            </Suspense>
          )}
          {isUnfinished ? (
            <Unfinished />
          ) : (
            <Mishap key={step.id}>
              <Suspense fallback={<p role="status">{w.loading}</p>}>
                <Screen step={step} />
              </Suspense>
            </Mishap>
          )}
        </main>
      </div>
      <Foot />
    </>
  );
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

function SavingStatus() {
  const w = useWords(uiWords);
  const { saving } = useSession();
  const status = useSavingStatus();
  return (
    <div className="saved">
      <p role="status" className={status.kind === "failed" ? "attention" : undefined}>
        {status.kind === "saved" && w.savedAt(status.at)}
        {status.kind === "failed" && w.notSaved}
      </p>
      {status.kind === "failed" && (
        <button type="button" className="text-button" onClick={saving.retry}>
          {w.retry}
        </button>
      )}
    </div>
  );
}
