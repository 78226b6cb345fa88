import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/frame.css";
import "./styles/home.css";
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { homeWords } from "#i18n";
import { address, addresses, linkTo, type PageId, pageAt, useAddress } from "./address.ts";
import { Brand, Foot, HomeBar, Loading } from "./frame.tsx";
import { Home } from "./home.tsx";
import { LanguageProvider, useWords } from "./language.tsx";
import { later } from "./later.tsx";
import { useLoaded } from "./loaded.ts";
import type { Opened, Opening } from "./opening.ts";
import { loadPage } from "./pages.tsx";
import type { Services } from "./ports.ts";
import { Rescue } from "./rescue/index.tsx";
import { ThemeProvider } from "./theme.tsx";

/** The whole application: the home screen alone at first, the questionnaire and the pages once they are asked for. */
export function App({ services }: { services: Services }) {
  return (
    <Rescue services={services}>
      <LanguageProvider preferences={services.preferences}>
        <ThemeProvider preferences={services.preferences}>
          <Update updates={services.updates} />
          <Screens services={services} />
        </ThemeProvider>
      </LanguageProvider>
    </Rescue>
  );
}

const UpdateOffer = later(
  () =>
    import("./update-offer.tsx").then(
      ({ UpdateOffer }) => UpdateOffer,
      () => () => null,
    ),
  () => null,
);

/** The offer of a new version, once there is one. */
function Update({ updates }: Pick<Services, "updates">) {
  const isReady = useSyncExternalStore(updates.subscribe, updates.isReady);
  const at = useAddress();
  const [readyAt, setReadyAt] = useState<string | null>(null);
  if (isReady && readyAt === null) setReadyAt(at);
  return readyAt !== null && <UpdateOffer updates={updates} readyAt={readyAt} />;
}

/** Starts loading what the address asks for, before anything is rendered; what fails is met again by the screen. */
export function loadAhead(services: Services): void {
  const at = address.current();
  if (at !== addresses.home && !pageAt(at)) loadDiagnosis(services).catch(() => undefined);
}

async function loadDiagnosis({ loadQuestionnaire }: Services) {
  const [{ Diagnosis }, catalogue] = await Promise.all([
    import("./diagnosis/index.tsx"),
    loadQuestionnaire(),
  ]);
  return { Diagnosis, catalogue };
}

function Screens({ services }: { services: Services }) {
  const at = useAddress();
  const [opening, setOpening] = useState<Opening | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const hasMoved = useHasMoved(at);
  const page = pageAt(at)?.page;
  const isDiagnosis = opening !== null || (at !== addresses.home && !page);
  const { value, failed, again } = useLoaded(isDiagnosis ? "diagnosis" : null, () => loadDiagnosis(services));

  const open = (next: Opening) => {
    setOpened(null);
    setOpening(next);
  };
  const outside = (resumeAt: string | null) =>
    page ? (
      <Page services={services} page={page} resumeAt={resumeAt} onOpen={open} />
    ) : (
      <Home services={services} opened={opened} onOpen={open} isReturn={hasMoved || value !== null} />
    );
  if (value) {
    const { Diagnosis, catalogue } = value;
    const end = (result: Opened) => {
      setOpening(null);
      setOpened(result);
    };
    return <Diagnosis {...{ services, catalogue, opening, opened, outside, onOpen: open, onOpened: end }} />;
  }
  if (failed) return <NotLoaded sentence="notLoaded" again={again} />;
  return at === addresses.home || page ? outside(null) : <Loading />;
}

/** Whether one has been at another address than the one one came by. */
function useHasMoved(at: string): boolean {
  const [first] = useState(at);
  const [hasMoved, setHasMoved] = useState(false);
  useEffect(() => {
    if (at !== first) setHasMoved(true);
  }, [at, first]);
  return hasMoved;
}

/** A page to read, with the way back to the diagnosis that was left for it. */
function Page({
  services,
  page,
  resumeAt,
  onOpen,
}: {
  services: Services;
  page: PageId;
  resumeAt: string | null;
  onOpen: (opening: Opening) => void;
}): ReactNode {
  const w = useWords(homeWords);
  const { value, failed, again } = useLoaded(page, () => loadPage[page](services, onOpen));
  if (failed) return <NotLoaded sentence="pageNotLoaded" again={again} />;
  return (
    <>
      <HomeBar>
        <Brand />
        {resumeAt !== null && (
          <a className="bar-resume" href={linkTo(resumeAt)}>
            {w.resumeDiagnosis}
          </a>
        )}
      </HomeBar>
      {value ?? (
        <main className="waiting">
          <p role="status">{w.loadingPage}</p>
        </main>
      )}
      <Foot />
    </>
  );
}

function NotLoaded({ sentence, again }: { sentence: "notLoaded" | "pageNotLoaded"; again: () => void }) {
  const w = useWords(homeWords);
  return (
    <>
      <HomeBar>
        <Brand />
      </HomeBar>
      <main className="waiting">
        <p role="alert">{w[sentence]}</p>
        <p className="actions">
          <button type="button" className="button" onClick={again}>
            {w.again}
          </button>
        </p>
      </main>
      <Foot />
    </>
  );
}
