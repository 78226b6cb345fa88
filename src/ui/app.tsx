import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/frame.css";
import "./styles/home.css";
import { type ComponentType, useEffect, useState } from "react";
import type { Catalogue } from "#domain";
import { homeWords } from "#i18n";
import { addresses, useAddress } from "./address.ts";
import type { DiagnosisProps } from "./diagnosis/index.tsx";
import { Foot, HomeBar, Loading } from "./frame.tsx";
import { Home } from "./home.tsx";
import { LanguageProvider, useWords } from "./language.tsx";
import type { Opened, Opening } from "./opening.ts";
import type { Services } from "./ports.ts";

type Loaded = { Diagnosis: ComponentType<DiagnosisProps>; catalogue: Catalogue };

/** The whole application: the home screen alone at first, the questionnaire once it is asked for. */
export function App({ services }: { services: Services }) {
  return (
    <LanguageProvider preferences={services.preferences}>
      <Screens services={services} />
    </LanguageProvider>
  );
}

function Screens({ services }: { services: Services }) {
  const at = useAddress();
  const [opening, setOpening] = useState<Opening | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const { loaded, failed, again } = useDiagnosis(services, opening !== null || at !== addresses.home);

  const open = (next: Opening) => {
    setOpened(null);
    setOpening(next);
  };
  const home = <Home services={services} opened={opened} onOpen={open} isReturn={loaded !== null} />;
  if (failed) return <NotLoaded again={again} />;
  if (loaded) {
    const { Diagnosis, catalogue } = loaded;
    const end = (result: Opened) => {
      setOpening(null);
      setOpened(result);
    };
    return <Diagnosis {...{ services, catalogue, opening, opened, home, onOpen: open, onOpened: end }} />;
  }
  return at === addresses.home ? home : <Loading />;
}

/** The questionnaire and its catalogue, loaded once they are wanted. */
function useDiagnosis(services: Services, isWanted: boolean) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!isWanted || loaded || failed) return;
    let isCurrent = true;
    Promise.all([import("./diagnosis/index.tsx"), services.loadQuestionnaire()]).then(
      ([{ Diagnosis }, catalogue]) => isCurrent && setLoaded({ Diagnosis, catalogue }),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, loaded, failed, services]);
  return { loaded, failed, again: () => setFailed(false) };
}

function NotLoaded({ again }: { again: () => void }) {
  const w = useWords(homeWords);
  return (
    <>
      <HomeBar />
      <main className="waiting">
        <p role="alert">{w.notLoaded}</p>
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
